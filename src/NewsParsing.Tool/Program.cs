// PROVISIONAL batch runner, replaced by the real command line.
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsParsing;

var input = args[Array.IndexOf(args, "--input") + 1];
var output = args[Array.IndexOf(args, "--output") + 1];
var lines = File.ReadLines(input).AsParallel().AsOrdered().Select(line => args[0] == "quotes" ? Quotes(line) : Parse(line));
File.WriteAllLines(output, lines);

static string Parse(string line)
{
    var record = JsonNode.Parse(line)!;
    var answer = new JsonObject { ["id"] = record["id"]?.DeepClone() };
    try
    {
        var path = (string)record["path"]!;
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        var options = new ParseOptions
        {
            Url = (string?)record["url"] is { } url && Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri : null,
            FetchedAt = (string?)record["fetched"] is { } fetched && DateTimeOffset.TryParse(fetched, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal, out var at) ? NodaTime.Instant.FromDateTimeOffset(at) : null,
        };
        answer["article"] = JsonNode.Parse(NewsParser.Parse(reader.ReadToEnd(), options).ToJson());
    }
#pragma warning disable CA1031
    catch (Exception e)
    {
        answer["error"] = e.ToString();
    }

    return answer.ToJsonString();
}

static string Quotes(string line)
{
    var record = JsonNode.Parse(line)!;
    var article = new Article { Quotes = NewsParser.ParseQuotes((string)record["text"]!, (string?)record["language"]) };
    return new JsonObject { ["id"] = record["id"]?.DeepClone(), ["quotes"] = JsonNode.Parse(article.ToJson())!["quotes"]?.DeepClone() ?? new JsonArray() }.ToJsonString();
}
