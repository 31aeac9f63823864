using System.Text.Json;
using NewsParsing.Tool;

namespace NewsParsing.Tests.Tool;

public sealed class BatchTests : IDisposable
{
    private readonly ToolRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public async Task Answers_come_in_the_order_of_the_records(int threads)
    {
        // Long records take longer: on several threads the short ones are ready first.
        var records = Enumerable.Range(0, 300).Select(n => JsonSerializer.Serialize(new { id = n, html = $"<h1>Page {n}</h1>" + new string('x', n % 17 == 0 ? 200_000 : 10) }));
        var batch = _run.Write("batch.ndjson", string.Join('\n', records));
        var answers = _run.PathOf("articles.ndjson");
        Assert.Equal(ExitCode.Done, await _run.RunAsync("parse", "--input", batch, "--output", answers, "--threads", $"{threads}"));
        Assert.Equal(Enumerable.Range(0, 300), (await File.ReadAllLinesAsync(answers)).Select(line => Parse(line).GetProperty("id").GetInt32()));
        Assert.Equal("", _run.Output);
    }

    [Theory]
    [InlineData("""{"id":1,"text":"Rain."}""", "1", null)]
    [InlineData("""{"id":"a\"b","html":"<p>Rain"}""", "\"a\\\"b\"", null)]
    [InlineData("""{"id":[1,{"x":null}],"html":""}""", "[1,{\"x\":null}]", null)]
    [InlineData("""{"html":"<p>Rain"}""", "null", null)]
    [InlineData("""{"id":1,"html":null,"text":"Rain.","unknown":3}""", "1", null)]
    [InlineData("""{"id":1,"text":"Rain.","url":"https://news.example/a","fetched":"2024-02-29T19:36:06Z"}""", "1", null)]
    [InlineData("""{"id":1,"text":"Rain.","fetched":"2024-02-29T19:36:06.25+02:00"}""", "1", null)]
    [InlineData("""{"id":1}""", "1", "none of")]
    [InlineData("""{"id":1,"html":"a","text":"b"}""", "1", "more than one of")]
    [InlineData("""{"id":1,"html":5}""", "1", "\"html\" is no string")]
    [InlineData("""{"id":1,"html":"\ud800"}""", "1", "no valid Unicode text")]
    [InlineData("""{"id":"\ud800","html":"a"}""", "null", "no valid Unicode text")]
    [InlineData("""{"id":1,"text":"Rain.","url":"nowhere"}""", "1", "\"url\" is no absolute address")]
    [InlineData("""{"id":1,"text":"Rain.","fetched":"yesterday"}""", "1", "\"fetched\" is no point in time")]
    [InlineData("""{"id":1,"path":"/no/such/file.html"}""", "1", "file.html")]
    [InlineData("""{"id":1,"path":""}""", "1", "empty string")]
    [InlineData("""{"id":1,""", "null", "line 1: The line is no JSON")]
    [InlineData("""[1]""", "null", "no JSON object")]
    [InlineData("""{"id":1} {"id":2}""", "null", "The line is no JSON")]
    [InlineData("rain", "null", "The line is no JSON")]
    public async Task A_record_is_answered_with_an_article_or_its_error(string record, string id, string? error)
    {
        var exitCode = await _run.RunWithInputAsync(record, "parse", "--input", "-");
        var answer = Parse(Assert.Single(_run.OutputLines));
        Assert.Equal(id, answer.GetProperty("id").GetRawText());
        Assert.Equal(error is null ? ExitCode.Done : ExitCode.SomeFailed, exitCode);
        if (error is null) Assert.Equal("article", answer.EnumerateObject().Last().Name);
        else Assert.Contains(error, answer.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bad_records_do_not_end_the_batch()
    {
        const string Batch = "\uFEFF{\"id\":1,\"text\":\"Rain.\"}\r\n\r\n  \nno json\n{\"id\":3,\"path\":\"/no/such/file\"}\n{\"id\":4,\"text\":\"Sun.\"}";
        Assert.Equal(ExitCode.SomeFailed, await _run.RunWithInputAsync(Batch, "parse", "--input", "-"));
        Assert.Equal(["1", "null", "3", "4"], _run.OutputLines.Select(line => Parse(line).GetProperty("id").GetRawText()));
        Assert.Contains("line 4:", _run.OutputLines[1], StringComparison.Ordinal);
        Assert.Contains("2 of the records", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_is_written_as_the_library_writes_it()
    {
        const string Html = "<article><h1>Rain</h1><p>It rained in Easthaven for the ninth day in a row, and the harbour is full.</p></article>";
        await _run.RunWithInputAsync(JsonSerializer.Serialize(new { id = 1, html = Html }), "parse", "--input", "-");
        Assert.Equal("{\"id\":1,\"article\":" + NewsParser.Parse(Html).ToJson() + "}\n", _run.Output);
    }

    [Fact]
    public async Task Quotes_are_those_of_the_library()
    {
        const string Text = "“We will build it again,” said Helena Okafor.";
        Assert.Equal(ExitCode.SomeFailed, await _run.RunWithInputAsync(JsonSerializer.Serialize(new { id = "q", text = Text, language = "en" }) + "\n{\"id\":2}", "quotes", "--input", "-"));
        var quotes = NewsParser.ParseQuotes(Text, "en");
        var answer = Parse(_run.OutputLines[0]).GetProperty("quotes");
        Assert.Equal(quotes.AsEnumerable(), Article.FromJson($"{{\"quotes\":{answer.GetRawText()}}}").Quotes.AsEnumerable());
        Assert.Contains("no \\\"text\\\"", _run.OutputLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quotes_are_those_of_the_scope_that_is_asked_for()
    {
        const string Text = "Helena Okafor said that the bridge is safe.";
        Assert.Equal(ExitCode.Done, await _run.RunWithInputAsync(JsonSerializer.Serialize(new { id = "q", text = Text, language = "en" }), "quotes", "--input", "-", "--quote-scope", "reported"));
        Assert.Equal("indirect", Assert.Single(Parse(_run.OutputLines[0]).GetProperty("quotes").EnumerateArray()).GetProperty("kind").GetString());

        var page = $"<article><h1>Bridge opens again</h1><p>{Text} The council of Easthaven votes on it in the first week of May.</p></article>";
        Assert.Equal(ExitCode.Done, await _run.RunWithInputAsync(JsonSerializer.Serialize(new { id = "p", html = page }), "parse", "--input", "-", "--quote-scope", "reported"));
        Assert.Contains("\"indirect\"", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scope_without_a_name_is_refused()
    {
        Assert.Equal(ExitCode.Refused, await _run.RunWithInputAsync("", "quotes", "--input", "-", "--quote-scope", "all"));
        Assert.Contains("marked or reported", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_batch_has_no_answers()
    {
        Assert.Equal(ExitCode.Done, await _run.RunWithInputAsync("", "quotes", "--input", "-"));
        Assert.Equal("", _run.Output);
    }

    [Fact]
    public async Task A_batch_that_is_not_there_is_refused()
    {
        Assert.Equal(ExitCode.Refused, await _run.RunAsync("parse", "--input", _run.PathOf("missing.ndjson"), "--output", _run.PathOf("articles.ndjson")));
        Assert.False(File.Exists(_run.PathOf("articles.ndjson")));
        Assert.Contains("missing.ndjson", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_is_not_overwritten_by_its_answers()
    {
        var batch = _run.Write("batch.ndjson", "{\"id\":1,\"text\":\"Rain.\"}");
        Assert.Equal(ExitCode.Refused, await _run.RunAsync("parse", "--input", batch, "--output", batch));
        Assert.Equal("{\"id\":1,\"text\":\"Rain.\"}", await File.ReadAllTextAsync(batch));
    }

    private static JsonElement Parse(string line) => JsonDocument.Parse(line).RootElement;
}
