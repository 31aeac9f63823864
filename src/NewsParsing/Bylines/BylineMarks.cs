using System.Buffers;
using NewsParsing.Pages;
using NewsParsing.Scanning;

namespace NewsParsing.Bylines;

/// <summary>Tells elements that hold an author's name by what their attributes say.</summary>
internal sealed class BylineMarks
{
    private const int AccountStrength = 3;

    // Found anywhere in a class, since pages write "textauthor" and "authorline" as one word.
    private static readonly string[] ClassWords =
    [
        "author", "byline", "autor", "auteur", "redakteur", "redacteur", "verfasser", "forfatter", "rfattare", "skribent", "journalist", "writer", "contributor", "columnist", "reporter",
        "signature", "firma-", "firmante", "yazar", "penulis", "muhabir", "vcard", "creditline",
    ];

    private static readonly string[] NotClassWords =
    [
        "authori", "comment", "kommentar", "avatar", "image", "img", "photo", "foto", "caption", "icon", "underwriter", "typewriter", "autorefresh", "autoresize", "autorotate",
        "social", "quote", "follow", "contributor-list", "reporter-list", "cmp-", "login", "signup", "autorenew",
    ];

    private static readonly PartTable Words = new(((uint)NameSign.Author, ClassWords), ((uint)NameSign.Refused, NotClassWords), ((uint)NameSign.Account, ["username"]));

    private static readonly SearchValues<string> AddressWords = SearchValues.Create(
        ["/author", "/autor", "/auteur", "/profil", "/staff/", "/journalist", "/contributor", "/redakt", "/redact", "/by/", "/writer", "/reporter", "/columnist", "/correspondent", "/firmas/", "/firma/", "/byline", "/skribent", "/users/", "/user/", "/members/"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> NotAddressWords = SearchValues.Create(["facebook.com", "comment"], StringComparison.OrdinalIgnoreCase);

    private readonly Page _page;
    private readonly ClassAnswers<NameSign> _classes;

    internal BylineMarks(Page page)
    {
        _page = page;
        _classes = new ClassAnswers<NameSign>(page, ReadClasses);
    }

    [Flags]
    private enum NameSign : byte
    {
        None = 0,
        Author = 1,
        Refused = 2,

        /// <summary>An account's name: its bearer wrote the post, if nobody is named as the author.</summary>
        Account = 4,
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

    private static NameSign Read(ReadOnlySpan<char> name) => ReadClasses(name) & ~NameSign.Account;

    private static NameSign ReadClasses(ReadOnlySpan<char> classes)
    {
        var signs = (NameSign)Words.In(classes);
        if ((signs & NameSign.Author) == 0) return signs & NameSign.Account;
        return (signs & NameSign.Refused) != 0 ? NameSign.Refused : NameSign.Author;
    }

    private static bool HoldsWord(ReadOnlySpan<char> value, ReadOnlySpan<char> word)
    {
        foreach (var range in value.Split(' '))
            if (value[range].Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsAuthorAddress(ReadOnlySpan<char> address) =>
        address.ContainsAny(AddressWords) && !address.ContainsAny(NotAddressWords);
}
