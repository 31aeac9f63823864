using System.Buffers;
using NewsParsing.Pages;

namespace NewsParsing.Kinds;

/// <summary>What the markup of a page tells about its kind: the buttons of a shop, marked prices, the software of a forum.</summary>
/// <param name="Carts">Buttons that put something into a cart.</param>
/// <param name="Prices">Prices marked for machines.</param>
/// <param name="IsForum">Whether the software that made the page makes forums.</param>
internal readonly record struct PageMarks(int Carts, int Prices, bool IsForum)
{
    private static readonly SearchValues<string> CartNames = SearchValues.Create(["add-to-cart", "add_to_cart", "addtocart"], StringComparison.OrdinalIgnoreCase);

    // Programs that each run thousands of forums, and sign their pages.
    private static readonly SearchValues<string> ForumSoftware = SearchValues.Create(["discourse", "vbulletin"], StringComparison.OrdinalIgnoreCase);

    internal static PageMarks Read(Page page)
    {
        var (carts, prices, isForum) = (0, 0, false);
        for (var node = 1; node < page.Count; node++)
        {
            if (!page.IsElement(node)) continue;
            var tag = page.TagOf(node);
            if (tag is Tag.Button or Tag.Input or Tag.A or Tag.Form && IsCart(page, node)) carts++;
            if (tag is Tag.Meta or Tag.Html or Tag.Body) isForum |= IsForumMark(page, node, tag);
            if (IsPrice(page, node, tag)) prices++;
        }

        return new PageMarks(carts, prices, isForum);
    }

    private static bool IsCart(Page page, int node) =>
        page.ClassesOf(node).ContainsAny(CartNames) || page.Attribute(node, "id").ContainsAny(CartNames) || page.Attribute(node, "name").ContainsAny(CartNames);

    private static bool IsPrice(Page page, int node, Tag tag) =>
        page.Attribute(node, "itemprop") is "price" or "lowPrice" || (tag == Tag.Meta && page.Attribute(node, "property") is "product:price:amount" or "og:price:amount");

    private static bool IsForumMark(Page page, int node, Tag tag) => tag switch
    {
        Tag.Meta => page.Attribute(node, "name").Equals("generator", StringComparison.OrdinalIgnoreCase) && page.Attribute(node, "content").ContainsAny(ForumSoftware),
        Tag.Html => page.Attribute(node, "id") is "XF",
        _ => page.Attribute(node, "id") is "phpbb",
    };
}
