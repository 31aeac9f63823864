namespace NewsParsing.Tool.Output;

/// <summary>How articles of files are written.</summary>
internal enum OutputFormat
{
    /// <summary>Indented JSON: the article of one file, or an array with one element for each file, null for one that failed.</summary>
    Json,

    /// <summary>Text to read.</summary>
    Text,

    /// <summary>Markdown to read or to publish.</summary>
    Markdown,

    /// <summary>For each file a line as a batch answers it; the id is the file's name.</summary>
    Ndjson,
}
