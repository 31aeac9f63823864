namespace NewsParsing.Headlines;

/// <summary>Guesses the headline in a title element where nothing else on the page repeats it.</summary>
internal static class TitleParser
{
    private static readonly string[] Separators = [" | ", " – ", " — ", " - ", " · ", " • ", " :: ", " » ", " « ", " / ", "|"];

    /// <summary>The longest piece between separators, where it is long enough to be a headline; else the whole.</summary>
    internal static string HeadlineIn(string title)
    {
        foreach (var separator in Separators)
        {
            if (!title.Contains(separator, StringComparison.Ordinal)) continue;
            var longest = default(ReadOnlySpan<char>);
            foreach (var range in title.AsSpan().Split(separator))
                if (title.AsSpan(range).Length > longest.Length) longest = title.AsSpan(range);
            longest = longest.Trim();
            if (longest.Length * 2 > title.Length) return longest.ToString();
        }

        return title;
    }
}
