namespace NewsParsing.Scanning;

/// <summary>Which of several lists have a part of theirs anywhere in a name, whatever its case: "c-textAuthor" holds "author". All lists are searched for in one pass.</summary>
/// <remarks>
/// For the short texts of class attributes: a vector search for each list pays its start again and again there. Four letters tell where a part may begin, and most places are
/// turned away by one byte of a small table. Made once; safe to read from any number of threads.
/// </remarks>
internal sealed class PartTable
{
    private const int ShortestPart = 3;
    private const int LetterMask = 31;

    // After four letters a letter has left the hash.
    private const int ShiftOfLetter = 3;
    private const int Beginnings = 1 << 12;

    /// <summary>For each hash of four letters the first part that begins so, counted from 1; 0 for none.</summary>
    private readonly byte[] _first = new byte[Beginnings];
    private readonly List<Part> _parts = [];

    /// <param name="lists">The lists, each with the bit that answers for it. Parts are of three ASCII characters at least, and no more than 255 together, each of three counted as 32.</param>
    internal PartTable(params ReadOnlySpan<(uint Bit, string[] Parts)> lists)
    {
        foreach (var (bit, own) in lists)
        {
            foreach (var text in own)
            {
                if (text.Length > ShortestPart) Add(text, text[ShortestPart], bit);
                else for (var after = 0; after <= LetterMask; after++) Add(text, (char)after, bit);
            }
        }
    }

    /// <summary>The bits of all lists with a part in the name; 0 for none.</summary>
    internal uint In(ReadOnlySpan<char> name)
    {
        if (name.Length < ShortestPart) return 0;
        var (found, first) = (0u, _first);
        var hash = Join(Join(Join(0, name[0]), name[1]), name[2]);
        for (var i = ShortestPart; i < name.Length; i++)
        {
            hash = Join(hash, name[i]);
            if (first[hash & (Beginnings - 1)] is not 0 and var part) found = WithBeginningAt(name[(i - ShortestPart)..], part, found);
        }

        return first[Join(hash, '\0') & (Beginnings - 1)] is not 0 and var last ? WithBeginningAt(name[^ShortestPart..], last, found) : found;
    }

    private void Add(string text, char fourth, uint bit)
    {
        ref var first = ref _first[Join(Join(Join(Join(0, text[0]), text[1]), text[2]), fourth) & (Beginnings - 1)];
        _parts.Add(new Part(text, bit, first));
        first = checked((byte)_parts.Count);
    }

    private uint WithBeginningAt(ReadOnlySpan<char> rest, int part, uint found)
    {
        for (; part != 0; part = _parts[part - 1].Next)
        {
            var candidate = _parts[part - 1];
            if ((found & candidate.Bit) == 0 && candidate.MayBegin(rest) && rest.StartsWith(candidate.Text, StringComparison.OrdinalIgnoreCase)) found |= candidate.Bit;
        }

        return found;
    }

    /// <summary>The low bits of a letter are the same in both cases.</summary>
    private static int Join(int before, char next) => (before << ShiftOfLetter) ^ (next & LetterMask);

    private readonly record struct Part(string Text, uint Bit, byte Next)
    {
        /// <summary>The last letter turns most away whose first ones are right.</summary>
        internal bool MayBegin(ReadOnlySpan<char> rest) => rest.Length >= Text.Length && ((rest[Text.Length - 1] ^ Text[^1]) & LetterMask) == 0;
    }
}
