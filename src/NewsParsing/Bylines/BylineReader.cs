namespace NewsParsing.Bylines;

/// <summary>Walks over the tokens of one line and hands each run of words, with the joint before it, to a <see cref="CreditList"/>.</summary>
internal ref struct BylineReader
{
    private const int LongestPlainWord = 20;

    private readonly ReadOnlySpan<char> _line;
    private readonly ReadOnlySpan<BylineToken> _tokens;
    private readonly BylineVocabulary _words;
    private CreditList _credits;
    private BylineJoint _joint;
    private int _at;
    private int _jointStart;
    private bool _isPrefixed;
    private bool _isTalk;
    private int _unread;

    internal BylineReader(ReadOnlySpan<char> line, Span<BylineToken> tokens, BylineVocabulary words, ReadOnlySpan<char> siteName, List<Author> authors)
    {
        _line = line;
        _tokens = tokens;
        _words = words;
        _credits = new CreditList(words, siteName, authors);
        LookUp(tokens);
    }

    /// <summary>Every rule asks the same of a word: it is looked up once.</summary>
    private readonly void LookUp(Span<BylineToken> tokens)
    {
        foreach (ref var token in tokens)
        {
            if (token.Mark != BylineMark.Word) continue;
            var word = _line.Slice(token.Start, token.Length);
            token = token with { Use = _words.UseOf(word, out var mayStartLabel), MayStartLabel = mayStartLabel };
        }
    }

    internal bool TryRead(out BylineReading reading)
    {
        reading = default;
        while (_at < _tokens.Length) Step();
        var authors = _credits.ToAuthors(_isPrefixed);
        if (authors.IsEmpty) return false;
        reading = new BylineReading(new Byline(_line.ToString(), authors), _isPrefixed, _unread);
        return true;
    }

    private void Step()
    {
        switch (_tokens[_at].Mark)
        {
            case BylineMark.Word:
                if (!TryReadLabel() && !TryReadJoint()) ReadRun();
                return;
            case BylineMark.Comma:
                if (_at == 0 || _tokens[_at - 1].Mark != BylineMark.Break) _joint = BylineJoint.Comma;
                break;
            case BylineMark.Break:
                _joint = BylineJoint.Break;
                break;
            case BylineMark.Open:
                _joint = BylineJoint.Bracket;
                break;
            case BylineMark.Close:
                _joint = BylineJoint.Comma;
                break;
        }

        _at++;
    }

    private bool TryReadLabel()
    {
        if (!TryFindLabel(_at, out var label, out var next)) return false;
        if (label.Role == AuthorRole.Author && !_isPrefixed && (StartsLine(_at) || IsDateEnd(_at - 1) || IsTailOfPrefix(label.Words)))
        {
            _credits.Forget();
            _unread = 0;
        }

        _credits.StartRole(label.Role, label.IsSource);
        _isTalk |= NamesTalk(_at, next);
        _isPrefixed = true;
        _joint = BylineJoint.Start;
        _at = next;
        return true;
    }

    // "Blog post by Ada Quill": one word that nothing parts from the prefix belongs to it.
    private readonly bool IsTailOfPrefix(ReadOnlySpan<char> label) => _at == 1 && label.Contains(' ') && _tokens[0].Mark == BylineMark.Word;

    /// <summary>A label that begins at a token: its words, then a colon where it needs one.</summary>
    private readonly bool TryFindLabel(int at, out CreditLabel label, out int next)
    {
        label = default;
        next = at;
        if (!_tokens[at].MayStartLabel) return false;
        foreach (var candidate in _words.LabelsFrom(Word(at)))
        {
            next = at + WordCount(candidate.Words);
            if (next > _tokens.Length || !Matches(at, candidate.Words)) continue;
            var hasColon = next < _tokens.Length && _tokens[next].Mark == BylineMark.Colon;
            var endsLine = next < _tokens.Length && _tokens[next].Mark == BylineMark.Break;
            if (candidate.NeedsColon && !hasColon && !(endsLine && StartsLine(at))) continue;
            if (hasColon) next++;
            label = candidate;
            return true;
        }

        next = at;
        return false;
    }

    private readonly bool NamesTalk(int first, int end)
    {
        foreach (var token in _tokens[first..end])
            if ((token.Use & WordUse.Talk) != 0) return true;
        return false;
    }

    private readonly bool StartsLine(int at) => at == 0 || _tokens[at - 1].Mark is BylineMark.Break or BylineMark.Open;

    private readonly bool Matches(int at, ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(' '))
        {
            if (_tokens[at].Mark != BylineMark.Word || !Word(at).Equals(words[range], StringComparison.OrdinalIgnoreCase)) return false;
            at++;
        }

        return true;
    }

    private static int WordCount(ReadOnlySpan<char> words) => words.Count(' ') + 1;

    private bool TryReadJoint()
    {
        var joint = JointOf(_at);
        if (joint is not { } known || _at + 1 == _tokens.Length) return false;
        _joint = known;
        _jointStart = _tokens[_at].Start;
        _at++;
        return true;
    }

    private readonly BylineJoint? JointOf(int at)
    {
        var use = _tokens[at].Use;
        if ((use & WordUse.Joint) == 0) return null;
        var word = Word(at);
        if (char.IsUpper(word[0]) && !MayBeCapital(word, use)) return null;
        if ((use & WordUse.Conjunction) != 0) return BylineJoint.Conjunction;
        if ((use & WordUse.Companion) != 0) return BylineJoint.Companion;
        return (use & WordUse.Employer) != 0 ? BylineJoint.Employer : BylineJoint.Place;
    }

    // "By Ada Quill For Harbour News"; but "Y" and "A" are initials.
    private readonly bool MayBeCapital(ReadOnlySpan<char> word, WordUse use) => word.Length >= 3 && (use & WordUse.PlaceWord) == 0 || IsShouted();

    // "Ana da Quinta", but "corrispondente da Parigi".
    private readonly bool IsInsideName(int at) => (_tokens[at].Use & WordUse.Particle) != 0 && (_tokens[at - 1].Use & WordUse.JobTitle) == 0;

    // A line in capitals writes its small words in capitals too.
    private readonly bool IsShouted()
    {
        foreach (var c in _line)
            if (char.IsLower(c)) return false;
        return true;
    }

    private void ReadRun()
    {
        var start = _at;
        while (_at < _tokens.Length && _tokens[_at].Mark == BylineMark.Word && !EndsRun(start)) _at++;
        if (_at > start && _at < _tokens.Length && _tokens[_at].Mark == BylineMark.Colon)
        {
            // Words before a colon label something; the names of a byline do not.
            _unread += _at - start;
            _at++;
            return;
        }

        if (_at > start) TakeRun(start, _at);
        if (_at < _tokens.Length && _tokens[_at].Mark == BylineMark.Word) SkipForeignWord(start);
    }

    private readonly bool EndsRun(int start)
    {
        if (_at > start && TryFindLabel(_at, out var label, out var next) && (_tokens[next - 1].Mark == BylineMark.Colon || label.Words.Contains(' ', StringComparison.Ordinal))) return true;
        if (IsForeign(_at)) return true;
        return _at > start && JointOf(_at) is { } joint && (joint != BylineJoint.Place || !IsInsideName(_at));
    }

    /// <summary>What no name holds: an address, a handle, a date, a word of a button.</summary>
    private readonly bool IsForeign(int at) => (_tokens[at].Use & (WordUse.NotName | WordUse.Particle)) == WordUse.NotName || IsAddress(Word(at));

    private static bool IsAddress(ReadOnlySpan<char> word) =>
        word.Contains('@') || word.StartsWith("http", StringComparison.OrdinalIgnoreCase) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || char.IsAsciiDigit(word[0]);

    private void SkipForeignWord(int start)
    {
        var word = Word(_at);
        if (TryFindLabel(_at, out _, out _) || !IsForeign(_at)) return;
        var isButton = (_tokens[_at].Use & (WordUse.NotName | WordUse.Calendar)) == WordUse.NotName;
        _at++;

        // The words after "Published" or "Follow" are about something else, up to the next break; so are those after the date that ends a byline: "Posted by Ada Quill on 3 March 2014 in Harbours".
        if (isButton || EndsByline(word)) SkipRest();
        if (start == 0) _unread++;
        _joint = _joint == BylineJoint.Start ? BylineJoint.Start : BylineJoint.Break;
    }

    private readonly bool EndsByline(ReadOnlySpan<char> word) => _isPrefixed && !_credits.IsEmpty && char.IsAsciiDigit(word[0]);

    /// <summary>To the next break, or to the label that follows a date: "Posted on 3 March 2014 by Ada Quill". A list after a colon is skipped whole.</summary>
    private void SkipRest()
    {
        while (_at < _tokens.Length && _tokens[_at].Mark != BylineMark.Break)
        {
            if (!_isPrefixed && IsDateEnd(_at - 1) && TryFindLabel(_at, out var label, out _) && label.Role == AuthorRole.Author) return;
            _at++;
        }

        if (_tokens[_at - 1].Mark == BylineMark.Colon && !_credits.IsEmpty) _at = _tokens.Length;
    }

    /// <summary>Whether a date or a time of day ends at a token: a year, a minute, "Uhr".</summary>
    private readonly bool IsDateEnd(int at) => IsNumber(at) || at > 0 && IsNumber(at - 1) && (_tokens[at].Use & WordUse.Calendar) != 0;

    private void TakeRun(int first, int end)
    {
        var whole = end;
        while (end > first && IsDatePart(end - 1)) end--;
        var isAfterNumber = IsNumber(first - 1);
        while (end > first && isAfterNumber && (char.IsLower(Word(first)[0]) || (_tokens[first].Use & WordUse.Calendar) != 0)) first++;
        while (end > first && (end < whole || IsNumber(end)) && char.IsLower(Word(end - 1)[0]) && !(end - first == 1 && IsPrefixedOnly)) end--;
        if (end == first) return;
        var start = _tokens[first].Start;
        var stop = _tokens[end - 1].End;
        var uses = UsesOf(first, end);
        var run = new CreditRun
        {
            Text = _line[start..stop],
            WithJoint = _line[(_joint == BylineJoint.Employer ? _jointStart : start)..stop],
            Joint = _joint,
            IsAlone = first == 0 && end == _tokens.Length,
            IsDatedNickname = IsPrefixedOnly && end - first == 1 && (IsNumber(whole) || IsNumber(whole + 1)),
            Uses = uses,
            IsPlainName = uses == WordUse.None && IsPlainName(first, end),
            IsBeforeDate = IsNumber(end + 1) && _tokens[end].Mark == BylineMark.Break,
        };
        // "Interview by Ada Quill with Tom Berry": the second one only answered.
        if (_isTalk && _joint == BylineJoint.Companion) return;
        if (!_credits.Take(run)) _unread += end - first;
        _joint = BylineJoint.Comma;
    }

    // Most names are two or three words of plain letters; where these mean nothing else, every question about the run is answered.
    private readonly bool IsPlainName(int first, int end)
    {
        if (end - first is < 2 or > 3) return false;
        for (var at = first; at < end; at++)
            if (!IsPlainNameWord(Word(at))) return false;
        return true;
    }

    // Null where anything but one blank stands between two words.
    private readonly WordUse? UsesOf(int first, int end)
    {
        var uses = _tokens[first].Use;
        for (var at = first + 1; at < end; at++)
        {
            if (_tokens[at].Start != _tokens[at - 1].End + 1 || _line[_tokens[at - 1].End] != ' ') return null;
            uses |= _tokens[at].Use;
        }

        return uses;
    }

    private static bool IsPlainNameWord(ReadOnlySpan<char> word)
    {
        if (!char.IsAsciiLetterUpper(word[0]) || word.Length is < 2 or > LongestPlainWord) return false;
        foreach (var c in word[1..])
            if (!char.IsAsciiLetterLower(c)) return false;
        return true;
    }

    // "by quillbird on 3 May": the word between the prefix and the date is a name, whatever it looks like.
    private readonly bool IsPrefixedOnly => _isPrefixed && _credits.IsEmpty && _joint == BylineJoint.Start;

    // "April" in "April 28, 2023", "Friday" in "Friday, 28 April". Both are people's names elsewhere.
    private readonly bool IsDatePart(int at)
    {
        if ((_tokens[at].Use & WordUse.Calendar) == 0) return false;
        var next = at + 1;
        if (next < _tokens.Length && _tokens[next].Mark == BylineMark.Comma) next++;
        return IsNumber(next) || IsNumber(at - 1) || next < _tokens.Length && (_tokens[next].Use & WordUse.Calendar) != 0 && (IsNumber(next + 1) || IsNumber(at - 1));
    }

    private readonly bool IsNumber(int at) => at >= 0 && at < _tokens.Length && _tokens[at].Mark == BylineMark.Word && char.IsAsciiDigit(Word(at)[0]);

    private readonly ReadOnlySpan<char> Word(int at) => _line.Slice(_tokens[at].Start, _tokens[at].Length);
}
