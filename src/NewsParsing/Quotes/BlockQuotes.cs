using System.Collections.Immutable;

namespace NewsParsing.Quotes;

/// <summary>Turns the block quotations of a page into direct quotes.</summary>
internal static class BlockQuotes
{
    internal static bool Any(ImmutableArray<TextBlock> blocks)
    {
        if (blocks.IsDefault) return false;
        foreach (var block in blocks)
            if (block.Kind == BlockKind.BlockQuote) return true;
        return false;
    }

    /// <summary>Adds one quote for each block quotation in which no marks show speech; the quotes stay ordered by their start.</summary>
    internal static void Add(string text, ImmutableArray<TextBlock> blocks, QuoteReading reading, SourceResolver resolver)
    {
        var found = reading.Found;
        var next = 0;
        var known = found.Count;
        var previous = default(FoundQuote);
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            if (block.Kind != BlockKind.BlockQuote || block.Span.Length == 0 || block.Span.End > text.Length) continue;
            while (next < known && found[next].Span.End <= block.Span.Start) next++;
            if (next < known && found[next].Span.Overlaps(block.Span)) continue;
            var goesOn = i > 0 && blocks[i - 1].Kind == BlockKind.BlockQuote && previous.Span.Length > 0;
            previous = Quote(block.Span, goesOn ? previous : Announced(text, block.Span.Start, reading, resolver), goesOn ? previous.Utterance : reading.NextUtterance());
            found.Add(previous);
        }

        found.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
    }

    private static FoundQuote Quote(TextSpan span, in FoundQuote announced, int utterance) => announced with { Span = span, Kind = QuoteKind.Direct, Utterance = utterance };

    /// <summary>"Ruiz wrote:" in the paragraph right before the block.</summary>
    private static FoundQuote Announced(string text, int start, QuoteReading reading, SourceResolver resolver)
    {
        var announcements = reading.Announcements;
        var low = 0;
        var high = announcements.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (announcements[middle].End <= start) low = middle + 1;
            else high = middle;
        }

        if (low == 0 || !text.AsSpan(announcements[low - 1].End, start - announcements[low - 1].End).IsWhiteSpace()) return default;
        var announced = announcements[low - 1].Quote;
        if (announced.Source is { } source) announced.Name = resolver.Resolve(source, announced.Paragraph, -1, -1, out _);
        return announced;
    }
}
