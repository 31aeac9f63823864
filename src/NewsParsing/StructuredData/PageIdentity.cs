namespace NewsParsing.StructuredData;

/// <summary>By what a page's own article is known among others that the page describes.</summary>
/// <param name="Addresses">The page's addresses: the caller's, the canonical one, og:url.</param>
/// <param name="Titles">Its titles, in meta elements and in the title element.</param>
internal sealed record PageIdentity(List<string> Addresses, List<string> Titles)
{
    // Every headline that the page describes is looked for in each of them.
    private const int MostTitles = 8;

    internal void AddAddress(string address)
    {
        if (Addresses.Count < ClaimBounds.MostNames) Addresses.Add(address);
    }

    internal void AddTitle(string title)
    {
        if (Titles.Count < MostTitles) Titles.Add(title.Length > ClaimBounds.LongestHeadline ? title[..ClaimBounds.LongestHeadline] : title);
    }

    internal bool HasAddress(ReadOnlySpan<char> address)
    {
        foreach (var own in Addresses)
            if (PageAddress.IsSame(own, address)) return true;
        return false;
    }

    /// <summary>Whether a headline stands in one of the titles: these often add the name of the site.</summary>
    internal bool HasTitle(ReadOnlySpan<char> headline)
    {
        if (headline.Length < 12) return false;
        foreach (var title in Titles)
            if (title.AsSpan().Contains(headline, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
