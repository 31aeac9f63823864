using System.Runtime.InteropServices;
using NewsParsing.Pages;

namespace NewsParsing.Sites;

/// <summary>
/// A CSS selector over the node table: tag names, <c>*</c>, <c>#id</c>, <c>.class</c>, <c>[attribute]</c> with the operators
/// <c>= ~= |= ^= $= *=</c>, descendant and child combinators, commas. Immutable.
/// </summary>
internal sealed class Selector
{
    private readonly SelectorPath[] _alternatives;

    internal Selector(SelectorPath[] alternatives) => _alternatives = alternatives;

    /// <returns><see langword="false"/> for what is no selector, and for what CSS knows and this class does not, such as <c>:not()</c> or <c>+</c>.</returns>
    internal static bool TryParse(ReadOnlySpan<char> text, out Selector selector)
    {
        selector = null!;
        var reader = new SelectorReader(text);
        if (!reader.TryRead(out var alternatives)) return false;
        selector = new Selector(alternatives);
        return true;
    }

    /// <summary>Whether an element is selected.</summary>
    internal bool Matches(Page page, int node)
    {
        if (!page.IsElement(node)) return false;
        Span<int> line = new int[DepthOf(page, node)];
        for (var (at, up) = (line.Length - 1, node); at >= 0; up = page.ParentOf(up)) line[at--] = up;
        foreach (var path in _alternatives)
        {
            var reached = default(SelectorProgress);
            foreach (var element in line) reached = path.Enter(page, element, reached);
            if (path.IsComplete(reached)) return true;
        }

        return false;
    }

    /// <summary>The selected elements of a page, in document order, found in one walk.</summary>
    internal List<int> Select(Page page)
    {
        var selected = new List<int>();
        var open = new List<(int End, int Start)>();
        var reached = new List<SelectorProgress>();
        for (var node = 1; node < page.Count; node++)
        {
            if (!page.IsElement(node)) continue;
            while (open.Count > 0 && open[^1].End <= node) open.RemoveAt(open.Count - 1);
            var above = open.Count > 0 ? open[^1].Start : -1;
            CollectionsMarshal.SetCount(reached, (open.Count + 1) * _alternatives.Length);
            if (Enter(page, node, CollectionsMarshal.AsSpan(reached), above)) selected.Add(node);
            open.Add((page.EndOf(node), open.Count * _alternatives.Length));
        }

        return selected;
    }

    /// <summary>Carries what the ancestors have reached on to an element: one entry for each alternative.</summary>
    private bool Enter(Page page, int node, Span<SelectorProgress> reached, int above)
    {
        var own = reached[^_alternatives.Length..];
        var isSelected = false;
        for (var i = 0; i < _alternatives.Length; i++)
        {
            own[i] = _alternatives[i].Enter(page, node, above < 0 ? default : reached[above + i]);
            isSelected |= _alternatives[i].IsComplete(own[i]);
        }

        return isSelected;
    }

    private static int DepthOf(Page page, int node)
    {
        var depth = 0;
        for (; node > 0; node = page.ParentOf(node)) depth++;
        return depth;
    }
}
