namespace NewsParsing.Quotes;

/// <summary>What stands before a verb that comes second: its form can tell whether it is the subject.</summary>
internal static class ClauseOpening
{
    /// <summary>"Der englischen Zeitung sagte Ana Ruiz", "Der Zeitung sagte sie": who is told opens the clause.</summary>
    internal static bool IsOblique(in QuoteSyntax syntax, int clause) => syntax.Is(clause, WordRoles.Oblique) || syntax.IsObliquePair(clause);

    /// <summary>The phrase before the verb, where it can be nothing but the subject; empty where it is not plain.</summary>
    internal static Phrase Subject(in QuoteSyntax syntax, int clause, int verb, Phrase behind)
    {
        if (syntax.Is(clause, WordRoles.Adverb) && !syntax.Is(clause, WordRoles.AnyPreposition | WordRoles.Determiner | WordRoles.Pronoun)) return Focused(syntax, clause, verb);
        return IsObject(syntax, behind) && IsNominative(syntax, clause) && syntax.PhraseFrom(clause, verb) is var subject && syntax.IsPersonal(subject) ? subject : default;
    }

    /// <summary>"Auch die Ministerin äußerte Zweifel": but one phrase stands before the verb, so the small word belongs to it.</summary>
    private static Phrase Focused(in QuoteSyntax syntax, int clause, int verb)
    {
        var focused = syntax.PhraseFrom(clause + 1, verb);
        return !focused.IsEmpty && !IsOblique(syntax, focused.Start) && syntax.IsPersonal(focused) ? focused : default;
    }

    /// <summary>"Der Leiter nannte sie „…“": the pronoun behind the verb may be an object.</summary>
    private static bool IsObject(in QuoteSyntax syntax, Phrase behind) =>
        behind.End - behind.Start == 1 && syntax.Is(behind.Start, WordRoles.Feminine) && syntax.Is(behind.Start, WordRoles.Pronoun) && !syntax.Is(behind.Start, WordRoles.Determiner);

    private static bool IsNominative(in QuoteSyntax syntax, int clause) =>
        syntax.Is(clause, WordRoles.Masculine) && syntax.Is(clause, WordRoles.Determiner) && !IsOblique(syntax, clause);
}
