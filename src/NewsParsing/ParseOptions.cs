using System.Collections.Immutable;
using NewsParsing.Sites;
using NodaTime;

namespace NewsParsing;

/// <summary>What the caller knows about a document, and how far parsing may go. Immutable; safe to share between threads.</summary>
public sealed record ParseOptions
{
    /// <summary>The options used where none are given: everything on, all limits at their defaults.</summary>
    public static ParseOptions Default { get; } = new();

    /// <summary>What the document is. Default: <see cref="SourceFormat.Auto"/>, told from the content.</summary>
    public SourceFormat Format { get; init; }

    /// <summary>The absolute address of the page, used for relative links, for <see cref="SiteRules"/> and as a hint for dates. Default: <see langword="null"/>, unknown.</summary>
    public Uri? Url { get; init; }

    /// <summary>The language as a BCP 47 tag ("en", "pt-BR"), which goes before what the page says. Default: <see langword="null"/>, told from the page.</summary>
    public string? Language { get; init; }

    /// <summary>The charset of the HTTP header, for bytes and streams. Default: <see langword="null"/>. An unknown name is passed over.</summary>
    public string? Charset { get; init; }

    /// <summary>When the page was fetched. It gives relative dates ("2 hours ago") and dates without a year their meaning; without it they stay unknown. Default: <see langword="null"/>.</summary>
    public Instant? FetchedAt { get; init; }

    /// <summary>Rules for single sites, which go before the library's own. Default: none.</summary>
    public ImmutableArray<SiteRule> SiteRules { get => Contents.Of(field); init; } = [];

    /// <summary>The longest document that is parsed, in UTF-16 units after decoding. Default: 67,108,864 (64 Mi units).</summary>
    public int MaxLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>How deep elements may be nested. Default: 512; the deepest real page known to us has 189 levels. A page may not stay near that depth for long either: see <see cref="ParseLimit.OpenElements"/>.</summary>
    public int MaxDepth { get; init; } = 512;

    /// <summary>How many nodes (elements and texts) a page may have: so many, and no more than one for four UTF-16 units of it and 65,536 on top. Default: 4,194,304.</summary>
    public int MaxNodes { get; init; } = 4 * 1024 * 1024;

    /// <summary>Whether <see cref="Article.Comments"/> is filled. Comments are kept out of the body in any case. Default: <see langword="true"/>.</summary>
    public bool IncludeComments { get; init; } = true;

    /// <summary>Whether <see cref="Article.Quotes"/> and <see cref="Article.HeadlineQuotes"/> are filled. Default: <see langword="true"/>.</summary>
    public bool IncludeQuotes { get; init; } = true;

    /// <summary>What counts as a quote in <see cref="Article.Quotes"/>. Default: <see cref="QuoteScope.MarkedWords"/>. <see cref="Article.HeadlineQuotes"/> holds marked words in any scope.</summary>
    public QuoteScope QuoteScope { get; init; }

    /// <summary><see cref="SiteRules"/> with their selectors read, which is done once for options that parse many pages. A copy with other rules reads its own.</summary>
    /// <exception cref="ArgumentException">A selector cannot be read.</exception>
    internal SiteLayouts Layouts => field is { } known && known.IsOf(SiteRules) ? known : field = new SiteLayouts(SiteRules);

    /// <summary>Compares by content.</summary>
    /// <param name="other">Other options.</param>
    /// <returns><see langword="true"/> when both say the same.</returns>
    public bool Equals(ParseOptions? other) =>
        other is not null && Format == other.Format && Url == other.Url && Language == other.Language && Charset == other.Charset
        && FetchedAt == other.FetchedAt && Contents.Same(SiteRules, other.SiteRules) && MaxLength == other.MaxLength && MaxDepth == other.MaxDepth
        && MaxNodes == other.MaxNodes && IncludeComments == other.IncludeComments && IncludeQuotes == other.IncludeQuotes && QuoteScope == other.QuoteScope;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Format, Url, Language, Charset, FetchedAt, MaxLength, MaxDepth, MaxNodes);
}
