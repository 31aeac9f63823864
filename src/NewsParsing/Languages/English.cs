namespace NewsParsing.Languages;

/// <summary>English.</summary>
internal static class English
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

        Bylines = new BylineWords(),

        // Quotes

        Quotes = new QuoteWords(),

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

        Page = new PageWords(),
    };
}
