using NewsParsing.Resolution;

namespace NewsParsing.StructuredData;

/// <summary>Takes a list of topics apart.</summary>
internal static class KeywordList
{
    private const int LongestTopic = 100;

    internal static void Claim(ReadOnlySpan<char> content, EvidenceSource source, Confidence confidence, string rule, List<Claim<string>> tags)
    {
        // A list that uses semicolons or bars may hold commas inside its topics.
        var separator = content.Contains(';') ? ';' : content.Contains('|') ? '|' : SeparatorOf(content);
        foreach (var range in content.Split(separator))
        {
            var topic = content[range].Trim(" \t\"'[]");
            if (IsTopic(topic)) tags.Add(new Claim<string>(KnownText.Of(topic, tags), source, confidence, rule));
        }
    }

    /// <summary>Whether it is a topic for people, not an address, an identifier or a key of the system ("sub-section:europe").</summary>
    internal static bool IsTopic(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestTopic || PageAddress.IsAddress(text) || Guid.TryParse(text, out _)) return false;
        var colon = text.IndexOfAny(':', '=');
        return colon < 0 || colon + 1 == text.Length || text[colon + 1] == ' ' || char.IsAsciiDigit(text[colon + 1]);
    }

    private static char SeparatorOf(ReadOnlySpan<char> content) => content.IndexOfAny(",、，،") is >= 0 and var at ? content[at] : ',';
}
