using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Resolution;

namespace NewsParsing.PlainText;

/// <summary>Reads a plain text: the entry of this folder.</summary>
internal static class PlainTextParser
{
    internal static TextDocument Read(ReadOnlySpan<char> source, ParseOptions options, ArticleClaims claims, BlockLook? look, CancellationToken ct)
    {
        using var page = BlockBuilder.Build(source, LineReader.Read(source, ct), ct);
        RepetitionCounter.Count(page);
        NoticeFinder.Mark(page, ct);
        return new TextArticleFinder(page, options, claims).Find(look, ct);
    }
}
