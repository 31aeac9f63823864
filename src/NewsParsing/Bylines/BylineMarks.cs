using System.Buffers;
using NewsParsing.Pages;

namespace NewsParsing.Bylines;

/// <summary>Tells elements that hold an author's name by what their attributes say.</summary>
internal sealed class BylineMarks(Page page)
{
    private const int AccountStrength = 3;

    private static readonly AttributeNames Names = AttributeNames.Of("itemprop", "rel", "id", "data-testid", "data-qa", "data-component", "property", "href");

    private static readonly SearchValues<string> AddressWords = SearchValues.Create(
        ["/author", "/autor", "/auteur", "/profil", "/staff/", "/journalist", "/contributor", "/redakt", "/redact", "/by/", "/writer", "/reporter", "/columnist", "/correspondent", "/firmas/", "/firma/", "/byline", "/skribent", "/users/", "/user/", "/members/"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> NotAddressWords = SearchValues.Create(["facebook.com", "comment"], StringComparison.OrdinalIgnoreCase);

    /// <summary>What an element says of itself: how strongly, from 0, that it holds an author.</summary>
    internal int StrengthOf(int node)
    {
        var sign = SignIn(page.ClassPartsOf(node));
        var strength = sign switch { NamePart.Author => 5, NamePart.Account => AccountStrength, _ => 0 };
        var isRefused = sign == NamePart.NoAuthor;
        if (page.MayHaveAttribute(node, Names)) ReadAttributes(node, ref strength, ref isRefused);
        if (strength == 0 && page.TagOf(node) == Tag.Address) return 3;
        return isRefused && strength < 6 ? 0 : strength;
    }

    private void ReadAttributes(int node, ref int strength, ref bool isRefused)
    {
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
                case "id" or "data-testid" or "data-qa" or "data-component" or "property":
                    var name = SignIn(NameParts.In(value));
                    isRefused |= name == NamePart.NoAuthor && attribute.Name.Length == 2;
                    if (name == NamePart.Author) strength = int.Max(strength, 5);
                    break;
                case "href" when page.TagOf(node) == Tag.A && IsAuthorAddress(value):
                    strength = int.Max(strength, 4);
                    break;
            }
        }
    }

    private static NamePart SignIn(NamePart parts)
    {
        if ((parts & NamePart.Author) == 0) return parts & NamePart.Account;
        return (parts & NamePart.NoAuthor) != 0 ? NamePart.NoAuthor : NamePart.Author;
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
