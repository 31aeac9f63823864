using NewsParsing.Pages;
using NewsParsing.Resolution;
using NewsParsing.StructuredData;

namespace NewsParsing.Headlines;

/// <summary>Finds the printed headline and the one of the title element, and takes the site's name off the declared ones.</summary>
internal static class HeadlineFinder
{
    private const int LongestHeadline = 400;
    private const int BeyondDoubt = 17;
    private const int LongestKicker = 90;

    // Each is compared with all that is declared; the headline of a page stands before its five hundredth heading.
    private const int MostHeadings = 512;

    // A shorter piece of the title may be the name of the site or of the section.
    private const int ShortestPiece = 12;
    private static readonly TagSet MainHeadings = new(Tag.H1, Tag.Footer, Tag.Nav, Tag.Svg, Tag.Template);
    private static readonly TagSet SmallHeadings = new(Tag.H2, Tag.H3, Tag.Footer, Tag.Nav, Tag.Svg, Tag.Template);
    private static readonly char[] Marks = [' ', ':', '|', '–', '—', '-', '/', '»', '•', '+'];

    /// <summary>Adds claims; the answer is the element of the printed headline, or -1.</summary>
    internal static int Find(Page page, DeclaredData data, ArticleClaims claims, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        for (var i = 0; i < claims.Headline.Count; i++)
            claims.Headline[i] = claims.Headline[i] with { Value = SiteAffix.Remove(claims.Headline[i].Value, data.OutletNames, data.Address) };
        var printed = FindPrinted(page, data, claims);
        ClaimTitle(data, claims);
        return printed;
    }

    private static int FindPrinted(Page page, DeclaredData data, ArticleClaims claims)
    {
        // Smaller headings are looked at where no h1 is the headline beyond doubt.
        var best = Best(page, small: false, data, claims);
        if (best.Score < BeyondDoubt && Best(page, small: true, data, claims) is var other && other.Score > best.Score) best = other;
        if (best.Node < 0) return -1;
        claims.Headline.Add(new Claim<string>(best.Text, EvidenceSource.Markup, best.Score >= 10 ? Confidence.Declared : Confidence.Inferred, "heading of the page"));
        if (best.Kicker is { } above) claims.Kicker.Add(new Claim<string>(above, EvidenceSource.Markup, Confidence.Inferred, "label inside the heading"));
        return best.Node;
    }

    private static (int Score, int Node, string Text, string? Kicker) Best(Page page, bool small, DeclaredData data, ArticleClaims claims)
    {
        var best = (Score: 0, Node: -1, Text: "", Kicker: default(string));
        var headings = 0;
        for (var node = 0; headings < MostHeadings && (node = NextHeading(page, node + 1, small, data.HeadlineNode)) < page.Count;)
        {
            if (page.TagOf(node) is Tag.Footer or Tag.Nav or Tag.Svg or Tag.Template)
            {
                node = page.EndOf(node) - 1;
                continue;
            }

            headings++;
            if (HeadlineText(page, node, data, claims, out var kicker) is not { Length: <= LongestHeadline } headline) continue;
            var score = Score(page, node, headline, data, claims);
            if (score > best.Score) best = (score, node, headline, kicker);
        }

        return best;
    }

    /// <summary>The next heading, or an element whose headings are not the page's.</summary>
    private static int NextHeading(Page page, int start, bool small, int declared) =>
        small ? page.Next(SmallHeadings, start, page.Count) : page.Next(MainHeadings, start, declared >= start ? declared : page.Count);

    private static string? HeadlineText(Page page, int node, DeclaredData data, ArticleClaims claims, out string? kicker)
    {
        kicker = null;
        if (LabelIn(page, node) is > 0 and var label && NodeText.Of(page, page.EndOf(label), page.EndOf(node), LongestHeadline * 2) is { } rest)
        {
            kicker = NodeText.Of(page, label)?.Trim(Marks);
            if (kicker is { Length: > 1 and <= LongestKicker }) return rest.TrimStart(Marks);
        }

        kicker = null;
        return NodeText.Of(page, node, LongestHeadline * 2) is { } text ? WithoutKicker(text, data, claims, out kicker) : null;
    }

