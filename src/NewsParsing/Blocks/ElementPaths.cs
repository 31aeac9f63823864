using System.Buffers;
using System.Text;
using NewsParsing.Pages;

namespace NewsParsing.Blocks;

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
        var path = new StringBuilder();
        if (_named[node] is >= 0 and var named && named != node)
        {
            Append(path, named);
            path.Append(_page.ParentOf(node) == named ? " > " : " ");
        }

        Append(path, node);
        return path.ToString();
    }

    private bool IsNamed(int node)
    {
        if (IsName(_page.Attribute(node, "id"))) return true;
        var classes = _page.Attribute(node, "class");
        foreach (var range in classes.SplitAny(WhiteSpace))
            if (IsName(classes[range])) return true;
        return false;
    }

    private void Append(StringBuilder path, int node)
    {
        path.Append(IsName(_page.NameOf(node)) ? _page.NameOf(node) : "*");
        var id = _page.Attribute(node, "id");
        if (IsName(id)) path.Append('#').Append(id);
        var classes = _page.Attribute(node, "class");
        var left = MostClasses;
        foreach (var range in classes.SplitAny(WhiteSpace))
            if (IsName(classes[range]) && left-- > 0) path.Append('.').Append(classes[range]);
    }

    // What would need an escape is left out: the selector then selects more, and still this element.
    private static bool IsName(ReadOnlySpan<char> name) =>
        name.Length is > 0 and <= LongestName && char.IsAsciiLetter(name[0]) && !name.ContainsAnyExcept(NameCharacters);
}
