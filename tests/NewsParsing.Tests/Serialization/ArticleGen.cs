using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace NewsParsing.Tests.Serialization;

/// <summary>Articles that hold anything their types allow; most of them no parser would make.</summary>
internal static class ArticleGen
{
    /// <summary>Valid UTF-16: letters, what JSON and terminals treat specially, and characters from everywhere.</summary>
    internal static Gen<string> Text { get; } =
        Gen.Frequency(
            (8, Gen.Choose('a', 'z')),
            (3, Gen.Elements<int>('"', '\\', '/', '<', '>', '&', '\'', ' ', '\n', '\t', '“', '”')),
            (2, Gen.Elements(0, 0x1B, 0x7F, 0x85, 0xA0, 0x2028, 0x202E, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF)),
            (2, Gen.Choose(0, 0xD7FF)),
            (1, Gen.Choose(0xE000, 0x10FFFF)))
        .Select(value => new Rune(value).ToString()).ListOf().Select(string.Concat);

    private static Gen<int> Index { get; } = Gen.Choose(0, 100_000);

    private static Gen<TextSpan> Span { get; } = from start in Index from length in Index select new TextSpan(start, length);

    internal static Gen<NewsDate> Date { get; } =
        from day in Gen.Choose(0, (int)(new LocalDate(9999, 12, 31) - new LocalDate(1, 1, 1)).Days).Select(days => new LocalDate(1, 1, 1).PlusDays(days))
        from precision in Gen.Elements(Enum.GetValues<DatePrecision>())
        from second in Gen.Choose(0, 86_399)
        from offset in Maybe(Gen.Choose(-18 * 60, 18 * 60))
        select Of(day, precision, LocalTime.FromSecondsSinceMidnight(second), offset);

    internal static Gen<Article> Articles { get; } =
        from names in Maybe(Text).ListOf(6)
        from urls in Maybe(Address).ListOf(2)
        from kind in Gen.Elements(Enum.GetValues<ArticleKind>())
        from byline in Maybe(Byline)
        from dateline in Maybe(Dateline)
        from dates in Maybe(Date).ListOf(2)
        from flags in Maybe(Gen.Elements(true, false)).ListOf(2)
        from count in Maybe(Index)
        from text in Text
        from words in Several(Text)
        from blocks in Several(Block)
        from figures in Several(Figure)
        from quotes in Several(Quote)
        from mentions in Several(Mention)
        from comments in Several(Comment)
        from evidence in Several(Evidence)
        select new Article
        {
            Kind = kind, Url = urls[0], CanonicalUrl = urls[1], SiteName = names[0], Language = names[1], Headline = names[2], Kicker = names[3], Deck = names[4],
            Section = names[5], Byline = byline, Dateline = dateline, Agencies = words, Tags = words, Published = dates[0], Modified = dates[1], Text = text,
            Blocks = blocks, Figures = figures, Quotes = quotes, HeadlineQuotes = quotes, MentionedDates = mentions, Comments = comments,
            CommentsClosed = flags[0], CommentCount = count, IsPaywalled = flags[1], Evidence = evidence,
        };

    private static Gen<Uri> Address =>
        Gen.Elements("https://news.example/", "http://x.example/a?b=c&d=%20", "https://xn--bcher-kva.example/ä", "mailto:desk@news.example").Select(text => new Uri(text));

    private static Gen<Author> Author =>
        from name in Text
        from kind in Gen.Elements(Enum.GetValues<AuthorKind>())
        from role in Gen.Elements(Enum.GetValues<AuthorRole>())
        from rest in Maybe(Text).ListOf(4)
        select new Author { Name = name, Kind = kind, Role = role, Affiliation = rest[0], JobTitle = rest[1], Place = rest[2], Url = rest[3] };

    private static Gen<Byline> Byline => from text in Text from authors in Several(Author) select new Byline(text, authors);

    private static Gen<Dateline> Dateline =>
        from text in Text from parts in Maybe(Text).ListOf(2) from date in Maybe(Date)
        select new Dateline { Text = text, Place = parts[0], Organization = parts[1], Date = date };

    private static Gen<TextBlock> Block =>
        from kind in Gen.Elements(Enum.GetValues<BlockKind>()) from span in Span from source in Maybe(Span) from posted in Maybe(Date)
        select new TextBlock(kind, span, source, posted);

    private static Gen<Figure> Figure =>
        from texts in Maybe(Text).ListOf(4) from lead in Gen.Elements(true, false)
        select new Figure { Url = texts[0], Caption = texts[1], Credit = texts[2], Alt = texts[3], IsLead = lead };

    private static Gen<Attribution> Attribution =>
        from source in Text from texts in Maybe(Text).ListOf(2) from spans in Maybe(Span).ListOf(2)
        select new Attribution { Source = source, SourceSpan = spans[0], Name = texts[0], Cue = texts[1], CueSpan = spans[1] };

    private static Gen<Quote> Quote =>
        from span in Span from kind in Gen.Elements(Enum.GetValues<QuoteKind>()) from attribution in Maybe(Attribution) from part in Maybe(Index)
        select new Quote(span, kind, attribution, part);

    private static Gen<DateMention> Mention => from span in Span from text in Text from date in Maybe(Date) select new DateMention(span, text, date);

    private static Gen<Comment> Comment =>
        from text in Text from texts in Maybe(Text).ListOf(2) from posted in Maybe(Date) from parent in Maybe(Index)
        select new Comment { Text = text, Author = texts[0], Id = texts[1], Posted = posted, ReplyTo = parent };

    private static Gen<Evidence> Evidence =>
        from about in Gen.Elements(Enum.GetValues<ArticleField>()) from source in Gen.Elements(Enum.GetValues<EvidenceSource>())
        from confidence in Gen.Elements(Enum.GetValues<Confidence>()) from rule in Text
        select new Evidence(about, source, confidence, rule);

    private static NewsDate Of(LocalDate day, DatePrecision precision, LocalTime time, int? offset) => precision switch
    {
        DatePrecision.Year => new NewsDate(new LocalDate(day.Year, 1, 1), precision, null, null),
        DatePrecision.Month => new NewsDate(new LocalDate(day.Year, day.Month, 1), precision, null, null),
        DatePrecision.Day => NewsDate.OfDay(day),
        DatePrecision.Minute => new NewsDate(day, precision, new LocalTime(time.Hour, time.Minute), Zone(offset)),
        _ => new NewsDate(day, precision, time, Zone(offset)),
    };

    private static Offset? Zone(int? minutes) => minutes is { } known ? Offset.FromSeconds(known * 60) : null;

    private static Gen<ImmutableArray<T>> Several<T>(Gen<T> one) => Gen.Choose(0, 3).SelectMany(one.ListOf).Select(list => list.ToImmutableArray());

    private static Gen<T?> Maybe<T>(Gen<T> some)
        where T : struct => Gen.Frequency((1, Gen.Constant((T?)null)), (3, some.Select(value => (T?)value)));

    private static Gen<T?> Maybe<T>(Gen<T> some, T? none = null)
        where T : class => Gen.Frequency((1, Gen.Constant(none)), (3, some.Select(value => (T?)value)));
}
