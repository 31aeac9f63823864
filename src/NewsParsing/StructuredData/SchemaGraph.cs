using NewsParsing.Scanning;

namespace NewsParsing.StructuredData;

/// <summary>The things that a page's JSON-LD describes, by type and by identifier.</summary>
internal sealed class SchemaGraph : IDisposable
{
    private const int MaxThings = 4096;
    private const int MaxDefinitions = 256;
    private readonly SpareList<int> _spareDefinitions;
    private readonly SpareList<(int Node, SchemaType Type)> _spareThings;
    private readonly List<int> _definitions;

    internal SchemaGraph(JsonTable json)
    {
        Json = json;
        _spareDefinitions = SpareList<int>.Take(out _definitions);
        _spareThings = SpareList<(int Node, SchemaType Type)>.Take(out var things);
        Things = things;
        for (var node = 0; node < json.Count; node++)
        {
            var parent = json.ParentOf(node);
            if (parent < 0) continue;
            if (json.IsNamed(node, "@type") && Things.Count < MaxThings) Things.Add((parent, TypeOfValue(node)));
            else if (json.IsNamed(node, "@id") && json.EndOf(parent) - parent > 2 && _definitions.Count < MaxDefinitions) _definitions.Add(node);
        }

        // A type may be written after the things inside.
        Things.Sort(static (one, other) => one.Node - other.Node);
    }

    internal JsonTable Json { get; }

    /// <summary>The objects that have a type, in the order of writing.</summary>
    internal List<(int Node, SchemaType Type)> Things { get; }

    public void Dispose()
    {
        _spareDefinitions.Dispose();
        _spareThings.Dispose();
    }

    internal SchemaType TypeOf(int node) => TypeOfValue(Json.Find(node, "@type"));

    /// <summary>The object itself, or the one that an object of nothing but an identifier refers to.</summary>
    internal int Resolve(int node)
    {
        if (!Json.IsObject(node)) return node;
        var id = Json.Find(node, "@id");
        if (id < 0 || HasContent(node)) return node;
        var raw = Json.RawOf(id);
        foreach (var definition in _definitions)
            if (Json.RawOf(definition).SequenceEqual(raw) && HasContent(Json.ParentOf(definition))) return Json.ParentOf(definition);
        return node;
    }

    private bool HasContent(int node)
    {
        for (var child = node + 1; child < Json.EndOf(node); child = Json.EndOf(child))
            if (Json.NameOf(child) is not ("@id" or "@type")) return true;
        return false;
    }

    // Where several types are given the most telling one counts: ["WebPage", "NewsArticle"] is an article.
    private SchemaType TypeOfValue(int value)
    {
        if (Json.IsString(value)) return SchemaTypes.Find(Json.RawOf(value));
        if (!Json.IsArray(value)) return SchemaType.None;
        var best = SchemaType.None;
        for (var child = value + 1; child < Json.EndOf(value); child = Json.EndOf(child))
        {
            var type = SchemaTypes.Find(Json.RawOf(child));
            if (type is SchemaType.LiveBlog) return type;
            if (best is SchemaType.None or SchemaType.WebPage && type != SchemaType.None) best = type;
        }

        return best;
    }
}
