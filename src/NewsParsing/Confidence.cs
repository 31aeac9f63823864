namespace NewsParsing;

/// <summary>How sure a value is, from least to most.</summary>
public enum Confidence
{
    /// <summary>The best of weak signs.</summary>
    Guessed,

    /// <summary>Follows from the page's shape or wording.</summary>
    Inferred,

    /// <summary>The page says so in a form made for machines.</summary>
    Declared,

    /// <summary>Two independent sources of the page agree.</summary>
    Corroborated,
}
