namespace NewsParsing.Quotes.Reported;

/// <summary>What may follow a word as the speech that it reports, and which form of the word it is.</summary>
[Flags]
internal enum Complements
{
    None = 0,

    /// <summary>"that …", "whether …".</summary>
    That = 1 << 0,

    /// <summary>A clause without "that".</summary>
    Bare = 1 << 1,

    /// <summary>"to …".</summary>
    Infinitive = 1 << 2,

    /// <summary>A noun phrase.</summary>
    Object = 1 << 3,

    /// <summary>Who hears, then a clause.</summary>
    Hearer = 1 << 4,

    /// <summary>A preposition of the verb's own, then a noun phrase.</summary>
    Preposition = 1 << 5,

    Noun = 1 << 6,
    Adjective = 1 << 7,
    Question = 1 << 8,
    Break = 1 << 9,
    Gerund = 1 << 10,
    Base = 1 << 11,

    /// <summary>A noun that tells when: "morning".</summary>
    Time = 1 << 12,

    /// <summary>A noun that takes an infinitive: "plan to".</summary>
    InfinitiveNoun = 1 << 13,

    /// <summary>A preposition that tells where it was said: "in a statement".</summary>
    Place = 1 << 14,

    /// <summary>A word that ends a reported noun phrase: "when".</summary>
    PhraseBreak = 1 << 15,

    Verb = That | Bare | Infinitive | Object | Hearer | Preposition,
}
