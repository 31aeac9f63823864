namespace NewsParsing.Scanning;

/// <summary>Which of several lists have a part of theirs anywhere in a name, whatever its case: "c-textAuthor" holds "author". All lists are searched for in one pass.</summary>
/// <remarks>
/// For the short texts of class attributes: a vector search for each list pays its start again and again there. Three letters tell where a part may begin, and most places are
/// turned away by one byte of a small table. Made once; safe to read from any number of threads.
/// </remarks>
internal sealed class PartTable
{
    private const int ShortestPart = 3;
    private const int BitsOfLetter = 5;
    private const int Beginnings = 1 << 12;

    /// <summary>For each hash of three letters the first part that begins so, counted from 1; 0 for none.</summary>
    private readonly byte[] _first = new byte[Beginnings];
    private readonly Part[] _parts;

    /// <param name="lists">The lists, each with the bit that answers for it. Parts are of three ASCII characters at least, and no more than 255 together.</param>
    internal PartTable(params ReadOnlySpan<(uint Bit, string[] Parts)> lists)
    {
        var parts = new List<Part>();
        foreach (var (bit, own) in lists)
        {
            foreach (var text in own)
            {
                ref var first = ref _first[HashOf(text)];
                parts.Add(new Part(text, bit, first));
                first = checked((byte)parts.Count);
            }
        }

        _parts = [.. parts];
    }

    /// <summary>The bits of all lists with a part in the name; 0 for none.</summary>
    internal uint In(ReadOnlySpan<char> name)
    {
        if (name.Length < ShortestPart) return 0;
        var found = 0u;
        var hash = Join(Join(0, name[0]), name[1]);
        for (var i = ShortestPart - 1; i < name.Length; i++)
        {
            hash = Join(hash, name[i]) & (Beginnings - 1);
            if (_first[hash] is not 0 and var part) found |= BeginningAt(name[(i - ShortestPart + 1)..], part);
        }

        return found;
    }

    private uint BeginningAt(ReadOnlySpan<char> rest, int part)
    {
        var found = 0u;
        for (; part != 0; part = _parts[part - 1].Next)
            if (rest.StartsWith(_parts[part - 1].Text, StringComparison.OrdinalIgnoreCase)) found |= _parts[part - 1].Bit;
        return found;
    }

    private static int HashOf(string part) => Join(Join(Join(0, part[0]), part[1]), part[2]) & (Beginnings - 1);

    /// <summary>The low bits of a letter are the same in both cases.</summary>
    private static int Join(int before, char next) => (before << BitsOfLetter) ^ (next & ((1 << BitsOfLetter) - 1));

    private readonly record struct Part(string Text, uint Bit, byte Next);
}
