using System.Collections.Frozen;
using NewsParsing.Datelines;

namespace NewsParsing.Captions;

/// <summary>Picture agencies, picture banks and other usual givers of pictures, by the names in credits.</summary>
internal static class PhotoHouses
{
    private const int LongestName = 40;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = FrozenSet.ToFrozenSet(
        [
            "getty images", "getty", "gettyimages", "afp via getty images", "shutterstock", "istock", "istockphoto", "imago", "imago images", "picture alliance", "picture-alliance", "keystone", "alamy",
            "alamy stock photo", "unsplash", "pixabay", "pexels", "epa", "epa-efe", "zuma", "zuma press", "zuma wire", "nurphoto", "sipa", "sipa usa", "abaca", "abacapress", "ap photo", "ap images", "pa images",
            "pa wire", "wikimedia", "wikimedia commons", "wikipedia", "creative commons", "flickr", "depositphotos", "adobe stock", "adobestock", "stock.adobe.com", "fotolia", "dreamstime", "123rf", "archiv",
            "archive", "archivo", "arquivo", "archives", "archief", "privat", "private", "handout", "courtesy", "reuters", "afp", "efe", "ansa", "belga", "anp", "ritzau scanpix", "scanpix", "ntb", "tt",
            "hollandse hoogte", "europa press", "contacto", "lusa", "agência brasil", "folhapress", "estadão conteúdo", "divulgação", "reprodução", "lapresse", "ipa", "imagoeconomica", "ufficio stampa",
            "apa", "dpa", "ddp", "witters", "action press", "actionpress", "sven simon", "eibner", "pool", "nasa", "esa", "facebook", "instagram", "twitter", "x", "youtube", "tiktok", "screenshot", "xinhua",
            "anadolu", "anadolu agency", "anadolu ajansı", "bloomberg", "the canadian press", "ap", "pa", "upi", "kcna", "kyodo", "yonhap", "maxppp", "hans lucas", "bestimage", "gamma-rapho", "rex", "rex features",
            "rex/shutterstock", "wirestock", "mauritius images", "laif", "ostkreuz", "visum", "caro", "agencia efe", "agf", "fotogramma", "corbis", "redux", "magnum", "magnum photos", "vii", "polaris",
        ],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a name, as printed, is one of those.</summary>
    internal static bool Contains(ReadOnlySpan<char> name)
    {
        name = name.Trim(" .,()[]");
        if (name.Length is 0 or > LongestName) return false;
        if (Agencies.Contains(name)) return true;
        Span<char> lower = stackalloc char[LongestName];
        return Names.Contains(lower[..name.ToLowerInvariant(lower)]) || name.EndsWith(" images", StringComparison.OrdinalIgnoreCase) || name.StartsWith("AP Photo", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a part of a credit, parted by slashes, bars, commas or "via", is one of those.</summary>
    internal static bool IsIn(ReadOnlySpan<char> credit)
    {
        if (Contains(credit)) return true;
        foreach (var range in credit.SplitAny('/', '|', ',', '(', ')', '\n', '©'))
            if (Contains(credit[range])) return true;
        var via = credit.IndexOf(" via ", StringComparison.OrdinalIgnoreCase);
        return via >= 0 && Contains(credit[(via + 5)..]);
    }
}
