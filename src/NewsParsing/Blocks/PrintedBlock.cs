using NewsParsing.Pages;

namespace NewsParsing.Blocks;

/// <summary>A stretch of printed text between two block boundaries: a paragraph, a heading, a list item, a menu entry.</summary>
internal struct PrintedBlock
{
    /// <summary>The nearest block element: P, H1 to H6, Li, Td, Figcaption, Pre, Div and so on. P or a heading in plain text.</summary>
    internal Tag Tag;

    /// <summary>The nearest block element's node; -1 in plain text.</summary>
    internal int Node;

    /// <summary>The place of that element in the outline; 0 in plain text.</summary>
    internal int Place;

    /// <summary>The first and the last text node; -1 in plain text.</summary>
    internal int FirstText, LastText;

    /// <summary>Where the cleaned text stands in the buffer of <see cref="PrintedBlocks"/>.</summary>
    internal int Start, Length;

    /// <summary>How many of the units stand in links.</summary>
    internal int LinkLength;

    /// <summary>Where it stands in the decoded source; equal where that is not known.</summary>
    internal int SourceStart, SourceEnd;

    /// <summary>The same as a span; null where it is not known.</summary>
    internal readonly TextSpan? SourceSpan => SourceEnd > SourceStart && SourceStart >= 0 ? TextSpan.FromBounds(SourceStart, SourceEnd) : null;

    /// <summary>What surrounds it.</summary>
    internal Surroundings Surroundings;

    /// <summary>How much of it is running text; <see langword="null"/> until <see cref="Blocks.Prose.LengthOf"/> is asked.</summary>
    internal int? Prose;
}
