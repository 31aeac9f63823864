namespace NewsParsing.Languages;

/// <summary>English.</summary>
internal static partial class English
{
    internal static Language Language { get; } = new()
    {
        Code = "en",

        // Told from other languages by

        StopWords = [],

        // Dates

        Dates = new DateWords(),

        // Bylines, datelines, captions

        Bylines = new BylineWords(),

        // Quotes

        Quotes = QuoteWords,

        // Comments

        Comments = new CommentWords(),

        // The page around the article

        Page = new PageWords(),
    };
}
