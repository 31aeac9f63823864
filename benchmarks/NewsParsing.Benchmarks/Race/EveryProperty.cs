using System.Collections.Immutable;

namespace NewsParsing.Benchmarks.Race;

/// <summary>Reads every property of an article and of all records in it, so that a value made on demand would be paid for inside the measured time.</summary>
internal static class EveryProperty
{
    /// <returns>A number that depends on every value.</returns>
    public static long Sum(Article article) =>
        Of(article.Kind) + Of(article.Url) + Of(article.CanonicalUrl) + Of(article.SiteName) + Of(article.Language) + Of(article.Headline) + Of(article.Kicker)
        + Of(article.Deck) + Of(article.Section) + Of(article.Byline) + Of(article.Dateline) + Of(article.Agencies, Of) + Of(article.Tags, Of)
        + Of(article.Published) + Of(article.Modified) + Of(article.Text) + Of(article.Blocks, Of) + Of(article.Figures, Of) + Of(article.Quotes, Of)
        + Of(article.HeadlineQuotes, Of) + Of(article.MentionedDates, Of) + Of(article.Comments, Of) + Of(article.CommentsClosed) + Of(article.CommentCount)
        + Of(article.IsPaywalled) + Of(article.Evidence, Of);

    private static long Of<T>(ImmutableArray<T> items, Func<T, long> read)
    {
        var sum = (long)items.Length;
        foreach (var item in items) sum += read(item);
        return sum;
    }

    private static long Of<T>(T value)
        where T : struct => value.GetHashCode();

    private static long Of<T>(T? value)
        where T : struct => value.GetValueOrDefault().GetHashCode();

    private static long Of(string? text) => text is { Length: > 0 } ? text.Length + text[^1] : 0;

    private static long Of(Uri? address) => Of(address?.OriginalString);

    private static long Of(Byline? byline) => byline is null ? 0 : Of(byline.Text) + Of(byline.Authors, Of);

    private static long Of(Author author) =>
        Of(author.Name) + Of(author.Kind) + Of(author.Role) + Of(author.Affiliation) + Of(author.JobTitle) + Of(author.Place) + Of(author.Url);

    private static long Of(Dateline? dateline) => dateline is null ? 0 : Of(dateline.Text) + Of(dateline.Place) + Of(dateline.Organization) + Of(dateline.Date);

    private static long Of(NewsDate? date) => date is { } known ? Of(known.Date) + Of(known.Precision) + Of(known.Time) + Of(known.Offset) : 0;

    private static long Of(TextBlock block) => Of(block.Kind) + Of(block.Span) + Of(block.SourceSpan) + Of(block.Posted);

    private static long Of(Figure figure) => Of(figure.Url) + Of(figure.Caption) + Of(figure.Credit) + Of(figure.Alt) + Of(figure.IsLead);

    private static long Of(Quote quote) => Of(quote.Span) + Of(quote.Kind) + Of(quote.Attribution) + Of(quote.Group);

    private static long Of(Attribution? attribution) => attribution is null
        ? 0
        : Of(attribution.Source) + Of(attribution.SourceSpan) + Of(attribution.Name) + Of(attribution.Cue) + Of(attribution.CueSpan);

    private static long Of(DateMention mention) => Of(mention.Span) + Of(mention.Text) + Of(mention.Date);

    private static long Of(Comment comment) => Of(comment.Text) + Of(comment.Author) + Of(comment.Posted) + Of(comment.ReplyTo) + Of(comment.Id);

    private static long Of(Evidence evidence) => Of(evidence.Field) + Of(evidence.Source) + Of(evidence.Confidence) + Of(evidence.Rule);
}
