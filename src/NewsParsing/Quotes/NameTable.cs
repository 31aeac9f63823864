namespace NewsParsing.Quotes;

/// <summary>Every name of the text outside quotation marks, where it stands, and who is meant by a shorter form.</summary>
internal sealed class NameTable(string text, QuoteLexicon lexicon, QuoteTables tables)
{
    private readonly List<NameRun> _runs = tables.Runs;
    private readonly List<NameEntry> _entries = tables.Entries;
    private readonly NameIndex _index = tables.Names;
    private int _count;
    private int _sentence;
    private bool _isBuilt;

    internal List<NameRun> Runs => _runs;

    internal string Text => text;

    internal QuoteLexicon Lexicon => lexicon;

    internal QuoteTables Tables => tables;

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
        if (run is { OpensSentence: true, Words: 2 } && (run.Roles & (WordRoles.GivenName | WordRoles.Title)) == 0 && FindShort(last, WordRoles.None) is { IsPerson: true, Words: > 1 } known && !HasWord(known.FullSpan, FirstWord(name))) return known.Index;
        for (var link = _index.First(text, last); link >= 0; link = _index.Next(text, last, link))
        {
            var entry = _entries[_index.EntryOf(link)];
            if (!IsSame(entry.FullSpan, name)) continue;
            if (run.Words > entry.Words) entry.Rename(run);
            entry.Roles |= run.Roles;
            entry.IsPerson |= IsPerson(run);
            return entry.Index;
        }

        return Register(run, name, true);
    }

    private int AddShort(in NameRun run) => run.OpensSentence && (run.Roles & WordRoles.Title) == 0 ? -1 : Register(run, Name(run), false);

    private int Register(in NameRun run, ReadOnlySpan<char> name, bool isFull)
    {
        if (_count == _entries.Count) _entries.Add(new NameEntry());
        _entries[_count].Open(text, _count, run, IsPerson(run));
        var last = LastWord(name);
        Index(last);

        // "Ruiz-Keller" is Keller too.
        if (last.LastIndexOf('-') is var hyphen and > 1 && hyphen + 2 < last.Length && char.IsUpper(last[hyphen + 1])) Index(last[(hyphen + 1)..]);
        if (isFull) Index(FirstWord(name));
        return _count++;
    }

    private void Index(ReadOnlySpan<char> word)
    {
        text.AsSpan().Overlaps(word, out var start);
        _index.Add(text, new TextSpan(start, word.Length), _count);
    }

    /// <summary>Who a last or first name alone means: the one named last, of those whom the title fits.</summary>
    internal NameEntry? FindShort(ReadOnlySpan<char> name, WordRoles title)
    {
        NameEntry? best = null;
        name = LastWord(name);
        for (var link = _index.First(text, name); link >= 0; link = _index.Next(text, name, link))
        {
            var entry = _entries[_index.EntryOf(link)];
            if ((title & WordRoles.Title) != 0 && !entry.Fits(title)) continue;
            if (best is null || IsBetter(entry, best, name)) best = entry;
        }

        return best;
    }

    internal NameEntry? FindFull(ReadOnlySpan<char> name)
    {
        var last = LastWord(name);
        for (var link = _index.First(text, last); link >= 0; link = _index.Next(text, last, link))
            if (IsSame(_entries[_index.EntryOf(link)].FullSpan, name)) return _entries[_index.EntryOf(link)];
        return null;
    }

    private static bool IsBetter(NameEntry entry, NameEntry best, ReadOnlySpan<char> name)
    {
        var isLast = NameIndex.AreSame(LastWord(entry.FullSpan), name);
        var wasLast = NameIndex.AreSame(LastWord(best.FullSpan), name);
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
            if (NameIndex.AreSame(name[part], word)) return true;
        return false;
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> name)
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
