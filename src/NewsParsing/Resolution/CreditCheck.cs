using NewsParsing.Blocks;

namespace NewsParsing.Resolution;

/// <summary>Checks declared credits against the print: a meta element may name the maker of the page, or the system's account, and not the writer.</summary>
internal static class CreditCheck
{
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

    private static bool IsPrinted(PrintedBlocks blocks, Byline byline)
    {
        foreach (var author in byline.Authors)
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
