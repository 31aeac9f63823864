using NodaTime;

namespace NewsParsing.Sites;

/// <summary>A <see cref="SiteRule"/> with its selectors read: it can be asked which nodes of a page are what.</summary>
internal sealed class SiteLayout
{
    private readonly string _host;
    private readonly LocalDate? _until;

    /// <exception cref="ArgumentException">A selector cannot be read.</exception>
    internal SiteLayout(SiteRule rule)
    {
        _host = WithoutWww(rule.Host.Trim().TrimEnd('.'));
        _until = rule.Until;
        Body = Read(rule, rule.Body);
        Remove = Read(rule, rule.Remove);
        Headline = Read(rule, rule.Headline);
        Deck = Read(rule, rule.Deck);
        Byline = Read(rule, rule.Byline);
        Published = Read(rule, rule.Published);
        Comment = Read(rule, rule.Comment);
    }

    internal Selector? Body { get; }

    internal Selector? Remove { get; }

    internal Selector? Headline { get; }

    internal Selector? Deck { get; }

    internal Selector? Byline { get; }

    internal Selector? Published { get; }

    internal Selector? Comment { get; }

    /// <summary>Whether a page of this host, fetched on this day, has this layout. A day that is not known rules nothing out.</summary>
    internal bool Covers(ReadOnlySpan<char> host, LocalDate? fetched) => IsHost(host) && (_until is null || fetched is null || fetched <= _until);

    /// <summary>Whether this layout says more about a page than another one that covers it too: it knows the host more closely, or the time.</summary>
    internal bool IsCloserThan(SiteLayout other, LocalDate? fetched)
    {
        if (_host.Length != other._host.Length) return _host.Length > other._host.Length;
        return fetched is null ? _until is null && other._until is not null : _until is not null && (other._until is null || _until < other._until);
    }

    private static string WithoutWww(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;

    private static Selector? Read(SiteRule rule, string? selector) =>
        selector is null ? null
        : Selector.TryParse(selector, out var read) ? read
        : throw new ArgumentException($"The site rule for {rule.Host} has a selector that cannot be read: {selector}");

    private bool IsHost(ReadOnlySpan<char> host) =>
        _host.Length > 0 && host.EndsWith(_host, StringComparison.OrdinalIgnoreCase) && (host.Length == _host.Length || host[^(_host.Length + 1)] == '.');
}
