using System.Collections.Immutable;
using NewsParsing.Quotes;
using NewsParsing.Quotes.Reported;

namespace NewsParsing.Languages;

/// <summary>How a language marks and reports speech. A list is one string of words parted by white space.</summary>
/// <remarks>
/// A verb is its dictionary form, inflected by <see cref="VerbEndings"/>, or all its forms joined by slashes ("say/says/said/~saying"; "~" marks the gerund).
/// </remarks>
internal sealed record QuoteWords
{
    private QuoteLexicon? _lexicon;
    private ReportedLexicon? _reportedLexicon;

    /// <summary>Verbs of saying: they take a whole sentence and stand on either side of it.</summary>
    public required string ReportingVerbs { get; init; }

    /// <summary>Verbs that take words of the speaker as a name or charge: call, describe, accuse.</summary>
    public required string NamingVerbs { get; init; }

    /// <summary>Verbs of thought and will, that report when they stand before the quote: believe, vow.</summary>
    public required string StanceVerbs { get; init; }

    /// <summary>Verbs that report together with a word further on: "gab+bekannt".</summary>
    public required string SeparableVerbs { get; init; }

    public required ImmutableArray<VerbEnding> VerbEndings { get; init; }

    /// <summary>Words before a source: "according to".</summary>
    public required ImmutableArray<string> SourcePhrases { get; init; }

    /// <summary>Words before a source that mean other things too, so that they count beside marks alone: "for", "pour".</summary>
    public required ImmutableArray<string> WeakSourcePhrases { get; init; }

    /// <summary>Words after a source: "zufolge".</summary>
    public required string SourcePostpositions { get; init; }

    /// <summary>Clauses that name nobody: "hieß es", "so it was said".</summary>
    public ImmutableArray<string> ImpersonalPhrases { get; init; } = [];

    /// <summary>Forms of the verbs whose object speaks: "zitiert" in "die Zeitung zitiert Ruiz".</summary>
    public string CitingVerbs { get; init; } = "";

    /// <summary>Nouns for what somebody claims, whose owner stands behind them in the genitive: German "Vorwurf".</summary>
    public string ClaimNouns { get; init; } = "";

    /// <summary>Adverbs that point at the paper just named: German "darin".</summary>
    public string PaperAdverbs { get; init; } = "";

    /// <summary>Verbs that give the name of a thing: German "lautet".</summary>
    public string LabelVerbs { get; init; } = "";

    /// <summary>Words of the courts beside which marks hold the name of a charge: "indicted", "offence".</summary>
    public string Charges { get; init; } = "";

    /// <summary>Forms of verbs that report nothing before an infinitive: "continued" in "continued to fall".</summary>
    public string PhaseVerbs { get; init; } = "";

    /// <summary>Auxiliaries of the passive: "was", "been". Where the list is empty, any auxiliary may be one.</summary>
    public string PassiveAuxiliaries { get; init; } = "";

    /// <summary>Forms of verbs whose subject hears where they are passive: "told" in "Ruiz was told".</summary>
    public string HearingVerbs { get; init; } = "";

    /// <summary>Conjunctions between equals, where they are told from others: "and", "but".</summary>
    public string Coordinators { get; init; } = "";

    /// <summary>Words before somebody who then does what stands behind "to": "prompted" in "prompted Ruiz to say", "for".</summary>
    public string CausingWords { get; init; } = "";

    /// <summary>Forms of verbs that bring out a paper: "released" in "released a statement".</summary>
    public string IssuingVerbs { get; init; } = "";

    /// <summary>Relative pronouns that stand for a thing of their own: "what" in "what he calls".</summary>
    public string FusedRelatives { get; init; } = "";

    /// <summary>Prepositions that tie a clause with a participle: "with" in "with many chanting".</summary>
    public string AccompanyingWords { get; init; } = "";

    /// <summary>Plurals that do not end as others do: "police".</summary>
    public string IrregularPlurals { get; init; } = "";

    /// <summary>"as", where it leads to what somebody is called.</summary>
    public required string Likeness { get; init; }

    /// <summary>Words before the agent of a passive verb: "by".</summary>
    public required string Agents { get; init; }

    /// <summary>Things said or written: "statement", "tweet".</summary>
    public required string SpeechNouns { get; init; }

    /// <summary>Words that open reported speech: "that".</summary>
    public required string That { get; init; }

    public required string MasculinePronouns { get; init; }

    public required string FemininePronouns { get; init; }

    /// <summary>Pronouns of no one person: "they", "who", "one".</summary>
    public required string OtherPronouns { get; init; }

    /// <summary>Pronouns glued to a verb by a hyphen: "t-il".</summary>
    public required string Clitics { get; init; }

    public required string Determiners { get; init; }

