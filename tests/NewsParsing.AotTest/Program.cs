// Compiled to native code and trimmed by .ci/run: what only reflection keeps alive is missing here.
using NewsParsing;

using var page = new StreamReader(typeof(Program).Assembly.GetManifestResourceStream("bridge.html")!);
var article = NewsParser.Parse(page.ReadToEnd());
var failed = 0;

Check("the headline is read", article.Headline == "Council votes to rebuild the old tram bridge");
Check("the author is read", article.Byline?.Authors is [{ Name: "Marta Lindqvist" }]);
Check("the date is read", article.Published?.ToString() == "2026-03-12T07:45:00+01:00");
Check("the body is read", article.Text.Contains("This bridge is more than steel and rivets", StringComparison.Ordinal));
Check("quotes are found", article.Quotes.Any(quote => quote.Attribution?.Name?.EndsWith("Helena Okafor", StringComparison.Ordinal) == true));
Check("comments are found", article.Comments.Length == 4);
Check("JSON is read back to an equal article", Article.FromJson(article.ToJson()) == article);
Check("quotes of a clean text are found", NewsParser.ParseQuotes("“We will build it again,” said Mayor Helena Okafor.", "en").Length == 1);

Console.WriteLine(failed == 0 ? "The native app passed." : $"The native app failed {failed} checks.");
return failed == 0 ? 0 : 1;

void Check(string what, bool holds)
{
    if (holds) return;
    failed++;
    Console.Error.WriteLine($"Failed: {what}.");
}
