using NewsParsing.Resolution;

namespace NewsParsing.StructuredData;

/// <summary>Pages say the same in many places: a text that a claim holds already needs no string of its own.</summary>
internal static class KnownText
{
    /// <summary>The text as a string, which one of the first claims may hold already.</summary>
    internal static string Of(ReadOnlySpan<char> text, List<Claim<string>> claims)
    {
        for (var i = 0; i < claims.Count && i < ClaimBounds.MostNames; i++)
            if (text.SequenceEqual(claims[i].Value)) return claims[i].Value;
        return text.ToString();
    }

    /// <summary>The same for texts that are no claims.</summary>
    internal static string Of(ReadOnlySpan<char> text, List<string> texts)
    {
        for (var i = 0; i < texts.Count && i < ClaimBounds.MostNames; i++)
            if (text.SequenceEqual(texts[i])) return texts[i];
        return text.ToString();
    }
}
