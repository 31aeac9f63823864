using NewsParsing.Languages;
using NewsParsing.Scanning;

namespace NewsParsing.Quotes.Reported;

/// <summary>The words that report a clause, one entry for each form.</summary>
internal sealed class ReportedLexicon
{
    private readonly WordTable<Complements> _words;
    private readonly WordTable<string[]> _prepositions;

    private ReportedLexicon(Dictionary<string, Complements> words, Dictionary<string, string[]> prepositions)
    {
        _words = new WordTable<Complements>(words);
        _prepositions = new WordTable<string[]>(prepositions);
    }

    internal Complements Of(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var complements) ? complements : Complements.None;

    /// <summary>Whether a preposition leads from a form of a verb to what it reports.</summary>
    internal bool Leads(ReadOnlySpan<char> verb, ReadOnlySpan<char> preposition)
    {
        if (!_prepositions.TryGetValue(verb, out var own) || own is null) return false;
        foreach (var word in own)
            if (preposition.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    internal static ReportedLexicon Compile(ReportedWords words, QuoteWords quoteWords)
    {
        var entries = Entries(quoteWords);
        var compiled = new Dictionary<string, Complements>(StringComparer.OrdinalIgnoreCase);
        if (words.AllVerbsTakeThat)
            foreach (var verb in Split(quoteWords.ReportingVerbs)) AddVerb(compiled, verb, Complements.That, quoteWords);
        foreach (var (list, complements) in Verbs(words))
            foreach (var verb in Split(list)) AddVerb(compiled, entries.GetValueOrDefault(verb, verb), complements, quoteWords);
        foreach (var (list, complements) in Others(words))
            foreach (var word in Split(list)) Add(compiled, word, complements);
        var prepositions = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in Split(words.PrepositionVerbs))
        {
            var plus = pair.IndexOf('+', StringComparison.Ordinal);
            var verb = entries.GetValueOrDefault(pair[..plus], pair[..plus]);
            AddVerb(compiled, verb, Complements.Preposition, quoteWords);
            foreach (var (form, _) in VerbForms.Of(verb, quoteWords)) prepositions[form] = [.. prepositions.GetValueOrDefault(form, []), pair[(plus + 1)..]];
        }

        return new ReportedLexicon(compiled, prepositions);
    }

    /// <summary>The verbs of the quote lists by their dictionary form.</summary>
    private static Dictionary<string, string> Entries(QuoteWords words)
    {
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var verb in Split(words.ReportingVerbs).Concat(Split(words.NamingVerbs)).Concat(Split(words.StanceVerbs)))
        {
            var lemma = verb.Split('/')[0];
            if (!entries.TryGetValue(lemma, out var known) || known.Length < verb.Length) entries[lemma] = verb;
        }

        return entries;
    }

    private static (string List, Complements Complements)[] Verbs(ReportedWords words) =>
    [
        (words.BareClauseVerbs, Complements.Bare | Complements.That), (words.ThatClauseVerbs, Complements.That), (words.InfinitiveVerbs, Complements.Infinitive),
        (words.ObjectVerbs, Complements.Object), (words.HearerVerbs, Complements.Hearer | Complements.That),
    ];

    private static (string List, Complements Complements)[] Others(ReportedWords words) =>
    [
        (words.ClauseNouns, Complements.Noun), (words.InfinitiveNouns, Complements.InfinitiveNoun), (words.TimeNouns, Complements.Time), (words.PhraseBreaks, Complements.PhraseBreak), (words.PlacePrepositions, Complements.Place), (words.ClauseAdjectives, Complements.Adjective), (words.Questions, Complements.Question), (words.ClauseBreaks, Complements.Break),
    ];

    private static void AddVerb(Dictionary<string, Complements> compiled, string verb, Complements complements, QuoteWords words)
    {
        foreach (var (form, shape) in VerbForms.Of(verb, words)) Add(compiled, form, complements | Shape(shape));
    }

    private static Complements Shape(WordRoles shape) => shape switch
    {
        WordRoles.Gerund => Complements.Gerund,
        WordRoles.Base => Complements.Base,
        _ => Complements.None,
    };

    private static void Add(Dictionary<string, Complements> compiled, string word, Complements complements) => compiled[word] = compiled.GetValueOrDefault(word) | complements;

    private static string[] Split(string list) => list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
