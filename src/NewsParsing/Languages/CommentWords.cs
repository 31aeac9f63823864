namespace NewsParsing.Languages;

/// <summary>The words around readers' comments.</summary>
internal sealed record CommentWords
{
}
