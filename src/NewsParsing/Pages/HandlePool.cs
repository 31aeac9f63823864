namespace NewsParsing.Pages;

/// <summary>Handles of one class, used again from page to page.</summary>
internal sealed class HandlePool<T>(PageBuilder builder)
    where T : BuildHandle, new()
{
    private readonly List<T> _handles = [];
    private int _used;

    internal bool IsUnused => _used == 0;

    internal T Rent()
    {
        if (_used == _handles.Count) _handles.Add(new T { Table = builder });
        return _handles[_used++];
    }

    /// <summary>Takes all back. After a very large page most are let go.</summary>
    internal void Reset()
    {
        const int Kept = 131_072;
        for (var i = 0; i < _used; i++) _handles[i].Reset();
        if (_handles.Count > Kept) _handles.RemoveRange(Kept, _handles.Count - Kept);
        _used = 0;
    }
}
