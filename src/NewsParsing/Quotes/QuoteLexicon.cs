using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsParsing.Languages;
using NewsParsing.Scanning;

namespace NewsParsing.Quotes;

/// <summary>The quote words of a language, one entry for each form.</summary>
internal sealed partial class QuoteLexicon
{
    private readonly WordTable<WordRoles> _roles;
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _particles;

    private QuoteLexicon(Dictionary<string, WordRoles> roles, Dictionary<string, string[]> particles, QuoteWords words)
    {
        _roles = new WordTable<WordRoles>(roles);
        _particles = particles.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        SourcePhrases = [.. words.SourcePhrases.Select(phrase => phrase.Split(' '))];
        WeakSourcePhrases = [.. words.WeakSourcePhrases.Select(phrase => phrase.Split(' '))];
        ImpersonalPhrases = [.. words.ImpersonalPhrases.Select(phrase => phrase.Split(' '))];
        MannerEndings = [.. Split(words.MannerEndings)];
        ObliquePairs = [.. Split(words.ObliquePairs).Select(ObliquePair)];
        _synonyms = CompileSynonyms(words.RoleSynonyms);
        _definiteEndings = [.. Split(words.DefiniteEndings)];
        InnerClauses = words.InnerClauses;
        DashDialogue = words.DashDialogue;
        DashHeadings = words.DashHeadings;
        VerbSecond = words.VerbSecond;
        NounCapitals = words.NounCapitals;
        VerbLast = words.VerbLast;
        CaseApostrophes = words.CaseApostrophes;
        DropsPronouns = words.DropsPronouns;
        HasPassives = words.PassiveAuxiliaries.Length > 0;
        HasBareForms = words.Infinitives.Length > 0 && !words.VerbSecond;
    }

    internal ImmutableArray<string[]> SourcePhrases { get; }

    internal ImmutableArray<string[]> WeakSourcePhrases { get; }

    internal ImmutableArray<string[]> ImpersonalPhrases { get; }

    internal ImmutableArray<string> MannerEndings { get; }

    internal bool InnerClauses { get; }

    internal bool DashDialogue { get; }

    internal bool DashHeadings { get; }

    internal bool VerbSecond { get; }

    /// <summary>Whether every noun has a capital.</summary>
    internal bool NounCapitals { get; }

    internal bool VerbLast { get; }

    internal bool CaseApostrophes { get; }

    internal bool DropsPronouns { get; }

    /// <summary>Whether the dictionary form of a verb is its plural present too, as in English.</summary>
    internal bool HasBareForms { get; }

    /// <summary>Whether the auxiliaries of the passive are known.</summary>
    internal bool HasPassives { get; }

    internal WordRoles Roles(ReadOnlySpan<char> word) => _roles.TryGetValue(word, out var roles) ? roles : WordRoles.None;

    internal WordRoles Roles(PlainWord word) => _roles.TryGetValue(word, out var roles) ? roles : WordRoles.None;

    /// <summary>The words that make a separable verb of this form; empty for any other word.</summary>
    internal ReadOnlySpan<string> Particles(ReadOnlySpan<char> form) => _particles.TryGetValue(form, out var particles) ? particles : [];

    internal static QuoteLexicon Compile(QuoteWords words)
    {
        var roles = new Dictionary<string, WordRoles>(StringComparer.OrdinalIgnoreCase);
        var particles = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase);
        AddVerbs(roles, words, words.ReportingVerbs, WordRoles.Says);
        AddVerbs(roles, words, words.NamingVerbs, WordRoles.Names);
        AddVerbs(roles, words, words.StanceVerbs, WordRoles.Thinks);
        foreach (var (list, role) in Lists(words))
            foreach (var word in Split(list)) Add(roles, word, role);
        AddPlurals(roles, words);
        AddGenders(roles, words);
        if (words.VerbSecond)
            foreach (var noun in Split(words.RoleSynonyms).SelectMany(group => group.Split('/'))) Add(roles, noun, WordRoles.PersonNoun);
        foreach (var other in LanguageTable.All)
        {
            foreach (var name in Split(other.Quotes.MasculineNames)) Add(roles, name, WordRoles.GivenName | WordRoles.Masculine);
            foreach (var name in Split(other.Quotes.FeminineNames)) Add(roles, name, WordRoles.GivenName | WordRoles.Feminine);
        }

