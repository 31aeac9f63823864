namespace NewsParsing.StructuredData;

/// <summary>Takes declared author strings apart.</summary>
internal static class AuthorNames
{
    // PROVISIONAL until Bylines/BylineParser stands.
    private static readonly string[] Separators = [",", ";", "|", " and ", " und ", " et ", " y ", " & ", " og ", " och ", " en ", " / "];

    internal static IEnumerable<string> Split(string text)
    {
        if (text.StartsWith("By ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Von ", StringComparison.OrdinalIgnoreCase)) text = text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        return text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>Whether it can be a name: not an address, a handle, a number or a slug such as "mary-jones".</summary>
    internal static bool IsName(string text) =>
        text.Length is > 1 and < 100 && !PageAddress.IsAddress(text) && !text.Contains('@', StringComparison.Ordinal) && text.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0 && !IsSlug(text);

    private static bool IsSlug(string text)
    {
        if (!text.AsSpan().ContainsAny('-', '_') || text.Contains(' ', StringComparison.Ordinal)) return false;
        foreach (var c in text)
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('-' or '_')) return false;
        return true;
    }
}
