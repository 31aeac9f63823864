using System.Buffers;

namespace NewsParsing.Kinds;

/// <summary>What the address of a page says of its kind: forums, shops and sections name themselves there, and articles carry their headline.</summary>
internal static class AddressShape
{
    private const int WordsOfSlug = 4;

    private static readonly SearchValues<string> ForumParts = SearchValues.Create(
        ["/forum", "/thread", "/topic/", "/topics/", "/viewtopic", "/showthread", "/boards/", "/comments/", "/discussion/", "/questions/", "//forum.", "//forums.", "//community.", "//boards.",
         "//discuss.", "//discourse.", "//discussion.", "//answers.", "/thread-"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> ShopParts = SearchValues.Create(
        ["/product/", "/products/", "/produkt/", "/produkte/", "/produit/", "/produits/", "/producto/", "/prodotto/", "/produto/", "/item/", "/itm/", "/dp/", "/p/", "/artikel-nr", "/sku/"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> ListParts = SearchValues.Create(
        ["/collections/", "/collection/", "/category/", "/categories/", "/kategorie/", "/categoria/", "/categorie/", "/tag/", "/tags/", "/topic", "/search", "/author/", "/archive", "/page/",
         "/browse", "/catalog", "/list/", "/shop/", "/c/", "/section/", "/rubrik/", "/rubrique/"], StringComparison.OrdinalIgnoreCase);

    internal static bool IsForum(ReadOnlySpan<char> address) => WithoutQuery(address).ContainsAny(ForumParts);

    internal static bool IsShop(ReadOnlySpan<char> address) => WithoutQuery(address).ContainsAny(ShopParts);

    internal static bool IsList(ReadOnlySpan<char> address) => WithoutQuery(address).ContainsAny(ListParts);

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
        var words = 1 + last.Count('-') + last.Count('_') + last.Count("%20");
        return words >= WordsOfSlug || DigitsIn(path) >= 4 || last.Length > 40;
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
