using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NewsParsing.Resolution;
using NewsParsing.StructuredData;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace NewsParsing.Tests.StructuredData;

public class JsonLaws
{
    private static readonly Gen<string> Text = Gen.Elements("", "word", "two words", "\"quoted\", she said", "a:b", "{[", "ü\u2019", "back\\slash", "line\nbreak", "\ud83d\ude00", "\u0001", "</b>", "//", "]]");

    private static readonly Arbitrary<JsonNode> Values = Arb.From(from value in Value(4) select (JsonNode)new JsonArray(value));

    private static readonly Arbitrary<string[]> Fragments = Arb.From(Gen.Elements(
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\\"", "\\u00", "\n", " ", "<!--", "-->", "<![CDATA[", "]]>", "/*", "*/", "//", "null", "1e9", "\"@type\":", "\"@graph\":", "\"@id\":\"#a\"",
        "\"NewsArticle\"", "\"Comment\"", "\"LiveBlogPosting\"", "\"headline\":\"Long headline here\"", "\"author\":", "\"name\":", "\"text\":\"x\"", "\"liveBlogUpdate\":", "\"comment\":", "\"image\":",
        "\"keywords\":", "\"publisher\":", "\"datePublished\":\"2024-01-01\"", "&quot;", "\ud800", "\0").ArrayOf());

    [Property(MaxTest = 300)]
    public Property Whole_json_is_read_as_it_is_written() => Prop.ForAll(Values, value =>
    {
        foreach (var options in (JsonSerializerOptions[])[new() { WriteIndented = true }, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }])
        {
            using var table = new JsonTable();
            JsonReader.Read(value.ToJsonString(options).AsMemory(), table);
            Assert.Equal(value.ToJsonString(), Back(table, 0)!.ToJsonString());
        }
    });

    [Property(MaxTest = 500)]
    public Property No_string_throws_and_every_table_is_a_forest() => Prop.ForAll(Fragments, fragments =>
    {
        using var table = new JsonTable();
        JsonReader.Read(string.Concat(fragments).AsMemory(), table);
        for (var node = 0; node < table.Count; node++)
        {
            var parent = table.ParentOf(node);
            Assert.True(parent < node);
            Assert.InRange(table.EndOf(node), node + 1, parent < 0 ? table.Count : table.EndOf(parent));
        }

        JsonLdReader.Read(table, new PageIdentity(["https://paper.example/a"], ["Long headline here"]), ParseOptions.Default, new ArticleClaims(), new DeclaredData());
    });

    [Property(MaxTest = 300)]
    public Property No_text_inside_a_string_is_lost(NonNull<string> text)
    {
        using var table = new JsonTable();
        JsonReader.Read(JsonSerializer.Serialize(text.Get).AsMemory(), table);
        return (JsonText.Unescape(table.RawOf(0)) == Sound(text.Get)).ToProperty();
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{\"@type\":\"Comment\",\"text\":\"x\",\"comment\":")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Long headline here\",\"author\":[")]
    [InlineData("{\"@type\":\"NewsArticle\",\"author\":{\"name\":")]
    [InlineData("{\"@id\":\"#a\",\"author\":{\"@id\":\"#a\"}},")]
    [InlineData("\"")]
    [InlineData("\" x")]
    [InlineData("<")]
    public void Any_depth_and_length_is_read(string piece)
    {
        using var table = new JsonTable();
        JsonReader.Read(string.Concat(Enumerable.Repeat(piece, 100_000)).AsMemory(), table);
        Assert.InRange(table.Count, 0, JsonTable.MaxNodes);
        JsonLdReader.Read(table, new PageIdentity([], ["Long headline here"]), ParseOptions.Default, new ArticleClaims(), new DeclaredData());
    }

    private static Gen<JsonNode> Value(int depth)
    {
        var leaf = Gen.OneOf(from text in Text select (JsonNode)JsonValue.Create(text), from number in Gen.Choose(-5, 5000) select (JsonNode)JsonValue.Create(number), Gen.Constant(true).Select(flag => (JsonNode)JsonValue.Create(flag)));
        if (depth == 0) return leaf;
        var inner = Value(depth - 1);
        var array = from items in inner.ListOf() select (JsonNode)new JsonArray([.. items.Select(item => item.DeepClone())]);
        var thing = from items in inner.ListOf() select (JsonNode)new JsonObject(items.Select((item, i) => KeyValuePair.Create("k" + i, (JsonNode?)item.DeepClone())));
        return Gen.Frequency((1, leaf), (1, array), (2, thing));
    }

    private static JsonNode? Back(JsonTable table, int node)
    {
        if (table.IsString(node)) return JsonValue.Create(JsonText.Unescape(table.RawOf(node)));
        if (!table.IsObject(node) && !table.IsArray(node)) return JsonNode.Parse(table.RawOf(node).ToString());
        var children = new List<int>();
        for (var child = node + 1; child < table.EndOf(node); child = table.EndOf(child)) children.Add(child);
        return table.IsArray(node)
            ? new JsonArray([.. children.Select(child => Back(table, child))])
            : new JsonObject(children.Select(child => KeyValuePair.Create(table.NameOf(child).ToString(), Back(table, child))));
    }

    // The serializer writes a lone surrogate as the replacement character.
    private static string Sound(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
