namespace NewsParsing;

internal static class ArticlePipeline
{
    internal static Article Run(string source, ParseOptions options, CancellationToken ct)
    {
        using var page = Pages.PageReader.Read(source, options, ct);
        var language = Languages.LanguageTable.All[0];
        var thread = Comments.CommentFinder.Find(page, language, new Comments.CommentContext(options.FetchedAt, null, null));
        return new Article { Url = options.Url, Comments = thread.Comments, CommentsClosed = thread.Closed, CommentCount = thread.Count };
    }
}
