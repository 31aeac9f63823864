using NewsParsing.Pages;
using NewsParsing.Resolution;
using NewsParsing.StructuredData;

namespace NewsParsing.Kinds;

/// <summary>All that the kind of a page is told by.</summary>
internal sealed class PageSigns(Page page, in PageShape shape, int comments, DeclaredData declared, ArticleClaims claims)
{
    private PageMarks? _marks;

    internal PageShape Shape { get; } = shape;

    /// <summary>What the markup tells. Most pages say that they are articles, and nobody asks.</summary>
    internal PageMarks Marks => _marks ??= PageMarks.Read(page);

    /// <summary>How many readers' comments were found.</summary>
    internal int Comments { get; } = comments;

    internal DeclaredData Declared { get; } = declared;

    /// <summary>The page's address; empty where it is not known.</summary>
    internal string Address { get; } = declared.Address?.AbsoluteUri ?? "";

    /// <summary>Whether somebody is named as the writer, or a date is told. What only may be a byline stands on pages of every kind.</summary>
    internal bool IsCredited { get; } = claims.Published.Count > 0 || claims.Byline.Exists(static claim => claim.Confidence > Confidence.Guessed);

    /// <summary>Whether the address is that of a single page, or unknown.</summary>
    internal bool NamesOnePage => Address.Length == 0 || AddressShape.NamesOnePage(Address);

    /// <summary>What the page says that it is, if it says so.</summary>
    internal Claim<ArticleKind>? Claimed(ArticleKind kind)
    {
        foreach (var claim in claims.Kind)
            if (claim.Value == kind) return claim;
        return null;
    }

    /// <summary>Whether a page claims, if only for its teaser in social networks, to be an article.</summary>
    internal bool ClaimsArticle => Declared.HasArticle || Claimed(ArticleKind.Article) is not null;

    /// <summary>Whether one of the headlines that were found, or the title element, is that of an error page.</summary>
    internal bool IsFault
    {
        get
        {
            if (FaultTitle.Is(Declared.PageTitle)) return true;
            foreach (var claim in claims.Headline)
                if (FaultTitle.Is(claim.Value)) return true;
            return false;
        }
    }
}
