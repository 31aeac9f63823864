using System.Buffers;
using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Bylines;
using NewsParsing.Languages;
using NewsParsing.Quotes;
using NewsParsing.Resolution;

namespace NewsParsing.Datelines;

/// <summary>Finds the wire services that a page credits: in the dateline, the byline, and the small print around the body. Credits of pictures do not count.</summary>
internal static class AgencyFinder
{
    private const int Longest = 220;
    private const int LongestTail = 60;
    private const int MostWords = 4;
    private const int Around = 6;
    private const int MostReports = 3;

    private static readonly SearchValues<char> Marks = SearchValues.Create(",;/|()[]:·•&+\n\u00a0 ");

    /// <param name="blocks">The page's printed blocks.</param>
    /// <param name="verdicts">What of them is the body.</param>
    /// <param name="language">The page's language.</param>
    /// <param name="claims">Byline and dateline are read, agencies are added, each once.</param>
    internal static void Find(PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts, Language language, ArticleClaims claims)
    {
        if (claims.Dateline.Count > 0 && claims.Dateline[0].Value.Organization is { } house) AddAll(house, claims, "the dateline");
        foreach (var byline in claims.Byline) AddFrom(byline.Value, claims);
        var (first, end) = Bounds(verdicts);
        if (end == 0) return;
        for (var block = int.Max(0, first - Around); block <= first; block++) AddFromLine(blocks, block, language, claims);
        AddFromTail(blocks, verdicts, first, end, language, claims);
        AddFromReports(blocks, verdicts, first, language, claims);
        for (var block = end; block < int.Min(blocks.Count, end + Around); block++) AddFromLine(blocks, block, language, claims);
    }

    /// <summary>The agencies among the authors and their employers.</summary>
    internal static void AddFrom(Byline byline, ArticleClaims claims)
    {
        foreach (var author in byline.Authors)
        {
            if (author.Role == AuthorRole.Photographer) continue;
            if (author.Kind == AuthorKind.Organization) AddAll(author.Name, claims, "the byline");
            if (author.Affiliation is { } house) AddAll(house, claims, "the byline");
        }
    }

    private static (int First, int End) Bounds(ReadOnlySpan<Verdict> verdicts)
    {
        var (first, end) = (-1, 0);
        for (var block = 0; block < verdicts.Length; block++)
        {
            if (!verdicts[block].IsBody) continue;
            if (first < 0) first = block;
            end = block + 1;
        }

        return (first, end);
    }

    /// <summary>The last paragraphs of the body: a bracket at their end, or a short note.</summary>
    private static void AddFromTail(PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts, int first, int end, Language language, ArticleClaims claims)
    {
        var left = 3;
        for (var block = end - 1; block >= first && left > 0; block--)
        {
            if (!verdicts[block].IsBody) continue;
            left--;
            var text = blocks.TextOf(block).TrimEnd();
            if (text.Length <= Longest) AddFromLine(blocks, block, language, claims);
            if (!text.EndsWith(')') || text.LastIndexOf('(') is not (>= 0 and var open) || text.Length - open > LongestTail) continue;
            var bracket = text[(open + 1)..^1];
            if (IsAllHouses(bracket)) AddAll(bracket, claims, "a bracket at the end of the body");
        }
    }

    /// <summary>The first paragraphs of the body, where a clause at the end of one says which agency reports: "…, reported dpa."</summary>
    private static void AddFromReports(PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts, int first, Language language, ArticleClaims claims)
    {
        var left = MostReports;
        for (var block = first; block < verdicts.Length && left > 0; block++)
        {
            if (!verdicts[block].IsBody) continue;
            left--;
            var text = blocks.TextOf(block).TrimEnd(" .");
            var clause = text[(text.LastIndexOf(',') + 1)..].Trim();
            if (clause.Length == text.Length || clause.Length > LongestTail) continue;
            var (head, tail) = (clause.IndexOf(' '), clause.LastIndexOf(' '));
            if (head < 0) continue;
            if (Reports(clause[..head], language) && Agencies.Contains(clause[(head + 1)..])) Add(clause[(head + 1)..], claims, "an agency that the body reports from");
            else if (Reports(clause[(tail + 1)..], language) && Agencies.Contains(clause[..tail])) Add(clause[..tail], claims, "an agency that the body reports from");
        }
    }

    private static bool Reports(ReadOnlySpan<char> word, Language language) => (language.Quotes.Lexicon.Roles(word) & WordRoles.Says) != 0;

    /// <summary>A line that credits agencies: nothing but their names, or a phrase such as "with material from".</summary>
    private static void AddFromLine(PrintedBlocks blocks, int block, Language language, ArticleClaims claims)
    {
        const Surroundings Foreign = Surroundings.Comments | Surroundings.Navigation | Surroundings.Form | Surroundings.Figure | Surroundings.Embed;
        var text = blocks.TextOf(block);
        if (text.Length is < 2 or > Longest || (blocks[block].Surroundings & Foreign) != 0) return;
        if (IsAllHouses(text.Trim(" ()[].-–—©")) || HasWirePhrase(text, language)) AddAll(text, claims, "a line beside the body");
    }

    private static bool HasWirePhrase(ReadOnlySpan<char> text, Language language)
    {
        var line = text.TrimStart(" (*[–—-©");
        foreach (var phrase in language.Bylines.WirePhrases)
            if (line.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && (line.Length == phrase.Length || !char.IsLetter(line[phrase.Length]))) return true;
        if (text.ContainsAny(language.Bylines.Contributions)) return true;
        return line.StartsWith("dpa-infocom", StringComparison.Ordinal);
    }

    // "dpa/AFP", "SDA/sep": an agency first, then agencies or signs.
    private static bool IsAllHouses(ReadOnlySpan<char> text)
    {
        var found = false;
        foreach (var range in text.SplitAny('/', ',', ';', '|'))
        {
            var part = text[range].Trim();
            if (part.IsEmpty) continue;
            if (Agencies.Contains(part)) found = true;
            else if (!PersonNames.IsInitials(part)) return false;
        }

        return found;
    }

    /// <summary>Every agency named in a text, in order, as printed.</summary>
    private static void AddAll(ReadOnlySpan<char> text, ArticleClaims claims, string rule)
    {
        for (var at = 0; at < text.Length;)
        {
            if (Marks.Contains(text[at]))
            {
                at++;
                continue;
            }

            var end = LongestNameAt(text, at);
            if (end > at) Add(text[at..end], claims, rule);
            at = end > at ? end : WordEnd(text, at);
        }
    }

    private static int LongestNameAt(ReadOnlySpan<char> text, int start)
    {
        var found = start;
        var end = start;
        for (var words = 0; words < MostWords && end < text.Length; words++)
        {
            if (words > 0) end++;
            end = WordEnd(text, end);
            var name = text[start..end].TrimEnd(".*'’");
            if (Agencies.ContainsClear(name)) found = start + name.Length;
            if (end < text.Length && text[end] is not (' ' or '\u00a0')) break;
        }

        return found;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        var length = text[at..].IndexOfAny(Marks);
        return length < 0 ? text.Length : at + length;
    }

    private static void Add(ReadOnlySpan<char> name, ArticleClaims claims, string rule)
    {
        if (!Agencies.TryFind(name, out var key)) return;
        foreach (var known in claims.Agency)
            if (Agencies.TryFind(known.Value, out var other) && other == key) return;
        claims.Agency.Add(new Claim<string>(name.ToString(), EvidenceSource.Text, Confidence.Inferred, rule));
    }
}
