namespace NewsParsing.Blocks;

/// <summary>How an element lays out its content, as far as blocks are concerned.</summary>
internal enum ElementLayout : byte
{
    /// <summary>Text runs on through it.</summary>
    Inline,

    /// <summary>Text before, in and after it are apart.</summary>
    Block,

    /// <summary>A cell of a table whose rows are read as lines.</summary>
    Cell,

    /// <summary>A line break.</summary>
    LineBreak,

    /// <summary>A horizontal rule: text before and after it are apart.</summary>
    Rule,

    /// <summary>Nothing of it is printed.</summary>
    Skipped,
}
