using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Decoding;
using NewsParsing.Languages;
using NewsParsing.Quotes;

namespace NewsParsing;

/// <summary>Turns a news page, or its plain text, into an <see cref="Article"/>.</summary>
/// <remarks>
/// Every method is a pure function of its arguments: no network, file, clock, culture or static setting. All are safe to call from any number of threads.
/// What stands in a document never makes them throw; a limit of <see cref="ParseOptions"/> does.
/// </remarks>
public static partial class NewsParser
{
    /// <summary>Parses a page or a text that is already decoded.</summary>
    /// <param name="source">HTML or plain text; told apart by its content unless <see cref="ParseOptions.Format"/> says which. A lone surrogate counts as U+FFFD.</param>
    /// <param name="options">What is known about the document; <see langword="null"/> for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="ct">Cancels the work.</param>
    /// <returns>The article; one with an empty <see cref="Article.Text"/> where the document holds none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A selector of <see cref="ParseOptions.SiteRules"/> cannot be read, or <see cref="ParseOptions.Url"/> is relative.</exception>
    /// <exception cref="ParseLimitException">The document goes over a limit.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static Article Parse(string source, ParseOptions? options = null, CancellationToken ct = default) =>
        Run(source, options, null, ct);

    /// <summary>Parses the bytes of a document.</summary>
    /// <remarks>
    /// The encoding is that of a byte order mark; else <see cref="ParseOptions.Charset"/>; else what the page declares about itself; else the one that fits the bytes:
    /// UTF-8, or an older one by the letters that come out. A declaration that the bytes plainly contradict is passed over. Bytes without a meaning become U+FFFD.
    /// </remarks>
    /// <param name="source">HTML or plain text; empty memory is an empty document. It must not change until the method returns, and is not used after that.</param>
    /// <param name="options">What is known about the document; <see langword="null"/> for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="ct">Cancels the work.</param>
    /// <returns>The article; one with an empty <see cref="Article.Text"/> where the document holds none.</returns>
    /// <exception cref="ArgumentException">A selector of <see cref="ParseOptions.SiteRules"/> cannot be read, or <see cref="ParseOptions.Url"/> is relative.</exception>
    /// <exception cref="ParseLimitException">The document goes over a limit. Bytes that must decode to more than <see cref="ParseOptions.MaxLength"/> units are not decoded.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static Article Parse(ReadOnlyMemory<byte> source, ParseOptions? options = null, CancellationToken ct = default) =>
        Run(source, options, null, ct);

