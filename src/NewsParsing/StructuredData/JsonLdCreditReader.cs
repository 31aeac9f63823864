using NewsParsing.Resolution;

namespace NewsParsing.StructuredData;

/// <summary>Reads who an article of JSON-LD credits: a person, an organization, a list of them, references, or plain strings of one or many names.</summary>
internal static class JsonLdCreditReader
{
    private const int MaxLevels = 4;

    internal static void Read(SchemaGraph graph, int article, DeclaredCredit credit, ArticleClaims claims)
    {
        foreach (var name in (ReadOnlySpan<string>)["author", "creator"])
        {
            Read(graph, graph.Json.Find(article, name), credit, 0);
            credit.ClaimAndClear(EvidenceSource.JsonLd, Confidence.Declared, name, claims);
        }
    }

    // The depth is bounded by MaxLevels, not by the page.
    private static void Read(SchemaGraph graph, int value, DeclaredCredit credit, int level)
    {
        var json = graph.Json;
        if (value < 0 || level == MaxLevels) return;
        if (json.IsArray(value))
        {
            for (var child = value + 1; child < json.EndOf(value); child = json.EndOf(child)) Read(graph, child, credit, level + 1);
        }
        else if (json.IsObject(value))
        {
            ReadThing(graph, graph.Resolve(value), credit, level);
        }
        else if (json.IsString(value))
        {
            credit.Add(json.SpanOf(value));
        }
    }

    private static void ReadThing(SchemaGraph graph, int thing, DeclaredCredit credit, int level)
    {
        var json = graph.Json;
        var name = json.Find(thing, "name");
        if (json.IsObject(name) || json.IsArray(name))
        {
            Read(graph, name, credit, level + 1);
            return;
        }

        var kind = graph.TypeOf(thing) == SchemaType.Organization ? AuthorKind.Organization : AuthorKind.Person;
        var details = new CreditDetails(kind, json.TextOf(thing, "jobTitle"), OrganizationOf(graph, thing), UrlOf(json, thing));
        credit.Add(json.SpanOf(name) is { IsEmpty: false } text ? text : FullName(json, thing), details);
    }

    private static string? FullName(JsonTable json, int thing) =>
        json.TextOf(thing, "givenName") is { } given && json.TextOf(thing, "familyName") is { } family ? given + " " + family : null;

    private static string? OrganizationOf(SchemaGraph graph, int person)
    {
        var json = graph.Json;
        var value = json.Find(person, "affiliation") is >= 0 and var affiliation ? affiliation : json.Find(person, "worksFor");
        if (json.IsArray(value) && json.EndOf(value) > value + 1) value++;
        return json.IsObject(value) ? json.TextOf(graph.Resolve(value), "name") : json.TextOf(value);
    }

    private static string? UrlOf(JsonTable json, int thing)
    {
        var value = json.Find(thing, "url");
        if (json.IsArray(value) && json.EndOf(value) > value + 1) value++;
        return json.SpanOf(value) is { IsEmpty: false } url && PageAddress.IsAddress(url) ? url.ToString() : null;
    }
}
