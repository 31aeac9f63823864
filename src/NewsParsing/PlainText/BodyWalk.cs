namespace NewsParsing.PlainText;

/// <summary>
/// Walks from the core of a body upwards and downwards, as long as what comes speaks of the same things. A teaser has the shape of a paragraph, but not
/// the article's words.
/// </summary>
internal sealed class BodyWalk
{
    private const double Patience = 60;
    private const double Kindred = 0.7;
    private const int FewestWitnesses = 4;
    private const int LeastOpening = 20;
    private const int OpeningReach = 3;

    // A paragraph that follows another with nothing between belongs to it, even where it turns to something new.
    private const double LeastInFlow = 0.3;

    private readonly TextPage _page;
    private readonly BodyRegion _core;
    private readonly int _end;
    private readonly Vocabulary _vocabulary = new();
    private readonly double _usual;
    private readonly int _witnesses;

    internal BodyWalk(TextPage page, BodyRegion region, int end)
    {
        _page = page;
        _end = end;
        _core = Opening(page, region);
        for (var i = _core.First; i <= _core.Last; i++)
        {
            if (!IsWitness(i)) continue;
            _vocabulary.Add(page.TextOf(i));
            _witnesses++;
        }

        _usual = Usual();
    }

    /// <summary>What the core is about.</summary>
    internal Vocabulary Vocabulary => _vocabulary;

    internal BodyRegion Extend()
    {
        var last = Walk(_core.Last, 1, _end, Patience);
        var first = Walk(_core.First, -1, -1, 2 * Patience);
        return new BodyRegion(first, last);
    }

    /// <summary>How much a block agrees with the core, as a share of what is usual within the core; 0.5 where it is too short to tell.</summary>
    internal double Closeness(int i)
    {
        var isOwn = i >= _core.First && i <= _core.Last && IsWitness(i);

        // Two or three paragraphs cannot vouch for each other: they are the core.
        if (isOwn && _witnesses < FewestWitnesses) return 1;
        return _vocabulary.Agreement(_page.TextOf(i), isOwn ? 2 : 1) is >= 0 and var agreement ? agreement / _usual : 0.5;
    }

    /// <summary>Whether the same words stand in an earlier block of the core.</summary>
    internal bool IsRepeatedAbove(int i)
    {
        for (var j = Math.Max(_core.First, i - 200); j < i; j++)
            if (_page[j].Key == _page[i].Key && BodyJudge.IsBody(_page[j].Role)) return true;
        return false;
    }

    // What stands before the first turn, where it is a good part of the region: below a turn other stories may already stand.
    private static BodyRegion Opening(TextPage page, BodyRegion region)
    {
        int all = 0, before = 0, turn = -1;
        for (var i = region.First; i <= region.Last; i++)
        {
            ref var shape = ref page[i];
            if (TextBodyFinder.IsProse(shape)) all += shape.Words;
            if (turn < 0 && all > 0 && shape.Role is TextRole.Turn or TextRole.Footer or TextRole.Date or TextRole.Byline && all >= 80) (turn, before) = (i, all);
        }

        return turn >= 0 && before * 3 >= all ? new BodyRegion(region.First, turn - 1) : region;
    }

    // What a site says of itself, or says twice, is no word of the article.
    private bool IsWitness(int i) => TextBodyFinder.IsProse(_page[i]) && !_page[i].IsAppeal && _page[i].Times == 1;

    // How much a paragraph of the core agrees with the others: the yardstick for everything else.
    private double Usual()
    {
        double sum = 0;
        var count = 0;
        for (var i = _core.First; i <= _core.Last; i++)
        {
            if (!IsWitness(i) || _vocabulary.Agreement(_page.TextOf(i), 2) is not (>= 0 and var agreement)) continue;
            sum += agreement;
            count++;
        }

        return count < 3 ? 0.4 : Math.Clamp(sum / count, 0.2, 0.6);
    }

    private int Walk(int from, int step, int end, double patience)
    {
        double score = 0, top = 0;
        var best = from;
        var flow = new ProseFlow();
        for (var i = from + step; i != end && score > top - patience; i += step)
        {
            score += step < 0 && IsOpeningPrintedTwice(i) ? _page[i].Words : Worth(i, flow.IsUnbroken);
            flow.Pass(_page[i], TextBodyFinder.IsProse(_page[i]) && Closeness(i) > Kindred);
            if (score <= top) continue;
            top = score;
            best = i;
        }

        return best;
    }

    // A page behind a paywall prints its opening as a sample too; between it and the rest stands at most a subhead and an advertisement.
    private bool IsOpeningPrintedTwice(int i)
    {
        if (_page[i] is not { Times: 2, Words: >= LeastOpening } || _core.First - i > OpeningReach || !TextBodyFinder.IsProse(_page[i])) return false;
        for (var j = i + 1; j < _core.First; j++)
            if (_page[j].Role is not (TextRole.Notice or TextRole.Unknown)) return false;
        return _vocabulary.Agreement(_page.TextOf(i)) > Kindred * _usual;
    }

    private double Worth(int i, bool isUnbroken)
    {
        ref var shape = ref _page[i];
        var worth = TextBodyFinder.Worth(shape);
        if (worth <= 0 || !TextBodyFinder.IsProse(shape)) return worth;
        var agreement = _vocabulary.Agreement(_page.TextOf(i));
        if (agreement < 0) return worth * 0.5;
        return worth * Math.Clamp(((agreement / _usual) - 0.5) * 2, isUnbroken ? LeastInFlow : -0.6, 1);
    }
}