    /// <summary>Parses the bytes of a document.</summary>
    /// <inheritdoc cref="Parse(ReadOnlyMemory{byte}, ParseOptions?, CancellationToken)"/>
    /// <param name="source">HTML or plain text. It must not change until the method returns.</param>
    /// <param name="options">What is known about the document; <see langword="null"/> for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="ct">Cancels the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    public static Article Parse(byte[] source, ParseOptions? options = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Parse(source.AsMemory(), options, ct);
    }

    /// <summary>Reads a stream to its end and parses it as bytes.</summary>
    /// <remarks>
    /// The stream is read from where it stands and left open. Exceptions that it throws reach the caller as they are. Reading stops with a
    /// <see cref="ParseLimitException"/> as soon as there are more bytes than <see cref="ParseOptions.MaxLength"/> units can have.
    /// The encoding is told as <see cref="Parse(ReadOnlyMemory{byte}, ParseOptions?, CancellationToken)"/> says.
    /// </remarks>
    /// <param name="source">The stream. It does not need to seek.</param>
    /// <param name="options">What is known about the document; <see langword="null"/> for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="ct">Cancels the work; looked at between two reads too.</param>
    /// <returns>The article; one with an empty <see cref="Article.Text"/> where the document holds none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A selector of <see cref="ParseOptions.SiteRules"/> cannot be read, or <see cref="ParseOptions.Url"/> is relative.</exception>
    /// <exception cref="ParseLimitException">The document goes over a limit.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static Article Parse(Stream source, ParseOptions? options = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        options = Checked(options);
        using var bytes = new SourceBytes(options);
        while (true)
        {
            ct.ThrowIfCancellationRequested();
            if (!bytes.Add(source.Read(bytes.Room().Span))) return Parse(bytes.Memory, options, ct);
        }
    }

    /// <summary>Reads a stream to its end without blocking, and parses it as bytes.</summary>
    /// <remarks>As <see cref="Parse(Stream, ParseOptions?, CancellationToken)"/>; the parsing itself runs on the thread that the last read ends on.</remarks>
    /// <inheritdoc cref="Parse(Stream, ParseOptions?, CancellationToken)"/>
    /// <returns>A task that gives the article.</returns>
    public static Task<Article> ParseAsync(Stream source, ParseOptions? options = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ReadAndParseAsync(source, Checked(options), ct);
    }

    /// <summary>Parses a document where a limit is an answer and not a fault.</summary>
    /// <param name="source">HTML or plain text.</param>
    /// <param name="article">The article; <see langword="null"/> where the answer is <see langword="false"/>.</param>
    /// <param name="options">What is known about the document; <see langword="null"/> for <see cref="ParseOptions.Default"/>.</param>
    /// <returns><see langword="false"/> for <see langword="null"/> and for a document over a limit, and only then.</returns>
    /// <exception cref="ArgumentException">A selector of <see cref="ParseOptions.SiteRules"/> cannot be read, or <see cref="ParseOptions.Url"/> is relative.</exception>
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
    public static ImmutableArray<Quote> ParseQuotes(string text, string? language = null) => ParseQuotes(text, language, QuoteScope.MarkedWords);

    /// <summary>Finds the quotes of a text that is already clean, in one scope or the other.</summary>
    /// <param name="text">The text; its paragraphs are parted by line breaks.</param>
    /// <param name="language">The language as a BCP 47 tag; <see langword="null"/> or an unknown one is told from the text.</param>
    /// <param name="scope">What counts as a quote: the words in marks, or whole reported clauses.</param>
    /// <returns>The quotes, ordered by their start; their spans count UTF-16 units of <paramref name="text"/> and do not overlap.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ImmutableArray<Quote> ParseQuotes(string text, string? language, QuoteScope scope)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var repaired = SourceDecoder.Repair(text.AsMemory());
        return QuoteFinder.Find(repaired.Text.ToString(), LanguageTable.Find(language) ?? LanguageTable.All[0], scope);
    }

    private static Article Run(string source, ParseOptions? options, BlockLook? look, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(source);
        options = Checked(options);
        ct.ThrowIfCancellationRequested();
        if (source.Length > options.MaxLength) throw SourceDecoder.TooLong(options);
        using var text = SourceDecoder.Repair(source.AsMemory());
        return ArticlePipeline.Run(text.Text, options, look, ct);
    }

    private static Article Run(ReadOnlyMemory<byte> source, ParseOptions? options, BlockLook? look, CancellationToken ct)
    {
        options = Checked(options);
        ct.ThrowIfCancellationRequested();
        using var text = SourceDecoder.Decode(source.Span, options);
        return ArticlePipeline.Run(text.Text, options, look, ct);
    }

    /// <summary>A selector that cannot be read is the caller's mistake on every page, not only on those of its site; an address without a host on every document.</summary>
    private static ParseOptions Checked(ParseOptions? options)
    {
        options ??= ParseOptions.Default;
        if (options.Url is { IsAbsoluteUri: false } url) throw new ArgumentException($"The address of the page is not absolute: {url.OriginalString}", nameof(options));
        _ = options.Layouts;
        return options;
    }

    private static async Task<Article> ReadAndParseAsync(Stream source, ParseOptions options, CancellationToken ct)
    {
        using var bytes = new SourceBytes(options);
        while (true)
        {
            ct.ThrowIfCancellationRequested();
            if (!bytes.Add(await source.ReadAsync(bytes.Room(), ct).ConfigureAwait(false))) return Parse(bytes.Memory, options, ct);
        }
    }
}
