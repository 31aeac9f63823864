namespace NewsParsing.StructuredData;

/// <summary>Compares the addresses by which a page calls itself.</summary>
internal static class PageAddress
{
    /// <summary>Whether two addresses name one page: scheme, "www.", query, fragment and a last slash do not matter.</summary>
    internal static bool IsSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        one = Core(one);
        other = Core(other);
        return HasPath(one) && one.Equals(other, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the text is an address and not a name.</summary>
    internal static bool IsAddress(ReadOnlySpan<char> text) =>
        text.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || text.StartsWith("//", StringComparison.Ordinal) || (text.StartsWith("/", StringComparison.Ordinal) && !text.Contains(' '));

    /// <summary>An absolute http(s) address, made from a link and the page it stands on; null where there is none.</summary>
    internal static Uri? Absolute(ReadOnlySpan<char> link, Uri? page)
    {
        link = link.Trim();
        if (link.IsEmpty || link.Length > 4096) return null;
        var text = link.ToString();
        if (text.StartsWith("//", StringComparison.Ordinal)) text = (page?.Scheme ?? "https") + ":" + text;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.IsFile)
        {
            if (page is null || !Uri.TryCreate(page, text, out address)) return null;
        }

        return address.Scheme is "http" or "https" ? address : null;
    }

    private static ReadOnlySpan<char> Core(ReadOnlySpan<char> address)
    {
        address = address.Trim();
        var scheme = address.IndexOf("//");
        if (scheme is >= 0 and <= 6) address = address[(scheme + 2)..];
        if (address.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) address = address[4..];
        var end = address.IndexOfAny('?', '#');
        if (end >= 0) address = address[..end];
        return address.TrimEnd('/');
    }

    private static bool HasPath(ReadOnlySpan<char> core) => core.IndexOf('/') is var slash && slash >= 0 && slash + 1 < core.Length;
}
