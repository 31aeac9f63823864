namespace NewsParsing.Languages;

/// <summary>What a language lets follow its verbs of saying, so that speech is found without marks. A list is one string of words parted by white space.</summary>
/// <remarks>A verb is its dictionary form; irregular ones are inflected as <see cref="QuoteWords"/> spells them.</remarks>
internal sealed record ReportedWords
{
    /// <summary>Nothing is known: the language is read by its marks alone.</summary>
    internal static ReportedWords None { get; } = new();

    /// <summary>Verbs that take a clause without "that": "said the port is closed".</summary>
    public string BareClauseVerbs { get; init; } = "";

    /// <summary>Verbs that take a clause behind "that", "whether" or "how": "pointed out that".</summary>
    public string ThatClauseVerbs { get; init; } = "";

    /// <summary>Whether every verb of saying takes a clause behind "that".</summary>
    public bool AllVerbsTakeThat { get; init; }

    /// <summary>Verbs that take an infinitive: "promised to".</summary>
    public string InfinitiveVerbs { get; init; } = "";

    /// <summary>Verbs that take what they report as a noun: "rejected the offer".</summary>
    public string ObjectVerbs { get; init; } = "";

    /// <summary>Verbs that name who hears before what is said: "told the court that".</summary>
    public string HearerVerbs { get; init; } = "";

    /// <summary>Verbs and the preposition that leads to what they report: "call+for".</summary>
    public string PrepositionVerbs { get; init; } = "";

    /// <summary>Nouns that take a clause: "her claim that".</summary>
    public string ClauseNouns { get; init; } = "";

    /// <summary>Nouns that take an infinitive: "plan to".</summary>
    public string InfinitiveNouns { get; init; } = "";

    /// <summary>Nouns that tell when something was said: "morning".</summary>
    public string TimeNouns { get; init; } = "";

    /// <summary>Prepositions that tell where something was said: "in a statement".</summary>
    public string PlacePrepositions { get; init; } = "";

    /// <summary>Words that end a reported noun phrase, as the writer tells when and why: "when".</summary>
    public string PhraseBreaks { get; init; } = "";

    /// <summary>Adjectives that take a clause: "was sure that".</summary>
    public string ClauseAdjectives { get; init; } = "";

    /// <summary>Words that open a reported question: "whether".</summary>
    public string Questions { get; init; } = "";

    /// <summary>Words that end a reported clause behind a comma, as the writer's own words follow: ", which".</summary>
    public string ClauseBreaks { get; init; } = "";
}
