namespace NewsParsing.Languages;

/// <summary>The words by which quotes are read where the language of a text is not to be told: those of the languages that mark speech by dashes, all together.</summary>
internal static class OtherQuotes
{
    private static readonly QuoteWords[] Merged =
        [.. new[] { Swedish.Language, Danish.Language, Norwegian.Language, Polish.Language, Russian.Language, Ukrainian.Language, Czech.Language, Finnish.Language, Turkish.Language }.Select(language => language.Quotes)];

    internal static QuoteWords QuoteWords { get; } = new()
    {
        ReportingVerbs = Join(words => words.ReportingVerbs),
        NamingVerbs = Join(words => words.NamingVerbs),
        StanceVerbs = Join(words => words.StanceVerbs),
        SeparableVerbs = Join(words => words.SeparableVerbs),
        VerbEndings = [new("", "_")],
        SourcePhrases = [.. Merged.SelectMany(words => words.SourcePhrases).Distinct(StringComparer.Ordinal)],
        WeakSourcePhrases = [.. Merged.SelectMany(words => words.WeakSourcePhrases).Distinct(StringComparer.Ordinal)],
        SourcePostpositions = Join(words => words.SourcePostpositions),
        Likeness = Join(words => words.Likeness),
        Agents = Join(words => words.Agents),
        SpeechNouns = Join(words => words.SpeechNouns),
        That = Join(words => words.That),
        MasculinePronouns = Join(words => words.MasculinePronouns),
        FemininePronouns = Join(words => words.FemininePronouns),
        OtherPronouns = Join(words => words.OtherPronouns),
        Clitics = Join(words => words.Clitics),
        Determiners = Join(words => words.Determiners),
        IndefiniteArticles = Join(words => words.IndefiniteArticles),
        ObliqueDeterminers = Join(words => words.ObliqueDeterminers),
        Possessives = Join(words => words.Possessives),
        LinkingPrepositions = Join(words => words.LinkingPrepositions),
        Prepositions = Join(words => words.Prepositions),
        Conjunctions = Join(words => words.Conjunctions),
        RelativePronouns = Join(words => words.RelativePronouns),
        Auxiliaries = Join(words => words.Auxiliaries),
        Adverbs = Join(words => words.Adverbs),
        ReportedMood = Join(words => words.ReportedMood),
        VerbSecond = false,
        DropsPronouns = false,
        Infinitives = Join(words => words.Infinitives),
        MasculineTitles = Join(words => words.MasculineTitles),
        FeminineTitles = Join(words => words.FeminineTitles),
        Titles = Join(words => words.Titles),
        PersonNouns = Join(words => words.PersonNouns),
        GroupNouns = Join(words => words.GroupNouns),
        WorkNouns = Join(words => words.WorkNouns),
        DistanceWords = Join(words => words.DistanceWords),
        NameParticles = Join(words => words.NameParticles),
        NotNames = Join(words => words.NotNames),
        Abbreviations = Join(words => words.Abbreviations),
        MasculineNames = Join(words => words.MasculineNames),
        FeminineNames = Join(words => words.FeminineNames),
        Elisions = Join(words => words.Elisions),
        DashDialogue = true,
    };

    private static string Join(Func<QuoteWords, string> list) => string.Join(' ', Merged.Select(list));
}
