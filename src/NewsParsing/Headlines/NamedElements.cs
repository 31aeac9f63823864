using NewsParsing.Pages;

namespace NewsParsing.Headlines;

/// <summary>Which elements of a page have a class with one of some words. The links of a list ask for the same elements above them, so the last answers are kept.</summary>
internal sealed class NamedElements(Page page, NameWords words)
{
    private const int Places = 32;

    private readonly (int Node, bool IsNamed)[] _last = new (int, bool)[Places];

    internal bool Contain(int node)
    {
        ref var place = ref _last[node % Places];
        if (place.Node != node) place = (node, words.AreIn(page.ClassesOf(node)));
        return place.IsNamed;
    }
}
