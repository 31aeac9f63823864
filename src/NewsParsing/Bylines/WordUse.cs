namespace NewsParsing.Bylines;

/// <summary>What a word may do in a byline. A word may do several things.</summary>
[Flags]
internal enum WordUse
{
    None = 0,

    /// <summary>"and".</summary>
    Conjunction = 1 << 0,

    /// <summary>"with".</summary>
    Companion = 1 << 1,

    /// <summary>"for".</summary>
    Employer = 1 << 2,

    /// <summary>"in".</summary>
    PlaceWord = 1 << 3,

    /// <summary>"correspondent".</summary>
    JobTitle = 1 << 4,

    /// <summary>"senior".</summary>
    TitleWord = 1 << 5,

    /// <summary>"newsroom".</summary>
    Organization = 1 << 6,

    /// <summary>"updated".</summary>
    NotName = 1 << 7,

    /// <summary>"von", "de la": a small word inside a name.</summary>
    Particle = 1 << 8,

    /// <summary>"Jr.", "PhD".</summary>
    Suffix = 1 << 9,

    /// <summary>"Dr.", "Prof.".</summary>
    Honorific = 1 << 10,

    /// <summary>A word that makes its bearer a correspondent.</summary>
    Correspondent = 1 << 11,

    /// <summary>A word that makes its bearer a columnist.</summary>
    Columnist = 1 << 12,

    /// <summary>A month or a weekday, which is a name too: "April".</summary>
    Calendar = 1 << 13,

    /// <summary>"admin", "red", "zvg": where a name should stand, and names nobody.</summary>
    Nobody = 1 << 14,

    /// <summary>"interview": who is named after "with" was asked and did not write.</summary>
    Talk = 1 << 15,

    /// <summary>A word that an agency's name, or a phrase that means something as a whole, begins or ends with: "Associated", "Press".</summary>
    NamePart = 1 << 16,

    /// <summary>Words that end a name and begin something else.</summary>
    Joint = Conjunction | Companion | Employer | PlaceWord,
}
