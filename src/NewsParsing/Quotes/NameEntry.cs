namespace NewsParsing.Quotes;

/// <summary>A person or body that the text names, by its fullest form.</summary>
internal sealed class NameEntry
{
    internal required string Full { get; set; }

    internal required int Words { get; set; }

    internal required int Index { get; init; }

    internal WordRoles Roles { get; set; }

    internal bool IsPerson { get; set; }

    internal bool IsBody => (Roles & WordRoles.GroupNoun) != 0;

    /// <summary>Whether it stands somewhere without a preposition, or with a title or a first name: places seldom do.</summary>
    internal bool IsFree { get; set; }

    /// <summary>The last run that named it, while runs are read in order.</summary>
    internal int LastRun { get; set; } = -1;

    /// <summary>The last run that named it at the head of a clause.</summary>
    internal int LastSubject { get; set; } = -1;

    internal bool Fits(WordRoles pronoun)
    {
        var gender = Roles & (WordRoles.Masculine | WordRoles.Feminine);
        var wanted = pronoun & (WordRoles.Masculine | WordRoles.Feminine);
        return gender == WordRoles.None || wanted == WordRoles.None || gender == (WordRoles.Masculine | WordRoles.Feminine) || (gender & wanted) != 0;
    }
}
