using System.Buffers;
using NewsParsing.Pages;
using NewsParsing.StructuredData;

namespace NewsParsing.Captions;

/// <summary>The address of the picture that a reader sees, whichever way the page loads it.</summary>
internal static class PictureAddress
{
    private const int SmallestSide = 70;

    private static readonly string[] Attributes = ["data-src", "data-original", "data-lazy-src", "data-lazy", "data-full-src", "data-orig-file", "src", "data-srcset", "data-lazy-srcset", "srcset"];

    private static readonly SearchValues<string> NoPictures = SearchValues.Create(
        ["data:", "blank.", "/blank", "placeholder", "spacer", "1x1", "pixel", "transparent", ".svg", "avatar", "gravatar", "/logo", "logo.", "/icon", "emoji", "doubleclick", "scorecardresearch", "facebook.com/tr", "loading.gif", "lazyload"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> NoPictureClasses = SearchValues.Create(["avatar", "logo", "icon", "emoji", "author", "tracking", "sprite"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The address, absolute where the page's own is known; null for icons, tracking pixels and place holders.</summary>
    internal static string? Find(Page page, int image, Uri? baseUrl) => Of(page, image) is { IsEmpty: false } address ? MakeAbsolute(address.ToString(), baseUrl) : null;

    /// <param name="page">The page.</param>
    /// <param name="image">An img or source element.</param>
    /// <returns>The address as written; empty for icons, tracking pixels and place holders.</returns>
    internal static ReadOnlySpan<char> Of(Page page, int image)
    {
        if (IsSmall(page.Attribute(image, "width")) || IsSmall(page.Attribute(image, "height")) || page.ClassesOf(image).ContainsAny(NoPictureClasses)) return default;
        if (Named(page, image) is { IsEmpty: false } own) return own;
        var picture = page.ParentOf(image);
        if (page.TagOf(picture) != Tag.Picture) return default;
        for (var node = picture + 1; node < page.EndOf(picture); node++)
            if (page.TagOf(node) == Tag.Source && Named(page, node) is { IsEmpty: false } address) return address;
        return default;
    }

    private static ReadOnlySpan<char> Named(Page page, int element)
    {
        foreach (var name in Attributes)
        {
            var value = page.Attribute(element, name).Trim();
            if (value.IsEmpty) continue;
            var address = name.EndsWith("set", StringComparison.Ordinal) ? LargestOf(value) : value;
            if (address.IsEmpty || address.ContainsAny(NoPictures)) continue;
            return address;
        }

        return default;
    }

    /// <summary>An address as the browser would ask for it; as written where that cannot be told.</summary>
    internal static string MakeAbsolute(string address, Uri? baseUrl)
    {
        if (baseUrl is null || !baseUrl.IsAbsoluteUri || PageAddress.IsWhole(address)) return address;
        return Uri.TryCreate(baseUrl, address, out var absolute) && absolute.Scheme is "http" or "https" ? absolute.OriginalString.Length > 0 ? absolute.AbsoluteUri : address : address;
    }

    private static bool IsSmall(ReadOnlySpan<char> side) => int.TryParse(side, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var length) && length < SmallestSide;

    // "a.jpg 320w, b.jpg 1024w": the last of the widest.
    private static ReadOnlySpan<char> LargestOf(ReadOnlySpan<char> set)
    {
        ReadOnlySpan<char> best = default;
        var most = -1;
        foreach (var range in set.Split(','))
        {
            var entry = set[range].Trim();
            if (entry.IsEmpty) continue;
            var blank = entry.LastIndexOf(' ');
            var address = blank < 0 ? entry : entry[..blank];
            var size = blank < 0 || !int.TryParse(entry[(blank + 1)..].TrimEnd("wx"), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var width) ? 0 : width;
            if (address.ContainsAny(NoPictures) || size < most || best.Length > 0 && size == most) continue;
            best = address;
            most = size;
        }

        return best.Trim();
    }
}
