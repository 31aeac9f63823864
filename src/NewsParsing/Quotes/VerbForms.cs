using NewsParsing.Languages;

namespace NewsParsing.Quotes;

/// <summary>The forms of a verb as the lists of a language give it.</summary>
internal static class VerbForms
{
    /// <summary>Each form, with what its shape tells: dictionary form, gerund, participle.</summary>
    /// <param name="verb">The dictionary form, inflected by the endings of the language, or all forms joined by slashes.</param>
    /// <param name="words">The language.</param>
    internal static IEnumerable<(string Form, WordRoles Shape)> Of(string verb, QuoteWords words)
    {
        var slash = verb.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0)
        {
            foreach (var form in verb.Split('/')) yield return Shaped(form);
            yield return (verb[..slash], WordRoles.Base);
            yield break;
        }

        yield return (verb, WordRoles.Base);
        var pattern = words.VerbEndings.First(ending => verb.EndsWith(ending.Lemma, StringComparison.Ordinal));
        var stem = verb[..^pattern.Lemma.Length];
        foreach (var ending in pattern.Forms.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            yield return Shaped(ending[0] is '~' or '*' ? ending[0] + stem + ending[1..] : stem + (ending == "_" ? "" : ending));
    }

    private static (string Form, WordRoles Shape) Shaped(string form) => form[0] switch
    {
        '~' => (form[1..], WordRoles.Gerund),
        '*' => (form[1..], WordRoles.Participle),
        _ => (form, WordRoles.None),
    };
}
