namespace NewsParsing.PlainText;

/// <summary>
/// Finds the headline. It stands above the body, mostly apart from other lines, often above a byline or date; its words come back in the body, and the
/// page may print it more than once.
/// </summary>
internal sealed class TextHeadlineFinder(TextPage page, BodyRegion region, BodyWalk walk)
{
    private const int Above = 160;
    private const int Within = 8;
    private const double MostDistance = 5;
    private const double Heading = 4;

    // Whoever writes headings by their level gives the highest one to the article.
    private const double Title = 7;

    internal int Find()
    {
        if (region.IsEmpty) return -1;
        var best = -1;
        double bestScore = 1.5;
        for (var i = Math.Max(0, region.First - Above); i <= Math.Min(region.Last, region.First + Within); i++)
        {
            if (!IsCandidate(i)) continue;
            var score = Score(i);
            if (score <= bestScore) continue;
            bestScore = score;
            best = i;
        }

        return best > 0 && IsStackedOn(best - 1) ? best - 1 : best;
    }

    // Of two such lines, one right above the other, the upper one is the headline and the lower one its deck; a few words above are a kicker.
    private bool IsStackedOn(int upper)
    {
        ref var shape = ref page[upper];
        if (!IsCandidate(upper) || shape.Words < 4 || (shape.Gap == 0 && upper > 0) || page[upper + 1].Gap == 0 || shape.EndsSentence && ShapeReader.EndsStatement(page.TextOf(upper))) return false;
        return (shape.Mark is LineMark.None or LineMark.Heading || IsApart(upper)) && walk.Vocabulary.Count(page.TextOf(upper)).Known > 0;
    }

    private bool IsCandidate(int i)
    {
        ref var shape = ref page[i];
        if (shape.Role is not TextRole.Unknown || shape.Words is < 1 or > 34 || (i > 0 && shape.Words == 1) || shape.Mark is LineMark.TableRow or LineMark.Quoted) return false;
        if (i > 0 && shape.Gap == 0 && page[i - 1].Role is TextRole.Picture) return false;
        var text = page.TextOf(i);
        return text[0] != '[' && !text.Contains("://", StringComparison.Ordinal);
    }

    private double Score(int i)
    {
        ref var shape = ref page[i];
        var text = page.TextOf(i);
        var (known, all) = walk.Vocabulary.Count(text);
        var score = Math.Min(known, 4) + (all == 0 ? 0 : 3.0 * known / all);
        if (shape.EndsSentence && ShapeReader.EndsStatement(text)) score -= 4;
        if (shape.Sentences > 1) score -= 2;
        if (shape.Words > 14) score -= (shape.Words - 14) * 0.25;
        if (shape.Words < 4) score -= (4 - shape.Words) * 1.2;
        if (shape.Mark == LineMark.Heading) score += shape.Level == 1 ? Title : Heading;
        if (shape.Mark is LineMark.Bullet && !IsApart(i)) score -= 3;
        score -= Math.Min(shape.Bars, 3);
        if (shape.Gap > 0 || i == 0) score += 1;
        if (i + 1 < page.Count && page[i + 1].Gap > 0) score += 1;
        if (shape.Times is 2 or 3) score += 0.5;
        if (IsFirst(i)) score += region.First <= 6 ? 7 : shape.Words > 2 ? 4 : 1;
        if (IsAboveDeck(i)) score += 1.5;
        if (shape.Words >= 3 && IsEchoed(i)) score += 2;
        return score + CreditsBelow(i) - Distance(i);
    }

    // Nothing but labels stands above it.
    private bool IsFirst(int i)
    {
        if (i > 2) return false;
        for (var j = 0; j < i; j++)
            if (page[j].Role is TextRole.Unknown or TextRole.Byline) return false;
        return true;
    }

    private bool IsApart(int i) => page[i].Gap > 0 && (i + 1 >= page.Count || page[i + 1].Gap > 0);

    // The line below says more, in more words, of the same matter.
    private bool IsAboveDeck(int i)
    {
        if (i + 1 >= page.Count || page[i + 1].Role is not TextRole.Unknown || page[i + 1].Words <= Math.Max(8, page[i].Words) || page[i + 1].Words > 60) return false;
        var (known, all) = walk.Vocabulary.Count(page.TextOf(i + 1));
        return known * 3 > all;
    }

    // Breadcrumbs end in the headline; labels of films and players begin with it.
    private bool IsEchoed(int i)
    {
        var text = page.TextOf(i);
        for (var j = Math.Max(0, i - 40); j < Math.Min(page.Count, i + 40); j++)
        {
            var other = page.TextOf(j);
            if (other.Length <= text.Length || other.Length > text.Length + 60) continue;
            if (other.EndsWith(text, StringComparison.Ordinal) || other.StartsWith(text, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // A byline or date soon after, before any prose but a deck.
    private double CreditsBelow(int i)
    {
        double credits = 0;
        var prose = 0;
        for (var j = i + 1; j < Math.Min(page.Count, i + 14) && prose < 2 && credits < 3; j++)
        {
            if (TextBodyFinder.IsProse(page[j])) prose++;
            else if (page[j].Role is TextRole.Date or TextRole.Byline) credits += 1.5;
        }

        return credits;
    }

    // Paragraphs of the body between a line and the body make it no headline of it; what is printed in between otherwise costs little.
    private double Distance(int i)
    {
        double distance = 0;
        var credits = 0;
        for (var j = i + 1; j < region.First; j++)
        {
            if (page[j].Role is TextRole.Date or TextRole.Byline) credits++;
            distance += TextBodyFinder.IsProse(page[j]) && walk.Closeness(j) > 0.6 ? 0.7 : page[j].Role is TextRole.Unknown ? 0.1 : page[j].Role is TextRole.Turn or TextRole.Footer ? 0.2 : 0.03;
        }

        // More than a byline, a date and an update: a list of other stories.
        distance = Math.Min(distance, MostDistance) + Math.Max(0, credits - 3);
        for (var j = region.First; j < i; j++)
            distance += TextBodyFinder.IsProse(page[j]) ? 2.5 : 0.3;
        return distance;
    }
}
