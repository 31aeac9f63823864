using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsParsing.Languages;
using NewsParsing.Scanning;

namespace NewsParsing.Dates;

/// <summary>A language's <see cref="DateWords"/> made for looking up. English names of months and English labels are added: pages of every language carry them.</summary>
internal sealed class DateLexicon
{
    private readonly WordTable<DateWord> _words;

    internal DateLexicon(DateWords words)
    {
        var english = English.Language.Dates;
        var entries = new Dictionary<string, DateWord>(StringComparer.OrdinalIgnoreCase);
        AddNames(entries, words.Months, static (word, number) => word with { Month = word.Month == 0 ? number : word.Month });
        foreach (var names in words.Months)
            foreach (var name in names.Skip(1).Where(name => name.Length < 5)) Change(entries, name, static word => word with { IsShortMonth = true });
        AddNames(entries, words.OwnMonths, static (word, number) => word.Month == 0 ? word with { Month = number, IsOwnMonth = true } : word);
        AddNames(entries, words.Weekdays, static (word, number) => word with { Weekday = word.Weekday == 0 ? number : word.Weekday });
        AddNames(entries, words.Numbers, static (word, number) => word with { Number = word.Number == 0 ? number : word.Number });
        AddNames(entries, words.Units, static (word, number) => word with { Unit = word.Unit == TimeUnit.None ? (TimeUnit)number : word.Unit });
        foreach (var joiner in words.Joiners) Change(entries, joiner, static word => word with { IsJoiner = true });
        foreach (var ordinal in words.Ordinals) Change(entries, ordinal, static word => word with { IsOrdinal = true });
        foreach (var lead in words.ClockLeads) Change(entries, lead, static word => word with { IsClockLead = true });
        foreach (var mark in words.HourMarks) Change(entries, mark, static word => word with { IsHourMark = true });
        AddNames(entries, english.Months, static (word, number) => word is { Month: 0, IsJoiner: false } ? word with { Month = number } : word);
        AddNames(entries, english.Weekdays, static (word, number) => word is { Weekday: 0, Month: 0, IsJoiner: false } ? word with { Weekday = number } : word);
        // Templates and texts of one page may be in two languages; full names of months are safe to share.
        foreach (var language in LanguageTable.All)
            for (byte month = 1; month <= language.Dates.Months.Length; month++) ShareMonth(entries, language.Dates.Months[month - 1][0], month);
        foreach (var ordinal in english.Ordinals) Change(entries, ordinal, static word => word with { IsOrdinal = true });
        Change(entries, "at", static word => word with { IsClockLead = true });
        foreach (var phrase in words.JustNow.Concat(words.Today).Concat(words.Yesterday).Concat(words.AgoLeads).Concat(words.Numbers.SelectMany(names => names)))
            Change(entries, FirstWordOf(phrase), static word => word with { StartsRelative = true });
        Published = With(words.Published, english.Published);
        Updated = With(words.Updated, english.Updated);
        Other = With(words.Other, english.Other);
        foreach (var phrase in Published.Concat(Updated).Concat(Other)) Change(entries, FirstWordOf(phrase), static word => word with { StartsLabel = true });
        RelativeWords = SearchValues.Create([.. words.JustNow, .. words.Today, .. words.Yesterday, .. words.AgoLeads, .. words.AgoTails], StringComparison.OrdinalIgnoreCase);
        _words = new WordTable<DateWord>(entries);
        Words = words;
    }

    internal DateWords Words { get; }

    /// <summary>What a text must hold to have a date that counts from the moment of reading.</summary>
    internal SearchValues<string> RelativeWords { get; }

    internal ImmutableArray<string> Published { get; }

    internal ImmutableArray<string> Updated { get; }

    internal ImmutableArray<string> Other { get; }

    /// <summary>What a word can mean in a date; the default where it means nothing.</summary>
    internal DateWord Find(ReadOnlySpan<char> word) => !word.IsEmpty && _words.TryGetValue(word, out var found) ? found : default;

    private static string FirstWordOf(string phrase) => new SpanCursor(phrase).TakeWord().ToString();

    private static ImmutableArray<string> With(ImmutableArray<string> own, ImmutableArray<string> english) => [.. own.Union(english, StringComparer.OrdinalIgnoreCase)];

    private static void AddNames(Dictionary<string, DateWord> entries, ImmutableArray<ImmutableArray<string>> table, Func<DateWord, byte, DateWord> change)
    {
        for (var row = 0; row < table.Length; row++)
        {
            var number = (byte)(row + 1);
            foreach (var name in table[row]) Change(entries, name, word => change(word, number));
        }
    }

    private static void ShareMonth(Dictionary<string, DateWord> entries, string name, byte month)
    {
        if (name.Length > 3 && !entries.ContainsKey(name)) entries[name] = new DateWord { Month = month };
    }

    private static void Change(Dictionary<string, DateWord> entries, string name, Func<DateWord, DateWord> change) =>
        entries[name] = change(entries.GetValueOrDefault(name));
}
