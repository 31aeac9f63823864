using System.Buffers;

namespace NewsParsing.Quotes;

/// <summary>Pairs the quotation marks of one paragraph, and mends what writers and systems break: reversed, mixed, unclosed and repeated marks.</summary>
/// <remarks>
/// Where a mark stands says more than its shape: a mark after a space and before a letter opens, whatever it looks like. Shape decides only where both sides look alike.
/// </remarks>
internal sealed class MarkPairer
{
    private const int MaxDepth = 8;
    private const int ShortestUnclosed = 12;
    private const int LongestClause = 80;

    private static readonly SearchValues<char> DoubleMarks = SearchValues.Create("\"“”„‟″〝〞〟＂«»‹›「」『』");
    private static readonly SearchValues<char> SingleMarks = SearchValues.Create("'‘’‚‛");

    private readonly List<(int Open, int Start, MarkFamily Family, char Mark)> _open = [];
    private readonly List<MarkedSpan> _pairs = [];
    private readonly List<MarkedSpan> _spans = [];

    internal int Capacity => Math.Max(_pairs.Capacity, _spans.Capacity);

    internal static SearchValues<char> AnyMark { get; } = SearchValues.Create("\"“”„‟″〝〞〟＂«»‹›「」『』'‘’‚‛—–");

    /// <summary>The outermost marked stretches of <c>text[start..end]</c>, in order. The list is used again by the next call.</summary>
    internal List<MarkedSpan> Pair(ReadOnlySpan<char> text, int start, int end, QuoteLexicon lexicon, bool nextContinues)
    {
        _open.Clear();
        _pairs.Clear();
        _spans.Clear();
        var paragraph = text[..end];
        for (var i = start; i < end;)
        {
            var next = paragraph[i..].IndexOfAny(DoubleMarks);
            if (next < 0) break;
            i += next;
            Take(paragraph, start, i++);
        }

        KeepUnclosed(paragraph, start, nextContinues, lexicon);
        KeepOutermost();
        SingleMarkPairer.AddSingles(paragraph, start, _spans, _pairs, lexicon, SingleMarks);
        return _spans;
    }

    private void Take(ReadOnlySpan<char> text, int start, int i)
    {
        var mark = text[i];
        var family = FamilyOf(mark);
        if (Opens(text, start, i, family)) Push(i, family, mark);
        else Close(i, family);
    }

    private static MarkFamily FamilyOf(char mark) => mark switch
    {
        '«' or '»' => MarkFamily.Guillemet,
        '‹' or '›' => MarkFamily.SingleGuillemet,
        '「' or '」' => MarkFamily.Corner,
        '『' or '』' => MarkFamily.WhiteCorner,
        _ => MarkFamily.Double,
    };

    private bool Opens(ReadOnlySpan<char> text, int start, int i, MarkFamily family)
    {
        var mark = text[i];
        if (mark is '「' or '『' or '„' or '〝') return true;
        if (mark is '」' or '』' or '〞' or '〟') return false;
        var left = MarkContext.IsLeftBoundary(text, start, i);
        var right = MarkContext.IsRightBoundary(text, i + 1);
        if (left != right) return left;
        var isOpen = IsOpen(family);
        return mark switch
        {
            '«' or '‹' => !(isOpen && OpenedBy(family) is '»' or '›'),
            '»' or '›' => !isOpen,
            '“' => !(isOpen && OpenedBy(family) is '„' or '”'),
            _ => !isOpen,
        };
    }

    private bool IsOpen(MarkFamily family)
    {
        foreach (var entry in _open)
            if (entry.Family == family) return true;
        return false;
    }

    private char OpenedBy(MarkFamily family)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
            if (_open[i].Family == family) return _open[i].Mark;
        return '\0';
    }

    private void Push(int i, MarkFamily family, char mark)
    {
        // A mark that opens again at the same depth for ever is not prose: the oldest is forgotten.
        if (_open.Count == MaxDepth) _open.RemoveAt(0);
        _open.Add((i, i + 1, family, mark));
    }

    private void Close(int i, MarkFamily family)
    {
        for (var k = _open.Count - 1; k >= 0; k--)
        {
            if (_open[k].Family != family) continue;
            _pairs.Add(new MarkedSpan(_open[k].Open, _open[k].Start, i, i + 1, family));
            _open.RemoveRange(k, _open.Count - k);
            return;
        }
    }

    /// <summary>A mark that is never closed holds to the end of the paragraph, when the speech goes on in the next one or nothing else is marked after it.</summary>
    private void KeepUnclosed(ReadOnlySpan<char> text, int start, bool nextContinues, QuoteLexicon lexicon)
    {
        if (_open.Count == 0) return;
        var last = _open[0];
        if (!nextContinues && _open.Count > 1) last = _open[^1];
        var end = text.Length;
        while (end > last.Start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end - last.Start < ShortestUnclosed) return;
        if (!nextContinues)
        {
            foreach (var pair in _pairs)
                if (pair.Open > last.Open) return;
            if (last.Open > start && !MarkContext.FollowsColonOrComma(text, start, last.Open)) return;
        }

        // "»We wait, says Anna Berg." The mark was forgotten before the clause.
        var cut = last.Open == start ? DashDialogue.Cut(text[..end], last.Start, lexicon) : end;
        if (cut >= last.Start + ShortestUnclosed && end - cut <= LongestClause) end = cut;
        _pairs.Add(new MarkedSpan(last.Open, last.Start, end, end, last.Family));
    }

    private void KeepOutermost()
    {
        _pairs.Sort(static (a, b) => a.Open != b.Open ? a.Open.CompareTo(b.Open) : b.Close.CompareTo(a.Close));
        var reached = -1;
        foreach (var pair in _pairs)
        {
            if (pair.Open < reached) continue;
            reached = pair.Close;
            _spans.Add(pair);
        }
    }
}
