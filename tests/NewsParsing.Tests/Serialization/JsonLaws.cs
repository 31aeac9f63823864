using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace NewsParsing.Tests.Serialization;

/// <summary>What holds for the JSON of every article.</summary>
public class JsonLaws
{
    [Property(MaxTest = 300)]
    public Property Reading_what_was_written_gives_an_equal_article() => Prop.ForAll(ArticleGen.Articles.ToArbitrary(), article =>
    {
        var json = article.ToJson();
        var same = Article.FromJson(json);
        Assert.Equal(article, same);
        Assert.Equal(article.GetHashCode(), same.GetHashCode());
        Assert.Equal(json, same.ToJson());
    });

    [Property]
    public Property It_stands_on_one_line_and_holds_no_control_characters_and_no_nulls() => Prop.ForAll(ArticleGen.Articles.ToArbitrary(), article =>
    {
        var json = article.ToJson();
        Assert.DoesNotContain(json, char.IsControl);
        Assert.DoesNotContain('\u2028', json);
        using var document = JsonDocument.Parse(json);
        Assert.DoesNotContain(Values(document.RootElement), value => value.ValueKind == JsonValueKind.Null);
    });

    [Property]
    public Property A_date_is_read_as_it_was_written() => Prop.ForAll(ArticleGen.Date.ToArbitrary(), date =>
    {
        Assert.True(NewsDate.TryParse(date.ToString(), out var same));
        Assert.Equal(date, same);
    });

    [Property]
    public Property What_is_no_date_is_refused() => Prop.ForAll(ArticleGen.Text.ToArbitrary(), text =>
    {
        if (!NewsDate.TryParse(text, out var date)) return;
        Assert.Equal(text, date.ToString());
    });

    [Fact]
    public void Every_enumeration_of_an_article_is_written_in_camel_case()
    {
        var written = typeof(Article).Assembly.GetExportedTypes().Where(type => type.IsEnum && IsWritten(type, typeof(Article), [])).ToHashSet();
        foreach (var (value, article) in OneForEachValue())
        {
            written.Remove(value.GetType());
            var name = value.ToString();
            Assert.Contains($"\"{char.ToLowerInvariant(name[0])}{name[1..]}\"", article.ToJson(), StringComparison.Ordinal);
            Assert.Equal(article, Article.FromJson(article.ToJson()));
        }

        Assert.Empty(written);
    }

    private static IEnumerable<(Enum Value, Article Article)> OneForEachValue() =>
    [
        .. Each<ArticleKind>(kind => new Article { Kind = kind }),
        .. Each<BlockKind>(kind => new Article { Blocks = [new TextBlock(kind, default, null, null)] }),
        .. Each<QuoteKind>(kind => new Article { Quotes = [new Quote(default, kind, null, null)] }),
        .. Each<AuthorKind>(kind => new Article { Byline = new Byline("", [new Author { Name = "", Kind = kind }]) }),
        .. Each<AuthorRole>(role => new Article { Byline = new Byline("", [new Author { Name = "", Role = role }]) }),
        .. Each<ArticleField>(about => new Article { Evidence = [new Evidence(about, default, default, "")] }),
        .. Each<EvidenceSource>(source => new Article { Evidence = [new Evidence(default, source, default, "")] }),
        .. Each<Confidence>(confidence => new Article { Evidence = [new Evidence(default, default, confidence, "")] }),
    ];

    private static IEnumerable<(Enum Value, Article Article)> Each<T>(Func<T, Article> make)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => ((Enum)value, make(value)));

    private static IEnumerable<JsonElement> Values(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Values(member.Value)).Append(json),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Values).Append(json),
        _ => [json],
    };

    // A date is one string: its precision is not written by name.
    private static bool IsWritten(Type sought, Type owner, HashSet<Type> seen) =>
        owner.GetProperties().Select(property => Content(property.PropertyType)).Any(type =>
            type == sought || (type != typeof(NewsDate) && type.Assembly == typeof(Article).Assembly && seen.Add(type) && IsWritten(sought, type, seen)));

    private static Type Content(Type type) =>
        Nullable.GetUnderlyingType(type) ?? (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) ? type.GetGenericArguments()[0] : type);
}
