namespace NewsParsing.Languages;

/// <summary>Words of the page around an article: boilerplate, labels, notices.</summary>
internal sealed record PageWords
{
}
