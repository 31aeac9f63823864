using System.Collections.Immutable;
using NewsParsing.Languages;
using NewsParsing.Scanning;
using NodaTime;

namespace NewsParsing.Dates;

/// <summary>Finds the dates that a body names: a day and a month, with or without a year, or a month and a year. A bare year and "May" alone are none.</summary>
internal static class DateMentionFinder
{
    // A day that the article of a known date names without its year is of that year or of a neighbour.
    private const int MostDaysFromPublication = 400;

    // With a weekday a date of the text helps further: the weekday fits few years.
    private const int MostDaysFromMention = 1100;

    // A date further off in the list says nothing of this one, and a hostile text may hold thousands.
    private const int MostSteps = 32;

    internal static ImmutableArray<DateMention> Find(string text, Language language, NewsDate? published, in DateContext context, CancellationToken ct)
    {
        var here = published is { } date && context.Near is null ? context with { Near = date.Date } : context;
        var words = language.Dates.Lexicon;
        var position = 0;
        var mentions = default(ImmutableArray<DateMention>.Builder);
        using var spare = SpareList<(int Index, PrintedDate Date)>.Take(out var open);
        var read = NativeDigits.ToAscii(text);
        while (PrintedDateFinder.MoveNext(read, ref position, words, DateStyle.Prose, out var span, out var printed))
        {
            ct.ThrowIfCancellationRequested();
            mentions ??= ImmutableArray.CreateBuilder<DateMention>();
            NewsDate? value = null;
            if (printed.Parts.Year is null)
            {
                if (printed.IsAbbreviated) continue;
                open.Add((mentions.Count, printed));
            }
            else if (printed.TryResolve(language.Dates.DayFirst, here, out var found))
            {
                value = found;
            }
            else
            {
                continue;
            }

            mentions.Add(new DateMention(span, text.Substring(span.Start, span.Length), value));
        }

        if (mentions is null) return [];
        foreach (var (index, printed) in open) mentions[index] = mentions[index] with { Date = Resolve(printed, index, mentions, here.Near) };
        return mentions.ToImmutable();
    }

    private static NewsDate? Resolve(in PrintedDate printed, int index, ImmutableArray<DateMention>.Builder mentions, LocalDate? published)
    {
        if (published is { } day && NearestTo(day, printed, MostDaysFromPublication) is { } near) return near;
        return printed.Weekday > 0 && NearestWhole(index, mentions) is { } other ? NearestTo(other, printed, MostDaysFromMention) : null;
    }

    private static NewsDate? NearestTo(LocalDate near, in PrintedDate printed, int most)
    {
        var parts = printed.Parts;
        parts.Year = YearResolver.Nearest(parts.Month!.Value, parts.Day!.Value, printed.Weekday, near);
        return parts.TryBuild(out var date) && YearResolver.Distance(date.Date, near) <= most ? date : null;
    }

    /// <summary>The closest mention of the text that is printed with day and year, looking back first.</summary>
    private static LocalDate? NearestWhole(int index, ImmutableArray<DateMention>.Builder mentions)
    {
        for (var step = 1; step < Math.Min(mentions.Count, MostSteps); step++)
        {
            if (index - step >= 0 && mentions[index - step].Date is { Precision: >= DatePrecision.Day } before) return before.Date;
            if (index + step < mentions.Count && mentions[index + step].Date is { Precision: >= DatePrecision.Day } after) return after.Date;
        }

        return null;
    }
}
