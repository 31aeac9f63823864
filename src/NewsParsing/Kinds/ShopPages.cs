using NewsParsing.Resolution;

namespace NewsParsing.Kinds;

/// <summary>Pages of shops: one product, or many of them side by side.</summary>
internal static class ShopPages
{
    // Beside a product stand a few others that one may like too.
    private const int ManyThings = 8;

    internal static Claim<ArticleKind>? Tell(PageSigns signs)
    {
        var declared = signs.Claimed(ArticleKind.Product);
        if (declared is { Source: EvidenceSource.JsonLd }) return declared;
        var isShop = declared is not null || HasCart(signs);
        if (isShop && IsMany(signs)) return KindFinder.Shown(ArticleKind.Index, "a shop's page with many prices");
        if (declared is not null) return declared;
        if (HasCart(signs)) return KindFinder.Shown(ArticleKind.Product, "a price and a button that puts it into a cart");
        if (AddressShape.IsShop(signs.Address)) return KindFinder.Shown(ArticleKind.Product, "the address is that of a shop");
        return AddressShape.MayBeShop(signs.Address) && HasPrice(signs) ? KindFinder.Shown(ArticleKind.Product, "a price, and an address as shops have them") : null;
    }

    private static bool HasCart(PageSigns signs) => signs.Marks.Carts > 0 && (HasPrice(signs) || !signs.IsCredited);

    private static bool HasPrice(PageSigns signs) => signs.Shape.Prices + signs.Marks.Prices > 0;

    // A price that is marked once for machines is the price of the page's own thing.
    private static bool IsMany(PageSigns signs) => signs.Marks.Prices is 0 or >= ManyThings && int.Max(signs.Shape.Prices, signs.Marks.Carts) >= ManyThings;
}
