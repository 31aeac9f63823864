using NewsParsing.Blocks;

namespace NewsParsing.Resolution;

/// <summary>Checks declared credits against the print: a meta element may name the maker of the page, or the system's account, and not the writer.</summary>
internal static class CreditCheck
{
    // Each name is looked for in the whole print. Where the first ones stand nowhere, the others do not either.
    private const int MostNames = 8;

    internal static void Refuse(PrintedBlocks blocks, ArticleClaims claims)
    {
        for (var i = claims.Byline.Count - 1; i >= 0; i--)
        {
            var claim = claims.Byline[i];
            if (claim.Source is not (EvidenceSource.Meta or EvidenceSource.Microdata or EvidenceSource.JsonLd) || IsPrinted(blocks, claim.Value)) continue;
            if (claim.Source == EvidenceSource.JsonLd)
            {
                claims.Byline[i] = claim with { Confidence = Confidence.Inferred };
                continue;
            }

            claims.Byline.RemoveAt(i);
            claims.Refused.Add(new Evidence(ArticleField.Byline, claim.Source, Confidence.Guessed, claim.Rule + ": named nowhere in print"));
        }
    }

    /// <summary>"By Ada Quill" in print goes before a declared author who is somebody else: the owner of the site, or whoever fed the story in.</summary>
    internal static void Contradict(Byline printed, ArticleClaims claims)
    {
        if (!printed.Authors.Any(static author => author is { Kind: AuthorKind.Person, Role: AuthorRole.Author or AuthorRole.Correspondent or AuthorRole.Columnist })) return;
        for (var i = claims.Byline.Count - 1; i >= 0; i--)
        {
            var claim = claims.Byline[i];
            if (claim.Source is not (EvidenceSource.Meta or EvidenceSource.Microdata or EvidenceSource.JsonLd) || SharesWord(claim.Value, printed)) continue;
            claims.Byline.RemoveAt(i);
            claims.Refused.Add(new Evidence(ArticleField.Byline, claim.Source, Confidence.Guessed, claim.Rule + ": the byline in print names others"));
        }
    }

    // One word in common is enough: the same person may be written in another way.
    private static bool SharesWord(Byline one, Byline other)
    {
        foreach (var author in one.Authors)
            foreach (var range in author.Name.AsSpan().Split(' '))
                if (author.Name.AsSpan()[range] is { Length: > 2 } word && HoldsWord(other, word)) return true;
        return false;
    }

    private static bool HoldsWord(Byline byline, ReadOnlySpan<char> word)
    {
        foreach (var author in byline.Authors)
            if (author.Name.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsPrinted(PrintedBlocks blocks, Byline byline)
    {
        foreach (var author in byline.Authors.AsSpan()[..Math.Min(byline.Authors.Length, MostNames)])
            if (author.Kind == AuthorKind.Organization || IsPrinted(blocks, author.Name)) return true;
        return false;
    }

    private static bool IsPrinted(PrintedBlocks blocks, string name)
    {
        for (var block = 0; block < blocks.Count; block++)
        {
            if ((blocks[block].Surroundings & (Surroundings.Footer | Surroundings.Navigation)) != 0) continue;
            if (blocks.TextOf(block).Contains(name, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
