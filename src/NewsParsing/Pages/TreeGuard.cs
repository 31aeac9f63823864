namespace NewsParsing.Pages;

/// <summary>Keeps the cost of building a tree in proportion to the page, and lets the caller cancel. Made for one page.</summary>
/// <remarks>
/// AngleSharp alone takes quadratic time and memory on nested elements and on formatting elements that are copied again and again.
/// What is free here is many times what any page known to us needs: the most are 82 copies, 8 attribute units for 100 of the source, 1 node for 13 units, 189 levels.
/// </remarks>
internal sealed class TreeGuard(PageBuilder table, ParseOptions options, int length, CancellationToken ct)
{
    private const int FreeCopies = 4096;
    private const int FreeNodes = 65_536;
    private const int FreeCopiedUnits = 1 << 20;
    private const int FreeComparisons = 1 << 22;
    private const int FreeTokensAtFullDepth = 8192;
    private const int UsualDepth = 512;
    private const int CopiedUnitsForUnit = 8;
    private const int ComparisonsForToken = 16;
    private const int PartOfDepthForToken = 4;
    private const int UnitsForNode = 4;

    private readonly long _freeOpenElements = (long)FreeTokensAtFullDepth * int.Max(options.MaxDepth, UsualDepth);
    private readonly int _openElementsForToken = int.Max(options.MaxDepth, UsualDepth) / PartOfDepthForToken;
    private readonly long _maxCopiedUnits = FreeCopiedUnits + ((long)CopiedUnitsForUnit * length);
    private long _tokens, _attributes, _copies, _copiedUnits, _comparisons, _openElements;

    /// <summary>How many nodes a page of this length may have.</summary>
    internal int MaxNodes { get; } = int.Min(options.MaxNodes, FreeNodes + (length / UnitsForNode));

    /// <summary>A tag may look through all elements that are open.</summary>
    internal void NextToken(int openElements)
    {
        if ((++_tokens & 0xFF) == 0) ct.ThrowIfCancellationRequested();
        _openElements += openElements;
        if (_openElements > _freeOpenElements + (_openElementsForToken * _tokens)) throw Over(ParseLimit.OpenElements, _freeOpenElements);
    }

    /// <summary>One tag may have as many attributes as a page has letters.</summary>
    internal void NextAttribute()
    {
        if ((++_attributes & 0xFF) == 0) ct.ThrowIfCancellationRequested();
    }

    /// <summary>A formatting element is copied, and its attributes with it: one address may be copied as often as paragraphs follow.</summary>
    internal void Copied(ReadOnlySpan<PageAttribute> attributes)
    {
        if (++_copies > FreeCopies + _tokens) throw Over(ParseLimit.FormattingElements, FreeCopies);
        foreach (ref readonly var attribute in attributes) _copiedUnits += attribute.Name.Length + attribute.Value.Length;
        if (_copiedUnits > _maxCopiedUnits) throw Over(ParseLimit.FormattingElements, FreeCopiedUnits);
    }

    /// <summary>A new formatting element is compared with all that are open, attribute by attribute.</summary>
    internal void Compared(int attributes)
    {
        _comparisons += attributes;
        if (_comparisons > FreeComparisons + (ComparisonsForToken * _tokens)) throw Over(ParseLimit.FormattingElements, FreeComparisons);
    }

    internal void Added(int count)
    {
        if (count > MaxNodes) throw Over(ParseLimit.Nodes, MaxNodes);
    }

    internal void Opened(int node)
    {
        if (table.DepthOf(node) <= options.MaxDepth) return;

        // The stored depth may be out of date where nodes were moved: the parents know.
        var depth = 0;
        for (var above = table.ParentOf(node); above >= 0; above = table.ParentOf(above)) depth++;
        if (depth > options.MaxDepth) throw Over(ParseLimit.Depth, options.MaxDepth);
    }

    internal ParseLimitException Over(ParseLimit limit, long value) => new(limit, value, table.TokenStart);
}
