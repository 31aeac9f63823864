namespace NewsParsing.Blocks;

/// <summary>Tells running text from labels and menus without asking for a language.</summary>
internal static class Prose
{
    /// <summary>How much of a block is running text, in units: nothing for short lines and for blocks that are mostly links.</summary>
    internal static int LengthOf(PrintedBlocks blocks, int block)
    {
        ref var it = ref blocks[block];
        return it.Prose ??= Measure(it, blocks.TextOf(block));
    }

    private static int Measure(in PrintedBlock block, ReadOnlySpan<char> text)
    {
        if (block.Length < 20 || block.LinkLength * 2 > block.Length) return 0;
        var weight = WeightOf(text);
        return weight < 60 ? 0 : weight - block.LinkLength;
    }

    /// <summary>The length as a reader feels it: a character of a script that writes words with one or two counts as three.</summary>
    internal static int WeightOf(ReadOnlySpan<char> text)
    {
        var weight = text.Length;
        var wide = text.IndexOfAnyInRange('\u2E80', '\uFFFF');
        if (wide < 0) return weight;
        foreach (var c in text[wide..])
            if (c >= '\u2E80' && (c < '\uD800' || c >= '\uF900')) weight += 2;
        return weight;
    }

    /// <summary>Whether the text ends as a sentence does, closing marks and brackets aside.</summary>
    internal static bool EndsAsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" \"'”’»“)]›」』");
        return text.Length > 0 && text[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '।' or '؟' or '۔' or ':' or ';' or '．';
    }
}
