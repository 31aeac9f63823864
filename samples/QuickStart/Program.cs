using NewsParsing;
using QuickStart;

// The documents that ship with the sample, or those named on the command line.
var files = args.Length > 0 ? args : [Path.Combine(AppContext.BaseDirectory, "documents", "bridge.html"), Path.Combine(AppContext.BaseDirectory, "documents", "orchard.txt")];

foreach (var file in files)
{
    var article = NewsParser.Parse(File.ReadAllBytes(file));
    ArticleSummary.Print(article);
}
