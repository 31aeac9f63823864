using NewsParsing.Blocks;

namespace NewsParsing.Bodies;

/// <summary>
/// Takes out lines that stand far deeper in the markup than the paragraphs, where nearly all paragraphs stand equally deep: they belong to a box that was set among
/// them, such as a slider, a sign-in or an offer. No word is asked for, so the rule holds in every language.
/// </summary>
internal sealed class OddDepths(PrintedBlocks blocks, int container, ArraySegment<Verdict> verdicts)
{
    private const int Deepest = 255;
    private const int FewestParagraphs = 4;

    // Among the paragraphs a quotation or a list stands a step or two deeper. Below the last one there is less reason to.
    private const int FarAmong = 3;
    private const int FarBelow = 2;
    private const double MostAmong = 0.8;
    private const double MostBelow = 0.9;

    private const Surroundings Deeper = Surroundings.List | Surroundings.Table | Surroundings.Blockquote;

    private int _usual, _first, _last;
    private double _share;

    internal void Drop()
    {
        Measure();
        if (_share < MostAmong) return;
        for (var block = _first + 1; block < blocks.Outline[container].End; block++)
        {
            if (!MayBeOdd(block)) continue;
            var off = int.Abs(Depth(block) - _usual);
            if (block < _last && off >= FarAmong && verdicts[block].Kind == BlockKind.Paragraph) verdicts[block] = Verdict.Out("in a box among the paragraphs");
            else if (block > _last && off >= FarBelow && _share >= MostBelow) verdicts[block] = Verdict.Out("in a box below the paragraphs");
        }
    }

    /// <summary>How deep the paragraphs stand, which part of the prose does, and where its first and last block are.</summary>
    private void Measure()
    {
        Span<int> prose = stackalloc int[Deepest + 1];
        Span<(int Count, int First, int Last)> places = stackalloc (int, int, int)[Deepest + 1];
        var total = 0;
        for (var block = blocks.Outline[container].First; block < blocks.Outline[container].End; block++)
        {
            if (!verdicts[block].IsBody || Prose.LengthOf(blocks, block) is 0) continue;
            var depth = Depth(block);
            total += Prose.LengthOf(blocks, block);
            prose[depth] += Prose.LengthOf(blocks, block);
            places[depth] = (places[depth].Count + 1, places[depth].Count == 0 ? block : places[depth].First, block);
            if (prose[depth] > prose[_usual]) _usual = depth;
        }

        (var count, _first, _last) = places[_usual];
        _share = count < FewestParagraphs ? 0 : (double)prose[_usual] / total;
    }

    private bool MayBeOdd(int block) =>
        verdicts[block] is { IsBody: true, Kind: BlockKind.Paragraph or BlockKind.Subhead } && (blocks[block].Surroundings & Deeper) == 0;

    private int Depth(int block) => int.Clamp(blocks.Outline[blocks[block].Place].Depth - blocks.Outline[container].Depth, 0, Deepest);
}
