using NewsParsing.Languages;
using NewsParsing.Resolution;

namespace NewsParsing.PlainText;

/// <summary>Reads a plain text: the entry of this folder.</summary>
internal static class PlainTextParser
{
    internal static TextDocument Read(ReadOnlySpan<char> source, ParseOptions options, ArticleClaims claims, CancellationToken ct)
    {
        var page = BlockBuilder.Build(source, LineReader.Read(source, ct), ct);
        RepetitionCounter.Count(page);
        NoticeFinder.Mark(page);
        return TextArticleFinder.Find(page, options, claims, ct);
    }
}
