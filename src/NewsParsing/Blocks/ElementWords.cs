using NewsParsing.Pages;

namespace NewsParsing.Blocks;

/// <summary>What the elements of a page say of themselves: by their names, their roles, and the words of their classes and ids.</summary>
internal sealed class ElementWords(Page page)
{
    private readonly ClassAnswers<UInt128> _classes = new(page, OfClasses);

    private static readonly AttributeNames Names = AttributeNames.Of("id", "hidden", "role");

    private static readonly UInt128 Navigation = ClassWords.MaskOf("<nav>");
    private static readonly UInt128 Footer = ClassWords.MaskOf("<footer>");
    private static readonly UInt128 Aside = ClassWords.MaskOf("<aside>");
    private static readonly UInt128 Form = ClassWords.MaskOf("<form>");
    private static readonly UInt128 Dialog = ClassWords.MaskOf("<dialog>");
    private static readonly UInt128 Hidden = ClassWords.MaskOf("<hidden>");

    private static readonly UInt128[] ByTag = [.. Enum.GetValues<Tag>().Select(static tag => OfTag(tag))];

    internal UInt128 Of(int node)
    {
        var tag = page.TagOf(node);
        var (words, role) = (ByTag[(int)tag], UInt128.Zero);
        var isNamed = tag is not (Tag.Body or Tag.Html or Tag.Main or Tag.Article);
        var own = _classes.Of(node);
        words |= isNamed ? own : own & Hidden;
        if (page.MayHaveAttribute(node, Names)) ReadAttributes(node, isNamed, ref words, ref role);
        return ByTag[(int)tag] == UInt128.Zero ? words | role : words;
    }

    private void ReadAttributes(int node, bool isNamed, ref UInt128 words, ref UInt128 role)
    {
        foreach (ref readonly var attribute in page.AttributesOf(node))
        {
            // "hidden" and the others are short names: most attributes are turned away by their length.
            if (attribute.Name.Length > 6) continue;

            // Pages that are streamed keep their text in hidden elements until a script puts it in place, so a hidden element is read, and told apart only here.
            switch (attribute.Name.Span)
            {
                case "id" when isNamed:
                    words |= ClassWords.Read(attribute.Value.Span);
                    break;
                case "hidden":
                    words |= Hidden;
                    break;
                case "role":
                    role = OfRole(attribute.Value.Span);
                    break;
            }
        }
    }

    private static UInt128 OfClasses(ReadOnlySpan<char> names)
    {
        var words = ClassWords.Read(names, out var mayHide);
        return mayHide && HiddenElements.IsHidingClass(names) ? words | Hidden : words;
    }

    private static UInt128 OfTag(Tag tag) => tag switch
    {
        Tag.Nav => Navigation,
        Tag.Footer => Footer,
        Tag.Aside => Aside,
        Tag.Form or Tag.Button or Tag.Fieldset => Form,
        Tag.Dialog => Dialog,
        _ => UInt128.Zero,
    };

    private static UInt128 OfRole(ReadOnlySpan<char> role) => role switch
    {
        "navigation" or "menu" or "menubar" => Navigation,
        "contentinfo" => Footer,
        "complementary" => Aside,
        "search" or "form" => Form,
        "dialog" or "alertdialog" => Dialog,
        _ => UInt128.Zero,
    };
}
