namespace NewsParsing.Quotes;

/// <summary>"RUIZ: Not yet." – the label of a transcript, in capitals, before the words.</summary>
internal static class SpeakerLabel
{
    private const int LongestLabel = 40;

    internal static TextSpan? Find(ReadOnlySpan<char> text, int start, int end)
    {
        var line = text[start..Math.Min(end, start + LongestLabel)];
        var colon = line.IndexOf(':');
        if (colon < 2 || colon + 2 >= line.Length || line[colon + 1] != ' ') return null;
        foreach (var c in line[..colon])
            if (!char.IsUpper(c) && c is not (' ' or '.' or '-' or '\'' or '’')) return null;
        return new TextSpan(start, colon);
    }
}
