using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsParsing.Datelines;
using NewsParsing.Languages;
using NewsParsing.Scanning;

namespace NewsParsing.Bylines;

/// <summary>The byline words of one language and those of every language, in one look-up.</summary>
internal sealed class BylineVocabulary
{
    private const int LongestWord = 40;
    private const int ShortestCompoundTail = 6;

    private static readonly string[] CorrespondentStems = ["corr", "korr", "корр", "кореспонд", "ανταποκρ", "zpravodaj", "spravodaj", "fréttarit", "特派", "특파"];
    private static readonly string[] ColumnistStems = ["column", "kolumn", "колумн", "krönik", "felieton", "sloupk"];

    private readonly WordTable<WordUse> _words;
    private readonly WordTable<CreditLabel[]> _labels;
    private readonly WordTable<bool> _openers;
    private readonly FrozenDictionary<char, string[]> _compoundTails;

    internal BylineVocabulary(BylineWords words)
    {
        var uses = new Dictionary<string, WordUse>(StringComparer.OrdinalIgnoreCase);
        EverywhereWords.AddTo(uses, words);
        Add(uses, words.Conjunctions, WordUse.Conjunction);
        Add(uses, words.Companions, WordUse.Companion);
        Add(uses, words.Employers, WordUse.Employer);
        Add(uses, words.PlaceWords, WordUse.PlaceWord);
        Add(uses, words.JobTitles, WordUse.JobTitle);
        Add(uses, words.TitleWords, WordUse.TitleWord);
        Add(uses, words.OrganizationWords, WordUse.Organization);
        Add(uses, words.NotNames, WordUse.NotName);
        _openers = new WordTable<bool>(words.NoticeWords.Distinct(StringComparer.OrdinalIgnoreCase).ToDictionary(word => word, _ => true));
        _compoundTails = words.JobTitles.Where(title => title.Length >= ShortestCompoundTail).GroupBy(title => title[^1]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        AddNameParts(uses);
        _words = new WordTable<WordUse>(uses);
        _labels = new WordTable<CreditLabel[]>(words.Prefixes.Select(prefix => new CreditLabel(prefix, AuthorRole.Author)).Concat(words.Labels).Concat(EverywhereWords.Labels)
            .DistinctBy(label => label.Words)
            .GroupBy(label => FirstWord(label.Words), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(label => label.Words.Length).ToArray()));
    }

    /// <summary>What a word may do; its case does not count.</summary>
    internal WordUse UseOf(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestWord) return WordUse.None;
        if (_words.TryGetValue(word, out var use) || (word[^1] == '.' && _words.TryGetValue(word.TrimEnd('.'), out use))) return use;
        return UseByEnding(word);
    }

    /// <summary>The same, and whether a label may begin with the word.</summary>
    internal WordUse UseOf(ReadOnlySpan<char> word, out bool mayStartLabel)
    {
        var plain = PlainWord.At(word);
        if (plain.Length != word.Length || !plain.IsNumbered)
        {
            mayStartLabel = !LabelsFrom(word).IsEmpty;
            return UseOf(word);
        }

        mayStartLabel = _labels.TryGetValue(plain, out _);
        return _words.TryGetValue(plain, out var use) ? use : UseByEnding(word);
    }

    private WordUse UseByEnding(ReadOnlySpan<char> word) => TailOf(word) is { } tail ? WordUse.JobTitle | CorrespondentUse(tail) : WordUse.None;

    /// <summary>The title that a compound ends with; null for none.</summary>
    private string? TailOf(ReadOnlySpan<char> word)
    {
        if (word.Length <= ShortestCompoundTail || !_compoundTails.TryGetValue(char.ToLowerInvariant(word[^1]), out var tails)) return null;
        // Half of all titles end with the same letter; one more letter turns nearly all of them away.
        var third = char.ToUpperInvariant(word[^3]);
        foreach (var tail in tails)
            if (char.ToUpperInvariant(tail[^3]) == third && word.EndsWith(tail, StringComparison.OrdinalIgnoreCase)) return tail;
        return null;
    }

    /// <summary>Whether a word opens sentences and notices and is no place: "the", "update".</summary>
    internal bool OpensSentence(ReadOnlySpan<char> word) => word.Length is > 0 and <= LongestWord && _openers.TryGetValue(word.TrimEnd('.'), out _);

    /// <summary>The labels that begin with a word, the longest first.</summary>
    internal ReadOnlySpan<CreditLabel> LabelsFrom(ReadOnlySpan<char> firstWord) =>
        _labels.TryGetValue(firstWord, out var labels) ? labels : default;

    private void AddNameParts(Dictionary<string, WordUse> uses)
    {
        foreach (var name in Agencies.AllNames.Concat(uses.Keys.Where(static word => word.Contains(' ', StringComparison.Ordinal))).ToList())
        {
            AddNamePart(uses, FirstWord(name));
            AddNamePart(uses, name[(name.LastIndexOf(' ') + 1)..]);
        }
    }

    // A word whose ending tells its use is found by that ending, and must not be found before.
    private void AddNamePart(Dictionary<string, WordUse> uses, string word)
    {
        if (uses.TryGetValue(word, out var use)) uses[word] = use | WordUse.NamePart;
        else if (TailOf(word) is null) uses[word] = WordUse.NamePart;
    }

    private WordUse CorrespondentUse(string tail) =>
        _words.TryGetValue(tail, out var use) ? use & (WordUse.Correspondent | WordUse.Columnist) : WordUse.None;

    private static string FirstWord(string words) => words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank ? words[..blank] : words;

    private static void Add(Dictionary<string, WordUse> uses, ImmutableArray<string> words, WordUse use)
    {
        foreach (var word in words) uses[word] = uses.GetValueOrDefault(word) | use | RoleOf(word, use);
    }

    private static WordUse RoleOf(string word, WordUse use)
    {
        if (use != WordUse.JobTitle) return WordUse.None;
        if (CorrespondentStems.Any(stem => word.StartsWith(stem, StringComparison.Ordinal))) return WordUse.Correspondent;
        return ColumnistStems.Any(stem => word.StartsWith(stem, StringComparison.Ordinal)) ? WordUse.Columnist : WordUse.None;
    }
}
