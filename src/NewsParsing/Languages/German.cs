namespace NewsParsing.Languages;

/// <summary>German.</summary>
internal static partial class German
{
    internal static Language Language { get; } = new()
    {
        Code = "de",

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
