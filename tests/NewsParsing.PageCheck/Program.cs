using System.IO.Compression;
using NewsParsing.Tests.Pages;

// Compares the node table with AngleSharp's own document on every page of a folder: *.html and *.html.gz, in all folders below it.
if (args is not [var folder] || !Directory.Exists(folder))
{
    Console.Error.WriteLine("usage: NewsParsing.PageCheck FOLDER");
    return 2;
}

var (same, shadow, different) = (0, 0, 0);
foreach (var path in Directory.EnumerateFiles(folder, "*.html*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
{
    using var file = File.OpenRead(path);
    using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
    var html = reader.ReadToEnd();
    if (TreeComparison.FindDifference(html) is not { } difference)
    {
        same++;
    }
    else if (TreeComparison.HasShadowRoot(html))
    {
        shadow++;
    }
    else
    {
        different++;
        Console.WriteLine($"{path}: {difference}");
    }
}

Console.WriteLine($"{same} pages with the same tree, {shadow} left out for shadow roots, {different} different");
return different == 0 ? 0 : 1;
