namespace NewsParsing.Blocks;

/// <summary>An element that holds printed blocks, and which blocks they are.</summary>
internal struct PrintedElement
{
    /// <summary>Its node in the page.</summary>
    internal int Node;

    /// <summary>The place in the outline of the element around it; -1 for the document.</summary>
    internal int Parent;

    /// <summary>How many elements of the outline stand around it.</summary>
    internal int Depth;

    /// <summary>The blocks whose text begins inside: a half-open range.</summary>
    internal int First, End;

    /// <summary>The place of the first element after it that does not stand inside it.</summary>
    internal int Next;

    internal readonly int Blocks => End - First;
}
