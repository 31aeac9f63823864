using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Headlines;
using NewsParsing.Pages;

namespace NewsParsing.ScriptBodies;

/// <summary>Cuts markup that a script holds into blocks, as a browser would once the script has put it into the page.</summary>
internal static class FragmentReader
{
    private const int LettersOfCopy = 32;

    /// <param name="markup">The markup.</param>
    /// <param name="headlines">What is known of the headline: a line of the same words is no body.</param>
    /// <param name="options">The limits. Markup that goes over one is not read.</param>
    /// <param name="ct">Cancels the work.</param>
    internal static ScriptBody? Read(string markup, List<string> headlines, ParseOptions options, CancellationToken ct)
    {
        if (markup.Length > options.MaxLength) return null;
        try
        {
            using var page = PageReader.Read(markup.AsMemory(), options, ct);
            using var blocks = BlockReader.Read(page, ct);
            SurroundingsReader.Mark(page, blocks, ct);
            var verdicts = new Verdict[blocks.Count];
            for (var block = 0; block < blocks.Count; block++) verdicts[block] = Judge(blocks, block, headlines);
            DropCopies(blocks, verdicts);
            return Copy(blocks, verdicts);
        }
        catch (ParseLimitException)
        {
            // The limits are there for the document. It has kept them, so that a script of it has not is no reason to give up.
            return null;
        }
    }

    private static ScriptBody Copy(PrintedBlocks blocks, Verdict[] verdicts)
    {
        var copies = new PrintedBlock[blocks.Count];
        var length = 0;
        for (var block = 0; block < copies.Length; block++)
        {
            // The page's source does not hold the text as it is read here.
            copies[block] = blocks[block] with { Start = length, SourceStart = -1, SourceEnd = -1 };
            length += blocks[block].Length;
        }

        var chars = new char[length];
        for (var block = 0; block < copies.Length; block++) blocks.TextOf(block).CopyTo(chars.AsSpan(copies[block].Start));
        return new ScriptBody(copies, chars, verdicts, BodySize.ProseOf(blocks, verdicts));
    }

    // Scripts hold a text in several forms, for several parts of the page. Two paragraphs that begin with the same letters are one, or one is a piece of the other.
    private static void DropCopies(PrintedBlocks blocks, Verdict[] verdicts)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var block = 0; block < verdicts.Length; block++)
            if (verdicts[block].IsBody && PlainLetters.HeadOf(blocks.TextOf(block), LettersOfCopy) is { } head && !known.Add(head)) verdicts[block] = Verdict.Out("a copy of what stands before");
    }

    private static Verdict Judge(PrintedBlocks blocks, int block, List<string> headlines)
    {
        foreach (var headline in headlines)
            if (Wording.IsSame(blocks.TextOf(block), headline)) return Verdict.Out("headline");
        return BlockJudge.Judge(blocks, block, default) is { IsBody: true } verdict ? verdict with { Rule = "in a script of the page" } : Verdict.Out("in a script, but no text of the body");
    }
}
