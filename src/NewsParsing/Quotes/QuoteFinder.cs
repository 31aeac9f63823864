using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NewsParsing.Languages;
using NewsParsing.Quotes.Reported;

namespace NewsParsing.Quotes;

/// <summary>Finds the quotes of a clean text: marks, then the clause that reports them, then who is meant.</summary>
internal static class QuoteFinder
{
    /// <summary>The quotes of a text whose paragraphs are parted by line breaks, ordered by their start.</summary>
    internal static ImmutableArray<Quote> Find(string text, Language language, QuoteScope scope = QuoteScope.MarkedWords)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        return Find(text, [], language, scope, CancellationToken.None);
    }

    /// <summary>The same, with what only the page knows: a block quotation is speech without marks. The quotes that marks show are the same in both.</summary>
    internal static ImmutableArray<Quote> Find(string text, ImmutableArray<TextBlock> blocks, Language language, QuoteScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        ct.ThrowIfCancellationRequested();
        var hasBlockQuotes = BlockQuotes.Any(blocks);
        if (scope == QuoteScope.MarkedWords && !hasBlockQuotes && text.AsSpan().IndexOfAny(MarkPairer.AnyMark) < 0 && !DashDialogue.HasHyphenLine(text)) return [];
        var tables = QuoteTables.Rent();
        try
        {
            var words = QuoteLanguage.WordsFor(text, language);
            var reported = scope == QuoteScope.ReportedClauses && words.ReportedLexicon is { } lexicon ? new ReportedReading(lexicon) : null;
            var reading = new QuoteReading(text, words.Lexicon, tables, reported);
            if (scope == QuoteScope.MarkedWords && !hasBlockQuotes && !reading.HasMarkedStretch(ct)) return [];
            reading.Read(ct);
            var resolver = new SourceResolver(reading.Names);
            NameSources(CollectionsMarshal.AsSpan(reading.Found), resolver);
            RepeatedLine.Join(text, CollectionsMarshal.AsSpan(reading.Found));
            if (hasBlockQuotes) BlockQuotes.Add(text, blocks, reading, resolver);
            return Records(text, CollectionsMarshal.AsSpan(reported is null ? reading.Found : ReportedMerge.Join(reading, reported, resolver)));
        }
        finally
        {
            tables.Return();
        }
    }

    private static ImmutableArray<Quote> Records(string text, Span<FoundQuote> found)
    {
        if (found.IsEmpty) return [];
        var records = ImmutableArray.CreateBuilder<Quote>(found.Length);
        Attribution? last = null;
        for (var i = 0; i < found.Length; i++)
        {
            var isPart = (i > 0 && found[i - 1].Utterance == found[i].Utterance) || (i + 1 < found.Length && found[i + 1].Utterance == found[i].Utterance);
            if (i == 0 || !HaveOneSource(found[i - 1], found[i])) last = Attribution(text, found[i]);
            // Marks around nothing quote nothing.
            if (found[i].Span.Length > 0) records.Add(new Quote(found[i].Span, found[i].Kind, last, isPart ? found[i].Utterance : null));
        }

        return records.DrainToImmutable();
    }

    private static bool HaveOneSource(in FoundQuote a, in FoundQuote b) => a.Source == b.Source && a.Cue == b.Cue && a.Name == b.Name;

    private static void NameSources(Span<FoundQuote> found, SourceResolver resolver)
    {
        var speaker = -1;
        var paragraph = -1;
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i].Source is not { } source) continue;
            if (i > 0 && found[i - 1].Source == source)
            {
                found[i].Name = found[i - 1].Name;
            }
            else
            {
                found[i].Name = resolver.Resolve(source, found[i].Paragraph, speaker, paragraph, out var entry);
                if (entry >= 0) speaker = entry;
            }

            paragraph = found[i].Paragraph;
        }
    }

    private static Attribution? Attribution(string text, in FoundQuote quote)
    {
        if (quote.Source is not { } source) return null;
        return new Attribution
        {
            Source = text.Substring(source.Start, source.Length),
            SourceSpan = source,
            Name = quote.Name,
            Cue = quote.Cue is { } cue ? text.Substring(cue.Start, cue.Length) : null,
            CueSpan = quote.Cue,
        };
    }
}
