using System.Collections.Frozen;
using NewsParsing.Resolution;

namespace NewsParsing.Dates;

/// <summary>Whether a country writes the day before the month in 05/04/2020. English alone does not decide it: America writes the month first, nearly all others the day.</summary>
internal static class DayOrder
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MonthFirstRegions =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "us", "ph", "pr", "gu").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DayFirstDomains =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "uk", "ie", "au", "nz", "in", "za", "ng", "ke", "gh", "pk", "bd", "lk", "sg", "my", "hk", "mt", "jm", "tt", "ug", "tz", "zw", "zm", "eu").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>As far as the caller, the page's language tags and its address say.</summary>
    internal static bool? Of(ParseOptions options, ArticleClaims claims, ReadOnlySpan<char> address)
    {
        if (Of(options.Language, default) is { } asked) return asked;
        foreach (var claim in claims.Language)
            if (Of(claim.Value, default) is { } declared) return declared;
        return Of(default, address);
    }

    /// <summary>True for day first, false for month first, null where neither the region of the language nor the country of the host says so.</summary>
    /// <param name="tag">A BCP 47 tag: "en-GB".</param>
    /// <param name="address">The page's address; may be empty.</param>
    internal static bool? Of(ReadOnlySpan<char> tag, ReadOnlySpan<char> address)
    {
        var region = RegionOf(tag.Trim());
        if (!region.IsEmpty) return !MonthFirstRegions.Contains(region);
        return DayFirstDomains.Contains(DomainOf(address)) ? true : null;
    }

    private static ReadOnlySpan<char> RegionOf(ReadOnlySpan<char> tag)
    {
        var last = tag.LastIndexOfAny('-', '_');
        return last > 0 && tag.Length - last == 3 ? tag[(last + 1)..] : default;
    }

    private static ReadOnlySpan<char> DomainOf(ReadOnlySpan<char> address)
    {
        var start = address.IndexOf("//", StringComparison.Ordinal);
        if (start < 0) return default;
        var host = address[(start + 2)..];
        var end = host.IndexOfAny("/:?#");
        if (end >= 0) host = host[..end];
        return host[(host.LastIndexOf('.') + 1)..];
    }
}
