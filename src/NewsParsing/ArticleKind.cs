namespace NewsParsing;

/// <summary>What a page is, as far as its reader would say.</summary>
public enum ArticleKind
{
    /// <summary>A news article, an opinion piece, a blog post: one text with a beginning and an end.</summary>
    Article,

    /// <summary>A live blog or ticker: posts with times of their own.</summary>
    LiveBlog,

    /// <summary>A front page, a section page, a listing or search result.</summary>
    Index,

    /// <summary>A forum thread.</summary>
    Thread,

    /// <summary>A product or shop page.</summary>
    Product,

    /// <summary>A video, a sound or a gallery without a text of its own.</summary>
    Media,

    /// <summary>Anything else: an error page, a form, an empty or binary document.</summary>
    Other,
}
