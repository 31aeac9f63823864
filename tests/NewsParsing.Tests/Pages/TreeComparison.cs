using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsParsing.Pages;

namespace NewsParsing.Tests.Pages;

/// <summary>Compares our node table with AngleSharp's own document, node by node. Comments, and doctypes, do not count; texts side by side count as one.</summary>
internal static class TreeComparison
{
    // Rules for sites may name any attribute, so with one all are kept.
    internal static readonly ParseOptions WithAllAttributes = new() { SiteRules = [new SiteRule { Host = "news.example" }] };

    /// <summary>The first difference in words, of the whole tree or of the one without the attributes that no rule reads; null where both trees are the same.</summary>
    internal static string? FindDifference(string html)
    {
        using var whole = PageReader.Read(html.AsMemory(), WithAllAttributes, CancellationToken.None);
        var document = new HtmlParser(new HtmlParserOptions { MaximumDepth = int.MaxValue }).ParseDocument(html);
        if (FindDifference(Lines(whole, static (_, _) => true).ToList(), Lines(document).ToList()) is { } difference) return difference;
        using var page = PageReader.Read(html.AsMemory(), ParseOptions.Default, CancellationToken.None);
        return FindDifference(Lines(page, static (_, _) => true).ToList(), Lines(whole, static (element, name) => ReadAttributes.Hold(element, name.ToLowerInvariant())).ToList());
    }

    private static string? FindDifference(List<string> ours, List<string> theirs)
    {
        for (var i = 0; i < Math.Max(ours.Count, theirs.Count); i++)
        {
            var (our, their) = (i < ours.Count ? ours[i] : "(end)", i < theirs.Count ? theirs[i] : "(end)");
            if (our != their) return $"node {i}: ours {our}, AngleSharp's {their}";
        }

        return null;
    }

    /// <summary>Declarative shadow roots leave AngleSharp's tree, and stay in ours.</summary>
    internal static bool HasShadowRoot(string html) => html.Contains("shadowrootmode", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Lines(Page page, Func<string, string, bool> isKept)
    {
        var text = "";
        var depths = new int[page.Count];
        var textDepth = 0;
        for (var node = 1; node < page.Count; node++)
        {
            var depth = depths[node] = depths[page.ParentOf(node)] + 1;
            if (page.IsText(node) && (text.Length == 0 || textDepth == depth))
            {
                text += page.TextOf(node).ToString();
                textDepth = depth;
                continue;
            }

            if (text.Length > 0) yield return Line(textDepth, text);
            text = "";
            if (page.IsText(node))
            {
                text = page.TextOf(node).ToString();
                textDepth = depth;
                continue;
            }

            var attributes = new List<string>();
            foreach (var attribute in page.AttributesOf(node))
                if (isKept(page.NameOf(node).ToString(), attribute.Name.ToString())) attributes.Add($"{attribute.Name}={attribute.Value}");
            yield return Line(depth, $"<{page.NameOf(node)} {string.Join(' ', attributes.Order(StringComparer.Ordinal))}>");
        }

        if (text.Length > 0) yield return Line(textDepth, text);
    }

    private static IEnumerable<string> Lines(INode document)
    {
        var stack = new Stack<(INode Node, int Depth)>();
        Push(stack, document, 1);
        var text = "";
        var textDepth = 0;
        while (stack.TryPop(out var top))
        {
            var (node, depth) = top;
            if (node is IText data && (text.Length == 0 || textDepth == depth))
            {
                text += data.Data;
                textDepth = depth;
                continue;
            }

            if (node is not IText and not IElement) continue;
            if (text.Length > 0) yield return Line(textDepth, text);
            text = "";
            if (node is IText next)
            {
                text = next.Data;
                textDepth = depth;
                continue;
            }

            var element = (IElement)node;
            var attributes = element.Attributes.Select(attribute => $"{attribute.Name}={attribute.Value}").Order(StringComparer.Ordinal);
            yield return Line(depth, $"<{element.LocalName} {string.Join(' ', attributes)}>");
            Push(stack, element is IHtmlTemplateElement template ? template.Content : element, depth + 1);
        }

        if (text.Length > 0) yield return Line(textDepth, text);
    }

    private static void Push(Stack<(INode Node, int Depth)> stack, INode parent, int depth)
    {
        for (var i = parent.ChildNodes.Length - 1; i >= 0; i--) stack.Push((parent.ChildNodes[i], depth));
    }

    private static string Line(int depth, string what) => $"{depth} {what}";
}
