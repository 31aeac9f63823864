using System.Collections.Immutable;

namespace NewsParsing;

/// <summary>What a news page, or its plain text, says: one immutable record, safe to share between threads.</summary>
/// <remarks>A field that the page does not tell is <see langword="null"/> or empty; nothing is made up. Arrays are never default and are compared by content.</remarks>
public sealed record Article
{
    /// <summary>What the page is. For everything but <see cref="ArticleKind.Article"/> and <see cref="ArticleKind.LiveBlog"/>, <see cref="Text"/> may be empty.</summary>
    public ArticleKind Kind { get; init; }

    /// <summary>The address that the caller gave in <see cref="ParseOptions.Url"/>.</summary>
    public Uri? Url { get; init; }

    /// <summary>The address that the page names as its own.</summary>
    public Uri? CanonicalUrl { get; init; }

    /// <summary>The name of the outlet.</summary>
    public string? SiteName { get; init; }

    /// <summary>The language as a BCP 47 tag, for example "en" or "pt-BR".</summary>
    public string? Language { get; init; }

    /// <summary>The headline, without the site's name.</summary>
    public string? Headline { get; init; }

    /// <summary>The label above the headline.</summary>
    public string? Kicker { get; init; }

    /// <summary>
    /// The line or two below the headline (standfirst); several paragraphs or points are parted by a line break. <see langword="null"/> where none is printed.
    /// A deck that opens the story, because it stands among the paragraphs or has several sentences, is the first block of <see cref="Text"/> as well.
    /// </summary>
    public string? Deck { get; init; }

    /// <summary>The section of the outlet in which the article stands.</summary>
    public string? Section { get; init; }

    /// <summary>Who is credited; <see langword="null"/> where the page credits nobody.</summary>
    public Byline? Byline { get; init; }

    /// <summary>The place and organization that open the body.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>The wire services credited anywhere in the article, as printed, each once.</summary>
    public ImmutableArray<string> Agencies { get => Contents.Of(field); init; } = [];

    /// <summary>The topics under which the outlet files the article, in the order of the page, each once.</summary>
    public ImmutableArray<string> Tags { get => Contents.Of(field); init; } = [];

    /// <summary>When it was first published.</summary>
    public NewsDate? Published { get; init; }

    /// <summary>When it was last changed, where the page says so apart from <see cref="Published"/>.</summary>
    public NewsDate? Modified { get; init; }

    /// <summary>The body alone: its blocks, joined by a blank line, in reading order; without headline, byline, captions and comments. Never <see langword="null"/>.</summary>
    public string Text { get => field ?? ""; init; } = "";

    /// <summary>The blocks of <see cref="Text"/>, ordered and disjoint.</summary>
    public ImmutableArray<TextBlock> Blocks { get => Contents.Of(field); init; } = [];

    /// <summary>Pictures, with captions and credits, in the order of the page.</summary>
    public ImmutableArray<Figure> Figures { get => Contents.Of(field); init; } = [];

    /// <summary>Quotes in <see cref="Text"/>, ordered by their start.</summary>
    public ImmutableArray<Quote> Quotes { get => Contents.Of(field); init; } = [];

    /// <summary>Quotes in <see cref="Headline"/>; their spans, and those of their cues, count there. A source span of theirs counts there too.</summary>
    public ImmutableArray<Quote> HeadlineQuotes { get => Contents.Of(field); init; } = [];

    /// <summary>Dates named in <see cref="Text"/>, ordered by their start.</summary>
    public ImmutableArray<DateMention> MentionedDates { get => Contents.Of(field); init; } = [];

    /// <summary>The readers' comments in the order of the page; a reply stands after the comment it answers.</summary>
    public ImmutableArray<Comment> Comments { get => Contents.Of(field); init; } = [];

    /// <summary>Whether the page says that no more comments are taken; <see langword="null"/> where it says nothing.</summary>
    public bool? CommentsClosed { get; init; }

    /// <summary>The number of comments that the page states, which may differ from those it holds.</summary>
    public int? CommentCount { get; init; }

    /// <summary>Whether the text is kept behind a paywall; <see langword="null"/> where the page says nothing.</summary>
    public bool? IsPaywalled { get; init; }

    /// <summary>Where each value came from.</summary>
    public ImmutableArray<Evidence> Evidence { get => Contents.Of(field); init; } = [];

    /// <summary>The characters of <see cref="Text"/> at a span, without copying.</summary>
    /// <param name="span">A span of <see cref="Text"/>, in UTF-16 units.</param>
    /// <returns>The characters.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in <see cref="Text"/>.</exception>
    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>Writes the article as one line of JSON: camelCase names, enumerations as camelCase strings, dates in ISO 8601, no nulls.</summary>
    /// <returns>The JSON text; <see cref="FromJson"/> reads it back to an equal article.</returns>
    public string ToJson() => Serialization.ArticleJson.Write(this);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="System.Text.Json.JsonException">The text is no JSON of an article, or a date in it is no date.</exception>
    public static Article FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Serialization.ArticleJson.Read(json);
    }

    /// <summary>Compares every field by content.</summary>
    /// <param name="other">The other article.</param>
    /// <returns><see langword="true"/> when both hold the same.</returns>
    public bool Equals(Article? other) => other is not null && SameValues(other) && SameArrays(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Url, Headline, Text, Published, Blocks.Length, Quotes.Length, Comments.Length);

    private bool SameValues(Article other) =>
        Kind == other.Kind && Url == other.Url && CanonicalUrl == other.CanonicalUrl && SiteName == other.SiteName && Language == other.Language
        && Headline == other.Headline && Kicker == other.Kicker && Deck == other.Deck && Section == other.Section && Byline == other.Byline
        && Dateline == other.Dateline && Published == other.Published && Modified == other.Modified && Text == other.Text
        && CommentsClosed == other.CommentsClosed && CommentCount == other.CommentCount && IsPaywalled == other.IsPaywalled;

    private bool SameArrays(Article other) =>
        Contents.Same(Agencies, other.Agencies) && Contents.Same(Tags, other.Tags) && Contents.Same(Blocks, other.Blocks)
        && Contents.Same(Figures, other.Figures) && Contents.Same(Quotes, other.Quotes) && Contents.Same(HeadlineQuotes, other.HeadlineQuotes)
        && Contents.Same(MentionedDates, other.MentionedDates) && Contents.Same(Comments, other.Comments) && Contents.Same(Evidence, other.Evidence);
}
