namespace NewsParsing.Headlines;

/// <summary>Takes the site's name off the ends of a title: "Bridge opens - The Daily Post", "Daily Post | Bridge opens".</summary>
internal static class SiteAffix
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « ", " / ", " < ", " > ", "|", " : ", ": "];

    /// <summary>The title without the outlet's names at its ends.</summary>
    internal static string Remove(string title, IReadOnlyList<string> outlets, Uri? page)
    {
        var text = Remove(title.AsSpan(), outlets, page);
        return text.Length == title.Length ? title : text.ToString();
    }

    internal static ReadOnlySpan<char> Remove(ReadOnlySpan<char> title, IReadOnlyList<string> outlets, Uri? page)
    {
        var text = title.Trim();
        while (TryRemoveEnd(text, outlets, page, out var shorter) || TryRemoveStart(text, outlets, page, out shorter)) text = shorter;
        return text;
    }

    private static bool TryRemoveEnd(ReadOnlySpan<char> text, IReadOnlyList<string> outlets, Uri? page, out ReadOnlySpan<char> shorter)
    {
        foreach (var separator in Separators)
        {
            var at = text.LastIndexOf(separator);
            if (at <= 0 || !IsOutlet(text[(at + separator.Length)..], outlets, page)) continue;
            shorter = text[..at].TrimEnd();
            return true;
        }

        shorter = text;
        return false;
    }

    private static bool TryRemoveStart(ReadOnlySpan<char> text, IReadOnlyList<string> outlets, Uri? page, out ReadOnlySpan<char> shorter)
    {
        foreach (var separator in Separators)
        {
            var at = text.IndexOf(separator);
            if (at <= 0 || at + separator.Length >= text.Length || !IsOutlet(text[..at], outlets, page)) continue;
            shorter = text[(at + separator.Length)..].TrimStart();
            return true;
        }

        shorter = text;
        return false;
    }

    /// <summary>Whether a piece of a title is the name of the outlet, or its host.</summary>
    internal static bool IsOutlet(ReadOnlySpan<char> piece, IReadOnlyList<string> outlets, Uri? page)
    {
        for (var i = 0; i < outlets.Count; i++)
            if (Wording.IsSame(piece, outlets[i])) return true;
        return page is not null && IsHost(piece, page.Host);
    }

    // "The Daily Post" is the host dailypost.example, and "DailyPost.example" too.
    private static bool IsHost(ReadOnlySpan<char> piece, string host)
    {
        var name = host.AsSpan();
        if (name.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) name = name[4..];
        if (piece.StartsWith("The ", StringComparison.OrdinalIgnoreCase) && IsHost(piece[4..], host)) return true;
        if (piece.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) piece = piece[4..];
        if (Wording.IsSame(piece, name)) return true;
        while (name.LastIndexOf('.') is > 0 and var dot)
        {
            name = name[..dot];
            if (Wording.IsSame(piece, name) || Wording.IsSame(piece, name[(name.LastIndexOf('.') + 1)..])) return name.Length > 2;
        }

        return false;
    }
}
