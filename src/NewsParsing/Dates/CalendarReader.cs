using NewsParsing.Scanning;

namespace NewsParsing.Dates;

/// <summary>Reads the calendar part of a printed date: weekday, day, month, year in any order that the press of the world uses.</summary>
internal ref struct CalendarReader
{
    private readonly DateLexicon _words;
    private readonly DateStyle _style;
    private SpanCursor _cursor;
    private PrintedDate _date;
    private bool _hasCommonMonth;

    private CalendarReader(SpanCursor cursor, DateLexicon words, DateStyle style)
    {
        _cursor = cursor;
        _words = words;
        _style = style;
    }

    /// <summary>Reads at the cursor, which moves only when a date stands there.</summary>
    internal static bool TryRead(ref SpanCursor cursor, DateLexicon words, DateStyle style, out PrintedDate date)
    {
        var reader = new CalendarReader(cursor, words, style);
        var isDate = reader.Read();
        date = isDate ? reader._date : default;
        if (isDate) cursor = reader._cursor;
        return isDate;
    }

    private bool Read()
    {
        if (_cursor.AtDigit) return ReadFromDigit();
        if (!_cursor.AtLetter) return false;
        var start = _cursor;
        if (SkipWeekday() && (_cursor.AtDigit ? ReadFromDigit() : ReadMonthFirst())) return true;
        _cursor = start;
        _date = default;
        return ReadMonthFirst();
    }

    private bool SkipWeekday()
    {
        // Ukrainian: п’ятниця is known by what stands behind its apostrophe.
        if (_cursor.Ahead(1) is '\'' or '’') _cursor.Position += 2;
        var weekday = _words.Find(_cursor.TakeWord()).Weekday;
        if (weekday == 0) return false;
        _date.Weekday = weekday;
        // Portuguese: segunda-feira.
        _cursor.TakeText("-feira");
        var parted = _cursor.TakeAny(".,،") | _cursor.TakeAny(",") | _cursor.SkipBlanks() | _cursor.TakeAny(",·|-–");
        _cursor.SkipBlanks();
        SkipJoiners();
        return parted;
    }

    private void SkipJoiners()
    {
        for (var i = 0; i < 2; i++)
        {
            var before = _cursor;
            var word = _cursor.TakeWord();
            // "d'avril", "dell'11"
            if (word.Length > 0 && _words.Find(word).IsJoiner && (_cursor.SkipBlanks() || _cursor.TakeAny("'’") || _cursor.AtDigit)) continue;
            _cursor = before;
            return;
        }
    }

    private bool ReadFromDigit() => _cursor.CountDigits() switch
    {
        1 or 2 => ReadDayFirst(),
        >= 4 => ReadYearFirst(),
        _ => false,
    };

    // 2025年1月13日, 2025/1/14, 2024.03.31, 2020. május 28., 2020 m. gegužės 28 d.
    private bool ReadYearFirst()
    {
        if (_cursor.CountDigits() != 4 || !_cursor.TakeDigits(4, out var year) || !IsYear(year)) return false;
        _date.Parts.Year = year;
        if (_cursor.Current is '年' or '년')
        {
            _cursor.Position++;
            _cursor.SkipBlanks();
            return ReadEasternMonth();
        }

        return _cursor.Current is '-' or '/' or '.' && char.IsAsciiDigit(_cursor.Ahead(1)) ? ReadNumericMonthAndDay(spaced: false)
            : ReadSpacedYearFirst();
    }

    private bool ReadNumericMonthAndDay(bool spaced)
    {
        var separator = _cursor.Current;
        _cursor.Position++;
        if (spaced) _cursor.SkipBlanks();
        if (!_cursor.TakeNumber(2, out var month) || !_cursor.Take(separator)) return false;
        if (spaced) _cursor.SkipBlanks();
        if (!_cursor.TakeNumber(2, out var day)) return false;
        (_date.Parts.Month, _date.Parts.Day) = (month, day);
        if (separator == '.' && _cursor.Ahead(1) is var next && !char.IsAsciiDigit(next)) _cursor.Take('.');
        return EndsNumber(separator) && IsDay(month, day);
    }

    private bool ReadSpacedYearFirst()
    {
        var dotted = _cursor.Current == '.' && SpanCursor.IsBlank(_cursor.Ahead(1));
        if (dotted && char.IsAsciiDigit(_cursor.Ahead(2))) return ReadNumericMonthAndDay(spaced: true);
        _cursor.Take('.');
        if (!_cursor.SkipBlanks()) return false;
        if (_cursor.TakeText("m.")) _cursor.SkipBlanks();
        var word = _words.Find(_cursor.TakeWord());
        var month = word.Month;
        if (month == 0 || word.IsOwnMonth != (_date.Era == Era.Persian)) return false;
        _cursor.Take('.');
        if (!_cursor.SkipBlanks() || !_cursor.TakeNumber(2, out var day)) return false;
        (_date.Parts.Month, _date.Parts.Day) = (month, day);
        if (_cursor.Current == '.' && !char.IsAsciiDigit(_cursor.Ahead(1))) _cursor.Position++;
        _cursor.TakeText(" d.");
        return _cursor.Current != ':' && IsDay(month, day);
    }

    // 1月13日, 1월 13일
    private bool ReadEasternMonth()
    {
        if (!_cursor.TakeNumber(2, out var month) || !_cursor.TakeAny("月월")) return false;
        _date.Parts.Month = month;
        var end = _cursor;
        _cursor.SkipBlanks();
        if (_cursor.TakeNumber(2, out var day) && _cursor.TakeAny("日일号號"))
        {
            _date.Parts.Day = day;
            return IsDay(month, day);
        }

        _cursor = end;
        return _date.Parts.Year is not null && month is >= 1 and <= 12;
    }

    // 28.04.2023, 28. 4. 2023, 25/04/2026, 28 April 2023, 1er juillet 2020, 25 de mayo de 2025, 22-Apr-24
    private bool ReadDayFirst()
    {
        if (_cursor.Ahead(1) is '月' or '월' || _cursor.Ahead(2) is '月' or '월') return ReadEasternMonth();
        _cursor.TakeNumber(2, out var day);
        _date.Parts.Day = day;
        SkipOrdinal();
        var start = _cursor;
        if (_cursor.Current is '.' or '/' or '-' or '–' or ' ' && ReadNumericRest()) return true;
        _cursor = start;
        TakeMark();
        _cursor.TakeAny(",");
        _cursor.SkipBlanks();
        SkipJoiners();
        return ReadMonthName() && ReadYearBehindMonth() && IsDay(_date.Parts.Month!.Value, day);
    }

    // 28. April, 28-April, 28 / April
    private void TakeMark()
    {
        if (_cursor.TakeAny(".-/") || _style == DateStyle.Prose) return;
        var before = _cursor;
        if (!_cursor.SkipBlanks() || !_cursor.TakeAny("/")) _cursor = before;
    }

    private void SkipOrdinal()
    {
        if (_cursor.TakeAny("º°ª")) return;
        if (!_cursor.AtLetter) return;
        var before = _cursor;
        if (!_words.Find(_cursor.TakeWord()).IsOrdinal) _cursor = before;
    }

    private bool ReadNumericRest()
    {
        var spacedBefore = _cursor.SkipBlanks();
        var separator = _cursor.Current;
        if (separator is not ('.' or '/' or '-')) return false;
        _cursor.Position++;
        var spaced = _cursor.SkipBlanks();
        if ((spacedBefore && !spaced) || !_cursor.TakeNumber(2, out var month)) return false;
        if (spacedBefore) _cursor.SkipBlanks();
        if (!_cursor.Take(separator)) return separator == '.' && ReadYearBehindComma(month);
        var end = _cursor;
        var spacedAgain = _cursor.SkipBlanks();
        if (!ReadNumericYear(separator, spaced || spacedAgain))
        {
            if (separator != '.' || _style == DateStyle.Prose) return false;
            // 20.09. 14:30: a time must show that it is a date. The caller looks for it.
            _cursor = end;
            (_date.Parts.Year, _date.HasShortYear) = (null, false);
        }

        _date.Parts.Month = month;
        _date.IsNumeric = true;
        var day = _date.Parts.Day!.Value;
        _date.IsSwappable = separator != '.' && _date is { Parts.Year: not null, Era: Era.Common } && month != day && (day <= 12 || month > 12);
        return _date.IsSwappable ? IsDay(month, day) || IsDay(day, month) : IsDay(month, day);
    }

    // 17.07, 2011
    private bool ReadYearBehindComma(int month)
    {
        if (_style == DateStyle.Prose || !_cursor.TakeText(", ") || _cursor.CountDigits() != 4 || !ReadLongYear()) return false;
        _date.Parts.Month = month;
        _date.IsNumeric = true;
        return IsDay(month, _date.Parts.Day!.Value);
    }

    private bool ReadNumericYear(char separator, bool spaced)
    {
        var digits = _cursor.CountDigits();
        // "28.09.1912:44" is the year 19 and the time 12:44: no year stands before a colon.
        var isGluedTime = digits is 3 or 4 && _cursor.Ahead(digits) == ':' && char.IsAsciiDigit(_cursor.Ahead(digits + 1));
        if (digits >= 4 && !isGluedTime) return ReadLongYear() && EndsNumber(separator);
        if ((digits != 2 && !isGluedTime) || spaced || _style == DateStyle.Prose || HasOwnEra) return false;
        _cursor.TakeDigits(2, out var year);
        _date.Parts.Year = year;
        _date.HasShortYear = true;
        return EndsNumber(separator) && _cursor.Current != ':';
    }

    // April 28, 2023; Apr. 28 2023; March 31,2015; abril 28 de 2023; October 2016
    private bool ReadMonthFirst()
    {
        if (!ReadMonthName()) return false;
        _cursor.Take('.');
        _cursor.TakeAny(",-/");
        _cursor.SkipBlanks();
        SkipJoiners();
        _cursor.Take('\'');
        var digits = _cursor.CountDigits();
        if (digits == 6 && _style == DateStyle.Label && _cursor.Ahead(6) != ':') return ReadGluedDayAndYear();
        if (digits >= 4) return ReadLongYear() && EndsNumber(',');
        if (!_cursor.TakeNumber(2, out var day)) return false;
        _date.Parts.Day = day;
        SkipOrdinal();
        // "June 10:30" is a time, "April 2.5 million" a number.
        if (_cursor.Current is ':' or '%') return false;
        return ReadYearBehindMonth() && EndsNumber('.') && EndsNumber(',') && IsDay(_date.Parts.Month!.Value, day);
    }

    // The leaf of a calendar, each part in an element of its own: "Apr 042013".
    private bool ReadGluedDayAndYear()
    {
        _cursor.TakeDigits(2, out var day);
        _date.Parts.Day = day;
        return ReadLongYear() && IsDay(_date.Parts.Month!.Value, day);
    }

    private bool ReadMonthName()
    {
        var first = _cursor.Current;
        var word = _words.Find(_cursor.TakeWord());
        var month = word.Month;
        if (month == 0 || (_style == DateStyle.Prose && _words.Words.CapitalMonths && char.IsLower(first))) return false;
        _date.Parts.Month = month;
        _hasCommonMonth = !word.IsOwnMonth;
        if (word.IsOwnMonth) _date.Era = _words.Words.Era;
        _date.IsAbbreviated = word.IsShortMonth && !IsAbbreviationPoint() && !(_words.Words.CapitalMonths && char.IsUpper(first));
        // Arabic pages name a month twice, in the words of East and West.
        var end = _cursor;
        _cursor.SkipBlanks();
        if (!_cursor.Take('/') || !_cursor.SkipBlanks() || _words.Find(_cursor.TakeWord()).Month != month) _cursor = end;
        return true;
    }

    // The point behind "3 set." may end the sentence of a tennis match.
    private readonly bool IsAbbreviationPoint() => _cursor.Current == '.' && (_cursor.Ahead(1) is ' ' or ',') && !char.IsUpper(_cursor.Ahead(2)) && _cursor.Ahead(2) != '\0';

    /// <summary>The year, where one follows; true without one, since a day and a month make a date.</summary>
    private bool ReadYearBehindMonth()
    {
        var end = _cursor;
        _cursor.Take('.');
        _cursor.SkipBlanks();
        _cursor.TakeAny(",-/–");
        _cursor.SkipBlanks();
        SkipJoiners();
        if (_cursor.CountDigits() >= 4 && ReadLongYear() && EndsNumber(',')) return true;
        _date.Parts.Year = null;
        _cursor = end;
        if (ReadShortYear()) return true;
        _date.Parts.Year = null;
        _cursor = end;
        return true;
    }

    // 05 FEB 26, 22-Apr-24, 28 Apr '23: in running text "28 April 23" is something else.
    private bool ReadShortYear()
    {
        _cursor.Take('.');
        var parted = _cursor.SkipBlanks() | _cursor.TakeAny("-/,");
        _cursor.SkipBlanks();
        var marked = _cursor.TakeAny("'’");
        if (!parted || (!marked && _style == DateStyle.Prose) || _cursor.CountDigits() != 2 || HasOwnEra) return false;
        _cursor.TakeDigits(2, out var year);
        if (_cursor.Current is ':' or '.' or 'h' or 'H' && char.IsAsciiDigit(_cursor.Ahead(1))) return false;
        if (!marked && (_cursor.AtLetter || FollowsClockWord())) return false;
        _date.Parts.Year = year;
        _date.HasShortYear = true;
        return true;
    }

    // "29 Jan 8 pm", "3 mai 18 Uhr": the number is an hour.
    private bool FollowsClockWord()
    {
        var look = _cursor;
        look.SkipBlanks();
        var word = look.TakeWord();
        return _words.Find(word).IsHourMark || word.Equals("am", StringComparison.OrdinalIgnoreCase) || word.Equals("pm", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A year of four digits; a time may be glued to it: "20232:23 PM".</summary>
    private bool ReadLongYear()
    {
        var digits = _cursor.CountDigits();
        if (digits is 5 or 6 && _cursor.Ahead(digits) != ':') return false;
        if (digits > 6 || !_cursor.TakeDigits(4, out var year) || !IsYear(year)) return false;
        _date.Parts.Year = year;
        return true;
    }

    /// <summary>The number ends here: no version, no amount, no phone number goes on.</summary>
    private readonly bool EndsNumber(char separator)
    {
        if (_cursor.Current is not ('.' or ',' or '/' or '-') || !char.IsAsciiDigit(_cursor.Ahead(1))) return true;
        if (_cursor.Current != separator) return true;
        return _cursor.Ahead(2) == ':' || _cursor.Ahead(3) is ':' or '.' or 'h';
    }

    // 63 may be 2563, which is 2020, and 20 may be 2020.
    private readonly bool HasOwnEra => _words.Words.Era != Era.Common;

    private bool IsYear(int year)
    {
        var era = _words.Words.Era;
        if (!Eras.IsYear(era, year)) return _date.Era == Era.Common && year is >= DateParts.FirstYear and <= DateParts.LastYear;
        _date.Era = era;
        // The months of the Persian calendar begin on other days.
        return era != Era.Persian || !_hasCommonMonth;
    }

    private readonly bool IsDay(int month, int day) => month is >= 1 and <= 12 && day is >= 1 and <= 31 && (_date.Era == Era.Persian || DateParts.TryMakeDay(2000, month, day, out _));
}
