using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Pages;

namespace NewsParsing.Dates;

/// <summary>Where the article stands among the blocks of its page, and how near to it a block is.</summary>
internal readonly record struct ArticleFrame(int Headline, int FirstBody, int LastBody)
{
    private const int FarFromHeadline = 20;
    private const int NearHeadline = 6;
    private const Surroundings Elsewhere = Surroundings.Comments | Surroundings.Related | Surroundings.Navigation | Surroundings.Embed | Surroundings.Blockquote;
    private const Surroundings Beside = Surroundings.Footer | Surroundings.Aside | Surroundings.Promotion | Surroundings.Form | Surroundings.Figure | Surroundings.Table;

    internal static ArticleFrame Of(Page page, PrintedBlocks blocks, ReadOnlySpan<Verdict> body, int headlineNode)
    {
        var first = -1;
        var last = -1;
        for (var block = 0; block < body.Length; block++)
        {
            if (!body[block].IsBody) continue;
            if (first < 0) first = block;
            last = block;
        }

        var headline = headlineNode < 0 ? FirstHeading(blocks, first) : Math.Min(blocks.FirstFrom(headlineNode), blocks.Count - 1);
        // A headline stands above its body: one that has most of it above is the title of a list.
        if (first >= 0 && headline - first > last - headline) headline = FirstHeading(blocks, first);
        return new ArticleFrame(headline, first, last);
    }

    /// <summary>The points that a date gets for its place; far below zero where it belongs to something else.</summary>
    internal int Score(PrintedBlocks blocks, int block)
    {
        var around = blocks[block].Surroundings;
        var points = ScorePlace(block);
        // What stands right at the headline is the article's, whatever its class says.
        var isAtHeadline = Headline >= 0 && block - Headline is >= -1 and <= 3;
        if ((around & Elsewhere) != 0) points = isAtHeadline ? points - 10 : Math.Min(points, 0) - 45;
        if ((around & Beside) != 0) points -= isAtHeadline ? 5 : 15;
        // Below the body a list of dated lines is one of other stories.
        if (block > LastBody && LastBody >= 0 && (around & Surroundings.List) != 0) points -= 10;
        if ((around & (Surroundings.Article | Surroundings.Credits)) != 0) points += 5;
        return points;
    }

    /// <summary>The block stands where the press prints the date: right above the headline, or between it and the body.</summary>
    internal bool IsHead(int block) => Headline >= 0 && block >= Headline - NearHeadline && (FirstBody < 0 || block <= Math.Max(FirstBody, Headline + 3));

    /// <summary>The block stands below the headline. What stands above may be the clock of the page.</summary>
    internal bool IsUnderHeadline(int block) => Headline >= 0 && block >= Headline;

    internal bool IsInside(int block) => FirstBody >= 0 && block > FirstBody && block <= LastBody;

    internal bool IsBelow(int block) => LastBody >= 0 && block > LastBody;

    private int ScorePlace(int block)
    {
        if (Headline >= 0 && block >= Headline && (block <= FirstBody || (FirstBody < Headline && block - Headline < FarFromHeadline)))
            return 40 - Math.Min(20, block - Headline);
        if (Headline >= 0 && block < Headline) return Headline - block <= NearHeadline ? 30 - (2 * (Headline - block)) : -10;
        if (IsInside(block)) return 0;
        if (IsBelow(block)) return block - LastBody <= 8 ? 15 - (2 * (block - LastBody)) : -20;
        return FirstBody >= 0 && block <= FirstBody ? 15 - Math.Min(20, FirstBody - block) : 0;
    }

    private static int FirstHeading(PrintedBlocks blocks, int before)
    {
        for (var block = before < 0 ? blocks.Count - 1 : before; block >= 0; block--)
            if (blocks[block].Tag is Tag.H1 or Tag.H2) return block;
        return -1;
    }
}
