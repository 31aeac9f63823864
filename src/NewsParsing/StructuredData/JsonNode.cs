namespace NewsParsing.StructuredData;

/// <summary>One row of a <see cref="JsonTable"/>.</summary>
internal struct JsonNode
{
    internal JsonKind Kind;

    /// <summary>Whether a string holds a backslash.</summary>
    internal bool Escaped;

    /// <summary>Which of the table's sources the characters stand in.</summary>
    internal int Source;

    /// <summary>The name of a member, as written between its quotes; empty for an element of an array and for a root.</summary>
    internal int NameStart, NameLength;

    /// <summary>The characters of a string (without quotes) or a literal.</summary>
    internal int Start, Length;

    /// <summary>The object or array around it; -1 for a root.</summary>
    internal int Parent;

    /// <summary>Index after the last node inside it.</summary>
    internal int End;
}
