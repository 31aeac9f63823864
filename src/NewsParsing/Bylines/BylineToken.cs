namespace NewsParsing.Bylines;

/// <summary>The kinds of token in a byline.</summary>
internal enum BylineMark : byte
{
    /// <summary>Letters and whatever clings to them.</summary>
    Word,

    /// <summary>A comma, or a slash between two names: what follows is of the same list.</summary>
    Comma,

    /// <summary>A line break, a bar, a bullet, a spaced dash, a semicolon: what follows is something else.</summary>
    Break,

    Colon,

    Open,

    Close,
}

/// <summary>A token and where it stands in the line.</summary>
internal readonly record struct BylineToken(BylineMark Mark, int Start, int Length)
{
    internal int End => Start + Length;

    /// <summary>What a word may do; none for a mark.</summary>
    internal WordUse Use { get; init; }

    /// <summary>Whether a label may begin with this word.</summary>
    internal bool MayStartLabel { get; init; }
}
