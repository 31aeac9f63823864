using System.Collections.Immutable;

namespace NewsParsing.Blocks;

/// <summary>
/// What the words of class names and ids say of an element. Every word stands in the markup of many publishers. A set of words is a mask of up to 126 bits,
/// one for each word (two more are for what is looked at again), so that a page can say which words mean nothing on it.
/// </summary>
internal static class ClassWords
{
    // Names of posts and names that hide have one of these words; few others have. Each is looked at again as a whole.
    private const string PostWord = "hentry";
    private const int LongestBefore = 10;
    private const string HidingWords = "hidden hide none only visuallyhidden reader screenreader invisible offscreen";

    // In the order of their first and last letters, so that the few words that a name may be stand side by side.
    private static readonly ImmutableArray<(string Word, Surroundings Meaning)> All = [.. Table().OrderBy(static entry => EndsOf(entry.Word))];

    private static readonly ImmutableArray<string> Known = [.. All.Select(static entry => entry.Word).Concat(HidingWords.Split(' ')).Append(PostWord).OrderBy(static word => EndsOf(word))];

    private static readonly ImmutableArray<UInt128> Masks = [.. Known.Select(MaskFor)];

    // Where the words of each first and last letter begin, and which lengths they have, a bit for a length.
    private static readonly (byte First, uint Lengths)[] Places = PlacesOf(Known);

    // 1 for a small letter, 2 for a capital, 0 for anything else.
    private static readonly byte[] Sizes = [.. Enumerable.Range(0, 128).Select(static letter => char.IsAsciiLetterUpper((char)letter) ? (byte)2 : char.IsAsciiLetterLower((char)letter) ? (byte)1 : (byte)0)];

    internal static int Count => All.Length;

    private static UInt128 MayHide => UInt128.One << 127;

    private static UInt128 IsPost => UInt128.One << 126;

    /// <summary>The known words of a class or id attribute. Words end at anything but letters, and where a capital follows a small letter.</summary>
    internal static UInt128 Read(ReadOnlySpan<char> names) => Read(names, out _);

    /// <param name="names">The attribute's value.</param>
    /// <param name="mayHide">Whether a name among them may hide its element: <see cref="HiddenElements"/> knows.</param>
    internal static UInt128 Read(ReadOnlySpan<char> names, out bool mayHide)
    {
        var found = ReadNames(names);
        mayHide = (found & MayHide) != UInt128.Zero;
        if ((found & IsPost) != UInt128.Zero) found = ReadWithoutSubjects(names);
        return found & ~(IsPost | MayHide);
    }

    private static UInt128 ReadWithoutSubjects(ReadOnlySpan<char> names)
    {
        var found = UInt128.Zero;
        foreach (var range in names.Split(' '))
            if (!IsSubject(names[range])) found |= ReadNames(names[range]);
        return found;
    }

    private static UInt128 MaskFor(string word) => word == PostWord ? IsPost : HidingWords.Split(' ').Contains(word) ? MayHide : MaskOf(word);

    private static int EndsOf(ReadOnlySpan<char> word) => ((word[0] & 31) * 32) + (word[^1] & 31);

    private static (byte First, uint Lengths)[] PlacesOf(ImmutableArray<string> words)
    {
        var places = new (byte First, uint Lengths)[32 * 32];
        for (var index = words.Length - 1; index >= 0; index--)
        {
            ref var place = ref places[EndsOf(words[index])];
            place = ((byte)index, place.Lengths | (1u << words[index].Length));
        }

        return places;
    }

    private static UInt128 ReadNames(ReadOnlySpan<char> names)
    {
        var found = UInt128.Zero;
        for (var end = 0; end < names.Length;)
        {
            var start = end++;
            var before = SizeOf(names[start]);
            if (before == 0) continue;
            for (; end < names.Length && SizeOf(names[end]) is var size && size > 0 && size <= before; end++) before = size;
            if (end - start is > 1 and < 20 && IndexOf(names[start..end]) is >= 0 and var word && Counts(names, start, end)) found |= Masks[word];
        }

        return found;
    }

    private static int IndexOf(ReadOnlySpan<char> word)
    {
        var ends = EndsOf(word);
        var (first, lengths) = Places[ends];
        if ((lengths & (1u << word.Length)) == 0) return -1;
        for (var index = (int)first; index < Known.Length && EndsOf(Known[index]) == ends; index++)
            if (word.Equals(Known[index], StringComparison.OrdinalIgnoreCase)) return index;
        return -1;
    }

    // A word goes on while its letters do not grow.
    private static int SizeOf(char letter) => letter < Sizes.Length ? Sizes[letter] : 0;

    /// <summary>The subjects of a story stand among the classes of its element on many blogs: "tag-cookies", "category-comments", "author-share".</summary>
    private static bool IsSubject(ReadOnlySpan<char> name) =>
        name.StartsWith("tag-", StringComparison.Ordinal) || name.StartsWith("category-", StringComparison.Ordinal) || name.StartsWith("author-", StringComparison.Ordinal);

    private static bool Counts(ReadOnlySpan<char> names, int start, int end)
    {
        // "n1AuAdJlVL" is a number of sorts and says nothing of an ad: a short word counts only where it begins as words in names do.
        if (end - start < 4 && start > 0 && char.IsAsciiLetterOrDigit(names[start - 1])) return false;

        // "with-sidebar" tells what stands beside the element, and to a page builder everything is a widget.
        // No more is looked at than such a word has letters: a name may go on without end.
        var before = names[..start].TrimEnd("-_");
        if (before.Length > LongestBefore) before = before[^LongestBefore..];
        before = before[(before.LastIndexOf(' ') + 1)..];
        return !(before is "with" or "has" or "no" or "without" or "elementor");
    }

    /// <summary>Whether the word cannot mean anything else: it stands for an element or a role, or for a cookie notice.</summary>
    internal static bool IsPlain(int word) => All[word].Word is ['<', ..] or "cookie" or "cookies" or "consent" or "gdpr";

    /// <summary>The mask of one word, which must be known.</summary>
    internal static UInt128 MaskOf(string word)
    {
        for (var index = 0; index < All.Length; index++)
            if (All[index].Word == word) return UInt128.One << index;
        throw new ArgumentException($"\"{word}\" is none of the words.", nameof(word));
    }

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
