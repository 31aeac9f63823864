namespace NewsParsing.Quotes;

/// <summary>Speech that opens with a dash: "– We wait, says Anna Berg." A hyphen opens lists too, so it needs a reporting verb.</summary>
internal static class DashDialogue
{
    private const int FewestLetters = 8;

    /// <summary>Whether a paragraph opens with a dash, as speech may.</summary>
    internal static bool MayOpen(ReadOnlySpan<char> paragraph) => paragraph.TrimStart() is ['–' or '—' or '―' or '-', ..];

    /// <summary>Adds the spoken parts of a paragraph to its marked stretches, in order; stretches inside them are dropped.</summary>
    internal static void Add(ReadOnlySpan<char> text, int start, int end, List<MarkedSpan> spans, QuoteLexicon lexicon, bool isAnnounced)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        if (end - start < FewestLetters || text[start] is not ('–' or '—' or '―' or '-')) return;
        var first = start + 1;
        while (first < end && char.IsWhiteSpace(text[first])) first++;
        if (first == end || char.IsLower(text[first]) || char.IsDigit(text[first]) || text[first] == text[start]) return;
        var cut = Cut(text[..end], first, lexicon);
        if (cut == end && (text[start] == '-' ? !isAnnounced : !EndsSentence(text[first..end])) && !(lexicon.DashHeadings && DashHeading.Is(text, start, first, end))) return;
        spans.RemoveAll(span => span.Open < cut);
        spans.Insert(0, new MarkedSpan(start, first, cut, cut, MarkFamily.Dash));
        if (cut < end) AddSecondPart(text[..end], cut, text[start], spans);
    }

    /// <summary>Whether a line opens with a hyphen, which stands for the dash on many keyboards.</summary>
    internal static bool HasHyphenLine(ReadOnlySpan<char> text) => text.StartsWith("- ") || text.Contains("\n- ", StringComparison.Ordinal);

    /// <summary>Where the reporting clause starts: after a comma, a question mark or a dash, before a verb of saying.</summary>
    internal static int Cut(ReadOnlySpan<char> text, int first, QuoteLexicon lexicon)
    {
        for (var i = first; i < text.Length; i++)
        {
            if (text[i] is not (',' or '?' or '!' or '–' or '—' or '-' or '”' or '»')) continue;
            var word = i + 1;
            while (word < text.Length && (text[word] is ' ' or '\u00a0' or '–' or '—' or '-' or ',')) word++;
            if (word >= text.Length || word == i + 1 && text[i] is not ('–' or '—') || !char.IsLower(text[word])) continue;
            var stop = word;
            while (stop < text.Length && char.IsLetter(text[stop])) stop++;
            if ((lexicon.Roles(text[word..stop]) & (WordRoles.Says | WordRoles.Gerund)) != WordRoles.Says) continue;
            return text[i] is '?' or '!' or '”' or '»' ? i + 1 : i;
        }

        return text.Length;
    }

    /// <summary>"— Q —said he—. Q2": what a dash opens again after the clause.</summary>
    private static void AddSecondPart(ReadOnlySpan<char> text, int cut, char dash, List<MarkedSpan> spans)
    {
        var stop = text[cut..].IndexOf('.');
        if (stop < 0) return;
        var i = cut + stop + 1;
        while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
        if (i + FewestLetters >= text.Length || (text[i] is not ('–' or '—') && (text[i] != dash || text[i + 1] != ' '))) return;
        var open = i++;
        while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
        if (i < text.Length && char.IsUpper(text[i]))
        {
            spans.RemoveAll(span => span.Open >= open);
            spans.Add(new MarkedSpan(open, i, text.Length, text.Length, MarkFamily.Dash));
        }
    }

    private static bool EndsSentence(ReadOnlySpan<char> content)
    {
        content = content.TrimEnd();
        return content.Length > 0 && content[^1] is '.' or '!' or '?' or '…';
    }
}
