using NewsParsing.Serialization;

namespace NewsParsing.Tool.Batches;

/// <summary>Answers <c>{"id","text","language"?}</c> with <c>{"id","quotes"}</c>.</summary>
internal static class QuotesBatch
{
    internal static BatchAnswer Answer(BatchLine line, QuoteScope scope) =>
        BatchAnswer.To(line, "quotes", record => ArticleJson.Write(NewsParser.ParseQuotes(record.Needed("text"), record.Text("language"), scope)));
}
