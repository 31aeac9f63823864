namespace NewsParsing.Comments;

/// <summary>The nodes of a page (or the lines of a text) from <paramref name="Start"/> up to, and without, <paramref name="End"/>.</summary>
internal readonly record struct NodeRange(int Start, int End)
{
    internal bool Contains(int node) => node >= Start && node < End;
}
