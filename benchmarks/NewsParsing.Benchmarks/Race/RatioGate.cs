using System.Globalization;
using System.Text.Json;
using NewsParsing.Benchmarks.Pages;

namespace NewsParsing.Benchmarks.Race;

/// <summary>
/// Fails where the whole library has become slow beside AngleSharp's own parse of the same pages. A busy machine slows both alike, so the ratio holds where times do not.
/// </summary>
internal static class RatioGate
{
    private const int Rounds = 9;

    /// <summary>How far above the committed ratio a run may come out.</summary>
    private const double Margin = 1.15;

    /// <returns>Whether the ratio of this run is inside the margin.</returns>
    public static bool Check(TextWriter to, string ratiosFile, string set, IReadOnlyList<NewsPage> pages)
    {
        var committed = JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(ratiosFile))![set];
        var ratio = Contest.Run(pages, [Runners.Article, Runners.AngleSharp], Rounds).Ratio(Runners.Article, Runners.AngleSharp);
        var holds = ratio <= committed * Margin;
        to.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{set}: NewsParser.Parse takes {ratio:0.000} of AngleSharp's ParseDocument, committed {committed:0.000}, at most {committed * Margin:0.000}: {(holds ? "holds" : "TOO SLOW")}"));
        return holds;
    }
}
