using System.Collections.Concurrent;

namespace NewsParsing.Pages;

/// <summary>Reads decoded HTML into a <see cref="Page"/>.</summary>
internal static class PageReader
{
    private const int MaxIdle = 64;

    // Parsers hold no state between pages: which one serves a page cannot be told from the result.
    private static readonly ConcurrentBag<PageParser> Idle = [];

    /// <param name="source">The decoded source; it must stay valid until the page is disposed.</param>
    /// <param name="options">The limits.</param>
    /// <param name="ct">Cancels the work.</param>
    /// <exception cref="ParseLimitException">The page goes over a limit.</exception>
    internal static Page Read(ReadOnlyMemory<char> source, ParseOptions options, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var parser = Idle.TryTake(out var idle) ? idle : new PageParser();
        Page? page = null;
        try
        {
            return page = parser.Parse(source, options, ct);
        }
        finally
        {
            if (page is null) Release(parser);
        }
    }

    internal static void Release(PageParser parser)
    {
        parser.Clear();
        if (Idle.Count < MaxIdle) Idle.Add(parser);
    }
}
