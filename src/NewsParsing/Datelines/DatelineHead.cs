using NewsParsing.Bylines;

namespace NewsParsing.Datelines;

/// <summary>What stands before the dash of a possible dateline, and the few signs by which it is one.</summary>
internal readonly ref struct DatelineHead(ReadOnlySpan<char> head, ReadOnlySpan<char> end, ReadOnlySpan<char> rest, BylineVocabulary words, ReadOnlySpan<char> siteName)
{
    private const int MostWords = 6;
    private const int MostPlainWords = 3;

    private readonly ReadOnlySpan<char> _head = head;
    private readonly ReadOnlySpan<char> _end = end;
    private readonly ReadOnlySpan<char> _rest = rest;
    private readonly ReadOnlySpan<char> _siteName = siteName;

    /// <summary>The date as printed; empty where none is.</summary>
    internal ReadOnlySpan<char> Date => FindDate(_head);

    internal bool TryRead(out string? place, out string? organization)
    {
        place = organization = null;
        var head = _head;
        if (_rest.IsEmpty || !TryTakeBracket(ref head, out var bracket)) return false;
        if (head.IsEmpty) return TryReadBracketAlone(bracket, out organization);
        if (IsHouse(head)) return TryReadHouse(head, bracket, out organization);
        var house = bracket.IsEmpty ? TakeHouse(ref head) : bracket;
        if (!TryReadPlace(head, out var town, out var hasDate) || !IsConvincing(town, hasDate, house)) return false;
        place = town.ToString();
        organization = house.IsEmpty ? null : house.ToString();
        return true;
    }

    private bool IsColon => _end.Contains(':') || _end.Contains('：');

    /// <summary>The organization in brackets before the dash; false where something else stands there.</summary>
    private static bool TryTakeBracket(ref ReadOnlySpan<char> head, out ReadOnlySpan<char> bracket)
    {
        bracket = default;
        if (head[^1] is not (')' or ']')) return true;
        var open = head.LastIndexOfAny('(', '[');
        if (open < 0) return false;
        bracket = head[(open + 1)..^1].Trim();
        head = head[..open].TrimEnd(" ,");
        return IsHouseName(bracket);
    }

    private bool TryReadBracketAlone(ReadOnlySpan<char> bracket, out string? organization)
    {
        organization = bracket.ToString();
        return !IsColon && (IsHouse(bracket) || IsShouted(bracket));
    }

    private bool TryReadHouse(ReadOnlySpan<char> head, ReadOnlySpan<char> bracket, out string? organization)
    {
        organization = head.ToString();
        return !IsColon && bracket.IsEmpty && (IsShouted(head) || Agencies.ContainsClear(head) || SameName(head, _siteName)) && BeginsSentence();
    }

    private static bool SameName(ReadOnlySpan<char> name, ReadOnlySpan<char> other) => !other.IsEmpty && name.Equals(other, StringComparison.OrdinalIgnoreCase);

    private bool IsHouse(ReadOnlySpan<char> name)
    {
        if (SameName(name, _siteName) || OrganizationNames.IsWordedOrganization(name, words)) return true;
        foreach (var range in name.Split('/'))
            if (!Agencies.Contains(name[range].Trim())) return false;
        return true;
    }

    // Short, with a letter in it, no sentence and no number.
    private static bool IsHouseName(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > 40 || name.Count(' ') > 4) return false;
        foreach (var c in name)
            if (char.IsAsciiDigit(c) || c is '.' or '?' or '!' or '"') return c == '.' && name.Contains(".com", StringComparison.OrdinalIgnoreCase);
        return true;
    }

    /// <summary>"BERLIN taz": the agency or outlet at the end, without brackets.</summary>
    private ReadOnlySpan<char> TakeHouse(ref ReadOnlySpan<char> head)
    {
        var blank = head.LastIndexOf(' ');
        if (blank <= 0) return default;
        var last = head[(blank + 1)..];
        var isHouse = Agencies.ContainsClear(last) || SameName(last, _siteName) || _end.Contains('|') && IsShouted(head[..blank]) && !IsShouted(last);
        if (!isHouse) return default;
        head = head[..blank].TrimEnd(" ,");
        return last;
    }

    /// <summary>"LA CROSSE, Wis.", "PUTRAJAYA, Nov 22", "Berlin/Kiew".</summary>
    private bool TryReadPlace(ReadOnlySpan<char> head, out ReadOnlySpan<char> place, out bool hasDate)
    {
        place = default;
        hasDate = false;
        var end = 0;
        var parts = 0;
        foreach (var range in head.Split(','))
        {
            var part = head[range].Trim();
            if (HasDigit(part))
            {
                if (parts == 0 || part.Count(' ') > 4) return false;
                hasDate = true;
                continue;
            }

            if ((words.UseOf(part) & WordUse.Calendar) != 0 && parts > 0) continue;
            if (hasDate || ++parts > 3 || !IsPlaceName(part)) return false;
            end = range.GetOffsetAndLength(head.Length) is var (offset, length) ? offset + length : end;
        }

        place = head[..end].Trim();
        return parts > 0;
    }

    private bool IsPlaceName(ReadOnlySpan<char> part)
    {
        var count = 0;
        foreach (var range in part.SplitAny(' ', '/', '-'))
        {
            var word = part[range];
            if (word.IsEmpty) continue;
            if (++count > MostWords) return false;
            if (!IsPlaceWord(word, count == 1)) return false;
        }

        return count > 0;
    }

    private bool IsPlaceWord(ReadOnlySpan<char> word, bool isFirst)
    {
        foreach (var c in word)
            if (!char.IsLetter(c) && c is not ('.' or '\'' or '’' or '‘')) return false;
        if (char.IsUpper(word[0]) || char.GetUnicodeCategory(word[0]) == System.Globalization.UnicodeCategory.OtherLetter)
            return !isFirst || (words.UseOf(word) & (WordUse.NotName | WordUse.Joint | WordUse.JobTitle | WordUse.Calendar)) == 0;
        return !isFirst && (words.UseOf(word) & WordUse.Particle) != 0 || word is "am" or "an" or "im" or "bei" or "ob" or "auf" or "sur" or "sous" or "en" or "of" or "upon" or "in" or "and" or "und";
    }

    private bool IsConvincing(ReadOnlySpan<char> place, bool hasDate, ReadOnlySpan<char> house)
    {
        if (!house.IsEmpty || hasDate) return !IsColon || IsShouted(place);
        if (OpensNotice(place)) return false;
        if (IsColon) return IsShouted(place) && place.Length >= 4 && place.Count(' ') <= 1 && place.Length <= 24 && BeginsSentence();
        if (IsShouted(place)) return BeginsSentence() && place.Length >= 3;
        return !_end.Contains('|') && place.Count(' ') < MostPlainWords && place.Length is >= 4 and <= 30 && BeginsSentence() && !HasSecondDash();
    }

    // "UPDATE —", "Die Folge –"; but "LA PAZ —" and "NEW DELHI —" are places.
    private bool OpensNotice(ReadOnlySpan<char> place)
    {
        var blank = place.IndexOf(' ');
        if (blank < 0 || !IsShouted(place)) return words.OpensSentence(blank < 0 ? place : place[..blank]);
        return words.OpensSentence(place[..blank]) && (words.OpensSentence(place[(blank + 1)..]) || (words.UseOf(place[(blank + 1)..]) & WordUse.Organization) != 0);
    }

    // A dateline is followed by the lede's first sentence.
    private bool BeginsSentence()
    {
        var rest = _rest.TrimStart("\"'“”„‚‘’«»‹› ");
        return rest.Length >= 12 && (char.IsUpper(rest[0]) || char.IsAsciiDigit(rest[0]) || char.GetUnicodeCategory(rest[0]) == System.Globalization.UnicodeCategory.OtherLetter);
    }

    // "London – England's capital – is": the dashes enclose something.
    private bool HasSecondDash()
    {
        var near = _rest[..int.Min(_rest.Length, 160)];
        var stop = near.IndexOf(". ");
        if (stop > 0) near = near[..stop];
        return near.Contains(" – ", StringComparison.Ordinal) || near.Contains(" - ", StringComparison.Ordinal) || near.Contains('—');
    }

    /// <summary>"3 mai 2024" in "PARIS, 3 mai 2024 (Reuters)".</summary>
    private static ReadOnlySpan<char> FindDate(ReadOnlySpan<char> head)
    {
        var comma = head.IndexOf(',');
        var bracket = head.IndexOf('(');
        if (bracket < 0) bracket = head.Length;
        if (comma < 0 || comma > bracket || !HasDigit(head[comma..bracket])) return default;
        var date = head[(comma + 1)..bracket].Trim(" ,.");
        var digit = date.IndexOfAnyInRange('0', '9');
        var region = date[..digit].LastIndexOf(',');
        return region >= 0 ? date[(region + 1)..].Trim() : date;
    }

    private static bool HasDigit(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9');

    /// <summary>Whether the place is in capitals; the region after a comma need not be.</summary>
    private static bool IsShouted(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        if (comma > 0) text = text[..comma];
        var capitals = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) capitals++;
        }

        return capitals >= 2;
    }
}
