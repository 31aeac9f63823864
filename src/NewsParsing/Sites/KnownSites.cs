using System.Collections.Immutable;

namespace NewsParsing.Sites;

/// <summary>
/// The library's own site rules: one file for each publisher, listed here. A rule is the last resort, for a site whose pages no general rule can read;
/// it comes with a page, dated, that shows so. None is needed at present.
/// </summary>
internal static class KnownSites
{
    internal static ImmutableArray<SiteRule> All => [];
}
