namespace NewsParsing.Quotes;

/// <summary>A run of tokens.</summary>
internal readonly record struct Phrase(int Start, int End)
{
    internal bool IsEmpty => End <= Start;
}
