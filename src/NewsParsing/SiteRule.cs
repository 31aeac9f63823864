using System.Collections.Immutable;
using NodaTime;

namespace NewsParsing;

/// <summary>What is known about the pages of one site, as data. A rule is used only where <see cref="ParseOptions.Url"/>, or the page's own canonical address, lies on its host.</summary>
/// <remarks>
/// A selector is a CSS selector of tag names, <c>#id</c>, <c>.class</c>, <c>[attribute]</c>, <c>[attribute=value]</c>, joined by descendant and child combinators;
/// commas give alternatives. A selector that cannot be read makes the rule invalid: <see cref="NewsParser"/> throws <see cref="ArgumentException"/>.
/// </remarks>
public sealed record SiteRule
{
    /// <summary>The host, without "www."; it stands for its subdomains too.</summary>
    public required string Host { get; init; }

    /// <summary>Selects the elements that hold the body; <see langword="null"/> leaves the choice to the general rules.</summary>
    public string? Body { get; init; }

    /// <summary>Selects elements that never belong to the body; <see langword="null"/> for none.</summary>
    public string? Remove { get; init; }

    /// <summary>Selects the headline; <see langword="null"/> leaves the choice to the general rules.</summary>
    public string? Headline { get; init; }

    /// <summary>Selects the deck; <see langword="null"/> leaves the choice to the general rules.</summary>
    public string? Deck { get; init; }

    /// <summary>Selects the byline; <see langword="null"/> leaves the choice to the general rules.</summary>
    public string? Byline { get; init; }

    /// <summary>Selects the date of publication; <see langword="null"/> leaves the choice to the general rules.</summary>
    public string? Published { get; init; }

    /// <summary>Selects the elements that hold the readers' comments, one each; <see langword="null"/> leaves the choice to the general rules.</summary>
    public string? Comment { get; init; }

    /// <summary>The last day on which the site's pages had this form; <see langword="null"/> for a rule that still holds. A page fetched later is not read by this rule.</summary>
    public LocalDate? Until { get; init; }
}
