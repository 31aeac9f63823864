using NewsParsing.Resolution;

namespace NewsParsing.Kinds;

/// <summary>What stands in the place of a page: an error, a question about cookies.</summary>
internal static class WallPages
{
    // An apology of some paragraphs, with the way back; what is longer has something to say.
    private const int LongestApology = 1500;

    // A wall explains itself at length; a policy, which may be longer, is a text to be read.
    private const int LongestQuestion = 4000;

    internal static Claim<ArticleKind>? Tell(PageSigns signs)
    {
        var shape = signs.Shape;
        if (shape.Body <= LongestApology && signs.IsFault) return KindFinder.Shown(ArticleKind.Other, "the title is that of an error page");
        if (signs.IsCredited || signs.ClaimsArticle) return null;
        return shape.Body is > 0 and <= LongestQuestion && shape.Cookies * 2 >= shape.Body ? KindFinder.Shown(ArticleKind.Other, "the text asks about cookies") : null;
    }
}
