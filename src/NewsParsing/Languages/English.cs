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

        Comments = new CommentWords(),

        // The page around the article

        Page = new PageWords(),
    };
}
