using System.Collections.Immutable;
using NewsParsing.Languages;

namespace NewsParsing.Quotes;

/// <summary>Finds the quotes of a clean text.</summary>
internal static class QuoteFinder
{
    internal static ImmutableArray<Quote> Find(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        return [];
    }
}