        foreach (var pair in Split(words.SeparableVerbs))
        {
            var plus = pair.IndexOf('+', StringComparison.Ordinal);
            Add(roles, pair[..plus], WordRoles.Separable);
            particles[pair[..plus]] = [.. particles.GetValueOrDefault(pair[..plus], []), pair[(plus + 1)..]];
        }

        foreach (var phrase in words.SourcePhrases.Concat(words.WeakSourcePhrases)) Add(roles, phrase.Split(' ')[0], WordRoles.PhraseStart);
        return new QuoteLexicon(roles, particles, words);
    }

    private static (string List, WordRoles Role)[] Lists(QuoteWords words) =>
    [
        (words.SourcePostpositions, WordRoles.SourcePostposition), (words.SpeechNouns, WordRoles.SpeechNoun), (words.That, WordRoles.That),
        (words.MasculinePronouns, WordRoles.Pronoun | WordRoles.Masculine), (words.FemininePronouns, WordRoles.Pronoun | WordRoles.Feminine),
        (words.OtherPronouns, WordRoles.Pronoun), (words.ReportedMood, WordRoles.ReportedMood), (words.Likeness, WordRoles.Likeness), (words.ObliqueDeterminers, WordRoles.Oblique), (words.IndefiniteArticles, WordRoles.Indefinite), (words.Agents, WordRoles.Agent), (words.Clitics, WordRoles.Clitic), (words.Determiners, WordRoles.Determiner), (words.Possessives, WordRoles.Possessive | WordRoles.Determiner),
        (words.LinkingPrepositions, WordRoles.LinkingPreposition), (words.Prepositions, WordRoles.Preposition), (words.Conjunctions, WordRoles.Conjunction),
        (words.RelativePronouns, WordRoles.Relative), (words.Auxiliaries, WordRoles.Auxiliary), (words.CitingVerbs, WordRoles.Cites), (words.LabelVerbs, WordRoles.Labels), (words.Reported.TimeNouns, WordRoles.Time), (words.ClaimNouns, WordRoles.Claims), (words.PaperAdverbs, WordRoles.Within), (words.Charges, WordRoles.Charge), (words.PhaseVerbs, WordRoles.Phase), (words.PassiveAuxiliaries, WordRoles.Passive), (words.HearingVerbs, WordRoles.Hearing), (words.IrregularPlurals, WordRoles.Plural), (words.Coordinators, WordRoles.Coordinator), (words.CausingWords, WordRoles.Causes), (words.IssuingVerbs, WordRoles.Issues), (words.AccompanyingWords, WordRoles.Accompanies), (words.FusedRelatives, WordRoles.Fused), (words.Adverbs, WordRoles.Adverb), (words.Infinitives, WordRoles.Infinitive),
        (words.MasculineTitles, WordRoles.Title | WordRoles.Masculine), (words.FeminineTitles, WordRoles.Title | WordRoles.Feminine), (words.Titles, WordRoles.Title),
        (words.PersonNouns, WordRoles.PersonNoun), (words.GroupNouns, WordRoles.GroupNoun), (words.WorkNouns, WordRoles.WorkNoun), (words.DistanceWords, WordRoles.Distance),
        (words.NameParticles, WordRoles.Particle), (words.NotNames, WordRoles.NotName), (words.Abbreviations, WordRoles.Abbreviation),
        (words.MasculineNames, WordRoles.GivenName | WordRoles.Masculine), (words.FeminineNames, WordRoles.GivenName | WordRoles.Feminine), (words.Elisions, WordRoles.Elision),
    ];

    private static void AddVerbs(Dictionary<string, WordRoles> roles, QuoteWords words, string list, WordRoles role)
    {
        foreach (var verb in Split(list))
            foreach (var (form, shape) in VerbForms.Of(verb, words)) Add(roles, form, role | shape);
    }

    private static void AddPlurals(Dictionary<string, WordRoles> roles, QuoteWords words)
    {
        var endings = Split(words.PluralEndings);
        foreach (var noun in Split(words.PersonNouns))
        {
            foreach (var ending in endings)
            {
                var colon = ending.IndexOf(':', StringComparison.Ordinal);
                if (!noun.EndsWith(ending[..colon], StringComparison.Ordinal)) continue;
                var plural = noun[..^colon] + ending[(colon + 1)..];
                if (!roles.ContainsKey(plural)) Add(roles, plural, WordRoles.GroupNoun);
                break;
            }
        }
    }

    private static void Add(Dictionary<string, WordRoles> roles, string word, WordRoles role) => roles[word] = roles.GetValueOrDefault(word) | role;

    private static string[] Split(string list) => list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
