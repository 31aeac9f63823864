namespace NewsParsing.Quotes;

/// <summary>Which names hold a word, letter case and the shape of apostrophes aside. Words are places in the text: nothing is copied.</summary>
internal sealed class NameIndex
{
    private const int MostNamesakes = 64;
    private const int LongestChain = 4 * MostNamesakes;
    private const int FewestBuckets = 256;
    private const int MostKept = 8192;

    private readonly List<Link> _links = [];
    private int[] _buckets = new int[FewestBuckets];

    // How many of them this text uses. Memory that a text before has grown must not change which links are kept.
    private int _used = FewestBuckets;

    internal void Clear()
    {
        if (_links.Count == 0) return;
        _links.Clear();
        if (_buckets.Length > MostKept) _buckets = new int[FewestBuckets];
        else Array.Clear(_buckets, 0, _used);
        _used = FewestBuckets;
    }

    /// <summary>
    /// Ties a word of <paramref name="text"/> to an entry. Beyond 64 namesakes no more are kept, nor of words made to fall into one bucket, so that no look-up grows with the text.
    /// </summary>
    internal void Add(ReadOnlySpan<char> text, TextSpan word, int entry)
    {
        if (_links.Count >= _used) Grow();
        var hash = Hash(text.Slice(word.Start, word.Length));
        ref var head = ref _buckets[hash & (_used - 1)];
        var last = -1;
        var (namesakes, chain) = (0, 0);
        for (var link = head - 1; link >= 0; link = _links[link].Next)
        {
            last = link;
            chain++;
            if (_links[link].Hash == hash) namesakes++;
        }

        if (namesakes >= MostNamesakes || chain >= LongestChain) return;
        _links.Add(new Link(-1, entry, hash, word));
        if (last < 0) head = _links.Count;
        else _links[last] = _links[last] with { Next = _links.Count - 1 };
    }

    /// <summary>The first link of a word, in the order of adding; below 0 for none.</summary>
    internal int First(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        return Find(text, word, hash, _buckets[hash & (_used - 1)] - 1);
    }

    internal int Next(ReadOnlySpan<char> text, ReadOnlySpan<char> word, int link) => Find(text, word, _links[link].Hash, _links[link].Next);

    internal int EntryOf(int link) => _links[link].Entry;

    internal static bool AreSame(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length != b.Length) return false;
        for (var i = 0; i < a.Length; i++)
            if (a[i] != b[i] && Fold(a[i]) != Fold(b[i])) return false;
        return true;
    }

    private int Find(ReadOnlySpan<char> text, ReadOnlySpan<char> word, int hash, int link)
    {
        for (; link >= 0; link = _links[link].Next)
            if (_links[link].Hash == hash && AreSame(text.Slice(_links[link].Word.Start, _links[link].Word.Length), word)) return link;
        return -1;
    }

    private void Grow()
    {
        Array.Clear(_buckets, 0, _used);
        _used *= 2;
        if (_buckets.Length < _used) _buckets = new int[_used];
        for (var link = 0; link < _links.Count; link++) Relink(link);
    }

    private void Relink(int link)
    {
        ref var head = ref _buckets[_links[link].Hash & (_used - 1)];
        var last = -1;
        for (var other = head - 1; other >= 0; other = _links[other].Next) last = other;
        _links[link] = _links[link] with { Next = -1 };
        if (last < 0) head = link + 1;
        else _links[last] = _links[last] with { Next = link };
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 17u;
        foreach (var c in word) hash = (hash * 31) + Fold(c);
        return (int)(hash ^ (hash >> 15));
    }

    private static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' => (char)(c - 32),
        < '\u0080' => c,
        '’' => '\'',
        _ => char.ToUpperInvariant(c),
    };

    private readonly record struct Link(int Next, int Entry, int Hash, TextSpan Word);
}
