using System.Buffers;
using NewsParsing.Pages;

namespace NewsParsing.Bylines;

/// <summary>Tells elements that hold an author's name by what their attributes say.</summary>
internal sealed class BylineMarks
{
    private const int AccountStrength = 3;

    // Found anywhere in a class, since pages write "textauthor" and "authorline" as one word.
    private static readonly SearchValues<string> ClassWords = SearchValues.Create(
        [
            "author", "byline", "autor", "auteur", "redakteur", "redacteur", "verfasser", "forfatter", "rfattare", "skribent", "journalist", "writer", "contributor", "columnist", "reporter",
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

    private static readonly SearchValues<string> AccountWords = SearchValues.Create(["username"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> NotAddressWords = SearchValues.Create(["facebook.com", "comment"], StringComparison.OrdinalIgnoreCase);

    private readonly Page _page;
    private readonly ClassAnswers<NameSign> _classes;

    internal BylineMarks(Page page)
    {
        _page = page;
        _classes = new ClassAnswers<NameSign>(page, ReadClasses);
    }

    private enum NameSign : byte
    {
        None,
        Author,
        Refused,

        /// <summary>An account's name: its bearer wrote the post, if nobody is named as the author.</summary>
        Account,
    }

    /// <summary>What an element says of itself: how strongly, from 0, that it holds an author.</summary>
    internal int StrengthOf(int node)
    {
        var strength = 0;
        var isRefused = false;
        foreach (ref readonly var attribute in _page.AttributesOf(node))
        {
            var value = attribute.Value.Span;
            switch (attribute.Name.Span)
            {
                case "class":
                    var sign = _classes.Of(node);
                    isRefused |= sign == NameSign.Refused;
                    strength = int.Max(strength, sign switch { NameSign.Author => 5, NameSign.Account => AccountStrength, _ => 0 });
                    break;
                case "itemprop" when HoldsWord(value, "author") || HoldsWord(value, "creator"):
                    strength = int.Max(strength, 7);
                    break;
                case "rel" when HoldsWord(value, "author"):
                    strength = int.Max(strength, 7);
                    break;
                case "id" or "data-testid" or "data-qa" or "data-component" or "property":
                    var name = Read(value);
                    isRefused |= name == NameSign.Refused && attribute.Name.Length == 2;
                    if (name == NameSign.Author) strength = int.Max(strength, 5);
                    break;
                case "href" when _page.TagOf(node) == Tag.A && IsAuthorAddress(value):
                    strength = int.Max(strength, 4);
                    break;
            }
        }

        if (strength == 0 && _page.TagOf(node) == Tag.Address) return 3;
        return isRefused && strength < 6 ? 0 : strength;
    }

    private static NameSign Read(ReadOnlySpan<char> name)
    {
        if (!name.ContainsAny(ClassWords)) return NameSign.None;
        return name.ContainsAny(NotClassWords) ? NameSign.Refused : NameSign.Author;
    }

    private static NameSign ReadClasses(ReadOnlySpan<char> classes) => Read(classes) switch
    {
        NameSign.None when classes.ContainsAny(AccountWords) => NameSign.Account,
        var sign => sign,
    };

    private static bool HoldsWord(ReadOnlySpan<char> value, ReadOnlySpan<char> word)
    {
        foreach (var range in value.Split(' '))
            if (value[range].Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsAuthorAddress(ReadOnlySpan<char> address) =>
        address.ContainsAny(AddressWords) && !address.ContainsAny(NotAddressWords);
}
