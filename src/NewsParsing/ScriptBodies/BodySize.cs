using NewsParsing.Blocks;
using NewsParsing.Bodies;

namespace NewsParsing.ScriptBodies;

/// <summary>How much a body holds.</summary>
internal static class BodySize
{
    /// <summary>The running text of the body, in units.</summary>
    internal static int ProseOf(PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts)
    {
        var prose = 0;
        for (var block = 0; block < verdicts.Length; block++)
            if (verdicts[block].IsBody) prose += Prose.LengthOf(blocks, block);
        return prose;
    }
}
