namespace NewsParsing.Pages;

/// <summary>One row of the node table.</summary>
internal struct PageNode
{
    internal Tag Tag;

    /// <summary>The names of its attributes.</summary>
    internal AttributeNames Names;

    internal int Parent;

    /// <summary>Index after the last node of the subtree.</summary>
    internal int End;

    /// <summary>An element's name, or a text's characters.</summary>
    internal ReadOnlyMemory<char> Chars;

    internal int FirstAttribute;

    internal int AttributeCount;

    /// <summary>The same for elements with the same class attribute; 0 for none. See <see cref="ClassNumbers"/>.</summary>
    internal int ClassNumber;

    /// <summary>Where a text begins in the decoded source.</summary>
    internal int SourceStart;

    /// <summary>Where a text ends in the decoded source; equal to the start where that is not known.</summary>
    internal int SourceEnd;
}
