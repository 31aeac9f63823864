using NodaTime;

namespace NewsParsing.Sites;

/// <summary>Finds the rule for a page's site.</summary>
internal static class SiteRules
{
    private static readonly SiteLayouts Known = new(KnownSites.All);

    /// <summary>The layout of the site that a page comes from; the caller's rules go before the library's.</summary>
    /// <param name="options">The rules, the address the page was fetched from, and when.</param>
    /// <param name="canonical">The address that the page gives as its own; used where no rule covers the first.</param>
    internal static SiteLayout? Find(ParseOptions options, Uri? canonical)
    {
        var fetched = options.FetchedAt?.InUtc().Date;
        return Find(options, options.Url, fetched) ?? Find(options, canonical, fetched);
    }

    private static SiteLayout? Find(ParseOptions options, Uri? address, LocalDate? fetched)
    {
        if (address is not { IsAbsoluteUri: true, Host.Length: > 0 }) return null;
        return options.Layouts.Find(address.Host, fetched) ?? Known.Find(address.Host, fetched);
    }
}
