namespace NewsParsing.Quotes;

/// <summary>What a word can be in a reporting clause. A word may be several things.</summary>
[Flags]
internal enum WordRoles : long
{
    None = 0,
    Says = 1L << 0,
    Names = 1L << 1,
    Thinks = 1L << 2,
    Gerund = 1L << 3,
    Separable = 1L << 4,
    SourcePostposition = 1L << 5,
    SpeechNoun = 1L << 6,
    That = 1L << 7,
    Masculine = 1L << 8,
    Feminine = 1L << 9,
    Pronoun = 1L << 10,
    Determiner = 1L << 11,
    Possessive = 1L << 12,
    LinkingPreposition = 1L << 13,
    Preposition = 1L << 14,
    Conjunction = 1L << 15,
    Relative = 1L << 16,
    Auxiliary = 1L << 17,
    Adverb = 1L << 18,
    Infinitive = 1L << 19,
    Title = 1L << 20,
    PersonNoun = 1L << 21,
    GroupNoun = 1L << 22,
    WorkNoun = 1L << 23,
    Distance = 1L << 24,
    Particle = 1L << 25,
    NotName = 1L << 26,
    Abbreviation = 1L << 27,
    GivenName = 1L << 28,
    Elision = 1L << 29,
    PhraseStart = 1L << 30,
    Clitic = 1L << 31,
    Agent = 1L << 32,

    /// <summary>The dictionary form of a verb.</summary>
    Base = 1L << 33,
    ReportedMood = 1L << 34,
    Participle = 1L << 35,
    Likeness = 1L << 36,
    Oblique = 1L << 37,
    Indefinite = 1L << 38,

    /// <summary>A verb whose object speaks: "the paper quotes Ruiz".</summary>
    Cites = 1L << 39,

    /// <summary>A verb that tells how far another goes: "continue", "begin".</summary>
    Phase = 1L << 40,

    /// <summary>An auxiliary of the passive: "was", "been".</summary>
    Passive = 1L << 41,

    /// <summary>A verb whose subject hears where the verb is passive: "was told".</summary>
    Hearing = 1L << 42,

    /// <summary>A plural without its ending: "police".</summary>
    Plural = 1L << 43,

    /// <summary>A conjunction between equals: "and", "but".</summary>
    Coordinator = 1L << 44,

    /// <summary>A word of the courts, beside which marks hold a charge: "indicted".</summary>
    Charge = 1L << 45,

    /// <summary>A verb that makes somebody do what stands behind "to": "prompted Ruiz to say".</summary>
    Causes = 1L << 46,

    /// <summary>A verb that brings out a paper: "released".</summary>
    Issues = 1L << 47,

    /// <summary>A preposition that ties a clause with a participle: "with many chanting".</summary>
    Accompanies = 1L << 48,

    /// <summary>A relative pronoun that stands for a thing of its own: "what he calls".</summary>
    Fused = 1L << 49,

    /// <summary>A verb that gives the name of a thing: "lautet".</summary>
    Labels = 1L << 50,

    /// <summary>A noun for what somebody claims: "Vorwurf".</summary>
    Claims = 1L << 51,

    /// <summary>An adverb that points at the paper just named: "darin".</summary>
    Within = 1L << 52,

    /// <summary>A noun for a time: "week".</summary>
    Time = 1L << 53,

    Cue = Says | Names | Thinks,
    AnyPreposition = LinkingPreposition | Preposition,
}
