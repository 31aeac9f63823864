using System.Text;
using NewsParsing.Bylines;
using NewsParsing.Captions;
using NewsParsing.Datelines;
using NewsParsing.Dates;
using NewsParsing.Languages;
using NodaTime;

namespace NewsParsing.Fuzz;

/// <summary>Targets for the parsers of single lines. The first line of an input is the tag of a language, the rest is the text.</summary>
internal static class Lines
{
    private static readonly DateContext Context = new(Instant.FromUtc(2024, 5, 10, 12, 0), null, new LocalDate(2024, 5, 1));

    internal static void Date(byte[] bytes)
    {
        var text = Read(bytes, out var language);
        if (MachineDateParser.TryParse(text, out var date)) Check.Holds(date);
        if (UrlDateParser.TryParse("https://a.example/" + text, out date)) Check.Holds(date);
        foreach (var context in (ReadOnlySpan<DateContext>)[default, Context])
        {
            if (PrintedDateParser.TryParse(text, language, context, out date)) Check.Holds(date);
            if (RelativeDateParser.TryParse(text, language, context, out date)) Check.Holds(date);
            Scan(text, language, context);
            foreach (var mention in DateMentionFinder.Find(text, language, null, context, CancellationToken.None)) Check.Slice(mention.Text, text, mention.Span);
        }
    }

    internal static void Byline(byte[] bytes)
    {
        var text = Read(bytes, out var language);
        if (BylineParser.TryParse(text, language, out var byline)) Check.Holds(byline, text);
        if (EndCreditParser.TryParse(text, language, out var credits)) Check.Holds(credits, text);
        if (DatelineParser.TryParse(text, language, out var dateline)) Check.True(text.Contains(dateline.Text, StringComparison.Ordinal), dateline.Text);
        if (CaptionParser.TryParse(text, language, out var caption)) Check.True(!string.IsNullOrEmpty(caption.Caption) || !string.IsNullOrEmpty(caption.Credit), "an empty caption");
    }

    internal static void Quotes(byte[] bytes)
    {
        var text = Read(bytes, out var language);
        var quotes = NewsParser.ParseQuotes(text, language.Code);
        Check.Holds(quotes, text);
        Check.True(quotes.AsSpan().SequenceEqual(NewsParser.ParseQuotes(text, language.Code).AsSpan()), "other quotes the second time");
        Check.Holds(NewsParser.ParseQuotes(text, language.Code, QuoteScope.ReportedClauses), text);
    }

    private static void Scan(string text, Language language, in DateContext context)
    {
        var scanner = new DateScanner(text, language, context);
        var end = 0;
        while (scanner.MoveNext())
        {
            Check.True(scanner.Current.Span.Start >= end && scanner.Current.Span.End <= text.Length, $"a date at {scanner.Current.Span}");
            end = scanner.Current.Span.End;
            Check.Holds(scanner.Current.Date);
        }
    }

    private static string Read(byte[] bytes, out Language language)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        language = LanguageTable.FindOrAny(end < 0 ? "" : text.AsSpan(0, end));
        return end < 0 ? text : text[(end + 1)..];
    }
}
