namespace NewsParsing.PlainText;

/// <summary>
/// Finds where the body stands. Bodies are sentences in a row; menus, lists of teasers and footers are short lines. Each block of prose counts for the
/// region around it and every other block against it; the best region wins.
/// </summary>
internal static class TextBodyFinder
{
    // How much may be lost before a region ends for good: the worth of about two paragraphs.
    private const double Patience = 70;
    private const int CreditReach = 14;
    private const double CreditWorth = 40;
    private const double LeastArticle = 150;

    /// <summary>The part of the text in which sentences stand closest. Where several articles follow each other it is the first of them.</summary>
    internal static BodyRegion FindCore(TextPage page, int end)
    {
        var first = Best(page, 0, end, out var score);
        while (first.First > 0)
        {
            var earlier = Best(page, 0, first.First, out var earlierScore);
            if (earlier.IsEmpty || earlierScore < LeastArticle || earlierScore * 2 < score || CreditsAbove(page, earlier.First) == 0) break;
            first = earlier;
        }

        return first;
    }

    private static BodyRegion Best(TextPage page, int from, int end, out double bestScore)
    {
        var best = BodyRegion.None;
        double score = 0, top = 0, credits = 0;
        var start = from;
        bestScore = 0;
        for (var i = from; i < end; i++)
        {
            if (score <= 0 || score < top - Patience)
            {
                score = top = 0;
                start = i;
                credits = CreditsAbove(page, i);
            }

            score += Worth(page[i]);
            top = Math.Max(top, score);
            if (score + credits <= bestScore) continue;
            bestScore = score + credits;
            best = new BodyRegion(start, i);
        }

        return best;
    }

    // An article has a date or a writer above it; what a site says about itself has not.
    private static double CreditsAbove(TextPage page, int start)
    {
        for (var i = Math.Max(0, start - CreditReach); i < start; i++)
            if (page[i].Role is TextRole.Date or TextRole.Byline) return CreditWorth;
        return 0;
    }

    /// <summary>Whether a block is made of sentences.</summary>
    internal static bool IsProse(in BlockShape shape) =>
        shape.Role is TextRole.Unknown && shape.Mark is not LineMark.Heading
        && ((shape.EndsSentence && shape.Words >= 6) || (shape.Words >= 25 && shape.Sentences > 0) || shape.Words >= 40)
        && shape.Capitalized * 4 < (shape.Words + 4) * 3;

    /// <summary>Whether a block ends as a sentence does, however short it is.</summary>
    internal static bool IsSentences(in BlockShape shape) => shape.EndsSentence && shape.Sentences > 0;

    /// <summary>What a block says for (above zero) or against its being in a body.</summary>
    internal static double Worth(in BlockShape shape)
    {
        if (IsProse(shape)) return shape.Times > 1 ? -2 : Math.Min(shape.Words, 60) * (shape.IsAppeal ? 0.2 : shape.Sentences > 1 ? 1 : 0.7);
        return shape.Role switch
        {
            TextRole.Turn => -14,
            TextRole.Footer => -14,
            TextRole.Date or TextRole.Byline => -10,
            TextRole.Notice => shape.Times > 3 ? -1 : -3,
            TextRole.Note or TextRole.Caption => 0,
            TextRole.Picture => -1,
            _ when shape.Times > 1 => -1.5,
            _ => shape.Gap == 0 || shape.Mark == LineMark.Bullet ? -3 : -4,
        };
    }
}
