using System.Collections.Frozen;

namespace NewsParsing.Blocks;

/// <summary>What the words of class names and ids say of an element. Every word stands in the markup of many publishers.</summary>
internal static class ClassWords
{
    private static readonly FrozenDictionary<string, Surroundings>.AlternateLookup<ReadOnlySpan<char>> Words = Table().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All that the words of a class or id attribute say. Words end at anything but letters, and where a capital follows a small letter.</summary>
    internal static Surroundings Read(ReadOnlySpan<char> names)
    {
        var found = Surroundings.None;
        var start = 0;
        for (var i = 0; i <= names.Length; i++)
        {
            var ends = i == names.Length || !char.IsAsciiLetter(names[i]) || (i > start && char.IsAsciiLetterUpper(names[i]) && char.IsAsciiLetterLower(names[i - 1]));
            if (!ends) continue;
            if (i - start is > 1 and < 20 && Words.TryGetValue(names[start..i], out var meaning)) found |= meaning;
            start = i < names.Length && char.IsAsciiLetter(names[i]) ? i : i + 1;
        }

        return found;
    }

    private static FrozenDictionary<string, Surroundings> Table()
    {
        var words = new Dictionary<string, Surroundings>(StringComparer.OrdinalIgnoreCase);
        Add(Surroundings.Navigation, "nav navbar navi navigation menu submenu breadcrumb breadcrumbs crumbs pagination pager paginator skiplink topbar masthead");
        Add(Surroundings.Footer, "footer colophon imprint copyright");
        Add(Surroundings.Aside, "sidebar aside widget widgets rail");
        Add(Surroundings.Figure, "figcaption caption captions");
        Add(Surroundings.Form, "form login signin signup register search searchform");
        Add(Surroundings.Comments, "comment comments commentlist kommentar kommentare commentaires comentarios commenti respond disqus");
        Add(Surroundings.Related, "related recommended recommendation recommendations recirc recirculation teaser teasers trending popular mostread mostviewed latest outbrain taboola");
        Add(Surroundings.Promotion, "share shares sharing sharebar social newsletter newsletters subscribe subscription ad ads advert adverts advertisement advertising anzeige werbung "
            + "banner sponsor sponsored promo promos promotion cookie cookies consent gdpr popup modal donate donation follow toolbar");
        Add(Surroundings.Credits, "byline author authors authorbox dateline timestamp meta metadata postmeta date published pubdate bio tags taglist tag");
        Add(Surroundings.Hidden, "hidden hide invisible offscreen");
        Add(Surroundings.Embed, "tweet embed");
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(Surroundings meaning, string list)
        {
            foreach (var word in list.Split(' ')) words[word] = words.GetValueOrDefault(word) | meaning;
        }
    }
}
