namespace NewsParsing.Languages;

/// <summary>English.</summary>
internal static partial class English
{
    internal static Language Language { get; } = new()
    {
        Code = "en",

        // Lines around an article in a text

        PlainText = new PlainTextWords
        {
            Buttons =
            [
                "share", "share this", "share this article", "share article", "share story", "share this story", "share on facebook", "share on twitter",
                "share on x", "share via email", "share by email", "tweet", "tweet this", "email", "e-mail", "email this", "email article", "print",
                "print article", "print this", "printer friendly", "copy", "copy link", "link copied", "copied", "save", "save article", "save this story",
                "save story", "save for later", "bookmark", "gift article", "gift this article", "listen", "listen to this article", "listen now",
                "listen to article", "watch", "watch now", "watch live", "play", "play video", "pause", "mute", "unmute", "close", "open", "menu", "show menu",
                "open menu", "close menu", "toggle menu", "search", "show search", "submit search", "submit", "log in", "login", "log out", "logout",
                "sign in", "sign out", "sign up", "register", "subscribe", "subscribe now", "subscribed", "join", "join now", "follow", "follow us",
                "following", "like", "likes", "dislike", "reply", "report", "edit", "delete", "send", "cancel", "continue", "continue reading", "next",
                "previous", "next article", "previous article", "back", "back to top", "back to video", "home", "homepage", "advertisement", "advertising",
                "advert", "ad", "ads", "sponsored", "sponsored content", "promoted", "promoted content", "paid content", "partner content",
                "story continues below", "story continues below advertisement", "article continues below", "article continues below advertisement",
                "article continues after advertisement", "continue reading below", "scroll to continue", "skip to content", "skip to main content",
                "skip navigation", "skip advertisement", "comments", "comment", "view comments", "show comments", "hide comments", "no comments",
                "add a comment", "leave a comment", "post a comment", "post comment", "join the conversation", "start the conversation", "load more",
                "load more comments", "show more", "show less", "view more", "see more", "see all", "view all", "read more", "read article", "learn more",
                "more", "expand", "collapse", "accept", "accept all", "accept cookies", "accept & close", "i accept", "i agree", "agree", "reject",
                "reject all", "manage options", "manage preferences", "cookie settings", "cookie preferences", "privacy policy", "privacy", "terms of use",
                "terms of service", "terms & conditions", "terms and conditions", "contact us", "contact", "about us", "about", "careers", "help", "support",
                "faq", "sitemap", "site map", "accessibility", "accessibility statement", "newsletter", "newsletters", "donate", "shop", "store", "photo",
                "photos", "video", "videos", "gallery", "image", "photo gallery", "enlarge", "enlarge image", "view image in fullscreen", "fullscreen",
                "download", "download app", "get the app", "options", "settings", "language", "english", "loading", "please wait", "error", "yes", "no", "ok",
                "or", "by", "and", "in", "on", "written by", "author", "editor", "published", "updated", "last updated", "posted", "posted in", "filed under",
                "category", "tags", "topics", "article content", "text size", "font size", "minute read", "min read", "minutes to read", "read time",
                "reading time", "views", "shares", "comments closed", "story highlights", "key points", "highlights", "at a glance", "live", "breaking",
                "breaking news", "exclusive", "opinion", "analysis", "explainer", "feature", "interview", "editorial", "recommended", "most popular",
                "most read", "trending", "latest", "related", "related topics",
            ],
            Pointers =
            [
                "read more", "read also", "also read", "read next", "read the full", "read this", "see also", "see more", "see related", "more:", "more on",
                "related:", "related ", "watch:", "watch the", "watch ", "listen:", "listen to", "click here", "click to", "tap here", "click on", "sign up",
                "subscribe to", "subscribe now", "subscribe for", "subscribe today", "follow us", "follow our", "follow the", "join us", "join our",
                "join the conversation", "join the", "download the", "download our", "get the latest", "get our", "get breaking", "get email", "get the best",
                "get alerts", "don't miss", "don’t miss", "you may also", "you might also", "support our", "support independent", "become a",
                "already a subscriber", "already have an account", "create an account", "to continue reading", "to read the full", "story continues",
                "article continues", "for more", "for the latest", "send tips", "have a tip", "got a tip", "contact the author", "email the author", "email:",
                "e-mail:", "this advertisement", "we apologize, but this video", "try refreshing", "tap here to see", "by signing up", "thanks for signing",
                "a welcome email", "please enable", "please provide", "please try", "please enter", "your browser", "sorry, your browser", "this video",
                "video:", "photos:", "in pictures:", "gallery:", "share this", "share on", "tweet this", "like us", "find us", "stay up to date",
                "stay informed", "back to", "view comments", "view all", "view the", "skip to", "continue reading", "recommended:", "what to know:",
                "must read", "most read", "browse", "buy ", "shop ", "listen and subscribe", "written by", "filed under", "posted in", "tagged with",
            ],
            Turns =
            [
                "related articles", "related stories", "related topics", "related news", "related content", "related posts", "related coverage",
                "related reading", "related links", "related videos", "related items", "more from", "more on this", "more in", "more stories", "more news",
                "more articles", "more like this", "more to read", "more to explore", "more coverage", "most read", "most popular", "most viewed",
                "most shared", "most recent", "most commented", "popular", "popular posts", "popular now", "trending", "trending now", "top stories",
                "top news", "top headlines", "latest news", "latest stories", "latest in", "latest from", "latest headlines", "the latest", "recent posts",
                "recent stories", "recent articles", "recommended", "recommended for you", "recommended stories", "recommended reading", "recommended videos",
                "you may also like", "you might also like", "you might be interested", "you may like", "you might like", "also on", "also in", "also read",
                "read next", "read more", "what to read next", "up next", "next story", "next article", "next up", "next post", "previous post",
                "previous article", "up front", "editor's picks", "editors' picks", "editor’s picks", "editors’ picks", "must reads", "must read",
                "don't miss", "don’t miss", "in case you missed", "from our partners", "from the web", "around the web", "sponsored", "sponsored content",
                "promoted stories", "paid content", "partner content", "tags", "tagged", "topics", "topics in this", "in this article", "filed under",
                "explore more", "discover more", "keep reading", "elsewhere on", "share this", "share article", "newsletter", "newsletters", "sign up for",
                "subscribe", "follow us", "connect with us", "stay connected", "about the author", "about the writer", "about this author", "about us",
                "author bio", "contact us", "quick links", "our network", "comments", "join the discussion", "join the conversation", "leave a reply",
                "leave a comment", "post a comment", "add a comment", "conversation", "discussion", "advertise", "company", "legal", "site index",
                "categories", "archives", "sections", "our picks", "picks for you", "for you", "new on", "what's new", "other news", "other stories",
                "other articles", "continue reading", "favorites", "favourites", "further reading", "video of the day", "photo of the day", "featured",
                "featured videos", "featured stories", "watch next", "watch more",
            ],
            Appeals =
            [
                "newsletter", "inbox", "subscribe", "subscriber", "subscription", "sign up", "sign in", "sign-in", "log in", "register for", "registering",
                "unlimited", "free trial", "create an account", "your account", "one account", "email address", "email you", "you can email", "click here",
                "click to", "tap here", "our app", "download", "follow us", "follow him on", "follow her on", "follow them on", "join us",
                "join our", "donate", "donation", "support our", "ad blocker", "ad block", "affiliate", "earn a commission", "our journalism",
                "join the conversation", "send tips", "your thoughts", "daily puzzles", "epaper", "our website", "this website", "our reporters",
                "read more of", "latest news", "latest stories", "exclusive content", "our readers", "our community", "with friends", "share your",
                "free workshop", "staff can be reached", "spam", "message and data rates", "breaking news", "on your device", "your experience",
                "your browser", "our partners", "advertis",
            ],
            Footers =
            [
                "all rights reserved", "copyright", "©", "may not be published, broadcast", "may not be reproduced", "terms of use", "terms of service",
                "terms and conditions", "privacy policy", "privacy notice", "cookie policy", "uses cookies", "use cookies", "our cookies", "enable javascript",
                "powered by", "cookies to", "affiliate commission", "user agreement", "recaptcha", "subscriber agreement",
                "independent global news organization", "ad choices",
            ],
        },

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
                "accessed", "retrieved", "captured", "taken", "photo", "it is currently", "current time", "current date", "current date and time",
                "the time now is", "time now", "today is",
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
                "intern", "author", "professor", "lecturer", "fellow", "presenter", "anchor", "chief", "economist", "manager", "attorney",
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
                "sponsored", "share", "updated", "published", "posted", "last", "follow", "subscribe", "comments", "comment", "read", "more", "min", "mins", "minutes", "minute",
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
            Replies =
            [
                "reply", "replydelete", "reply to this", "reply to this comment", "reply to this post", "log in to reply", "login to reply",
                "sign in to reply", "click to reply", "reply report", "quote",
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

        Page = new PageWords
        {
            FaultTitles =
            [
                "page not found", "not found", "page cannot be found", "page can't be found", "page unavailable", "error",
                "page error", "access denied", "forbidden", "unauthorized", "just a moment", "just a moment...", "attention required!",
                "security check", "are you a robot?", "service unavailable", "bad gateway", "gateway timeout", "internal server error",
                "too many requests", "under maintenance", "gone",
            ],
            PrivacyWords = ["consent", "privacy", "personal data", "third parties", "gdpr", "preferences"],
            Notes =
            [
                "correction:", "corrections:", "clarification:", "editor's note", "editor’s note", "editors' note", "update:", "this article has been",
                "this article was", "this story has been", "this story was", "this article originally", "an earlier version", "this report has been", "note:",
                "disclaimer", "the views expressed", "the opinions expressed", "the views and opinions",
            ],
            Taglines =
            [
                "is a", "is an", "is the", "is based in", "covers", "reports on", "reports from", "writes about", "writes for", "was a", "worked as",
            ],
            LiveBlogs =
            [
                "live", "live updates", "live blog", "liveblog", "as it happened",
            ],
        },
    };
}
