namespace NewsParsing.Scanning;

/// <summary>Lists that a thread keeps for its next page: what is only gathered on the way to a record costs no new memory.</summary>
/// <remarks>The list is empty again, and another's, after <see cref="Dispose"/>. Nothing that is returned may hold on to it.</remarks>
internal readonly struct SpareList<T> : IDisposable
{
    private const int MostKept = 8;

    // A list that a hostile page has filled is not kept.
    private const int LargestKept = 4096;

    [ThreadStatic]
    private static Stack<List<T>>? _kept;

    private readonly List<T> _list;

    private SpareList(List<T> list) => _list = list;

    /// <summary>Lends an empty list until the answer is disposed.</summary>
    internal static SpareList<T> Take(out List<T> list) => new(list = _kept is { Count: > 0 } kept ? kept.Pop() : []);

    public void Dispose()
    {
        if (_list.Capacity > LargestKept) return;
        var kept = _kept ??= new Stack<List<T>>(MostKept);
        if (kept.Count == MostKept) return;
        _list.Clear();
        kept.Push(_list);
    }
}
