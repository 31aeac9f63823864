using System.Buffers;
using System.Text;
using NewsParsing.Pages;

namespace NewsParsing.Bodies;

/// <summary>Names elements by their tag, id and classes, in selectors that a site rule can use as they stand.</summary>
internal sealed class ElementPaths
{
    // Markup that is made by programs gives an element dozens of classes; the first ones tell what it is.
    private const int MostClasses = 3;
    private const int LongestName = 60;
    private const string WhiteSpace = " \t\r\n\f";

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    private readonly Page _page;

    // For each node the nearest element, itself included, that has an id or a class; -1 for none.
    private readonly int[] _named;

    // A thousand blocks may stand in one element with a thousand classes, so each is described once.
    private readonly Dictionary<int, string> _described = [];

    internal ElementPaths(Page page)
    {
        _page = page;
        _named = new int[page.Count];
        _named[0] = -1;
        for (var node = 1; node < page.Count; node++) _named[node] = page.IsElement(node) && IsNamed(node) ? node : _named[page.ParentOf(node)];
    }

    /// <summary>The selector; null for what is no element.</summary>
    internal string? Of(int node)
    {
        if (node < 0 || !_page.IsElement(node)) return null;
        var named = _named[node];
        if (named < 0 || named == node) return Describe(node);
        return Describe(named) + (_page.ParentOf(node) == named ? " > " : " ") + Describe(node);
    }

    private bool IsNamed(int node)
    {
        if (IsName(_page.Attribute(node, "id"))) return true;
        var classes = _page.ClassesOf(node);
        foreach (var range in classes.SplitAny(WhiteSpace))
            if (IsName(classes[range])) return true;
        return false;
    }

    private string Describe(int node)
    {
        if (_described.TryGetValue(node, out var known)) return known;
        var path = new StringBuilder();
        path.Append(IsName(_page.NameOf(node)) ? _page.NameOf(node) : "*");
        var id = _page.Attribute(node, "id");
        if (IsName(id)) path.Append('#').Append(id);
        var classes = _page.ClassesOf(node);
        var left = MostClasses;
        foreach (var range in classes.SplitAny(WhiteSpace))
            if (IsName(classes[range]) && left-- > 0) path.Append('.').Append(classes[range]);
        return _described[node] = path.ToString();
    }

    // What would need an escape is left out: the selector then selects more, and still this element.
    private static bool IsName(ReadOnlySpan<char> name) =>
        name.Length is > 0 and <= LongestName && char.IsAsciiLetter(name[0]) && !name.ContainsAnyExcept(NameCharacters);
}
