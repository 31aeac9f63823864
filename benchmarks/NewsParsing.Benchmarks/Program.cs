using System.Globalization;
using BenchmarkDotNet.Running;
using NewsParsing.Benchmarks;
using NewsParsing.Benchmarks.Pages;
using NewsParsing.Benchmarks.Race;

// --quick [--pages FOLDERS]: the table of all readers in less than two minutes.
// --gate RATIOS SET [--pages FOLDERS]: fails where the ratio to AngleSharp is above the committed one.
// --memory [--pages FOLDERS]: how much of the memory is returned, and the smallest heap for a page.
// --write FOLDER: the written pages as files, for readers in other languages.
// Anything else goes to BenchmarkDotNet.
if (args.Contains("--quick"))
{
    QuickTable.Write(Console.Out, Pages(args), Runners.All);
    ThreadTable.WriteGrowth(Console.Out);
    Console.WriteLine();
    ThreadTable.WriteThreads(Console.Out, Pages(args));
    return 0;
}

if (args is ["--gate", var ratios, var set, ..]) return RatioGate.Check(Console.Out, ratios, set, Pages(args)) ? 0 : 1;

if (args.Contains("--memory"))
{
    MemoryTable.WriteReturned(Console.Out, Pages(args));
    MemoryTable.WriteLeastHeaps(Console.Out);
    return 0;
}

if (args is [MemoryTable.OnePage, var length])
{
    MemoryTable.ParseOne(int.Parse(length, CultureInfo.InvariantCulture));
    return 0;
}

if (args is ["--write", var folder])
{
    Directory.CreateDirectory(folder);
    foreach (var page in WrittenPages.Common()) File.WriteAllText(Path.Combine(folder, page.Name + ".html"), page.Html);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, BuiltApart.Config);
return 0;

static List<NewsPage> Pages(string[] args)
{
    var at = Array.IndexOf(args, "--pages");
    var folders = at >= 0 && at + 1 < args.Length ? args[at + 1] : Environment.GetEnvironmentVariable(PageFolder.Variable);
    return folders is null ? WrittenPages.Common() : PageFolder.Read(folders);
}
