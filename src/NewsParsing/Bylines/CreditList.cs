using System.Collections.Immutable;

namespace NewsParsing.Bylines;

/// <summary>The names of one credit line while it is being read: each run of words becomes a name, or belongs to the names before it.</summary>
internal sealed class CreditList
{
    private readonly List<Author> _authors = [];
    private readonly List<string> _titles = [];

    /// <summary>Where the names begin that share a place or an employer told after them.</summary>
    private int _group;
    private AuthorRole _role;
    private bool _isTitleOpen;

    /// <summary>Whether the last name of one word came after a comma.</summary>
    private bool _isOneComma;

    /// <summary>A label was read: the names after it have this role.</summary>
    internal void StartRole(AuthorRole role)
    {
        _role = role;
        _group = _authors.Count;
        _isTitleOpen = false;
    }

    /// <summary>Takes a run of words.</summary>
    /// <returns>Whether it meant something.</returns>
    internal bool Take(ReadOnlySpan<char> run, BylineJoint joint, BylineVocabulary words, ReadOnlySpan<char> siteName, bool isAlone)
    {
        run = run.Trim(" .,'’\"“”„*-–—");
        if (run.IsEmpty) return true;
        if (joint == BylineJoint.Place) return TakePlace(run, _authors.Count - 1);
        if (joint == BylineJoint.Employer) return TakeEmployer(run);
        if (TakeTitled(run, joint, words)) return true;
        if (IsHouse(run, words, siteName)) return TakeOrganization(run, joint);
        if (PersonNames.IsFull(run, words)) return TakePerson(run, joint, words);
        return TakeSingle(run, joint, words, isAlone);
    }

    /// <summary>The names in order; where only a job was named ("Staff Reporter"), the house it stands for.</summary>
    internal ImmutableArray<Author> ToAuthors(bool isPrefixed)
    {
        if (_authors.Count == 0 && isPrefixed && _titles.Count > 0) return [new Author { Name = _titles[0], Kind = AuthorKind.Organization, Role = _role }];
        if (!isPrefixed && _authors.Count == 2 && IsInverted()) return [_authors[0] with { Name = $"{_authors[1].Name} {_authors[0].Name}" }];
        return [.. _authors];
    }

    // "Quill, Ada", as catalogues write it.
    private bool IsInverted() => _authors[0] is { Kind: AuthorKind.Person, Place: null } && _authors[1].Kind == AuthorKind.Person && _isOneComma && IsOneWord(_authors[0]) && IsOneWord(_authors[1]);

    private static bool IsOneWord(Author author) => !author.Name.Contains(' ', StringComparison.Ordinal) && char.IsUpper(author.Name[0]) && !author.Name.All(char.IsUpper);

    private static bool IsHouse(ReadOnlySpan<char> run, BylineVocabulary words, ReadOnlySpan<char> siteName) =>
        !siteName.IsEmpty && run.Equals(siteName, StringComparison.OrdinalIgnoreCase) || OrganizationNames.IsOrganization(run, words);

    private bool TakePlace(ReadOnlySpan<char> run, int from)
    {
        _isTitleOpen = false;
        if (_authors.Count == 0 || !char.IsUpper(run[0]) && !PersonNames.IsIdeographic(run[0])) return false;
        var place = run.ToString();
        for (var i = Math.Max(from, 0); i < _authors.Count; i++)
            if (_authors[i].Kind == AuthorKind.Person && _authors[i].Place is null) _authors[i] = _authors[i] with { Place = place };
        return true;
    }

    private bool TakeEmployer(ReadOnlySpan<char> run)
    {
        if (_isTitleOpen && _authors.Count > 0)
        {
            _authors[^1] = _authors[^1] with { JobTitle = $"{_authors[^1].JobTitle} {run}" };
            return true;
        }

        return TakeAffiliation(run);
    }

    private bool TakeAffiliation(ReadOnlySpan<char> run)
    {
        var name = run.ToString();
        var taken = false;
        for (var i = _group; i < _authors.Count; i++)
        {
            if (_authors[i].Kind != AuthorKind.Person || _authors[i].Affiliation is not null) continue;
            _authors[i] = _authors[i] with { Affiliation = name };
            taken = true;
        }

        return taken;
    }

    private bool TakeOrganization(ReadOnlySpan<char> run, BylineJoint joint)
    {
        _isTitleOpen = false;
        var belongs = joint is BylineJoint.Comma or BylineJoint.Break or BylineJoint.Bracket;
        if (belongs && TakeAffiliation(run)) return true;
        Add(new Author { Name = run.ToString(), Kind = AuthorKind.Organization, Role = _role });
        return true;
    }

    private bool TakePerson(ReadOnlySpan<char> run, BylineJoint joint, BylineVocabulary words)
    {
        if (joint == BylineJoint.Bracket) return false;
        var own = WithoutHouse(run, words, out var house);
        if (joint == BylineJoint.Break) _group = _authors.Count;
        Add(new Author { Name = own.ToString(), Role = _role });
        if (!house.IsEmpty) TakeAffiliation(house);
        return true;
    }

    /// <summary>"Ada Quill The Associated Press": the tail of a run may be an agency's name.</summary>
    private static ReadOnlySpan<char> WithoutHouse(ReadOnlySpan<char> run, BylineVocabulary words, out ReadOnlySpan<char> house)
    {
        house = default;
        for (var at = run.IndexOf(' '); at > 0; at = run[(at + 1)..].IndexOf(' ') is >= 0 and var more ? at + 1 + more : -1)
        {
            if (!Datelines.Agencies.ContainsClear(run[(at + 1)..])) continue;
            house = run[(at + 1)..];
            return run[..at];
        }

        return run;
    }

    private bool TakeSingle(ReadOnlySpan<char> run, BylineJoint joint, BylineVocabulary words, bool isAlone)
    {
        if (run.Contains(' ') && !isAlone) return false;
        if (joint is BylineJoint.Comma or BylineJoint.Bracket && _authors.Count > _group && _authors[^1].Kind == AuthorKind.Person && _authors[^1].Name.Contains(' ', StringComparison.Ordinal) && !PersonNames.IsInitials(run))
            return TakePlace(run, _group);
        _isOneComma = joint == BylineJoint.Comma && _role == AuthorRole.Author;
        if (joint == BylineJoint.Break && _authors.Count > 0 && !PersonNames.IsInitials(run) || !PersonNames.IsSingle(run)) return false;
        Add(new Author { Name = run.ToString(), Role = _role });
        return true;
    }

    private bool TakeTitled(ReadOnlySpan<char> run, BylineJoint joint, BylineVocabulary words)
    {
        if (!JobTitles.TryFind(run, words, _authors.Count > _group, out var person, out var title, out var role)) return false;
        if (!person.IsEmpty)
        {
            if (joint == BylineJoint.Break) _group = _authors.Count;
            Add(new Author { Name = person.ToString(), Role = role ?? _role, JobTitle = title.ToString() });
            return true;
        }

        _titles.Add(title.ToString());
        if (_authors.Count == 0) return true;
        if (_authors[^1] is { Kind: AuthorKind.Person, JobTitle: null } last)
            _authors[^1] = last with { JobTitle = title.ToString(), Role = last.Role == AuthorRole.Author ? role ?? last.Role : last.Role };
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
}
