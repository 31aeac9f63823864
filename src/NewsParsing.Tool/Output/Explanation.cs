using System.Collections.Immutable;

namespace NewsParsing.Tool.Output;

/// <summary>The blocks of a document with their verdicts, as lines for a terminal.</summary>
/// <param name="Blocks">The blocks in reading order.</param>
internal sealed record Explanation(ImmutableArray<ExplainedBlock> Blocks)
{
    private const int LongestText = 60;
    private const string Cut = "…";

    /// <summary>A line a block: "+" for the body, its kind, the rule, the beginning of the text, the element.</summary>
    internal IEnumerable<string> Lines()
    {
        var kinds = WidthOf(static block => KindOf(block));
        var rules = WidthOf(static block => block.Rule);
        foreach (var block in Blocks)
        {
            var element = block.Element is { } path ? $"  [{path}]" : "";
            yield return PrintedText.CleanLine($"{(block.Kind is null ? '-' : '+')} {KindOf(block).PadRight(kinds)}  {block.Rule.PadRight(rules)}  {Beginning(block.Text)}{element}");
        }
    }

    private int WidthOf(Func<ExplainedBlock, string> column) => Blocks.Select(column).Select(static text => text.Length).DefaultIfEmpty().Max();

    private static string KindOf(ExplainedBlock block) => block.Kind is { } kind ? char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..] : "out";

    private static string Beginning(string text)
    {
        if (text.Length <= LongestText) return text;
        // A pair of surrogates is one character and stays whole.
        var end = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return text[..end].TrimEnd() + Cut;
    }
}
