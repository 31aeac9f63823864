namespace NewsParsing.PlainText;

/// <summary>Finds the headline: above the body, agreeing with it in its words.</summary>
internal static class HeadlineFinder
{
    internal static int Find(TextPage page, BodyRegion region)
    {
        if (region.IsEmpty) return -1;
        var vocabulary = new Vocabulary();
        for (var i = region.First; i <= region.Last; i++)
            if (BodyFinder.IsProse(page[i])) vocabulary.Add(page.TextOf(i));
        var best = -1;
        double bestScore = 0.5;
        for (var i = Math.Max(0, region.First - 60); i <= Math.Min(region.Last, region.First + 6); i++)
        {
            var score = Score(page, i, region, vocabulary);
            if (score <= bestScore) continue;
            bestScore = score;
            best = i;
        }

        return best;
    }

    private static double Score(TextPage page, int i, BodyRegion region, Vocabulary vocabulary)
    {
        ref var shape = ref page[i];
        if (shape.Role is not TextRole.Unknown || shape.Words is < 2 or > 32) return 0;
        if (shape.EndsSentence && page.TextOf(i)[^1] == '.') return 0;
        var agreement = vocabulary.Agreement(page.TextOf(i));
        var score = (agreement * Math.Min(shape.Words, 8)) + 1;
        if (shape.Mark == LineMark.Heading) score += 3;
        if (shape.Mark is LineMark.Bullet or LineMark.Quoted) score -= 2;
        if (shape.Gap > 0 || i == 0) score += 1;
        if (i + 1 < page.Count && page[i + 1].Gap > 0) score += 1;
        if (shape.Times is 2 or 3) score += 0.5;
        if (i == 0) score += 2;
        return score - ((region.First - i) * 0.03);
    }
}
