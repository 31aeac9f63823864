using NewsParsing.Blocks;

namespace NewsParsing.PlainText;

/// <summary>A text cut into blocks, with what was counted in each.</summary>
internal sealed class TextPage(PrintedBlock[] blocks, int count, char[] chars, BlockShape[] shapes) : IDisposable
{
    /// <summary>What <see cref="MarkedTextOf"/> puts before an item.</summary>
    internal const string Bullet = "• ";

    internal PrintedBlocks Blocks { get; } = new(blocks, count, chars);

    internal int Count => Blocks.Count;

    internal ref BlockShape this[int block] => ref shapes[block];

    internal ReadOnlySpan<char> TextOf(int block) => Blocks.TextOf(block);

    /// <summary>The text with its bullet, where it has one.</summary>
    internal ReadOnlyMemory<char> MarkedTextOf(int block)
    {
        var lead = shapes[block].Mark == LineMark.Bullet ? Bullet.Length : 0;
        return chars.AsMemory(Blocks[block].Start - lead, Blocks[block].Length + lead);
    }

    public void Dispose() => Blocks.Dispose();
}
