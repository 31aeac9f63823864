namespace NewsParsing.PlainText;

/// <summary>
/// Finds where the body stands. Bodies are sentences in a row; menus, lists of teasers and footers are short lines. Each block of prose counts for the
/// region around it and every other block against it; the best region wins.
/// </summary>
internal static class BodyFinder
{
    internal static BodyRegion Find(TextPage page, int end)
    {
        var best = BodyRegion.None;
        double bestScore = 0, score = 0;
        var start = 0;
        for (var i = 0; i < end; i++)
        {
            var worth = Worth(page[i]);
            if (score <= 0)
            {
                score = 0;
                start = i;
            }

            score += worth;
            if (score <= bestScore) continue;
            bestScore = score;
            best = new BodyRegion(start, i);
        }

        return best;
    }

    /// <summary>Whether a block is made of sentences.</summary>
    internal static bool IsProse(in BlockShape shape) =>
        shape.Role is TextRole.Unknown && shape.Mark is not LineMark.Heading
        && ((shape.EndsSentence && shape.Words >= 6) || (shape.Words >= 25 && shape.Sentences > 0) || shape.Words >= 40)
        && shape.Capitalized * 4 < (shape.Words + 4) * 3;

    private static double Worth(in BlockShape shape)
    {
        if (IsProse(shape)) return shape.Times > 1 ? -2 : Math.Min(shape.Words, 60) * (shape.Sentences > 1 ? 1 : 0.7);
        return shape.Role switch
        {
            TextRole.Turn => -14,
            TextRole.Footer => -14,
            TextRole.Notice => shape.Times > 3 ? -1 : -3,
            TextRole.Note => 0,
            _ => shape.Gap == 0 || shape.Mark == LineMark.Bullet ? -3 : -4,
        };
    }
}
