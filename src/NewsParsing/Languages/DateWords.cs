namespace NewsParsing.Languages;

/// <summary>How a language writes dates.</summary>
internal sealed record DateWords
{
}
