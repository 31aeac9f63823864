namespace NewsParsing.Pages;

/// <summary>The answers to one question about the classes of a page's elements. Elements with the same classes share the answer.</summary>
/// <param name="page">The page.</param>
/// <param name="ask">Answers for the text of a class attribute.</param>
internal sealed class ClassAnswers<T>(Page page, ClassAnswers<T>.Question ask)
    where T : struct
{
    // No page of news has as many; a hostile one gets its answers without the memory.
    private const int MostKept = 65_536;

    private readonly (bool IsKnown, T Value)[] _answers = new (bool, T)[int.Min(page.ClassCount + 1, MostKept)];

    internal delegate T Question(ReadOnlySpan<char> classes);

    /// <summary>The answer for an element's classes; the default value where it has none.</summary>
    internal T Of(int node)
    {
        var number = page.ClassNumberOf(node);
        if (number == 0) return default;
        if (number >= _answers.Length) return ask(page.ClassesOf(node));
        ref var answer = ref _answers[number];
        if (!answer.IsKnown) answer = (true, ask(page.ClassesOf(node)));
        return answer.Value;
    }
}
