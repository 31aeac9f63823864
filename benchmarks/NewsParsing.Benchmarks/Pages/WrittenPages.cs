using System.Globalization;
using System.Text;

namespace NewsParsing.Benchmarks.Pages;

/// <summary>Pages written by a program in the manner of real ones: a third scripts and styles, a third menus and teasers, the rest the story and its readers.</summary>
/// <remarks>The same number gives the same page on every machine.</remarks>
internal static class WrittenPages
{
    public const int Small = 20_000, Median = 115_000, Large = 400_000, Huge = 1_500_000;

    /// <summary>A set with the lengths that news pages have: many near the median, few long ones. Large enough that a moment of another program hardly counts.</summary>
    public static List<NewsPage> Common()
    {
        const int Sets = 4;
        int[] lengths = [Small, Small, 50_000, 80_000, 80_000, Median, Median, Median, 160_000, 160_000, 240_000, Large];
        return [.. Enumerable.Range(0, Sets * lengths.Length).Select(seed => Write(lengths[seed % lengths.Length], seed))];
    }

    /// <param name="length">About how many characters.</param>
    /// <param name="seed">Which page.</param>
    public static NewsPage Write(int length, int seed = 0)
    {
        var writer = new PageWriter(seed);
        return new NewsPage(string.Create(CultureInfo.InvariantCulture, $"written-{length}-{seed}"), writer.Write(length));
    }
}
