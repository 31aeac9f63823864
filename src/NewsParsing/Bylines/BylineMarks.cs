using System.Buffers;
using NewsParsing.Pages;

namespace NewsParsing.Bylines;

/// <summary>Tells elements that hold an author's name by what their attributes say.</summary>
internal static class BylineMarks
{
    private const int AccountStrength = 3;

    // Found anywhere in a class, since pages write "textauthor" and "authorline" as one word.
    private static readonly SearchValues<string> ClassWords = SearchValues.Create(
        [
            "author", "byline", "autor", "auteur", "redakteur", "redacteur", "verfasser", "forfatter", "författare", "skribent", "journalist", "writer", "contributor", "columnist", "reporter",
            "signature", "firma-", "firmante", "yazar", "penulis", "muhabir", "vcard", "creditline",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> NotClassWords = SearchValues.Create(
        [
            "authori", "comment", "kommentar", "avatar", "image", "img", "photo", "foto", "caption", "icon", "underwriter", "typewriter", "autorefresh", "autoresize", "autorotate",
            "social", "quote", "follow", "contributor-list", "reporter-list", "cmp-", "login", "signup", "autorenew",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> AddressWords = SearchValues.Create(
        ["/author", "/autor", "/auteur", "/profil", "/staff/", "/journalist", "/contributor", "/redakt", "/redact", "/by/", "/writer", "/reporter", "/columnist", "/correspondent", "/firmas/", "/firma/", "/byline", "/skribent", "/users/", "/user/", "/members/"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>What an element says of itself: how strongly, from 0, that it holds an author.</summary>
    internal static int StrengthOf(Page page, int node)
    {
        var strength = 0;
        var isRefused = false;
        foreach (ref readonly var attribute in page.AttributesOf(node))
        {
            var value = attribute.Value.Span;
            switch (attribute.Name.Span)
            {
                case "itemprop" when HoldsWord(value, "author") || HoldsWord(value, "creator"):
                    strength = int.Max(strength, 7);
                    break;
                case "rel" when HoldsWord(value, "author"):
                    strength = int.Max(strength, 7);
                    break;
                case "class" or "id" or "data-testid" or "data-qa" or "data-component" or "property" when value.ContainsAny(ClassWords):
                    if (value.ContainsAny(NotClassWords)) isRefused |= attribute.Name.Span is "class" or "id";
                    else strength = int.Max(strength, 5);
                    break;
                // An account's name: its bearer wrote the post, if nobody is named as the author.
                case "class" when strength < AccountStrength && value.Contains("username", StringComparison.OrdinalIgnoreCase):
                    strength = AccountStrength;
                    break;
                case "href" when page.TagOf(node) == Tag.A && IsAuthorAddress(value):
                    strength = int.Max(strength, 4);
                    break;
            }
        }

        if (strength == 0 && page.TagOf(node) == Tag.Address) return 3;
        return isRefused && strength < 6 ? 0 : strength;
    }

    private static bool HoldsWord(ReadOnlySpan<char> value, ReadOnlySpan<char> word)
    {
        foreach (var range in value.Split(' '))
            if (value[range].Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsAuthorAddress(ReadOnlySpan<char> address) =>
        address.ContainsAny(AddressWords) && !address.Contains("facebook.com", StringComparison.OrdinalIgnoreCase) && !address.Contains("comment", StringComparison.OrdinalIgnoreCase);
}
