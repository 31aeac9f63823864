namespace NewsParsing.Tool.Batches;

/// <summary>Answers <c>{"id","path"|"html"|"text","url"?,"fetched"?}</c> with <c>{"id","article"}</c>.</summary>
internal static class ParseBatch
{
    internal static BatchAnswer Answer(BatchLine line, ParseOptions common, int maxBytes, CancellationToken ct) =>
        BatchAnswer.To(line, "article", record => Parse(record, common, maxBytes, ct).ToJson());

    private static Article Parse(BatchRecord record, ParseOptions common, int maxBytes, CancellationToken ct)
    {
        var options = common with { Url = record.Address("url"), FetchedAt = record.Time("fetched") };
        return (record.Text("path"), record.Text("html"), record.Text("text")) switch
        {
            ({ } path, null, null) => InputDocument.Open(path, maxBytes).Parse(options, ct),
            (null, { } html, null) => NewsParser.Parse(html, options with { Format = SourceFormat.Html }, ct),
            (null, null, { } text) => NewsParser.Parse(text, options with { Format = SourceFormat.PlainText }, ct),
            (null, null, null) => throw new FormatException("The record has none of \"path\", \"html\" and \"text\"."),
            _ => throw new FormatException("The record has more than one of \"path\", \"html\" and \"text\"."),
        };
    }
}
