namespace NewsParsing.StructuredData;

/// <summary>What a page declares beside the fields of the article: text, posts, comments. The fields themselves are claims.</summary>
internal sealed class DeclaredData
{
    private ReadOnlyMemory<char> _rawBody;
    private bool _isBodyEscaped;

    /// <summary>The body that JSON-LD repeats, a line break between paragraphs; null where there is none. It is made when it is asked for, and must be before the page is disposed.</summary>
    internal string? ArticleBody => field ??= _rawBody.IsEmpty ? null : DeclaredText.CleanLines(_isBodyEscaped ? JsonText.Unescape(_rawBody.Span) : _rawBody.Span);

    /// <summary>The first characters of the body that JSON-LD repeats, as written; empty where there is none.</summary>
    internal ReadOnlySpan<char> RawBodyStart => _rawBody.Span[..Math.Min(_rawBody.Length, 2000)];

    /// <summary>How long the body that JSON-LD repeats is, as written.</summary>
    internal int RawBodyLength => _rawBody.Length;

    internal void SetArticleBody(ReadOnlyMemory<char> raw, bool isEscaped) => (_rawBody, _isBodyEscaped) = (raw, isEscaped);

    /// <summary>What the page says about itself in a sentence or two, by JSON-LD and by meta elements. It is a deck only where it is printed too.</summary>
    internal List<string> Descriptions => field ??= [];

    /// <summary>Second headlines (schema.org alternativeHeadline).</summary>
    internal List<string> AlternativeHeadlines => field ??= [];

    /// <summary>The names of the outlet: site name, publisher.</summary>
    internal List<string> OutletNames => field ??= [];

    /// <summary>The posts of a live blog, in the order of writing.</summary>
    internal List<DeclaredPost> Posts => field ??= [];

    /// <summary>Readers' comments, in the order of writing; a reply stands after the comment it is nested in.</summary>
    internal List<DeclaredComment> Comments => field ??= [];

    /// <summary>The page's address: the caller's, else the one that it names as its own; null where there is none.</summary>
    internal Uri? Address { get; set; }

    /// <summary>The first address that it names as its own; null where there is none.</summary>
    internal Uri? OwnAddress { get; set; }

    /// <summary>The text of the title element, with all that the site adds to it; null where there is none.</summary>
    internal string? PageTitle { get; set; }

    /// <summary>Whether structured data describes an article at all.</summary>
    internal bool HasArticle { get; set; }

    /// <summary>Whether the page calls itself an article in any way, if only by its og:type.</summary>
    internal bool IsArticle { get; set; }

    /// <summary>The element that microdata marks as the article's body; -1 for none.</summary>
    internal int BodyNode { get; set; } = -1;

    /// <summary>The element that microdata marks as the headline; -1 for none.</summary>
    internal int HeadlineNode { get; set; } = -1;
}
