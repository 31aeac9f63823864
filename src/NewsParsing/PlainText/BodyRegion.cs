namespace NewsParsing.PlainText;

/// <summary>From the first to the last block of an article's body; empty where <see cref="Last"/> is below <see cref="First"/>.</summary>
internal readonly record struct BodyRegion(int First, int Last)
{
    internal static BodyRegion None => new(0, -1);

    internal bool IsEmpty => Last < First;
}
