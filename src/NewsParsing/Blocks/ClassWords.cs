using System.Collections.Frozen;
using System.Collections.Immutable;

namespace NewsParsing.Blocks;

/// <summary>
/// What the words of class names and ids say of an element. Every word stands in the markup of many publishers. A set of words is a mask of up to 128 bits,
/// one for each word, so that a page can say which words mean nothing on it.
/// </summary>
internal static class ClassWords
{
    private static readonly ImmutableArray<(string Word, Surroundings Meaning)> All = [.. Table()];

    private static readonly FrozenDictionary<string, UInt128>.AlternateLookup<ReadOnlySpan<char>> Masks = All
        .Select((entry, index) => KeyValuePair.Create(entry.Word, UInt128.One << index))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // The lengths of the known words for each first and last letter, a bit for a length: it turns most words away before they are looked up.
    private static readonly uint[] Lengths = LengthsOf(All);

    internal static int Count => All.Length;

    /// <summary>The known words of a class or id attribute. Words end at anything but letters, and where a capital follows a small letter.</summary>
    internal static UInt128 Read(ReadOnlySpan<char> names)
    {
        if (names.IsEmpty) return UInt128.Zero;
        var found = UInt128.Zero;
        var isPost = names.Contains("hentry", StringComparison.Ordinal);
        foreach (var range in names.Split(' '))
        {
            var name = names[range];
            if (!name.IsEmpty && !(isPost && IsSubject(name))) found |= ReadName(name);
        }

        return found;
    }

    private static bool MayBeKnown(char first, char last, int length) => (Lengths[((first & 31) * 32) + (last & 31)] & (1u << length)) != 0;

    private static uint[] LengthsOf(ImmutableArray<(string Word, Surroundings Meaning)> words)
    {
        var lengths = new uint[32 * 32];
        foreach (var (word, _) in words)
            if (word[0] != '<') lengths[((word[0] & 31) * 32) + (word[^1] & 31)] |= 1u << word.Length;
        return lengths;
    }

    private static UInt128 ReadName(ReadOnlySpan<char> name)
    {
        var found = UInt128.Zero;
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var ends = i == name.Length || !char.IsAsciiLetter(name[i]) || (i > start && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]));
            if (!ends) continue;
            if (i - start is > 1 and < 20 && MayBeKnown(name[start], name[i - 1], i - start) && Masks.TryGetValue(name[start..i], out var mask) && Counts(name, start, i)) found |= mask;
            start = i < name.Length && char.IsAsciiLetter(name[i]) ? i : i + 1;
        }

        return found;
    }

    /// <summary>The subjects of a story stand among the classes of its element on many blogs: "tag-cookies", "category-comments", "author-share".</summary>
    private static bool IsSubject(ReadOnlySpan<char> name) =>
        name.StartsWith("tag-", StringComparison.Ordinal) || name.StartsWith("category-", StringComparison.Ordinal) || name.StartsWith("author-", StringComparison.Ordinal);

    private static bool Counts(ReadOnlySpan<char> name, int start, int end)
    {
        // "n1AuAdJlVL" is a number of sorts and says nothing of an ad: a short word counts only where it begins as words in names do.
        if (end - start < 4 && start > 0 && char.IsAsciiLetterOrDigit(name[start - 1])) return false;

        // "with-sidebar" tells what stands beside the element, and to a page builder everything is a widget.
        var before = name[..start].TrimEnd("-_");
        return !(before is "with" or "has" or "no" or "without" or "elementor");
    }

    /// <summary>Whether the word cannot mean anything else: it stands for an element or a role, or for a cookie notice.</summary>
    internal static bool IsPlain(int word) => All[word].Word is ['<', ..] or "cookie" or "cookies" or "consent" or "gdpr";

    /// <summary>The mask of one word, which must be known.</summary>
    internal static UInt128 MaskOf(string word) => Masks[word];

    internal static Surroundings MeaningOf(UInt128 words)
    {
        var meaning = Surroundings.None;
        for (; words != UInt128.Zero; words &= words - UInt128.One) meaning |= All[(int)UInt128.TrailingZeroCount(words)].Meaning;
        return meaning;
    }

    private static IEnumerable<(string Word, Surroundings Meaning)> Table() =>
    [
        // In angle brackets: what an element or its role says by itself.
        .. Words(Surroundings.Navigation, "<nav> nav navbar navi navigation menu submenu breadcrumb breadcrumbs crumbs pagination pager paginator skiplink topbar masthead"),
        .. Words(Surroundings.Footer, "<footer> footer colophon imprint copyright license"),
        .. Words(Surroundings.Aside, "<aside> sidebar aside widget widgets rail infobox factbox"),
        .. Words(Surroundings.Figure, "figcaption caption captions"),
        .. Words(Surroundings.Form, "<form> form login signin signup register search searchform"),
        .. Words(Surroundings.Comments, "comment comments commentlist kommentar kommentare commentaires comentarios commenti respond disqus"),
        .. Words(Surroundings.Related, "related recommended recommendation recommendations recirc recirculation teaser teasers trending popular mostread mostviewed latest outbrain taboola"),
        .. Words(Surroundings.Promotion, "<dialog> share shares sharing sharebar social newsletter newsletters subscribe subscription ad ads advert adverts advertisement advertising"),
        .. Words(Surroundings.Promotion, "anzeige werbung banner sponsor sponsored promo promos promotion cookie cookies consent gdpr popup modal donate donation follow toolbar cta disclaimer disclosure affiliate"),
        .. Words(Surroundings.Credits, "byline author authors authorbox dateline timestamp meta metadata postmeta date published pubdate bio tags taglist tag"),
        .. Words(Surroundings.Hidden, "<hidden>"),
        .. Words(Surroundings.Embed, "tweet embed"),
    ];

    private static IEnumerable<(string, Surroundings)> Words(Surroundings meaning, string list) => list.Split(' ').Select(word => (word, meaning));
}
