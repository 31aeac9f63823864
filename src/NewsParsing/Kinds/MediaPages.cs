using NewsParsing.Resolution;

namespace NewsParsing.Kinds;

/// <summary>Videos, sounds and galleries without a text of their own.</summary>
internal static class MediaPages
{
    internal static Claim<ArticleKind>? Tell(PageSigns signs)
    {
        if (signs.Shape.Body >= KindFinder.ShortBody || AddressShape.IsList(signs.Address) || !signs.NamesOnePage) return null;
        if (signs.Claimed(ArticleKind.Media) is { } declared) return declared;
        return AddressShape.IsMedia(signs.Address)
            ? KindFinder.Shown(ArticleKind.Media, "the address is that of a video, a sound or a gallery, and there is hardly any text")
            : null;
    }
}
