using NewsParsing.Comments;
using NewsParsing.Languages;
using NewsParsing.Resolution;

namespace NewsParsing.Bylines;

/// <summary>Knows a page's author by the comments: those that the page marks as its author's, and the post that opens a thread.</summary>
internal static class CommentCredits
{
    /// <param name="thread">The comments of the page.</param>
    /// <param name="hasBody">Whether anything else than comments is the page's text.</param>
    /// <param name="language">The page's language.</param>
    /// <param name="claims">The claims so far: kind and bylines are read; a byline is added where no person is named yet.</param>
    internal static void Find(CommentThread thread, bool hasBody, Language language, ArticleClaims claims)
    {
        if (claims.Byline.Exists(static claim => claim.Value.Authors.Any(static author => author.Kind == AuthorKind.Person))) return;
        if (thread.PageAuthor is { } author) Claim(author, language, "the author's own comments are marked", claims);
        else if (!hasBody && thread.Comments is [{ Author: { } opener }, ..] && claims.Kind.Exists(static kind => kind.Value == ArticleKind.Thread)) Claim(opener, language, "the first post of the thread", claims);
    }

    private static void Claim(string name, Language language, string rule, ArticleClaims claims)
    {
        if ((language.Bylines.Vocabulary.UseOf(name) & WordUse.Nobody) != 0) return;
        claims.Byline.Add(new Claim<Byline>(new Byline(name, [new Author { Name = name }]), EvidenceSource.Markup, Confidence.Inferred, rule));
    }
}
