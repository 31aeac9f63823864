using System.Buffers;

namespace NewsParsing.Pages;

/// <summary>The answers to one question about the classes of a page's elements. Elements with the same classes share the answer.</summary>
/// <remarks>They stand in rented memory, which goes back with the page.</remarks>
internal sealed class ClassAnswers<T>
    where T : struct
{
    private readonly Page _page;
    private readonly Question _ask;
    private (bool IsKnown, T Value)[] _answers;

    /// <param name="page">The page.</param>
    /// <param name="ask">Answers for the text of a class attribute.</param>
    internal ClassAnswers(Page page, Question ask)
    {
        (_page, _ask) = (page, ask);
        var length = page.ClassCount + 1;
        _answers = ArrayPool<(bool, T)>.Shared.Rent(length);
        Array.Clear(_answers, 0, length);
        page.Lend(GiveBack);
    }

    internal delegate T Question(ReadOnlySpan<char> classes);

    /// <summary>The answer for an element's classes; the default value where it has none.</summary>
    internal T Of(int node)
    {
        var number = _page.ClassNumberOf(node);
        if (number == 0) return default;
        ref var answer = ref _answers[number];
        if (!answer.IsKnown) answer = (true, _ask(_page.ClassesOf(node)));
        return answer.Value;
    }

    private void GiveBack()
    {
        if (_answers.Length > 0) ArrayPool<(bool, T)>.Shared.Return(_answers);
        _answers = [];
    }
}
