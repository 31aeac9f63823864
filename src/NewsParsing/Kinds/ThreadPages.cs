using NewsParsing.Resolution;

namespace NewsParsing.Kinds;

/// <summary>Threads of forums: declared, addressed or built as one, or written nearly all by readers.</summary>
internal static class ThreadPages
{
    private const int FewestPosts = 3;

    // Below an article readers may write several times its length; where they write much more, the text above only opens the talk.
    private const int Outweighs = 8;

    internal static Claim<ArticleKind>? Tell(PageSigns signs)
    {
        if (signs.Claimed(ArticleKind.Thread) is { } declared) return declared;
        if (AddressShape.IsForum(signs.Address)) return KindFinder.Shown(ArticleKind.Thread, "the address is that of a forum");
        if (signs.Comments < FewestPosts) return null;
        var shape = signs.Shape;
        if (signs.Marks.IsForum && shape.Comments > shape.Body) return KindFinder.Shown(ArticleKind.Thread, "made by the software of a forum");
        return !signs.ClaimsArticle && shape.Comments > shape.Body * Outweighs ? KindFinder.Shown(ArticleKind.Thread, "readers wrote nearly all of it") : null;
    }
}
