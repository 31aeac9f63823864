using NewsParsing.Pages;

namespace NewsParsing.Blocks;

/// <summary>What the elements of a page say of themselves: by their names, their roles, and the words of their classes and ids.</summary>
internal sealed class ElementWords(Page page)
{
    // The items of a list, the paragraphs of a story bear the same classes: most attributes have just been read.
    private const int Places = 64;

    private readonly (ReadOnlyMemory<char> Names, UInt128 Words)[] _read = new (ReadOnlyMemory<char>, UInt128)[Places];

    private static readonly UInt128 Navigation = ClassWords.MaskOf("<nav>");
    private static readonly UInt128 Footer = ClassWords.MaskOf("<footer>");
    private static readonly UInt128 Aside = ClassWords.MaskOf("<aside>");
    private static readonly UInt128 Form = ClassWords.MaskOf("<form>");
    private static readonly UInt128 Dialog = ClassWords.MaskOf("<dialog>");
    private static readonly UInt128 Hidden = ClassWords.MaskOf("<hidden>");

    internal UInt128 Of(int node)
    {
        var tag = page.TagOf(node);
        var (words, role) = (OfTag(tag), UInt128.Zero);
        var isNamed = tag is not (Tag.Body or Tag.Html or Tag.Main or Tag.Article);
        foreach (ref readonly var attribute in page.AttributesOf(node))
        {
            // "class", "hidden" and the others are short names: most attributes are turned away by their length.
            if (attribute.Name.Length > 6) continue;

            // Pages that are streamed keep their text in hidden elements until a script puts it in place, so a hidden element is read, and told apart only here.
            switch (attribute.Name.Span)
            {
                case "class":
                    var own = OfClasses(attribute.Value);
                    words |= isNamed ? own : own & Hidden;
                    break;
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

        return OfTag(tag) == UInt128.Zero ? words | role : words;
    }

    private UInt128 OfClasses(ReadOnlyMemory<char> classes)
    {
        var names = classes.Span;
        if (names.IsEmpty) return UInt128.Zero;
        ref var place = ref _read[(names.Length + (names[^1] * 7) + (names[names.Length / 2] * 31)) % Places];
        if (place.Names.Length == names.Length && place.Names.Span.SequenceEqual(names)) return place.Words;
        var words = ClassWords.Read(names, out var mayHide);
        if (mayHide && HiddenElements.IsHidingClass(names)) words |= Hidden;
        place = (classes, words);
        return words;
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
