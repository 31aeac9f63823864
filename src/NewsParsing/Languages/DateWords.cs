using System.Collections.Immutable;
using NewsParsing.Dates;

namespace NewsParsing.Languages;

/// <summary>How a language writes dates. All words in lower case; upper and lower case are not told apart.</summary>
internal sealed record DateWords
{
    private DateLexicon? _lexicon;

    /// <summary>Twelve months from January, each with all its forms: in full, inflected, short. Without points.</summary>
    public required ImmutableArray<ImmutableArray<string>> Months { get; init; }

    /// <summary>Seven days from Monday, each with all its forms.</summary>
    public required ImmutableArray<ImmutableArray<string>> Weekdays { get; init; }

    /// <summary>Whether 05/04/2020 is the fifth of April.</summary>
    public required bool DayFirst { get; init; }

    /// <summary>Whether months are written with a capital in running text, so that "may" is no month.</summary>
    public required bool CapitalMonths { get; init; }

    /// <summary>From when the years are counted beside the common era.</summary>
    public Era Era { get; init; }

    /// <summary>The months of a calendar of the language's own, from its first; empty where its press has none. A date with one is of that calendar.</summary>
    public ImmutableArray<ImmutableArray<string>> OwnMonths { get; init; } = [];

    /// <summary>Words between the parts of a date: "of", "de", "the".</summary>
    public required ImmutableArray<string> Joiners { get; init; }

    /// <summary>What may follow the number of a day: "st", "º".</summary>
    public required ImmutableArray<string> Ordinals { get; init; }

    /// <summary>Words before a time: "at", "um".</summary>
    public required ImmutableArray<string> ClockLeads { get; init; }

    /// <summary>Words behind a time: "Uhr", "h".</summary>
    public required ImmutableArray<string> HourMarks { get; init; }

    /// <summary>Labels before the date of publication.</summary>
    public required ImmutableArray<string> Published { get; init; }

    /// <summary>Labels before the date of a change.</summary>
    public required ImmutableArray<string> Updated { get; init; }

    /// <summary>Labels before a date that is neither: of an event, of a picture, of a deadline, of a document.</summary>
    public required ImmutableArray<string> Other { get; init; }

    /// <summary>Words for the day of reading.</summary>
    public required ImmutableArray<string> Today { get; init; }

    /// <summary>Words for the day before the day of reading.</summary>
    public required ImmutableArray<string> Yesterday { get; init; }

    /// <summary>Phrases for the moment of reading: "just now".</summary>
    public required ImmutableArray<string> JustNow { get; init; }

    /// <summary>Phrases before a span of time that lies back: "vor", "il y a".</summary>
    public required ImmutableArray<string> AgoLeads { get; init; }

    /// <summary>Phrases behind a span of time that lies back: "ago", "atrás".</summary>
    public required ImmutableArray<string> AgoTails { get; init; }

    /// <summary>Words for small numbers, from one: "a", "an", "one".</summary>
    public required ImmutableArray<ImmutableArray<string>> Numbers { get; init; }

    /// <summary>Seven units from the smallest: second, minute, hour, day, week, month, year, each with all its forms.</summary>
    public required ImmutableArray<ImmutableArray<string>> Units { get; init; }

    /// <summary>The same words, made for looking up.</summary>
    internal DateLexicon Lexicon => _lexicon ??= new DateLexicon(this);

    /// <summary>The words of several languages together. Where they differ in a way that admits no sum, the first language decides.</summary>
    internal static DateWords Merge(ImmutableArray<DateWords> all) => new()
    {
        Months = Columns(all, words => words.Months),
        Weekdays = Columns(all, words => words.Weekdays),
        DayFirst = all[0].DayFirst,
        CapitalMonths = all[0].CapitalMonths,
        Joiners = Union(all, words => words.Joiners),
        Ordinals = Union(all, words => words.Ordinals),
        ClockLeads = Union(all, words => words.ClockLeads),
        HourMarks = Union(all, words => words.HourMarks),
        Published = Union(all, words => words.Published),
        Updated = Union(all, words => words.Updated),
        Other = Union(all, words => words.Other),
        Today = Union(all, words => words.Today),
        Yesterday = Union(all, words => words.Yesterday),
        JustNow = Union(all, words => words.JustNow),
        AgoLeads = Union(all, words => words.AgoLeads),
        AgoTails = Union(all, words => words.AgoTails),
        Numbers = Columns(all, words => words.Numbers),
        Units = Columns(all, words => words.Units),
    };

    private static ImmutableArray<string> Union(ImmutableArray<DateWords> all, Func<DateWords, ImmutableArray<string>> list) =>
        [.. all.SelectMany(words => list(words)).Distinct(StringComparer.Ordinal)];

    // A name stands in the row that the first language gives it: "listopada" is October in Croatian and November in Polish.
    private static ImmutableArray<ImmutableArray<string>> Columns(ImmutableArray<DateWords> all, Func<DateWords, ImmutableArray<ImmutableArray<string>>> table)
    {
        var rowOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var words in all)
            for (var row = 0; row < table(words).Length; row++)
                foreach (var name in table(words)[row]) rowOf.TryAdd(name, row);
        return [.. Enumerable.Range(0, all.Max(words => table(words).Length)).Select(row => rowOf.Where(pair => pair.Value == row).Select(pair => pair.Key).ToImmutableArray())];
    }
}
