using System.Buffers;

namespace NewsParsing.Quotes;

/// <summary>Pairs single quotation marks outside double ones, and tells them from apostrophes.</summary>
internal static class SingleMarkPairer
{
    private const int FarthestClose = 300;

    /// <summary>Adds the single-marked stretches to <paramref name="spans"/>, which stays ordered and free of overlaps.</summary>
    internal static void AddSingles(ReadOnlySpan<char> text, int start, List<MarkedSpan> spans, List<MarkedSpan> singles, QuoteLexicon lexicon, SearchValues<char> marks)
    {
        singles.Clear();
        var open = -1;
        var span = 0;
        for (var i = start; i < text.Length;)
        {
            var next = text[i..].IndexOfAny(marks);
            if (next < 0) break;
            i += next;
            while (span < spans.Count && spans[span].Close <= i) span++;
            if (span < spans.Count && spans[span].Open <= i)
            {
                i = spans[span].Close;
                continue;
            }

            // Two together are a typewriter's mark, or italics in wiki text: neither says whether somebody speaks.
            if (i + 1 < text.Length && text[i] == '\'' && text[i + 1] == '\'')
            {
                i += 2;
                continue;
            }

            if (open >= 0 && Closes(text, i) && !(IsPlural(text, i) && ClosesLater(text, i)))
            {
                singles.Add(new MarkedSpan(open, open + 1, i, i + 1, MarkFamily.Single));
                open = -1;
            }
            else if (Opens(text, start, i, lexicon))
            {
                open = i;
            }

            i++;
        }

        if (singles.Count > 0) Merge(spans, singles);
    }

    private static void Merge(List<MarkedSpan> spans, List<MarkedSpan> singles)
    {
        foreach (var single in singles) spans.Add(single);
        spans.Sort(static (a, b) => a.Open.CompareTo(b.Open));
        var kept = 0;
        var reached = -1;
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].Open < reached) continue;
            reached = spans[i].Close;
            spans[kept++] = spans[i];
        }

        spans.RemoveRange(kept, spans.Count - kept);
    }

    private static bool Opens(ReadOnlySpan<char> text, int start, int i, QuoteLexicon lexicon)
    {
        if (text[i] == '’' && i > start && !char.IsWhiteSpace(text[i - 1])) return false;
        if (!MarkContext.IsLeftBoundary(text, start, i) || i + 1 >= text.Length) return false;
        var right = text[i + 1];
        if (!char.IsLetterOrDigit(right) && right is not ('[' or '(' or '¿' or '¡' or '"' or '“' or '…' or '.' or '#' or '@' or '$')) return false;
        var end = i + 1;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        var word = text[(i + 1)..end];
        var isYear = word.Length >= 2 && char.IsDigit(word[0]) && char.IsDigit(word[1]) && (word.Length == 2 || word[2] == 's');
        return !isYear && (lexicon.Roles(word) & WordRoles.Elision) == 0;
    }

    /// <summary>"the workers’ port": an apostrophe behind a plural, if a better place to close follows.</summary>
    private static bool IsPlural(ReadOnlySpan<char> text, int i) => i + 2 < text.Length && text[i - 1] is 's' or 'S' && text[i + 1] == ' ' && char.IsLower(text[i + 2]);

    private static bool ClosesLater(ReadOnlySpan<char> text, int i)
    {
        var last = Math.Min(text.Length, i + FarthestClose);
        for (var k = i + 1; k < last; k++)
        {
            if (text[k] is '‘' or '“' or '"') return false;
            if (text[k] is '’' or '\'' && Closes(text, k) && !IsPlural(text, k)) return true;
        }

        return false;
    }

    private static bool Closes(ReadOnlySpan<char> text, int i)
    {
        if (text[i] == '‘' && (i + 1 >= text.Length || char.IsLetterOrDigit(text[i + 1]))) return false;
        return i > 0 && !char.IsWhiteSpace(text[i - 1]) && MarkContext.IsRightBoundary(text, i + 1);
    }
}
