namespace NewsParsing;

/// <summary>What kind of document is given.</summary>
public enum SourceFormat
{
    /// <summary>Told from the content.</summary>
    Auto,

    /// <summary>An HTML page or a part of one.</summary>
    Html,

    /// <summary>Plain text.</summary>
    PlainText,
}
