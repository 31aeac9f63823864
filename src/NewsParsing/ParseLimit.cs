namespace NewsParsing;

/// <summary>A limit of <see cref="ParseOptions"/>.</summary>
public enum ParseLimit
{
    /// <summary><see cref="ParseOptions.MaxLength"/>.</summary>
    Length,

    /// <summary><see cref="ParseOptions.MaxDepth"/>.</summary>
    Depth,

    /// <summary><see cref="ParseOptions.MaxNodes"/>.</summary>
    Nodes,

    /// <summary>Open formatting elements: markup such as <c>&lt;b&gt;</c> that is copied or compared again and again, with its attributes.</summary>
    FormattingElements,

    /// <summary>Open elements: a page that stays nested deep, as <see cref="ParseOptions.MaxDepth"/> allows, while many thousands of tags follow.</summary>
    OpenElements,
}
