namespace NewsParsing.PlainText;

/// <summary>Cuts from the end of a body what only looks like it: rows of a title and one sentence each, titles with nothing below.</summary>
internal static class TeaserTrimmer
{
    private const int LongestSummary = 34;
    private const int Biographies = 4;

    internal static void Trim(TextPage page, BodyRegion region, bool isClean)
    {
        var last = LastBody(page, region.Last, region.First);
        while (last > region.First && page[last].Role == TextRole.Subhead && !isClean) last = Drop(page, last, region.First);
        if (isClean) return;
        var pairs = CountPairs(page, last, region.First, out var start);
        if (pairs < 2) return;
        for (var i = start; i <= last; i++)
            if (BodyJudge.IsBody(page[i].Role)) page[i].Role = TextRole.Teaser;
    }

    /// <summary>Cuts what stands below the body about its writers: their names, and sentences that open with one.</summary>
    internal static void TrimBiographies(TextPage page, BodyRegion region, Byline? byline)
    {
        if (byline is null) return;
        var left = Biographies;
        for (var i = region.Last; i > region.First && left > 0; i--)
        {
            if (!BodyJudge.IsBody(page[i].Role) || page[i].Role == TextRole.Note) continue;
            left--;
            if (OpensWithAuthor(page.TextOf(i), byline)) page[i].Role = TextRole.Teaser;
        }
    }

    private static bool OpensWithAuthor(ReadOnlySpan<char> text, Byline byline)
    {
        foreach (var author in byline.Authors)
            if (author.Kind == AuthorKind.Person && author.Name.Length > 4 && text[..Math.Min(text.Length, author.Name.Length + 40)].Contains(author.Name, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static int Drop(TextPage page, int i, int first)
    {
        page[i].Role = TextRole.Teaser;
        return LastBody(page, i - 1, first);
    }

    private static int LastBody(TextPage page, int from, int first)
    {
        var i = from;
        while (i >= first && !BodyJudge.IsBody(page[i].Role)) i--;
        return i;
    }

    // Counts, from the end, titles each with one short summary below.
    private static int CountPairs(TextPage page, int last, int first, out int start)
    {
        var pairs = 0;
        start = last + 1;
        var i = last;
        while (i > first)
        {
            var title = LastBody(page, i - 1, first);
            if (title <= first || page[i].Role != TextRole.Paragraph || page[i].Words > LongestSummary || page[title].Role != TextRole.Subhead) break;
            pairs++;
            start = title;
            i = LastBody(page, title - 1, first);
        }

        return pairs;
    }
}
