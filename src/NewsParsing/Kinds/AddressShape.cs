using System.Buffers;
using System.Collections.Frozen;

namespace NewsParsing.Kinds;

/// <summary>What the address of a page says of its kind: forums, shops and sections name themselves there, and articles carry their headline.</summary>
internal static class AddressShape
{
    private const int WordsOfSlug = 4;

    private static readonly SearchValues<string> ForumParts = SearchValues.Create(
        ["/forum", "/thread", "/viewtopic", "/showthread", "/boards/", "/comments/", "/discussion/", "//forum.", "//forums.", "//community.",
         "//boards.", "//discuss.", "//discourse.", "//discussion.", "//answers."], StringComparison.OrdinalIgnoreCase);

    // Sections of a paper are named so too, but only a forum numbers them.
    private static readonly string[] NumberedForumParts = ["/topic/", "/questions/"];

    private static readonly SearchValues<string> ShopParts = SearchValues.Create(
        ["/product/", "/products/", "/produkt/", "/produkte/", "/produit/", "/produits/", "/producto/", "/prodotto/", "/produto/"],
        StringComparison.OrdinalIgnoreCase);

    // Posts of a blog and entries of an encyclopedia are named so too.
    private static readonly SearchValues<string> PerhapsShopParts = SearchValues.Create(
        ["/item/", "/itm/", "/dp/", "/p/", "/artikel-nr", "/sku/", "/shop/", "/store/"], StringComparison.OrdinalIgnoreCase);

    // What follows such a word is one article; the word alone is all of them.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Sections =
        "news blog blogs articles stories latest events nachrichten aktuelles artikel noticias".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<string> MediaParts = SearchValues.Create(
        ["/video/", "/videos/", "/watch/", "/audio/", "/podcast/", "/podcasts/", "/mediathek/", "/gallery/", "/galleries/", "/photo-gallery/", "/photos/", "/slideshow/", "/fotos/", "/foto/"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> ListParts = SearchValues.Create(
        ["/collections/", "/collection/", "/category/", "/categories/", "/kategorie/", "/categoria/", "/categorie/", "/tag/", "/tags/", "/topic", "/search", "/author/", "/archive", "/page/",
         "/browse", "/catalog", "/list/", "/shop/", "/c/", "/section/", "/rubrik/", "/rubrique/"], StringComparison.OrdinalIgnoreCase);

    internal static bool IsForum(ReadOnlySpan<char> address)
    {
        var bare = WithoutQuery(address);
        return bare.ContainsAny(ForumParts) || IsNumberedForum(bare);
    }

    internal static bool IsShop(ReadOnlySpan<char> address) => WithoutQuery(address).ContainsAny(ShopParts);

    /// <summary>Whether shops have such addresses, and others too.</summary>
    internal static bool MayBeShop(ReadOnlySpan<char> address) => WithoutQuery(address).ContainsAny(PerhapsShopParts);

    internal static bool IsMedia(ReadOnlySpan<char> address) => WithoutQuery(address).ContainsAny(MediaParts);

    internal static bool IsList(ReadOnlySpan<char> address)
    {
        var path = PathOf(address).TrimEnd('/');
        if (Sections.Contains(path[(path.LastIndexOf('/') + 1)..]) || EndsInDate(path)) return true;
        return WithoutQuery(address).ContainsAny(ListParts) || address.Contains("?s=", StringComparison.Ordinal);
    }

    /// <summary>Whether nothing but a host stands there, with or without a language folder or an index file.</summary>
    internal static bool IsFrontPage(ReadOnlySpan<char> address)
    {
        var path = PathOf(address).Trim('/');
        return path.Length <= 2 || path is "index.html" or "home" || (path is "index.php" && !address.Contains('?'));
    }

    /// <summary>Whether the path ends in a headline or a number: "/2024/05/mayor-opens-new-bridge", "/a-65464327".</summary>
    internal static bool NamesOnePage(ReadOnlySpan<char> address)
    {
        var path = PathOf(address).TrimEnd('/');
        var last = path[(path.LastIndexOf('/') + 1)..];
        if (EndsInDate(path)) return false;
        var words = 1 + last.Count('-') + last.Count('_') + last.Count("%20");
        return words >= WordsOfSlug || DigitsIn(path) >= 4 || last.Length > 40;
    }

    private static bool IsNumberedForum(ReadOnlySpan<char> address)
    {
        foreach (var part in NumberedForumParts)
        {
            var after = address.IndexOf(part, StringComparison.OrdinalIgnoreCase) + part.Length;
            if (after >= part.Length && after < address.Length && char.IsAsciiDigit(address[after])) return true;
        }

        // "/t/the-old-bridge/41"
        var topic = address.IndexOf("/t/", StringComparison.Ordinal);
        if (topic < 0) return false;
        var rest = address[(topic + 3)..];
        var number = rest.IndexOf('/') + 1;
        return number > 0 && number < rest.Length && char.IsAsciiDigit(rest[number]);
    }

    // "/2024", "/2024/05", "/2024/05/12": the articles of a time, and not one of them.
    private static bool EndsInDate(ReadOnlySpan<char> path)
    {
        for (var level = 0; level < 3; level++)
        {
            var slash = path.LastIndexOf('/');
            var last = path[(slash + 1)..];
            if (last.ContainsAnyExceptInRange('0', '9')) return false;
            if (last.Length == 4) return last[..2] is "19" or "20";
            if (last.Length is 0 or > 2 || slash < 0) return false;
            path = path[..slash];
        }

        return false;
    }

    private static int DigitsIn(ReadOnlySpan<char> path)
    {
        var digits = 0;
        foreach (var c in path)
            if (char.IsAsciiDigit(c)) digits++;
        return digits;
    }

    private static ReadOnlySpan<char> PathOf(ReadOnlySpan<char> address)
    {
        var bare = WithoutQuery(address);
        var host = bare.IndexOf("//");
        var path = host < 0 ? bare : bare[(host + 2)..];
        var slash = path.IndexOf('/');
        return slash < 0 ? default : path[slash..];
    }

    private static ReadOnlySpan<char> WithoutQuery(ReadOnlySpan<char> address)
    {
        var end = address.IndexOfAny('?', '#');
        return end < 0 ? address : address[..end];
    }
}
