namespace NewsParsing.Quotes;

/// <summary>Every name of the text outside quotation marks, where it stands, and who is meant by a shorter form.</summary>
internal sealed class NameTable(string text, QuoteLexicon lexicon)
{
    private const int MostNamesakes = 64;

    private readonly List<NameRun> _runs = [];
    private readonly Dictionary<string, List<NameEntry>> _byWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<NameEntry> _entries = [];
    private int _sentence;
    private bool _isBuilt;

    internal List<NameRun> Runs => _runs;

    internal string Text => text;

    internal QuoteLexicon Lexicon => lexicon;

    internal NameEntry Entry(int index) => _entries[index];

    internal void Add(in QuoteSyntax syntax, int paragraph) => NameRunReader.Read(syntax, paragraph, ref _sentence, _runs);

    /// <summary>Joins the runs that name the same person. Runs are read twice: full names first, then what is left of them.</summary>
    internal void Build()
    {
        if (_isBuilt) return;
        _isBuilt = true;
        var runs = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_runs);
        foreach (ref var run in runs)
            if (run.Words > 1 && !run.IsCommon) run.Entry = AddFull(run);
        for (var i = 0; i < runs.Length; i++)
        {
            ref var run = ref runs[i];
            if (run is { IsCommon: true, AfterDeterminer: false } && FindShort(Name(run), WordRoles.None) is { Words: > 1, IsPerson: true }) run.IsCommon = false;
            if (run.Words == 1 && !run.IsCommon) run.Entry = FindShort(Name(run), run.Roles) is { } known ? known.Index : AddShort(run);
            if (run.Entry < 0) continue;
            _entries[run.Entry].LastRun = i;
            _entries[run.Entry].IsFree |= !run.IsHeld || (run.Roles & (WordRoles.GivenName | WordRoles.Title)) != 0;
            if (run.IsSubject) _entries[run.Entry].LastSubject = i;
        }
    }

    internal ReadOnlySpan<char> Name(in NameRun run) => text.AsSpan(run.NameStart, run.End - run.NameStart);

    /// <summary>Index of the first run that starts at or after a place in the text.</summary>
    internal int RunAt(int position)
    {
        var low = 0;
        var high = _runs.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_runs[middle].Start < position) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private int AddFull(in NameRun run)
    {
        var name = Name(run);
        var last = LastWord(name);
        if (run is { OpensSentence: true, Words: 2 } && (run.Roles & (WordRoles.GivenName | WordRoles.Title)) == 0 && FindShort(last, WordRoles.None) is { IsPerson: true, Words: > 1 } known && !HasWord(known.Full, FirstWord(name))) return known.Index;
        foreach (var entry in Entries(last))
        {
            if (!IsSame(entry.Full, name)) continue;
            if (run.Words > entry.Words)
            {
                entry.Full = name.ToString();
                entry.Words = run.Words;
            }

            entry.Roles |= run.Roles;
            entry.IsPerson |= IsPerson(run);
            return entry.Index;
        }

        return Register(run, name, true);
    }

    private int AddShort(in NameRun run) => run.OpensSentence && (run.Roles & WordRoles.Title) == 0 ? -1 : Register(run, Name(run), false);

    private int Register(in NameRun run, ReadOnlySpan<char> name, bool isFull)
    {
        var entry = new NameEntry { Full = name.ToString(), Words = run.Words, Index = _entries.Count, Roles = run.Roles, IsPerson = IsPerson(run) };
        _entries.Add(entry);
        var last = LastWord(name);
        Index(last, entry);

        // "Ruiz-Keller" is Keller too.
        if (last.LastIndexOf('-') is var hyphen and > 1 && hyphen + 2 < last.Length && char.IsUpper(last[hyphen + 1])) Index(last[(hyphen + 1)..], entry);
        if (isFull) Index(FirstWord(name), entry);
        return _entries.Count - 1;
    }

    private void Index(ReadOnlySpan<char> word, NameEntry entry)
    {
        var lookup = _byWord.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(word, out var list)) lookup[word] = [entry];
        else if (list.Count < MostNamesakes) list.Add(entry);
    }

    private List<NameEntry> Entries(ReadOnlySpan<char> word) => _byWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var list) ? list : [];

    /// <summary>Who a last or first name alone means: the one named last, of those whom the title fits.</summary>
    internal NameEntry? FindShort(ReadOnlySpan<char> name, WordRoles title)
    {
        NameEntry? best = null;
        name = LastWord(name);
        foreach (var entry in Entries(name))
        {
            if ((title & WordRoles.Title) != 0 && !entry.Fits(title)) continue;
            if (best is null || IsBetter(entry, best, name)) best = entry;
        }

        return best;
    }

    internal NameEntry? FindFull(ReadOnlySpan<char> name)
    {
        foreach (var entry in Entries(LastWord(name)))
            if (IsSame(entry.Full, name)) return entry;
        return null;
    }

    private static bool IsBetter(NameEntry entry, NameEntry best, ReadOnlySpan<char> name)
    {
        var isLast = LastWord(entry.Full).Equals(name, StringComparison.OrdinalIgnoreCase);
        var wasLast = LastWord(best.Full).Equals(name, StringComparison.OrdinalIgnoreCase);
        if (isLast != wasLast) return isLast;
        if (entry.IsPerson != best.IsPerson) return entry.IsPerson;
        if (entry.LastSubject != best.LastSubject) return entry.LastSubject > best.LastSubject;
        return entry.LastRun > best.LastRun;
    }

    private static bool IsPerson(in NameRun run) =>
        (run.Roles & WordRoles.GroupNoun) == 0 && ((run.Roles & (WordRoles.Title | WordRoles.GivenName)) != 0 || (run.Words is 2 or 3 or 4 && !run.AfterDeterminer));

    /// <summary>"Ruth Keller" and "Anna Ruth Keller": every word of the shorter stands in the longer.</summary>
    private static bool IsSame(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length < b.Length) return IsSame(b, a);
        foreach (var part in b.Split(' '))
            if (!HasWord(a, b[part])) return false;
        return true;
    }

    private static bool HasWord(ReadOnlySpan<char> name, ReadOnlySpan<char> word)
    {
        foreach (var part in name.Split(' '))
            if (name[part].Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Both apostrophes are one: O’Neill is O'Neill.</summary>
    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> name)
    {
        var last = LastPart(name);
        return last.Contains('’') ? last.ToString().Replace('’', '\'') : last;
    }

    private static ReadOnlySpan<char> LastPart(ReadOnlySpan<char> name)
    {
        while (true)
        {
            var space = name.LastIndexOf(' ');
            var last = name[(space + 1)..];
            if (space <= 0 || !IsSuffix(last)) return last;
            name = name[..space].TrimEnd(',');
        }
    }

    private static bool IsSuffix(ReadOnlySpan<char> word) => word is "Jr." or "Jr" or "Sr." or "Sr" or "II" or "III" or "IV";

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> name)
    {
        var space = name.IndexOf(' ');
        return space < 0 ? name : name[..space];
    }
}
