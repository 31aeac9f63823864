using NewsParsing.Blocks;
using NewsParsing.Bodies;

namespace NewsParsing.ScriptBodies;

/// <summary>The blocks of a body that stands in a script and not in the page. They have no place in the source, and memory of their own: nothing needs to be given back.</summary>
/// <param name="blocks">The blocks.</param>
/// <param name="chars">Their text.</param>
/// <param name="verdicts">Which of them are the body.</param>
/// <param name="prose">How much running text the body holds, in units.</param>
internal sealed class ScriptBody(PrintedBlock[] blocks, char[] chars, Verdict[] verdicts, int prose)
{
    internal PrintedBlocks Blocks { get; } = new(blocks, blocks.Length, chars);

    internal Verdict[] Verdicts { get; } = verdicts;

    internal int Prose { get; } = prose;
}
