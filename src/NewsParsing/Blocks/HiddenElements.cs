using NewsParsing.Pages;

namespace NewsParsing.Blocks;

/// <summary>Elements that a reader does not see, as far as attributes and the class names of common frameworks tell.</summary>
internal static class HiddenElements
{
    private const int ShortestName = 4;

    private static readonly AttributeNames Names = AttributeNames.Of("style", "hidden");

    /// <summary>Whether words within a line are for screen readers alone: ", opens in a new tab".</summary>
    /// <param name="page">The page.</param>
    /// <param name="node">The element.</param>
    /// <param name="hiding">Answers whether the classes of an element hide it: <see cref="IsHidingClass"/>.</param>
    internal static bool ContainsWords(Page page, int node, ClassAnswers<bool> hiding)
    {
        if (hiding.Of(node)) return true;
        if (!page.MayHaveAttribute(node, Names)) return false;
        foreach (ref readonly var attribute in page.AttributesOf(node))
        {
            // "style", "hidden": most names are turned away by their length.
            if (attribute.Name.Length is not (5 or 6)) continue;
            var hides = attribute.Name.Span switch
            {
                "style" => IsClipped(attribute.Value.Span),
                "hidden" => true,
                _ => false,
            };
            if (hides) return true;
        }

        return false;
    }

    /// <summary>Whether a class attribute hides its element.</summary>
    internal static bool IsHidingClass(ReadOnlySpan<char> names) => HasHidingName(names) && !IsShownOnLargeScreens(names);

    private static bool IsClipped(ReadOnlySpan<char> style)
    {
        if (style.IsEmpty) return false;
        return style.Contains("rect(0", StringComparison.OrdinalIgnoreCase) || style.Contains("inset(50%)", StringComparison.OrdinalIgnoreCase)
            || style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("display: none", StringComparison.OrdinalIgnoreCase);
    }

    private static bool HasHidingName(ReadOnlySpan<char> names)
    {
        while (names.Length >= ShortestName)
        {
            var end = names.IndexOf(' ');
            if (IsHidingName(end < 0 ? names : names[..end])) return true;
            if (end < 0) return false;
            names = names[(end + 1)..];
        }

        return false;
    }

    private static bool IsHidingName(ReadOnlySpan<char> name) =>
        name is "hidden" or "hide" or "d-none" or "is-hidden" or "visually-hidden" or "visuallyhidden" or "sr-only" or "screen-reader-text" or "screenreader-text"
            or "u-hidden" or "js-hidden" or "display-none" or "uk-hidden" or "element-invisible" or "offscreen" or "print-only";

    /// <summary>"hidden md:block", "d-none d-lg-flex": only small screens hide it.</summary>
    private static bool IsShownOnLargeScreens(ReadOnlySpan<char> names) =>
        names.Contains(":block", StringComparison.Ordinal) || names.Contains(":flex", StringComparison.Ordinal) || names.Contains(":grid", StringComparison.Ordinal)
        || names.Contains(":inline", StringComparison.Ordinal) || names.Contains(":contents", StringComparison.Ordinal) || names.Contains("-block", StringComparison.Ordinal)
        || names.Contains("-flex", StringComparison.Ordinal) || names.Contains("-inline", StringComparison.Ordinal);
}
