using System.Collections.Immutable;

namespace NewsParsing.Fuzz;

/// <summary>What must hold for every answer; a fault is thrown.</summary>
internal static class Check
{
    internal static void True(bool holds, string fault)
    {
        if (!holds) throw new FaultException(fault);
    }

    internal static void Same(string one, string other, string when)
    {
        if (one != other) throw new FaultException($"The answer differs for {when}:\n{one}\n{other}");
    }

    internal static void Slice(string expected, string text, TextSpan span) =>
        True(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length && text.AsSpan(span.Start, span.Length).SequenceEqual(expected), $"{span} is not “{expected}”");

    internal static void Holds(Article article, string source)
    {
        Blocks(article, source);
        Holds(article.Quotes, article.Text);
        Holds(article.HeadlineQuotes, article.Headline ?? "");
        foreach (var mention in article.MentionedDates) Slice(mention.Text, article.Text, mention.Span);
        for (var i = 0; i < article.Comments.Length; i++) True(article.Comments[i].ReplyTo is not { } parent || (parent >= 0 && parent < i), $"comment {i} answers a later one");
        foreach (var author in article.Byline?.Authors ?? []) True(!string.IsNullOrWhiteSpace(author.Name), "an author without a name");
        if (article.Published is { } published) Holds(published);
        if (article.Modified is { } modified) Holds(modified);
        var json = article.ToJson();
        var read = Article.FromJson(json);
        True(article.Equals(read), "JSON brings back another article");
        Same(json, read.ToJson(), "the article that was read back");
    }

    internal static void Holds(ImmutableArray<Quote> quotes, string text)
    {
        var start = 0;
        foreach (var quote in quotes)
        {
            True(quote.Span.Start >= start && quote.Span.Length > 0 && quote.Span.End <= text.Length, $"a quote at {quote.Span}");
            start = quote.Span.Start;
            if (quote.Attribution is not { } attribution) continue;
            if (attribution.SourceSpan is { } source) Slice(attribution.Source, text, source);
            if (attribution.CueSpan is { } cue) Slice(attribution.Cue!, text, cue);
        }
    }

    internal static void Holds(NewsDate date) => True(NewsDate.TryParse(date.ToString(), out var read) && read == date, $"{date} is not read back");

    /// <summary>Nobody is invented: the letters of every name stand in the line.</summary>
    internal static void Holds(Byline byline, string line)
    {
        True(!byline.Authors.IsEmpty, "a byline of nobody");
        foreach (var author in byline.Authors)
        {
            True(!string.IsNullOrWhiteSpace(author.Name), "an author without a name");
            foreach (var unit in author.Name) True(!char.IsLetter(unit) || line.Contains(unit, StringComparison.OrdinalIgnoreCase), $"“{author.Name}” is not of this line");
        }
    }

    private static void Blocks(Article article, string source)
    {
        var end = -2;
        foreach (var block in article.Blocks)
        {
            True(block.Span.Start == end + 2 && block.Span.Length > 0 && block.Span.End <= article.Text.Length, $"a block at {block.Span} behind {end}");
            True(!article.Slice(block.Span).IsWhiteSpace(), "a blank block");
            end = block.Span.End;
            if (block.SourceSpan is { } span) True(span.Start >= 0 && span.Length >= 0 && span.End <= source.Length, $"a block from {span} of the source");
        }

        True(article.Text.Length == Math.Max(end, 0), "text behind the last block");
    }
}
