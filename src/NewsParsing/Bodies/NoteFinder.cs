using NewsParsing.Blocks;
using NewsParsing.Bylines;
using NewsParsing.Languages;
using NewsParsing.PlainText;
using NewsParsing.Resolution;
using NewsParsing.Scanning;

namespace NewsParsing.Bodies;

/// <summary>Tells corrections, editor's notes, credits and taglines from the paragraphs of the story, above and below which they stand.</summary>
internal static class NoteFinder
{
    private const int BlocksOfHead = 2;
    private const int BlocksOfFoot = 5;
    private const int Longest = 900;
    private const int LongestLabel = 48;

    internal static void Mark(PrintedBlocks blocks, Span<Verdict> verdicts, Language language, ArticleClaims claims)
    {
        using var spare = SpareList<int>.Take(out var body);
        for (var block = 0; block < blocks.Count; block++)
            if (verdicts[block].IsBody) body.Add(block);
        for (var place = 0; place < body.Count; place++)
        {
            var isFoot = place >= body.Count - BlocksOfFoot;
            if (place >= BlocksOfHead && !isFoot) place = body.Count - BlocksOfFoot;
            var block = body[place];
            var text = blocks.TextOf(block);
            if (verdicts[block].Kind != BlockKind.Paragraph || text.Length > Longest) continue;
            if (IsNotice(text)) Mark(verdicts, block, "notice of the editors");
            else if (place > 0 && place >= body.Count - BlocksOfFoot && IsAboutWriter(text, language, claims)) Mark(verdicts, block, "tagline");
        }
    }

    private static void Mark(Span<Verdict> verdicts, int block, string rule) => verdicts[block] = new Verdict(true, BlockKind.Note, rule);

    private static bool IsNotice(ReadOnlySpan<char> text)
    {
        Span<char> room = stackalloc char[80];
        return LineWords.IsNote(LineWords.Lower(text, room)) || IsDatedLabel(text, room);
    }

    /// <summary>"Correction, Nov. 15, 2019: …" is "Correction: …" on a day.</summary>
    private static bool IsDatedLabel(ReadOnlySpan<char> text, Span<char> room)
    {
        var end = text.IndexOf(':');
        if (end is < 0 or > LongestLabel || !text[..end].ContainsAnyInRange('0', '9')) return false;
        var word = text.IndexOfAny(' ', ',');
        if (word is <= 2 or > 24 || word > end) return false;
        Span<char> label = stackalloc char[word + 1];
        text[..word].CopyTo(label);
        label[word] = ':';
        return LineWords.IsNote(room[..((ReadOnlySpan<char>)label).ToLowerInvariant(room)]);
    }

    private static bool IsAboutWriter(ReadOnlySpan<char> text, Language language, ArticleClaims claims)
    {
        if (EndCreditParser.TryParse(text, language, out var credits)) return credits.Authors.Any(IsOfText);
        foreach (var claim in claims.Byline)
            foreach (var author in claim.Value.Authors)
                if (author.Kind == AuthorKind.Person && text.StartsWith(author.Name, StringComparison.OrdinalIgnoreCase) && OpensTagline(text[author.Name.Length..].TrimStart(" ,"), language)) return true;
        return false;
    }

    private static bool IsOfText(Author author) => author.Role is not (AuthorRole.Photographer or AuthorRole.Illustrator or AuthorRole.Producer);

    private static bool OpensTagline(ReadOnlySpan<char> rest, Language language)
    {
        foreach (var phrase in language.Page.Taglines)
            if (rest.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && (rest.Length == phrase.Length || !char.IsLetter(rest[phrase.Length]))) return true;
        return false;
    }
}
