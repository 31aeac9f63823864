using System.Buffers;
using System.Collections.Immutable;
using NewsParsing.Datelines;

namespace NewsParsing.Bylines;

/// <summary>The names of one credit line while it is being read: each run of words becomes a name, or belongs to the names before it.</summary>
internal ref struct CreditList
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \u3000");

    private readonly BylineVocabulary _words;
    private readonly ReadOnlySpan<char> _siteName;
    private readonly List<Author> _authors;
    private string? _title;

    /// <summary>Where the names begin that share a place or an employer told after them.</summary>
    private int _group;
    private AuthorRole _role;
    private bool _isSource;
    private bool _isPrefixedGroup;

    /// <summary>Whether a title was the last thing read.</summary>
    private bool _isTitleOpen;

    /// <summary>Whether the last name of one word came after a comma.</summary>
    private bool _isOneComma;

    /// <param name="words">The language's words.</param>
    /// <param name="siteName">The outlet's name.</param>
    /// <param name="authors">An empty list: room for the names.</param>
    internal CreditList(BylineVocabulary words, ReadOnlySpan<char> siteName, List<Author> authors)
    {
        _authors = authors;
        _words = words;
        _siteName = siteName;
    }

    /// <summary>Whether nobody is named yet.</summary>
    internal readonly bool IsEmpty => _authors.Count == 0;

    /// <summary>A label was read: the names after it have this role.</summary>
    internal void StartRole(AuthorRole role, bool isSource)
    {
        _role = role;
        _isSource = isSource;
        _group = _authors.Count;
        _isTitleOpen = false;
        _isPrefixedGroup = true;
    }

    /// <summary>What stood before the prefix of a byline was something else: a section, a menu.</summary>
    internal void Forget()
    {
        _authors.Clear();
        _title = null;
    }

    /// <summary>Takes a run of words.</summary>
    /// <returns>Whether it meant something.</returns>
    internal bool Take(CreditRun run)
    {
        if (run.IsPlainName && !IsSite(run.Text) && run.Joint is not (BylineJoint.Place or BylineJoint.Employer)) return TakePerson(run);
        var bare = Bare(run.Text);
        var known = bare.Length == run.Text.Length ? run.Uses : null;
        run = run.With(bare);
        if (run.Text.IsEmpty || run.Joint == BylineJoint.Comma && TakeSuffix(run.Text)) return true;
        if (run.Joint == BylineJoint.Place) return TakePlace(run.Text, _authors.Count - 1);
        if (run.Joint == BylineJoint.Employer) return TakeEmployer(run);
        var uses = known ?? UsesIn(run.Text);
        if ((known is null || (uses & WordUse.NamePart) != 0) && (TakePersonAndHouse(run) || TakeHouseAndPerson(run))) return true;
        if ((uses & WordUse.JobTitle) != 0 && TakeTitled(run)) return true;
        if ((_words.UseOf(run.Text) & WordUse.Nobody) != 0) return true;
        if (IsHouse(run.Text, uses)) return TakeOrganization(run);
        if (run.Joint == BylineJoint.Comma && (_isTitleOpen || _authors.Count > 0 && run.Text.Count(' ') > 1) && OrganizationNames.OpensWithAbbreviation(run.Text)) return TakeAffiliation(run.Text);
        return PersonNames.IsFull(run.Text, _words) ? TakePerson(run) : TakeSingle(run);
    }

    /// <summary>The names in order; where only a job was named ("Staff Reporter"), the house it stands for.</summary>
    internal readonly ImmutableArray<Author> ToAuthors(bool isPrefixed)
    {
        if (_authors.Count == 0 && isPrefixed && _title is { } title) return [new Author { Name = title, Kind = AuthorKind.Organization, Role = _role }];
        if (!isPrefixed && _authors.Count == 2 && IsInverted()) return [_authors[0] with { Name = $"{_authors[1].Name} {_authors[0].Name}" }];
        return IsEmpty ? [] : WithoutStrays();
    }

    /// <summary>Beside full names, a lone small word, a person's initials and a section's name are no authors.</summary>
    private readonly ImmutableArray<Author> WithoutStrays()
    {
        var authors = _authors;
        if (!authors.Exists(static author => author.Kind == AuthorKind.Person && HasSeveralWords(author)) || !authors.Exists(MayBeStray)) return [.. authors];
        return [.. authors.Where(author => !IsStray(author, authors))];
    }

    // Nearly no line holds one.
    private static bool MayBeStray(Author author) => author.Kind == AuthorKind.Person ? !HasSeveralWords(author) : author.Name.Length <= 3;

    private static bool IsStray(Author author, List<Author> authors)
    {
        if (author.Kind == AuthorKind.Person) return !HasSeveralWords(author) && (char.IsLower(author.Name[0]) || author.Name.Length <= 2);
        if (Agencies.Contains(author.Name)) return false;
        return author.Name.Length <= 3 && authors.Any(other => AreInitials(author.Name, other.Name));
    }

    private static bool AreInitials(string letters, string name)
    {
        var at = 0;
        foreach (var range in name.AsSpan().Split(' '))
            if (at < letters.Length && name.AsSpan()[range] is [var first, ..] && first == letters[at]) at++;
        return at == letters.Length;
    }

    // "Quill, Ada", as catalogues write it.
    private readonly bool IsInverted() =>
        _isOneComma && _authors[0] is { Kind: AuthorKind.Person, Place: null } && _authors[1].Kind == AuthorKind.Person && IsOneWord(_authors[0]) && IsOneWord(_authors[1]);

    private static bool IsOneWord(Author author) => !HasSeveralWords(author) && char.IsUpper(author.Name[0]) && !author.Name.All(char.IsUpper);

    private static bool HasSeveralWords(Author author) => author.Name.AsSpan().ContainsAny(Blanks);

    /// <summary>What any of the words may do: most runs hold no job and no word for a house, and need not be searched for them.</summary>
    private readonly WordUse UsesIn(ReadOnlySpan<char> run)
    {
        var uses = WordUse.None;
        foreach (var range in run.Split(' ')) uses |= _words.UseOf(run[range]);
        return uses;
    }

    private readonly bool IsHouse(ReadOnlySpan<char> run, WordUse uses) =>
        IsSite(run) || (uses & WordUse.Organization) != 0 || OrganizationNames.IsShaped(run, _words);

    private readonly bool IsSite(ReadOnlySpan<char> run) => !_siteName.IsEmpty && run.Equals(_siteName, StringComparison.OrdinalIgnoreCase);

    private bool TakePlace(ReadOnlySpan<char> run, int from)
    {
        _isTitleOpen = false;
        if (_authors.Count == 0 || !char.IsUpper(run[0]) && !PersonNames.IsIdeographic(run[0])) return false;
        var place = run.ToString();
        for (var i = Math.Max(from, 0); i < _authors.Count; i++)
            if (_authors[i] is { Kind: AuthorKind.Person, Place: null } author) _authors[i] = author with { Place = place };
        return true;
    }

    private readonly bool TakeEmployer(CreditRun run)
    {
        if (!_isTitleOpen || _authors.Count == 0) return TakeAffiliation(run.Text);
        _authors[^1] = _authors[^1] with { JobTitle = $"{_authors[^1].JobTitle} {run.WithJoint}" };
        return true;
    }

    private readonly bool TakeAffiliation(ReadOnlySpan<char> run)
    {
        var name = run.ToString();
        var isTaken = false;
        for (var i = _group; i < _authors.Count; i++)
        {
            if (_authors[i] is not { Kind: AuthorKind.Person, Affiliation: null } author) continue;
            _authors[i] = author with { Affiliation = name };
            isTaken = true;
        }

        return isTaken;
    }

    private bool TakeOrganization(CreditRun run)
    {
        var belongs = run.Joint is BylineJoint.Comma or BylineJoint.Break or BylineJoint.Bracket;
        if (!belongs || !TakeAffiliation(run.Text)) Add(new Author { Name = run.Text.ToString(), Kind = AuthorKind.Organization, Role = _role });
        return true;
    }

    private bool TakePerson(CreditRun run)
    {
        if (run.Joint == BylineJoint.Bracket || run.Joint == BylineJoint.Break && _authors.Count > 0 && PersonNames.IsIdeographic(run.Text[0])) return false;
        if (_isSource) return false;
        if (run.Joint == BylineJoint.Break) DropSection();
        StartGroup(run.Joint);
        Add(new Author { Name = Once(run.Text).ToString(), Role = _role });
        return true;
    }

    // "Ada Quill Ada Quill": once for the eye, once for the screen reader. "Q. Q." are two initials.
    private static ReadOnlySpan<char> Once(ReadOnlySpan<char> name)
    {
        var half = name.Length / 2;
        return name.Length % 2 == 1 && name[half] == ' ' && name[half - 1] != '.' && name[..half].SequenceEqual(name[(half + 1)..]) ? name[..half] : name;
    }

    // "News | Ada Quill": one plain word before the first name is the section's.
    private readonly void DropSection()
    {
        if (_isPrefixedGroup || _authors.Count != 1) return;
        if (_authors[0] is { Kind: AuthorKind.Organization } section && !HasSeveralWords(section) && !Agencies.Contains(section.Name)) _authors.Clear();
    }

    private void StartGroup(BylineJoint joint)
    {
        // After a break, or after names whose place or employer is told, others begin.
        if (joint == BylineJoint.Break || _authors.Count > 0 && (_authors[^1].Place ?? _authors[^1].Affiliation) is not null) _group = _authors.Count;
    }

    // "Ada Quill The Associated Press": the tail of a run is an agency's name.
    private bool TakePersonAndHouse(CreditRun run)
    {
        for (var at = run.Text.IndexOf(' '); at > 0; at = NextBlank(run.Text, at))
        {
            if (!Agencies.ContainsClear(run.Text[(at + 1)..]) || !PersonNames.IsFull(run.Text[..at], _words)) continue;
            return TakePerson(run.With(run.Text[..at])) && TakeAffiliation(run.Text[(at + 1)..]);
        }

        return false;
    }

    // "Associated Press writer Ada Quill"
    private bool TakeHouseAndPerson(CreditRun run)
    {
        for (var at = run.Text.IndexOf(' '); at > 0; at = NextBlank(run.Text, at))
        {
            if (!Agencies.ContainsClear(run.Text[..at])) continue;
            var rest = run.Text[(at + 1)..];
            var word = rest[..(rest.IndexOf(' ') is > 0 and var blank ? blank : rest.Length)];
            if ((_words.UseOf(word) & WordUse.JobTitle) == 0) return false;
            var known = _authors.Count;
            StartGroup(BylineJoint.Break);
            return TakeTitled(run.With(rest)) && (_authors.Count == known || TakeAffiliation(run.Text[..at]));
        }

        return false;
    }

    private static int NextBlank(ReadOnlySpan<char> text, int at) => text[(at + 1)..].IndexOf(' ') is >= 0 and var more ? at + 1 + more : -1;

    /// <summary>One word: a place after a name, a nickname, initials.</summary>
    private bool TakeSingle(CreditRun run)
    {
        if (run.Text.Contains(' ') && !run.IsAlone) return false;
        if (run.Joint == BylineJoint.Bracket && _isTitleOpen) return true;
        if (IsPlaceHere(run)) return _authors[^1].Kind == AuthorKind.Organization || TakePlace(run.Text, _group);
        _isOneComma = run.Joint == BylineJoint.Comma && _role == AuthorRole.Author;
        if (run.Joint == BylineJoint.Break && _authors.Count > 0 && !PersonNames.IsInitials(run.Text) || run.Joint == BylineJoint.Bracket || !PersonNames.IsSingle(run.Text) || _isSource) return false;
        if (char.IsLower(run.Text[0]) && !run.IsAlone && !run.IsDatedNickname && !PersonNames.IsInitials(run.Text)) return false;
        if (run.Text.Length < 3 && !PersonNames.IsInitials(run.Text) && !_isPrefixedGroup && !PersonNames.IsIdeographic(run.Text[0])) return false;
        Add(new Author { Name = run.Text.ToString(), Role = _role });
        return true;
    }

    // After names of several words, one word is the place they report from.
    private readonly bool IsPlaceHere(CreditRun run)
    {
        if (_authors.Count == _group || PersonNames.IsInitials(run.Text)) return false;
        if (_authors[^1] is { Kind: AuthorKind.Person, Place: null } last && !HasSeveralWords(last)) return false;
        return run.Joint is BylineJoint.Comma or BylineJoint.Bracket || run.Joint == BylineJoint.Break && (run.IsBeforeDate || _isTitleOpen);
    }

    private readonly bool TakeSuffix(ReadOnlySpan<char> run)
    {
        if (_authors.Count == 0 || _authors[^1].Kind != AuthorKind.Person || (_words.UseOf(run) & WordUse.Suffix) == 0) return false;
        _authors[^1] = _authors[^1] with { Name = $"{_authors[^1].Name}, {run}" };
        return true;
    }

    private bool TakeTitled(CreditRun run)
    {
        if (!JobTitles.TryFind(run.Text, _words, _authors.Count > _group && _authors[^1].Kind == AuthorKind.Person, out var person, out var title, out var role)) return false;
        if (!person.IsEmpty && _isSource) return false;
        if (!person.IsEmpty)
        {
            if (run.Joint == BylineJoint.Break) DropSection();
            StartGroup(run.Joint);
            Add(new Author { Name = person.ToString(), Role = role ?? _role, JobTitle = title.ToString() });
            return true;
        }

        var named = title.ToString();
        _title ??= named;
        if (_authors.Count == 0) return true;
        if (_authors[^1] is { Kind: AuthorKind.Person, JobTitle: null } last)
            _authors[^1] = last with { JobTitle = named, Role = last.Role == AuthorRole.Author ? role ?? last.Role : last.Role };
        _isTitleOpen = true;
        return true;
    }

    private void Add(Author author)
    {
        _isTitleOpen = author.JobTitle is not null;
        foreach (var known in _authors)
            if (known.Name.Equals(author.Name, StringComparison.OrdinalIgnoreCase)) return;
        _authors.Add(author);
    }

    /// <summary>Without the punctuation around; the full stop of "Jr." and "S." stays.</summary>
    private readonly ReadOnlySpan<char> Bare(ReadOnlySpan<char> run)
    {
        run = run.Trim(" ,'’\"“”„*-–—\u200b\ufeff\u00ad").TrimStart('.');
        if (!run.EndsWith('.')) return run;
        var last = run[(run.LastIndexOf(' ') + 1)..];
        return last.Length == 2 || last[..^1].Contains('.') || (_words.UseOf(last) & WordUse.Suffix) != 0 ? run : run.TrimEnd(". ");
    }
}