    /// <summary>Articles that only a man's noun has as a subject, and those of a woman's; "" where articles show no gender.</summary>
    public string MasculineDeterminers { get; init; } = "";

    public string FeminineDeterminers { get; init; } = "";

    /// <summary>Articles before somebody not yet spoken of: "a", "another".</summary>
    public required string IndefiniteArticles { get; init; }

    /// <summary>Articles that no subject has: German "den", "einem".</summary>
    public required string ObliqueDeterminers { get; init; }

    public required string Possessives { get; init; }

    /// <summary>Prepositions that tie a noun to the one before it: "of", "for", "from".</summary>
    public required string LinkingPrepositions { get; init; }

    public required string Prepositions { get; init; }

    public required string Conjunctions { get; init; }

    public required string RelativePronouns { get; init; }

    public required string Auxiliaries { get; init; }

    public required string Adverbs { get; init; }

    /// <summary>Endings of adverbs of manner, where they may open a clause before its verb: "lich end".</summary>
    public string MannerEndings { get; init; } = "";

    /// <summary>An article and the ending of the next word, where the two show another case than the subject's; a capital for nouns: German "der+en der+Ung".</summary>
    public string ObliquePairs { get; init; } = "";

    /// <summary>Verb forms of a mood that marks reported speech: German "sei", "habe".</summary>
    public required string ReportedMood { get; init; }

    /// <summary>Whether the verb stands second in a main clause, and its subject behind it where anything else comes first.</summary>
    public required bool VerbSecond { get; init; }

    /// <summary>Whether every noun has a capital: German.</summary>
    public bool NounCapitals { get; init; }

    /// <summary>Whether the verb ends the sentence and the quote stands before it: Turkish.</summary>
    public bool VerbLast { get; init; }

    /// <summary>Whether an apostrophe parts a name from the ending of its case: Turkish "Ruiz'e".</summary>
    public bool CaseApostrophes { get; init; }

    /// <summary>Whether a verb may stand without its pronoun: Spanish "dijo".</summary>
    public required bool DropsPronouns { get; init; }

    public required string Infinitives { get; init; }

    /// <summary>Titles before a man's name ("Mr."), a woman's ("Mrs.") and either's ("Dr.", "President").</summary>
    public required string MasculineTitles { get; init; }

    public required string FeminineTitles { get; init; }

    public required string Titles { get; init; }

    /// <summary>Nouns for one person by office, trade or kin: "spokesman", "mother".</summary>
    public required string PersonNouns { get; init; }

    /// <summary>How those nouns make their plural: "o:os r:res". Many together are a body, and bear no name.</summary>
    public string PluralEndings { get; init; } = "";

    /// <summary>Nouns for the same office or trade, joined by slashes: "juez/magistrado".</summary>
    public string RoleSynonyms { get; init; } = "";

    /// <summary>Endings that are the article of a noun, longest first: Swedish "ministern". "" where articles are words.</summary>
    public string DefiniteEndings { get; init; } = "";

    /// <summary>Nouns for bodies of people: "ministry", "company".</summary>
    public required string GroupNouns { get; init; }

    /// <summary>Nouns of works and names that stand in marks without being said: "song", "film".</summary>
    public required string WorkNouns { get; init; }

    /// <summary>Words that put distance between the writer and a marked word: "so-called".</summary>
    public required string DistanceWords { get; init; }

    public required string NameParticles { get; init; }

    /// <summary>Words in capitals that are no names of people: days, months.</summary>
    public required string NotNames { get; init; }

    public required string Abbreviations { get; init; }

    public required string MasculineNames { get; init; }

    public required string FeminineNames { get; init; }

    /// <summary>Whether the reporting clause may stand inside the marks: « Le port, dit-elle, est plein. »</summary>
    public bool InnerClauses { get; init; }

    /// <summary>Words that begin with an apostrophe: "’em".</summary>
    public required string Elisions { get; init; }

    /// <summary>Whether a paragraph that opens with a dash is speech.</summary>
    public required bool DashDialogue { get; init; }

    /// <summary>Whether a short line behind a dash is a heading that quotes: Norwegian "- Vi venter".</summary>
    public bool DashHeadings { get; init; }

    /// <summary>How speech is reported without marks, where that is known.</summary>
    public ReportedWords Reported { get; init; } = ReportedWords.None;

    /// <summary>The words compiled for look-up.</summary>
    internal QuoteLexicon Lexicon => _lexicon ??= QuoteLexicon.Compile(this);

    /// <summary><see cref="Reported"/> compiled for look-up, for those who ask for it; <see langword="null"/> where only marked speech is known.</summary>
    internal ReportedLexicon? ReportedLexicon => ReferenceEquals(Reported, ReportedWords.None) ? null : _reportedLexicon ??= ReportedLexicon.Compile(Reported, this);
}
