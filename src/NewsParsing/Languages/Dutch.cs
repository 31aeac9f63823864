namespace NewsParsing.Languages;

/// <summary>Dutch.</summary>
internal static partial class Dutch
{
    internal static Language Language { get; } = new()
    {
        Code = "nl",

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
