using System.IO.Compression;

namespace NewsParsing.Benchmarks.Pages;

/// <summary>The pages of folders: files *.html, and *.html.gz or *.htm as crawlers keep them.</summary>
internal static class PageFolder
{
    /// <summary>Names the folders, parted as in PATH, where no argument does.</summary>
    public const string Variable = "NEWSPARSING_PAGES";

    /// <returns>The pages ordered by path.</returns>
    public static List<NewsPage> Read(string folders) =>
        [.. folders.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(IsPage).Order(StringComparer.Ordinal).Select(ReadPage)];

    private static bool IsPage(string path) =>
        path.EndsWith(".html", StringComparison.Ordinal) || path.EndsWith(".htm", StringComparison.Ordinal) || path.EndsWith(".html.gz", StringComparison.Ordinal);

    private static NewsPage ReadPage(string path)
    {
        using Stream file = File.OpenRead(path);
        using var text = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        return new NewsPage(Path.GetFileName(path), text.ReadToEnd());
    }
}
