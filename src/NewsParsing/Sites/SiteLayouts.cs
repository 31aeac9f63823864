using System.Collections.Immutable;
using NodaTime;

namespace NewsParsing.Sites;

/// <summary>Site rules that are ready for use.</summary>
internal sealed class SiteLayouts
{
    private readonly ImmutableArray<SiteRule> _rules;
    private readonly SiteLayout[] _layouts;

    /// <exception cref="ArgumentException">A selector cannot be read, or a rule has no host.</exception>
    internal SiteLayouts(ImmutableArray<SiteRule> rules)
    {
        _rules = rules;
        _layouts = new SiteLayout[rules.Length];
        for (var i = 0; i < _layouts.Length; i++) _layouts[i] = rules[i] is { Host: not null } rule ? new SiteLayout(rule) : throw new ArgumentException("A site rule has no host.");
    }

    internal bool IsOf(ImmutableArray<SiteRule> rules) => _rules == rules;

    /// <summary>The layout that knows most about a page; of equals, the first.</summary>
    internal SiteLayout? Find(ReadOnlySpan<char> host, LocalDate? fetched)
    {
        SiteLayout? best = null;
        foreach (var layout in _layouts)
        {
            if (layout.Covers(host, fetched) && (best is null || layout.IsCloserThan(best, fetched))) best = layout;
        }

        return best;
    }
}
