using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NewsParsing.Dates;
using NewsParsing.Languages;
using NodaTime;

namespace NewsParsing.Tests.Properties;

public class DateLaws
{
    private static readonly Gen<LocalDate> Days = Gen.Choose(0, 365 * 130).Select(days => new LocalDate(1970, 1, 2).PlusDays(days));

    private static readonly Gen<NewsDate> Moments =
        from day in Days
        from precision in Gen.Elements(DatePrecision.Year, DatePrecision.Month, DatePrecision.Day, DatePrecision.Minute, DatePrecision.Second)
        from second in Gen.Choose(0, 86399)
        from offset in Gen.Elements<int?>(null, 0, 60, 120, 330, -210, -480, 840, -720)
        select Make(day, precision, second, offset);

    private static NewsDate Make(LocalDate day, DatePrecision precision, int second, int? offset) => precision switch
    {
        DatePrecision.Year => new NewsDate(new LocalDate(day.Year, 1, 1), precision, null, null),
        DatePrecision.Month => new NewsDate(new LocalDate(day.Year, day.Month, 1), precision, null, null),
        DatePrecision.Day => NewsDate.OfDay(day),
        _ => new NewsDate(day, precision, LocalTime.FromSecondsSinceMidnight(precision == DatePrecision.Second ? second : second / 60 * 60), offset is { } minutes ? Offset.FromSeconds(minutes * 60) : null),
    };

    [Property(MaxTest = 500)]
    public Property What_a_date_writes_for_machines_is_read_back() => Prop.ForAll(Moments.ToArbitrary(), date =>
    {
        // The two zeros of machines' clocks mean that there is no date.
        var isPlaceholder = date.Date == new LocalDate(1970, 1, 1);
        Assert.Equal(!isPlaceholder, MachineDateParser.TryParse(date.ToString(), out var read));
        if (!isPlaceholder) Assert.Equal(date, read);
    });

    [Property(MaxTest = 1000)]
    public Property A_date_in_the_words_of_a_language_is_read_back()
    {
        var cases =
            from language in Gen.Elements<Language>([.. LanguageTable.All.Where(language => language.Dates.Months.Length > 0)])
            from day in Days
            from month in Gen.Elements<string>([.. language.Dates.Months[day.Month - 1]])
            from weekday in Gen.Elements<string>(["", .. language.Dates.Weekdays[(int)day.DayOfWeek - 1].Where(name => name.Length > 3)])
            from shape in Gen.Choose(0, 5)
            from upper in Gen.Elements(true, false)
            select (language, day, text: Print(shape, weekday, day, upper ? month.ToUpperInvariant() : month));
        return Prop.ForAll(cases.ToArbitrary(), item =>
        {
            Assert.True(PrintedDateParser.TryParse(item.text, item.language, default, out var read), item.text);
            Assert.Equal(NewsDate.OfDay(item.day), read);
        });
    }

    private static string Print(int shape, string weekday, LocalDate day, string month)
    {
        var start = weekday.Length > 0 ? weekday + ", " : "";
        return start + shape switch
        {
            0 => $"{day.Day} {month} {day.Year}",
            1 => $"{day.Day}. {month} {day.Year}",
            2 => $"{day.Day:00} {month}. {day.Year}",
            3 => $"{month} {day.Day}, {day.Year}",
            4 => $"{day.Day}-{month}-{day.Year}",
            _ => $"{day.Day:00}.{day.Month:00}.{day.Year}",
        };
    }

    [Property(MaxTest = 1000)]
    public Property A_time_beside_a_day_is_read_in_either_order()
    {
        var cases = from day in Days
                    from minute in Gen.Choose(0, 1439)
                    from shape in Gen.Choose(0, 3)
                    select (day, time: LocalTime.FromMinutesSinceMidnight(minute), shape);
        return Prop.ForAll(cases.ToArbitrary(), item =>
        {
            var (day, time, shape) = item;
            var clock = $"{time.Hour:00}:{time.Minute:00}";
            var half = $"{(time.Hour + 11) % 12 + 1}:{time.Minute:00} {(time.Hour < 12 ? "am" : "p.m.")}";
            var month = English.Language.Dates.Months[day.Month - 1][0];
            var text = shape switch
            {
                0 => $"{day.Day} {month} {day.Year}, {clock}",
                1 => $"{clock}, {day.Day} {month} {day.Year}",
                2 => $"{month} {day.Day}, {day.Year} at {half}",
                _ => $"{half}, {month} {day.Day}, {day.Year}",
            };
            Assert.True(PrintedDateParser.TryParse(text, English.Language, default, out var read), text);
            Assert.Equal(new NewsDate(day, DatePrecision.Minute, time, null), read);
        });
    }

    [Property(MaxTest = 500)]
    public Property A_date_in_the_midst_of_words_is_found_where_it_stands()
    {
        var cases = from day in Days
                    from before in Gen.Elements("", "By Jane Doe ", "Springfield | ", "Updated: ")
                    from after in Gen.Elements("", " | 3 comments", " by Sam", ". More below")
                    select (day, before, after);
        return Prop.ForAll(cases.ToArbitrary(), item =>
        {
            var date = $"{item.day.Day} {English.Language.Dates.Months[item.day.Month - 1][0]} {item.day.Year}";
            var line = item.before + date + item.after;
            var scanner = new DateScanner(line, English.Language, default);
            Assert.True(scanner.MoveNext(), line);
            Assert.Equal(date, line.Substring(scanner.Current.Span.Start, scanner.Current.Span.Length));
            Assert.Equal(NewsDate.OfDay(item.day), scanner.Current.Date);
            Assert.False(scanner.MoveNext(), line);
        });
    }

    [Property(MaxTest = 2000)]
    public Property No_text_makes_a_date_parser_throw()
    {
        var pieces = Gen.Elements("1", "31", "2020", "99999", "0", ".", "/", "-", ":", " ", ", ", "May", "mai", "maja", "Freitag", "Fri", "um", "at", "pm", "h", "Uhr", "年", "月", "日", "ago", "vor", "heute",
            "GMT+", "(", ")", "'", "\uD800", "\u0000", "é", "T", "Z", "+14:59", "updated", "Stand", "\n", "٣");
        var texts = Gen.OneOf(pieces.ArrayOf().Select(string.Concat), ArbMap.Default.ArbFor<string>().Generator.Select(text => text ?? ""));
        return Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var context = new DateContext(Instant.FromUtc(2024, 5, 10, 12, 0), null, new LocalDate(2024, 5, 1));
            foreach (var language in LanguageTable.All.Add(LanguageTable.Any))
            {
                if (!PrintedDateParser.TryParse(text, language, context, out var printed)) Assert.Equal(default, printed);
                if (!RelativeDateParser.TryParse(text, language, context, out var relative)) Assert.Equal(default, relative);
                var scanner = new DateScanner(text, language, context);
                var end = 0;
                while (scanner.MoveNext())
                {
                    Assert.InRange(scanner.Current.Span.Start, end, text.Length);
                    end = scanner.Current.Span.End;
                    Assert.InRange(end, 0, text.Length);
                }

                foreach (var mention in DateMentionFinder.Find(text, language, null, context, CancellationToken.None))
                    Assert.Equal(mention.Text, text.Substring(mention.Span.Start, mention.Span.Length));
            }

            if (!MachineDateParser.TryParse(text, out var machine)) Assert.Equal(default, machine);
            if (!UrlDateParser.TryParse(text, out var address)) Assert.Equal(default, address);
            Assert.NotEqual("", LanguageDetector.DetectCode(text));
        });
    }
}
