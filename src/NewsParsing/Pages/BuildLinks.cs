namespace NewsParsing.Pages;

/// <summary>What the table holds beside a node while the tree is built: nodes may still move, so siblings are linked. -1 stands for none.</summary>
internal struct BuildLinks
{
    internal int FirstChild, LastChild, Previous, Next, ChildCount;

    /// <summary>Levels below the document when the node was added; the adoption agency may have moved it since.</summary>
    internal int Depth;

    /// <summary>What the tree builder holds in hand for this node; null for a text that it has not asked for.</summary>
    internal BuildHandle? Handle;
}
