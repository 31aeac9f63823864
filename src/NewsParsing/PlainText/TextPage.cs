using NewsParsing.Blocks;

namespace NewsParsing.PlainText;

/// <summary>A text cut into blocks, with what was counted in each.</summary>
internal sealed class TextPage(PrintedBlocks blocks, BlockShape[] shapes)
{
    internal PrintedBlocks Blocks => blocks;

    internal int Count => blocks.Count;

    internal ref BlockShape this[int block] => ref shapes[block];

    internal ReadOnlySpan<char> TextOf(int block) => blocks.TextOf(block);
}
