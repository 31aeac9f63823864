using System.Buffers;

namespace NewsParsing.Pages;

/// <summary>Tells documents that no reader would call a text or a page: pictures, archives, JSON, news feeds.</summary>
internal static class DataDetector
{
    private const int Sample = 64 * 1024;
    private const int Short = 16;

    // A text has tabs and breaks, now and then a form feed or an escape; the rest of the control characters stand for bytes.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001C\u001D\u001E\u001F\u007F\uFFFD");

    /// <summary>Says what such a document is: a feed is an <see cref="ArticleKind.Index"/>, everything else <see cref="ArticleKind.Other"/>.</summary>
    internal static bool TryDetect(ReadOnlySpan<char> source, out ArticleKind kind)
    {
        kind = ArticleKind.Other;
        var text = source.TrimStart().TrimStart('\uFEFF').TrimStart();
        if (IsBinary(text) || IsJson(text)) return true;
        if (!IsFeed(text)) return false;
        kind = ArticleKind.Index;
        return true;
    }

    /// <summary>Whether the document holds bytes and not characters: one in fifty of its first characters is a control or a replacement character.</summary>
    internal static bool IsBinary(ReadOnlySpan<char> source)
    {
        if (source.StartsWith("%PDF-", StringComparison.Ordinal) || source.StartsWith("PK\u0003\u0004", StringComparison.Ordinal)) return true;
        var sample = source[..Math.Min(source.Length, Sample)];
        var limit = Math.Max(source.Length < Short ? 1 : 3, sample.Length / 50);
        var count = 0;
        for (var at = sample.IndexOfAny(Controls); at >= 0 && count < limit; at = sample.IndexOfAny(Controls))
        {
            count++;
            sample = sample[(at + 1)..];
        }

        return count >= limit;
    }

    private static bool IsJson(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('{' or '[')) return false;
        var last = text.TrimEnd()[^1];
        if (last != (text[0] == '{' ? '}' : ']')) return false;
        var first = text[1..].TrimStart();
        if (text[0] == '[') return !first.IsEmpty && (first[0] is '{' or '[' or '"') && first.Contains('"');
        return !first.IsEmpty && first[0] == '"' && first.Contains("\":", StringComparison.Ordinal);
    }

    private static bool IsFeed(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != '<') return false;
        var head = text[..Math.Min(text.Length, 2048)];
        foreach (var root in (ReadOnlySpan<string>)["<rss", "<feed", "<rdf:RDF", "<urlset", "<sitemapindex", "<opml"])
        {
            var at = head.IndexOf(root, StringComparison.Ordinal);
            if (at >= 0 && !head[..at].Contains("<html", StringComparison.OrdinalIgnoreCase) && !head[..at].Contains("<body", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
