namespace NewsParsing.Languages;

/// <summary>English.</summary>
internal static class English
{
    internal static Language Language { get; } = new()
    {
        Code = "en",

        // Told from other languages by

        StopWords = [],

        // Dates

        Dates = new DateWords(),

        // Bylines, datelines, captions

        Bylines = new BylineWords
        {
            Prefixes =
            [
                "by", "written by", "posted by", "reported by", "reporting by", "story by", "words by", "article by", "submitted by", "as told to",
                "author of the article", "about the author", "source by",
            ],
            Labels =
            [
                new("author", AuthorRole.Author, true), new("authors", AuthorRole.Author, true), new("written by", AuthorRole.Author, true),
                new("text", AuthorRole.Author, true), new("words", AuthorRole.Author, true), new("story", AuthorRole.Author, true),
                new("report", AuthorRole.Author, true), new("reporting", AuthorRole.Author, true), new("writing by", AuthorRole.Author),
                new("reporting and writing by", AuthorRole.Author), new("writing and reporting by", AuthorRole.Author), new("writing", AuthorRole.Author, true),
                new("additional reporting by", AuthorRole.Contributor), new("additional writing by", AuthorRole.Contributor),
                new("additional reporting", AuthorRole.Contributor, true), new("with additional reporting by", AuthorRole.Contributor),
                new("with files from", AuthorRole.Contributor), new("with contributions from", AuthorRole.Contributor),
                new("with reporting from", AuthorRole.Contributor), new("contributed by", AuthorRole.Contributor), new("contributions by", AuthorRole.Contributor),
                new("contributors", AuthorRole.Contributor, true), new("contributor", AuthorRole.Contributor, true),
                new("with reporting by", AuthorRole.Contributor), new("research by", AuthorRole.Contributor), new("research", AuthorRole.Contributor, true),
                new("compiled by", AuthorRole.Editor), new("edited by", AuthorRole.Editor), new("editing by", AuthorRole.Editor),
                new("editing", AuthorRole.Editor, true), new("editor", AuthorRole.Editor, true), new("editors", AuthorRole.Editor, true),
                new("fact-checked by", AuthorRole.Reviewer), new("fact checked by", AuthorRole.Reviewer), new("reviewed by", AuthorRole.Reviewer),
                new("medically reviewed by", AuthorRole.Reviewer), new("translated by", AuthorRole.Translator), new("translation by", AuthorRole.Translator),
                new("translation", AuthorRole.Translator, true), new("translator", AuthorRole.Translator, true), new("photographs by", AuthorRole.Photographer),
                new("photography by", AuthorRole.Photographer), new("photography", AuthorRole.Photographer, true), new("photos by", AuthorRole.Photographer),
                new("photo by", AuthorRole.Photographer), new("pictures by", AuthorRole.Photographer), new("photos", AuthorRole.Photographer, true),
                new("photographer", AuthorRole.Photographer, true), new("photographs", AuthorRole.Photographer, true),
                new("illustrations by", AuthorRole.Illustrator), new("illustration by", AuthorRole.Illustrator), new("illustration", AuthorRole.Illustrator, true),
                new("illustrations", AuthorRole.Illustrator, true), new("graphics by", AuthorRole.Illustrator), new("graphics", AuthorRole.Illustrator, true),
                new("graphic", AuthorRole.Illustrator, true), new("produced by", AuthorRole.Producer), new("production by", AuthorRole.Producer),
                new("producer", AuthorRole.Producer, true), new("video by", AuthorRole.Producer), new("video", AuthorRole.Producer, true),
                new("audio by", AuthorRole.Producer), new("columnist", AuthorRole.Columnist, true), new("correspondent", AuthorRole.Correspondent, true),
            ],
            Conjunctions =
            [
                "and", "&",
            ],
            Companions =
            [
                "with",
            ],
            Employers =
            [
                "for", "of", "at",
            ],
            PlaceWords =
            [
                "in", "from",
            ],
            JobTitles =
            [
                "reporter", "reporters", "correspondent", "correspondents", "editor", "editors", "writer", "writers", "columnist", "columnists", "journalist",
                "journalists", "contributor", "contributors", "critic", "producer", "producers", "photographer", "analyst", "director", "blogger", "commentator",
                "intern", "author", "professor", "lecturer", "fellow", "presenter", "anchor", "chief", "economist", "manager",
            ],
            TitleWords =
            [
                "senior", "staff", "special", "political", "politics", "chief", "news", "sports", "sport", "foreign", "diplomatic", "economics", "business",
                "science", "health", "environment", "education", "technology", "tech", "culture", "arts", "travel", "lifestyle", "features", "feature", "crime",
                "legal", "home", "affairs", "european", "national", "local", "city", "deputy", "assistant", "associate", "managing", "executive", "freelance",
                "contributing", "guest", "investigative", "breaking", "showbiz", "entertainment", "royal", "defence", "defense", "security", "energy", "money",
                "consumer", "social", "media", "digital", "data", "content", "audience", "hub", "trending", "general", "world", "global", "us", "uk", "middle",
                "east", "asia", "africa", "europe", "climate", "multimedia", "video", "night", "weekend", "online", "web", "our", "own", "a", "the", "trainee",
                "junior", "lead", "financial", "finance", "football", "war", "food", "religion", "transport", "community", "democracy", "state", "parliamentary",
                "parliament", "court", "courts", "investigations", "bureau", "assignment", "municipal", "metro", "district", "provincial", "agriculture", "housing",
                "transportation", "labor", "labour", "immigration", "congressional", "white", "house", "capitol", "pop", "music", "film", "tv", "book", "books",
                "art", "theatre", "theater", "fashion", "style", "real", "estate", "property", "markets", "market", "ai", "cyber", "intelligence", "military",
                "justice", "regional", "rural", "race", "gender", "network", "live", "weather", "motoring", "gaming", "games", "wildlife", "royals", "beauty",
                "wellness", "north", "south", "west", "northern", "southern", "eastern", "western", "head", "of", "personal", "startups", "retail", "growth", "seo",
                "engagement", "principal", "group",
            ],
            OrganizationWords =
            [
                "staff", "newsroom", "desk", "editors", "editorial", "board", "agency", "agencies", "bureau", "press", "team", "service", "wire", "wires", "network",
                "broadcasting", "corporation", "newspaper", "newspapers", "times", "post", "gazette", "herald", "tribune", "journal", "telegraph", "guardian",
                "observer", "today", "daily", "weekly", "magazine", "publishing", "association", "university", "college", "institute", "foundation", "committee",
                "council", "society", "department", "ministry", "office", "company", "limited", "reporters", "correspondents", "contributors", "writers",
                "international", "channel", "studio", "club",
            ],
            NotNames =
            [
                "share", "updated", "published", "posted", "last", "follow", "subscribe", "comments", "comment", "read", "more", "min", "mins", "minutes", "minute",
                "ago", "today", "yesterday", "about", "click", "here", "view", "all", "articles", "stories", "bio", "biography", "profile", "is", "was", "has",
                "contact", "email", "tweet", "sign", "log", "register", "advertisement", "sponsored", "photo", "photos", "image", "images", "picture", "video",
                "listen", "save", "print", "bookmark", "copy", "link", "get", "add", "filed", "under", "category", "categories", "tagged", "leave", "reply", "on",
                "uncategorized", "your", "you", "this", "that",
            ],
            CaptionLabels =
            [
                "photo", "photos", "photo by", "photos by", "photograph", "photographs", "photograph by", "photo credit", "image", "images", "image credit",
                "image source", "image by", "image via", "picture", "pictures", "picture by", "pic", "credit", "credits", "source", "photo illustration",
                "photo illustration by", "illustration", "illustration by", "graphic", "copyright", "courtesy of", "courtesy", "file photo", "video", "screenshot",
                "handout", "photography by", "photography",
            ],
            NoticeWords =
            [
                "the", "a", "an", "this", "that", "these", "those", "it", "he", "she", "they", "we", "you", "i", "in", "on", "at", "for", "from", "to", "and", "but",
                "or", "yes", "no", "update", "updated", "breaking", "exclusive", "opinion", "analysis", "watch", "listen", "video", "photos", "photo", "file",
                "note", "correction", "editor's", "editors", "read", "related", "live", "news", "review", "interview", "question", "answer", "q", "more", "why",
                "how", "what", "when", "where", "who", "warning", "summary", "advertisement", "sponsored", "column", "commentary", "explainer", "spoiler", "editor",
                "credit", "image", "caption", "source", "key", "top", "just", "not", "all", "one", "two", "three", "here", "there", "last", "first", "next", "after",
                "before", "as", "if", "so", "now", "then", "today", "yesterday", "tomorrow", "step", "day", "part", "chapter", "tip", "fact", "factbox", "timeline",
            ],
            WirePhrases =
            [
                "contributed to this report", "contributed reporting", "with files from", "with inputs from", "inputs from", "with reporting by",
                "with reporting from", "with material from", "with information from", "source", "reported", "via", "from", "agencies", "distributed by",
                "republished from", "originally published by",
            ],
            ContributionPhrases =
            [
                "contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting",
                "contributed reporting to this story", "contributed", "contributed research", "also contributed to this report", "also contributed",
                "assisted in this report",
            ],
        },

        // Quotes

        Quotes = new QuoteWords(),

        // Comments

        Comments = new CommentWords(),

        // The page around the article

        Page = new PageWords(),
    };
}
