namespace NewsParsing.Languages;

/// <summary>How a language writes bylines, datelines, captions and credits.</summary>
internal sealed record BylineWords
{
}
