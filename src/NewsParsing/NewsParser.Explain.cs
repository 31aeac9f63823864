using System.Collections.Immutable;
using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Decoding;

namespace NewsParsing;

/// <content>Why the body of a page is what it is.</content>
public static partial class NewsParser
{
    /// <summary>Tells of every block that a document prints whether it belongs to the body, and by which rule.</summary>
    /// <remarks>
    /// For people who ask why a paragraph is missing, or what to write into a <see cref="SiteRule"/>. The blocks that have a <see cref="ExplainedBlock.Kind"/> are those
    /// of <see cref="Article.Blocks"/>, in the same order, as <see cref="Parse(string, ParseOptions?, CancellationToken)"/> gives them for the same arguments.
    /// The words of the rules, and how a page is cut where it is not body, may change with every version.
    /// </remarks>
    /// <param name="source">HTML or plain text; told apart by its content unless <see cref="ParseOptions.Format"/> says which. A lone surrogate counts as U+FFFD.</param>
    /// <param name="options">What is known about the document; <see langword="null"/> for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="ct">Cancels the work.</param>
    /// <returns>The blocks in reading order: menus, headline, body, comments, footer. Empty where nothing is printed, and for data such as feeds and pictures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A selector of <see cref="ParseOptions.SiteRules"/> cannot be read, or <see cref="ParseOptions.Url"/> is relative.</exception>
    /// <exception cref="ParseLimitException">The document goes over a limit.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static ImmutableArray<ExplainedBlock> Explain(string source, ParseOptions? options = null, CancellationToken ct = default)
    {
        var blocks = ImmutableArray.CreateBuilder<ExplainedBlock>();
        var article = Run(source, BodyOnly(options), (page, printed, verdicts) => BlockExplainer.Explain(page, printed, verdicts, blocks), ct);
        BlockExplainer.ExplainUnprinted(article, blocks);
        return blocks.DrainToImmutable();
    }

    /// <summary>Tells of every block that the bytes of a document print whether it belongs to the body, and by which rule.</summary>
    /// <remarks>
    /// As <see cref="Explain(string, ParseOptions?, CancellationToken)"/>; the encoding is told as <see cref="Parse(ReadOnlyMemory{byte}, ParseOptions?, CancellationToken)"/> says.
    /// </remarks>
    /// <param name="source">HTML or plain text; empty memory is an empty document. It must not change until the method returns, and is not used after that.</param>
    /// <param name="options">What is known about the document; <see langword="null"/> for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="ct">Cancels the work.</param>
    /// <returns>The blocks in reading order. Empty where nothing is printed, and for data such as feeds and pictures.</returns>
    /// <exception cref="ArgumentException">A selector of <see cref="ParseOptions.SiteRules"/> cannot be read.</exception>
    /// <exception cref="ParseLimitException">The document goes over a limit.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static ImmutableArray<ExplainedBlock> Explain(ReadOnlyMemory<byte> source, ParseOptions? options = null, CancellationToken ct = default)
    {
        var blocks = ImmutableArray.CreateBuilder<ExplainedBlock>();
        var article = Run(source, BodyOnly(options), (page, printed, verdicts) => BlockExplainer.Explain(page, printed, verdicts, blocks), ct);
        BlockExplainer.ExplainUnprinted(article, blocks);
        return blocks.DrainToImmutable();
    }

    /// <summary>Tells of every block that the bytes of a document print whether it belongs to the body, and by which rule.</summary>
    /// <inheritdoc cref="Explain(ReadOnlyMemory{byte}, ParseOptions?, CancellationToken)"/>
    /// <param name="source">HTML or plain text. It must not change until the method returns.</param>
    /// <param name="options">What is known about the document; <see langword="null"/> for <see cref="ParseOptions.Default"/>.</param>
    /// <param name="ct">Cancels the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    public static ImmutableArray<ExplainedBlock> Explain(byte[] source, ParseOptions? options = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Explain(source.AsMemory(), options, ct);
    }

    // Nothing that is read from the finished body can change it.
    private static ParseOptions BodyOnly(ParseOptions? options) => (options ?? ParseOptions.Default) with { IncludeQuotes = false, IncludeComments = false };
}
