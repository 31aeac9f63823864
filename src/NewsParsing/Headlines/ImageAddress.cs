using NewsParsing.Pages;

namespace NewsParsing.Headlines;

/// <summary>Reads where a picture is: pages that load their pictures late keep the address in other attributes.</summary>
internal static class ImageAddress
{
    private static readonly string[] Lists = ["srcset", "data-srcset", "data-lazy-srcset"];
    private static readonly string[] Singles = ["src", "data-src", "data-original", "data-lazy-src", "data-lazy", "data-image"];

    /// <summary>The address of the picture of an img element; empty where it has none.</summary>
    internal static ReadOnlySpan<char> Of(Page page, int image)
    {
        foreach (var name in Singles)
            if (page.Attribute(image, name).Trim() is { IsEmpty: false } address && !IsPlaceholder(address)) return address;
        if (FirstOfList(page, image) is { IsEmpty: false } listed) return listed;
        return page.TagOf(page.ParentOf(image)) == Tag.Picture ? OfSources(page, page.ParentOf(image)) : default;
    }

    private static ReadOnlySpan<char> OfSources(Page page, int picture)
    {
        for (var node = picture + 1; node < page.EndOf(picture); node++)
            if (page.TagOf(node) == Tag.Source && FirstOfList(page, node) is { IsEmpty: false } address) return address;
        return default;
    }

    // "a.jpg 320w, b.jpg 640w": an address may hold commas, but no blanks.
    private static ReadOnlySpan<char> FirstOfList(Page page, int node)
    {
        foreach (var name in Lists)
        {
            var list = page.Attribute(node, name).Trim();
            var end = list.IndexOfAny(" \t\n\r");
            var first = end < 0 ? list.TrimEnd(',') : list[..end].TrimEnd(',');
            if (!first.IsEmpty && !IsPlaceholder(first)) return first;
        }

        return default;
    }

    private static bool IsPlaceholder(ReadOnlySpan<char> address) =>
        address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || address.Contains("placeholder", StringComparison.OrdinalIgnoreCase)
        || address.Contains("spacer.", StringComparison.OrdinalIgnoreCase) || address.Contains("blank.", StringComparison.OrdinalIgnoreCase)
        || address.Contains("1x1", StringComparison.OrdinalIgnoreCase) || address.StartsWith("about:", StringComparison.OrdinalIgnoreCase);
}
