using NewsParsing.Benchmarks.Pages;

namespace NewsParsing.Benchmarks.Race;

/// <summary>One way to read a page. What it returns depends on all that was read, so that nothing can be left out.</summary>
internal sealed record Runner(string Name, Func<NewsPage, long> Read);
