namespace NewsParsing.Quotes;

/// <summary>A person or body that the text names, by its fullest form.</summary>
internal sealed class NameEntry
{
    private string _text = "";
    private string? _full;

    internal string Full => _full ??= _text.Substring(Span.Start, Span.Length);

    internal ReadOnlySpan<char> FullSpan => _text.AsSpan(Span.Start, Span.Length);

    internal TextSpan Span { get; private set; }

    internal int Words { get; private set; }

    internal int Index { get; private set; }

    internal WordRoles Roles { get; set; }

    internal bool IsPerson { get; set; }

    internal bool IsBody => (Roles & WordRoles.GroupNoun) != 0;

    /// <summary>Whether it stands somewhere without a preposition, or with a title or a first name: places seldom do.</summary>
    internal bool IsFree { get; set; }

    /// <summary>The last run that named it, while runs are read in order.</summary>
    internal int LastRun { get; set; } = -1;

    /// <summary>The last run that named it at the head of a clause.</summary>
    internal int LastSubject { get; set; } = -1;

    /// <summary>Makes the entry that of a new name; one object serves many texts.</summary>
    internal void Open(string text, int index, in NameRun run, bool isPerson)
    {
        _text = text;
        Index = index;
        Roles = run.Roles;
        IsPerson = isPerson;
        IsFree = false;
        LastRun = -1;
        LastSubject = -1;
        Rename(run);
    }

    internal void Rename(in NameRun run)
    {
        Span = TextSpan.FromBounds(run.NameStart, run.End);
        Words = run.Words;
        _full = null;
    }

    internal bool IsOpen => _text.Length > 0;

    /// <summary>Lets go of the text.</summary>
    internal void Close()
    {
        _text = "";
        _full = null;
    }

    internal bool Fits(WordRoles pronoun)
    {
        var gender = Roles & (WordRoles.Masculine | WordRoles.Feminine);
        var wanted = pronoun & (WordRoles.Masculine | WordRoles.Feminine);
        return gender == WordRoles.None || wanted == WordRoles.None || gender == (WordRoles.Masculine | WordRoles.Feminine) || (gender & wanted) != 0;
    }
}
