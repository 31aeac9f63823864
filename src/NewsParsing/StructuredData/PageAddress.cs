using System.Buffers;

namespace NewsParsing.StructuredData;

/// <summary>Compares the addresses by which a page calls itself.</summary>
internal static class PageAddress
{
    private const int LongestAddress = 4096;
    private const int LongestHost = 63;

    private static readonly SearchValues<char> HostSigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-.");
    private static readonly SearchValues<char> PlainSigns = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/?=&+,:;@!*()$");

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
        if (link.IsEmpty || link.Length > LongestAddress) return null;
        var text = link.ToString();
        if (text.StartsWith("//", StringComparison.Ordinal)) text = (page?.Scheme ?? "https") + ":" + text;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.IsFile)
        {
            if (page is null || !Uri.TryCreate(page, text, out address)) return null;
        }

        return address.Scheme is "http" or "https" ? address : null;
    }

    /// <summary>Whether an address is whole and written as <see cref="Uri"/> would write it, as nearly all are: then none needs to be made to know that.</summary>
    internal static bool IsWhole(ReadOnlySpan<char> address)
    {
        var host = address.StartsWith("https://", StringComparison.Ordinal) ? address[8..] : address.StartsWith("http://", StringComparison.Ordinal) ? address[7..] : default;
        var path = host.IndexOf('/');
        return path is > 0 and <= LongestHost && IsPlainHost(host[..path]) && address.Length <= LongestAddress && !host[path..].ContainsAnyExcept(PlainSigns) && host[path..].IndexOf("/.") < 0;
    }

    // Names of small letters that begin and end with letters or digits; a last part of digits would be a number of the net.
    private static bool IsPlainHost(ReadOnlySpan<char> host)
    {
        if (host.ContainsAnyExcept(HostSigns) || host.Contains("xn--", StringComparison.Ordinal)) return false;
        foreach (var range in host.Split('.'))
            if (host[range] is [] or ['-', ..] or [.., '-']) return false;
        return char.IsAsciiLetter(host[host.LastIndexOf('.') + 1]);
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