    /// <summary>The element inside a heading that is named as a kicker; -1 for none.</summary>
    private static int LabelIn(Page page, int heading)
    {
        for (var node = heading + 1; node < page.EndOf(heading); node++)
            if (page.IsElement(node) && HeadNames.Kicker.AreIn(page, node)) return node;
        return -1;
    }

    // A heading that the page names elsewhere as its headline is one; an h1 that nothing supports may be the name of the site or of the section.
    private static int Score(Page page, int node, string text, DeclaredData data, ArticleClaims claims)
    {
        if (SiteAffix.IsOutlet(text, data.OutletNames, data.Address) || Wording.Weight(text) < 2 || LinksHome(page, node, data.Address)) return 0;
        var score = page.TagOf(node) == Tag.H1 ? 6 : 0;
        if (node == data.HeadlineNode) score += 10;
        if (IsSupported(text, data, claims)) score += 11;
        else if (score > 0 && Wording.Weight(text) >= ShortestPiece && data.PageTitle is { } title && SharedWords(text, title) >= 0.5) score += 4;
        return score >= 6 ? score : 0;
    }

    // The name of the site is often an h1 that links to the front page.
    private static bool LinksHome(Page page, int heading, Uri? address)
    {
        var link = page.TagOf(page.ParentOf(heading)) == Tag.A ? page.ParentOf(heading) : heading + 1;
        while (link < page.EndOf(heading) && page.TagOf(link) != Tag.A) link++;
        if (link >= page.EndOf(heading)) return false;
        var target = page.Attribute(link, "href");
        if (target is "/") return true;
        var host = target.IndexOf("//");
        if (host is < 0 or > 6) return false;
        var path = target[(host + 2)..].TrimEnd('/');
        return !path.ContainsAny('/', '?') && address?.AbsolutePath.Length > 1;
    }

    private static bool IsSupported(string text, DeclaredData data, ArticleClaims claims)
    {
        foreach (var claim in claims.Headline)
            if (Wording.IsSame(text, claim.Value)) return true;
        return Wording.Weight(text) >= ShortestPiece && data.PageTitle is { } title && (Wording.StartsWith(title, text) || IsLastPiece(title, text));
    }

    // "Harbor and Coast » Bridge opens at last": blogs put their own name first.
    private static bool IsLastPiece(string title, string text) => Wording.EndsWith(title, text, out var before) && before.TrimEnd() is [.., '|' or '»' or '-' or '–' or '—' or '•' or '·' or ':'];

    private static string WithoutKicker(string text, DeclaredData data, ArticleClaims claims, out string? kicker)
    {
        kicker = null;
        foreach (var claim in claims.Headline)
        {
            if (claim.Value.Length < 12 || !Wording.EndsWith(text, claim.Value, out var before) || before.TrimEnd().IsEmpty) continue;
            if (before.Length > LongestKicker || before.Length >= text.Length) continue;
            kicker = before.Trim(Marks).ToString();
            if (kicker.Length > 0) return text[before.Length..].TrimStart(Marks);
            kicker = null;
        }

        return text;
    }

    /// <summary>The share of the text's words that stand in the other.</summary>
    private static double SharedWords(string text, string other)
    {
        int all = 0, shared = 0;
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan(range).Trim(",.:;!?\"'“”„«»()");
            if (word.Length < 3) continue;
            all++;
            if (other.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase)) shared++;
        }

        return all == 0 ? 0 : (double)shared / all;
    }

    private static void ClaimTitle(DeclaredData data, ArticleClaims claims)
    {
        if (data.PageTitle is not { } title) return;
        var headline = SiteAffix.Remove(title.AsSpan(), data.OutletNames, data.Address);
        var known = Longest(claims, headline);
        var isKnown = known is not null;
        claims.Headline.Add(new Claim<string>(known ?? TitleParser.HeadlineIn(headline.Length == title.Length ? title : headline.ToString()), EvidenceSource.Title, isKnown ? Confidence.Declared : Confidence.Inferred, "title element"));
    }

    // A title that begins with a known headline goes on with the section and the site.
    private static string? Longest(ArticleClaims claims, ReadOnlySpan<char> title)
    {
        string? longest = null;
        foreach (var claim in claims.Headline)
            if (claim.Value.Length > (longest?.Length ?? 10) && Wording.StartsWith(title, claim.Value)) longest = claim.Value;
        return longest;
    }
}
