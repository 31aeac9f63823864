using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NewsParsing.Languages;
using NewsParsing.Quotes;

namespace NewsParsing;

/// <summary>Turns a news page, or its plain text, into an <see cref="Article"/>.</summary>
/// <remarks>
/// Every method is a pure function of its arguments: no network, file, clock, culture or static setting. All are safe to call from any number of threads.
/// What stands in a document never makes them throw; a limit of <see cref="ParseOptions"/> does.
/// </remarks>
public static class NewsParser
{
    /// <summary>Parses a page or a text that is already decoded.</summary>
    /// <param name="source">HTML or plain text; told apart by its content unless <see cref="ParseOptions.Format"/> says which.</param>
    /// <param name="options">What is known about the document; <see langword="null"/> for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="ct">Cancels the work.</param>
    /// <returns>The article; one with an empty <see cref="Article.Text"/> where the document holds none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    /// <exception cref="ParseLimitException">The document goes over a limit.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static Article Parse(string source, ParseOptions? options = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ArticlePipeline.Run(source.AsMemory(), options ?? ParseOptions.Default, ct);
    }

    /// <summary>Parses a document where a limit is an answer and not a fault.</summary>
    /// <param name="source">HTML or plain text.</param>
    /// <param name="article">The article; <see langword="null"/> where the answer is <see langword="false"/>.</param>
    /// <param name="options">What is known about the document; <see langword="null"/> for <see cref="ParseOptions.Default"/>.</param>
    /// <returns><see langword="false"/> for <see langword="null"/> and for a document over a limit, and only then.</returns>
    public static bool TryParse(string? source, [NotNullWhen(true)] out Article? article, ParseOptions? options = null)
    {
        article = null;
        if (source is null) return false;
        try
        {
            article = Parse(source, options);
            return true;
        }
        catch (ParseLimitException)
        {
            return false;
        }
    }

    /// <summary>Finds the quotes of a text that is already clean.</summary>
    /// <param name="text">The text; its paragraphs are parted by line breaks.</param>
    /// <param name="language">The language as a BCP 47 tag; <see langword="null"/> or an unknown one is told from the text.</param>
    /// <returns>The quotes, ordered by their start; their spans count UTF-16 units of <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ImmutableArray<Quote> ParseQuotes(string text, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return QuoteFinder.Find(text, LanguageTable.Find(language) ?? LanguageTable.All[0]);
    }
}
