namespace NewsParsing.StructuredData;

/// <summary>A name that meta elements bear.</summary>
/// <param name="Name">The name in lower case, as <c>name</c>, <c>property</c>, <c>itemprop</c> or <c>http-equiv</c> gives it.</param>
/// <param name="Field">What its content tells.</param>
/// <param name="Rank">Of several names for one field the lowest goes first.</param>
/// <param name="Confidence">How far the content can be trusted.</param>
internal sealed record MetaName(string Name, MetaField Field, int Rank, Confidence Confidence)
{
    /// <summary>The rule that evidence names.</summary>
    internal string Rule { get; } = "meta " + Name;
}
