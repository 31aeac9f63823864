using System.Collections.Immutable;
using NewsParsing.Languages;
using NewsParsing.Tests.Specs;

namespace NewsParsing.Tests.Quotes;

/// <summary>How the tables of quotes are read: the texts of a language stand in the column of its code, and several values in one cell.</summary>
internal static class QuoteSpecs
{
    internal static TheoryData<string, string> Rows(string spec, params ReadOnlySpan<string> moreColumns)
    {
        var data = new TheoryData<string, string>();
        foreach (var column in (ReadOnlySpan<string>)[.. LanguageTable.All.Select(language => language.Code), .. moreColumns])
            foreach (var row in SpecTable.Rows(spec, column)) data.Add(column, row.Need(column));
        return data;
    }

    internal static string Join(ImmutableArray<Quote> quotes, Func<Quote, string?> value) => quotes.IsEmpty ? "-" : string.Join(" // ", quotes.Select(quote => value(quote) ?? "-"));
}
