using System.Collections.Frozen;
using NewsParsing.Scanning;
using NodaTime;

namespace NewsParsing.Dates;

/// <summary>Reads the zone behind a time: Z, +02:00, +0200, GMT+7, CEST.</summary>
internal static class ZoneReader
{
    /// <summary>How the attempt to read a zone ended.</summary>
    internal enum Outcome
    {
        /// <summary>No zone stands here.</summary>
        Absent,

        /// <summary>A zone that gives an offset.</summary>
        Known,

        /// <summary>The name of a zone that has several meanings: the time is there, its offset is not known.</summary>
        Ambiguous,

        /// <summary>An offset that no place on Earth has.</summary>
        Impossible,
    }

    // Only names with one meaning in the whole world, in minutes. EST, CST, MST, PST, AST, CDT, IST, BST and MSK stand for different offsets
    // in different places or years, so they give none.
    private static readonly FrozenDictionary<string, int> Minutes = new Dictionary<string, int>
    {
        ["Z"] = 0, ["UTC"] = 0, ["GMT"] = 0, ["UT"] = 0, ["WET"] = 0,
        ["CET"] = 60, ["MEZ"] = 60, ["WEST"] = 60, ["WAT"] = 60,
        ["CEST"] = 120, ["MESZ"] = 120, ["EET"] = 120, ["SAST"] = 120, ["CAT"] = 120,
        ["EEST"] = 180, ["EAT"] = 180,
        ["PKT"] = 300, ["NPT"] = 345, ["WIB"] = 420, ["ICT"] = 420, ["WITA"] = 480, ["HKT"] = 480, ["SGT"] = 480, ["MYT"] = 480, ["PHT"] = 480, ["AWST"] = 480,
        ["JST"] = 540, ["KST"] = 540, ["ACST"] = 570, ["AEST"] = 600, ["ACDT"] = 630, ["AEDT"] = 660, ["NZST"] = 720, ["NZDT"] = 780,
        ["BRT"] = -180, ["ART"] = -180, ["EDT"] = -240, ["MDT"] = -360, ["PDT"] = -420, ["AKDT"] = -480, ["HST"] = -600,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Ambiguous =
        FrozenSet.Create(StringComparer.Ordinal, "EST", "CST", "MST", "PST", "AST", "CDT", "IST", "BST", "MSK", "ET", "CT", "MT", "PT", "WIT", "AKST", "TSI");

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> MinutesBySpan = Minutes.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AmbiguousBySpan = Ambiguous.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a zone at the cursor, which stays where it is when none stands there.</summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="offset">The offset, where it is known.</param>
    /// <param name="printed">In print a bare "-2" is no zone; "+02:00" is.</param>
    internal static Outcome Read(ref SpanCursor cursor, out Offset offset, bool printed = false)
    {
        offset = default;
        var start = cursor.Position;
        cursor.SkipBlanks();
        var signed = cursor.Current is '+' or '-' or '\u2212';
        if (printed && signed && !IsFullOffset(cursor)) signed = false;
        var outcome = signed ? ReadSigned(ref cursor, out offset) : ReadNamed(ref cursor, out offset);
        if (outcome == Outcome.Absent) cursor.Position = start;
        return outcome;
    }

    private static bool IsFullOffset(SpanCursor cursor)
    {
        cursor.Position++;
        return cursor.CountDigits() == 4 || (cursor.CountDigits() == 2 && cursor.Ahead(2) == ':' && char.IsAsciiDigit(cursor.Ahead(3)));
    }

    private static Outcome ReadNamed(ref SpanCursor cursor, out Offset offset)
    {
        offset = default;
        var bracketed = cursor.Take('(');
        Span<char> upper = stackalloc char[4];
        var word = cursor.TakeWord();
        if (word.Length is 0 or > 4) return Outcome.Absent;
        upper = upper[..word.ToUpperInvariant(upper)];
        // Lower-case words are words ("est" is French, "art" and "cat" English); only the z of ISO 8601 is also written small.
        if (!upper.SequenceEqual(word) && word is not ['z']) return Outcome.Absent;
        Outcome outcome;
        if (AmbiguousBySpan.Contains(upper)) outcome = Outcome.Ambiguous;
        else if (MinutesBySpan.TryGetValue(upper, out var minutes)) outcome = Known(minutes, out offset);
        else return Outcome.Absent;
        if (upper is "UTC" or "GMT") outcome = ReadAdded(ref cursor, ref offset);
        if (bracketed && !cursor.Take(')')) return Outcome.Absent;
        return outcome;
    }

    /// <summary>What GMT or UTC is followed by: GMT+7, UTC +05:30, or nothing.</summary>
    private static Outcome ReadAdded(ref SpanCursor cursor, ref Offset offset)
    {
        var start = cursor.Position;
        cursor.SkipBlanks();
        if (cursor.Current is '+' or '-' or '\u2212')
        {
            var added = ReadSigned(ref cursor, out var moved);
            if (added == Outcome.Known) offset = moved;
            if (added != Outcome.Absent) return added;
        }

        cursor.Position = start;
        return Outcome.Known;
    }

    private static Outcome ReadSigned(ref SpanCursor cursor, out Offset offset)
    {
        offset = default;
        var sign = cursor.Take('+') ? 1 : -1;
        if (sign < 0) cursor.Position++;
        var digits = cursor.CountDigits();
        int hours, minutes = 0;
        switch (digits)
        {
            case 4:
                cursor.TakeDigits(2, out hours);
                cursor.TakeDigits(2, out minutes);
                break;
            case 1 or 2:
                cursor.TakeDigits(digits, out hours);
                var end = cursor.Position;
                if (cursor.Take(':') && (cursor.CountDigits() != 2 || !cursor.TakeDigits(2, out minutes))) cursor.Position = end;
                break;
            default:
                return Outcome.Absent;
        }

        return minutes > 59 ? Outcome.Impossible : Known(sign * ((hours * 60) + minutes), out offset);
    }

    private static Outcome Known(int minutes, out Offset offset)
    {
        offset = default;
        if (minutes is < -12 * 60 or > 14 * 60) return Outcome.Impossible;
        offset = Offset.FromSeconds(minutes * 60);
        return Outcome.Known;
    }
}
