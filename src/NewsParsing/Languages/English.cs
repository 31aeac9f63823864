namespace NewsParsing.Languages;

/// <summary>English.</summary>
internal static partial class English
{
    internal static Language Language { get; } = new()
    {
        Code = "en",

        // Told from other languages by

        StopWords =
        [
            "the", "of", "and", "to", "in", "a", "is", "that", "for", "on", "it", "was", "with", "as", "at", "be", "this", "by", "are", "from", "have", "has",
            "not", "but", "he", "his", "they", "which", "an", "or", "will", "said", "its", "who", "were", "been", "had", "their", "more", "she", "would",
            "about", "when", "there", "you",
        ],

        // Dates

        Dates = new DateWords
        {
            Months =
            [
                ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"], ["july", "jul"], ["august", "aug"],
                ["september", "sept", "sep"], ["october", "oct"], ["november", "nov"], ["december", "dec"],
            ],
            Weekdays =
            [
                ["monday", "mon"], ["tuesday", "tue", "tues"], ["wednesday", "wed", "weds"], ["thursday", "thu", "thur", "thurs"], ["friday", "fri"],
                ["saturday", "sat"], ["sunday", "sun"],
            ],
            DayFirst = false,
            CapitalMonths = true,
            Joiners = ["of", "the", "on"],
            Ordinals = ["st", "nd", "rd", "th"],
            ClockLeads = ["at", "on"],
            HourMarks = ["hrs", "hours", "h"],
            Published =
            [
                "published", "publish date", "publication date", "date published", "first published", "posted", "post date", "posted on", "created", "issued",
                "released", "release date", "written", "submitted", "date", "uploaded",
            ],
            Updated =
            [
                "updated", "update", "last updated", "last update", "modified", "last modified", "revised", "edited", "last edited", "changed", "last changed",
                "last reviewed", "amended",
            ],
            Other =
            [
                "event", "deadline", "copyright", "joined", "member since", "expires", "valid until", "effective", "born", "died", "starts", "ends", "archived",
                "accessed", "retrieved", "captured", "taken", "photo",
            ],
            Today = ["today"],
            Yesterday = ["yesterday"],
            JustNow = ["just now", "moments ago", "a moment ago", "seconds ago"],
            AgoLeads = [],
            AgoTails = ["ago"],
            Numbers = [["a", "an", "one"], ["two"], ["three"], ["four"], ["five"], ["six"], ["seven"], ["eight"], ["nine"], ["ten"]],
            Units =
            [
                ["second", "seconds", "sec", "secs", "s"], ["minute", "minutes", "min", "mins", "m"], ["hour", "hours", "hr", "hrs", "h"], ["day", "days", "d"],
                ["week", "weeks", "wk", "wks", "w"], ["month", "months", "mo", "mos"], ["year", "years", "yr", "yrs", "y"],
            ],
        },

        // Bylines, datelines, captions

        Bylines = new BylineWords
        {
            Prefixes =
            [
                "by", "written by", "posted by", "reported by", "reporting by", "story by", "words by", "article by", "submitted by", "as told to",
                "author of the article", "about the author",
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
                "junior", "lead", "financial", "finance", "football", "war", "food", "religion", "transport", "community", "democracy", "state",
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
        },

        // Quotes

        Quotes = QuoteWords,

        // Comments

        Comments = new CommentWords
        {
            Nouns =
            [
                "comment", "comments", "reply", "replies", "response", "responses", "thought", "thoughts", "reaction", "reactions", "reader comments",
                "readers' comments", "opinions", "discussion", "discussions",
            ],
            One =
            [
                "one", "a",
            ],
            Headings =
            [
                "what people are saying", "what readers say", "comments from readers", "most recent comments", "all comments", "view comments",
                "showing comments", "comments section", "reader comments", "join the discussion", "join the conversation",
            ],
            About =
            [
                "on", "to", "for", "about",
            ],
            Closed =
            [
                "comments are closed", "comments are now closed", "commenting is closed", "commenting is now closed", "comments have been closed",
                "comments for this article are closed", "comments for this thread are now closed", "comments on this entry are closed",
                "comments on this article are closed", "this discussion is closed", "this discussion is now closed", "this conversation is closed",
                "discussion is closed", "the comments are closed", "comments closed", "closed for comments", "closed to comments",
                "comments have been disabled", "comments are disabled", "no longer accepting comments",
            ],
            Says =
            [
                "says", "said", "say", "wrote", "writes", "commented", "replied", "replies", "responded", "posted", "writes in", "adds",
            ],
            By =
            [
                "by", "posted by", "comment by", "written by", "submitted by", "from", "comment from", "reply by", "author",
            ],
            On =
            [
                "on", "at", "posted on", "posted at", "posted", "submitted on", "commented on", "written on", "date",
            ],
            Buttons =
            [
                "reply", "replies", "reply to this", "reply to this comment", "reply to this post", "reply to post", "quote", "report",
                "report comment", "report abuse", "report this comment", "report as inappropriate", "flag", "flag as inappropriate", "flagged",
                "unflag", "like", "unlike", "likes", "liked", "likeliked", "likenliken", "liken", "dislike", "upvote", "downvote", "up vote",
                "down vote", "vote up", "vote down", "recommend", "recommended", "share", "share this", "share this comment", "copy link", "link",
                "permalink", "permanent link", "link to this comment", "log in to reply", "login to reply", "log in to like", "sign in to reply",
                "sign in to comment", "edit", "delete", "hide", "show", "show more", "read more", "more", "less", "see more", "collapse", "expand",
                "view replies", "hide replies", "show replies", "view reply", "load more comments", "show more comments", "more comments",
                "load more", "loading", "loading...", "follow", "unfollow", "block", "mute", "invite", "dismiss", "undismiss", "go to permalink",
                "share to facebook", "share to twitter", "share to pinterest", "show all", "translate", "original", "translate show all original",
                "top", "back to top", "author", "admin", "moderator", "staff", "editor", "guest", "subscriber", "newest", "oldest", "best", "sort by",
                "sort by:", "cancel reply", "cancel", "click to reply", "in response", "in reply", "helpful", "agree", "disagree", "thumbs up",
                "thumbs down", "votes", "vote", "respond", "comment", "open comment sort options", "this comment has been edited", "edited",
                "ignore user",
            ],
            Invitations =
            [
                "leave a reply", "leave a comment", "leave your comment", "leave a response", "leave comment", "post a comment", "post your comment",
                "post comment", "post new comment", "write a comment", "write your comment", "add a comment", "add comment", "add your comment",
                "add new comment", "add your thoughts", "submit a comment", "submit your comment", "join the discussion", "join the conversation",
                "have your say", "speak your mind", "got something to say", "what do you think", "your email address will not be published",
                "sign in to comment", "log in to comment", "login to comment", "you must be logged in to post", "please log in", "cancel reply",
                "to comment on this", "comment form", "related articles", "related posts", "related stories", "you may also like", "more from",
                "trackbacks", "pingbacks", "trackbacks and pingbacks", "hosts of other",
            ],
            Notices =
            [
                "your comment is awaiting moderation", "your comment is awaiting moderation.", "this comment is awaiting moderation",
                "comment awaiting moderation", "verified purchase",
            ],
            InReplyTo =
            [
                "in reply to", "in response to", "replying to", "reply to", "answer to", "@",
            ],
        },

        // The page around the article

        Page = new PageWords(),
    };
}
