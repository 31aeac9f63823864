using System.Collections.Immutable;
using NewsParsing.Bylines;
using NewsParsing.Dates;
using NewsParsing.Languages;
using NewsParsing.Pages;
using NewsParsing.Resolution;
using NewsParsing.StructuredData;

namespace NewsParsing.Sites;

/// <summary>Claims what a site's layout selects: headline, deck, byline and date.</summary>
internal static class SiteClaims
{
    private const string Rule = "selected by the site rule";
    private const int LongestLine = 1000;

    internal static void Find(SiteLayout layout, Page page, Language language, in DateContext dates, ArticleClaims claims)
    {
        if (First(layout.Headline, page) is { } headline) claims.Headline.Add(Claim(headline));
        if (First(layout.Deck, page) is { } deck) claims.Deck.Add(Claim(deck));
        if (BylineOf(layout.Byline, page, language) is { } byline) claims.Byline.Add(Claim(byline));
        if (DateOf(layout.Published, page, language, dates) is { } published) claims.Published.Add(Claim(published));
    }

    private static Claim<T> Claim<T>(T value) => new(value, EvidenceSource.SiteRule, Confidence.Declared, Rule);

    private static string? First(Selector? selector, Page page)
    {
        foreach (var node in selector?.Select(page) ?? [])
        {
            if (NodeText.Of(page, node, LongestLine) is { Length: > 0 } text) return text;
        }

        return null;
    }

    /// <summary>Each selected element may credit somebody: some sites give every author an element.</summary>
    private static Byline? BylineOf(Selector? selector, Page page, Language language)
    {
        var texts = new List<string>();
        var authors = ImmutableArray.CreateBuilder<Author>();
        foreach (var node in selector?.Select(page) ?? [])
        {
            if (NodeText.Of(page, node, LongestLine) is not { Length: > 0 } text || texts.Contains(text)) continue;
            if (!BylineParser.TryParse(text, language, out var byline)) continue;
            texts.Add(text);
            authors.AddRange(byline.Authors);
        }

        return authors.Count > 0 ? new Byline(string.Join(", ", texts), authors.ToImmutable()) : null;
    }

    private static NewsDate? DateOf(Selector? selector, Page page, Language language, in DateContext context)
    {
        foreach (var node in selector?.Select(page) ?? [])
        {
            if (MachineDateParser.TryParse(page.Attribute(node, "datetime"), out var date) || MachineDateParser.TryParse(page.Attribute(node, "content"), out date)) return date;
            if (NodeText.Of(page, node, LongestLine) is { } text && (MachineDateParser.TryParse(text, out date) || PrintedDateParser.TryParse(text, language, context, out date))) return date;
        }

        return null;
    }
}
