namespace NewsParsing.Languages;

/// <summary>French.</summary>
internal static partial class French
{
    internal static Language Language { get; } = new()
    {
        Code = "fr",

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
