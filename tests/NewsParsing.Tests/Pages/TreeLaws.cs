using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NewsParsing.Pages;

namespace NewsParsing.Tests.Pages;

/// <summary>Whatever the markup, the node table is the tree that AngleSharp's own document holds.</summary>
public class TreeLaws
{
    private static readonly string[] Names =
    [
        "div", "p", "a", "b", "i", "em", "font", "nobr", "span", "ul", "li", "dl", "dt", "dd", "h1", "h2", "table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption",
        "colgroup", "col", "template", "form", "button", "select", "option", "optgroup", "svg", "math", "mi", "title", "desc", "foreignObject", "annotation-xml", "article",
        "section", "blockquote", "figure", "figcaption", "br", "hr", "img", "input", "iframe", "noscript", "script", "style", "textarea", "pre", "body", "html", "head",
        "frameset", "frame", "object", "applet", "marquee", "center", "ruby", "rt", "rp", "address", "details", "summary", "x-own", "plaintext", "xmp", "meta", "link",
    ];

    private static readonly Gen<string> Attributes = Gen.Elements("", " class=a", " class=\"b c\"", " id='x'", " href=/s?a=1&amp;b=2", " hidden", " a a=2", " xlink:href=#i href=#j");

    private static readonly Gen<string> Piece = Gen.Frequency(
        (6, from name in Gen.Elements(Names) from attributes in Attributes select $"<{name}{attributes}>"),
        (4, from name in Gen.Elements(Names) select $"</{name}>"),
        (4, Gen.Elements("word", " ", "two words", "&amp;", "&eacute;&", "&#x201c;", "\n", "<", ">", "</", "<!", "\0")),
        (1, Gen.Elements("<!-- note -->", "<!doctype html>", "<![CDATA[x]]>", "<?xml?>", "<br/>", "<p/>")));

    private static readonly Arbitrary<string[]> Markup = Shrinking(Piece);

    private static readonly Arbitrary<string[]> Tables = Shrinking(
        from name in Gen.Elements("table", "tr", "td", "th", "tbody", "thead", "caption", "col", "colgroup", "template", "b", "a", "p", "div", "form", "select", "input type=hidden")
         from closes in Gen.Elements("", "", "/")
         from text in Gen.Elements("", "", "x", " ")
         select $"<{closes}{name}>{text}");

    private static readonly Arbitrary<string[]> Formatting = Shrinking(
        from name in Gen.Elements("b", "i", "a", "font", "nobr", "em", "p", "div", "table", "td", "button", "li")
         from closes in Gen.Elements("", "/")
         from attribute in Gen.Elements("", " class=a", " class=b")
         select $"<{closes}{name}{(closes.Length == 0 ? attribute : "")}>x");

    [Property(MaxTest = 4000)]
    public Property Any_markup_gives_the_same_tree() => Prop.ForAll(Markup, pieces => SameTree(string.Concat(pieces)));

    [Property(MaxTest = 4000)]
    public Property Tables_and_what_they_foster_give_the_same_tree() => Prop.ForAll(Tables, pieces => SameTree("<!doctype html><table>" + string.Concat(pieces)));

    [Property(MaxTest = 4000)]
    public Property Misnested_formatting_gives_the_same_tree() => Prop.ForAll(Formatting, pieces => SameTree(string.Concat(pieces)));

    [Property(MaxTest = 500)]
    public Property Any_characters_give_the_same_tree() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text => SameTree(text.Get));

    [Property(MaxTest = 500)]
    public Property A_subtree_is_a_range_and_texts_lie_in_the_source() => Prop.ForAll(Markup, pieces =>
    {
        var html = string.Concat(pieces);
        using var page = PageReader.Read(html.AsMemory(), ParseOptions.Default, CancellationToken.None);
        for (var node = 1; node < page.Count; node++)
        {
            var parent = page.ParentOf(node);
            if (parent >= node || page.EndOf(node) > page.EndOf(parent) || page.EndOf(node) <= node) return false;
            if (page.SourceSpanOf(node) is { } span && (span.Start < 0 || span.End > html.Length)) return false;
        }

        return true;
    });

    private static bool ParsesAtAll(string html)
    {
        using var page = PageReader.Read(html.AsMemory(), ParseOptions.Default, CancellationToken.None);
        return page.Count > 0;
    }

    private static Arbitrary<string[]> Shrinking(Gen<string> piece) => Arb.From(
        piece.ArrayOf(),
        pieces => Enumerable.Range(0, pieces.Length).Select(left => pieces.Where((_, i) => i != left).ToArray()));

    private static bool SameTree(string html)
    {
        // A select among bare rows of a template, and raw text in a select, are left out by design.
        var hasSelect = html.Contains("<select", StringComparison.Ordinal);
        if (hasSelect && (html.Contains("<template", StringComparison.Ordinal) || html.Contains("<xmp", StringComparison.Ordinal))) return ParsesAtAll(html);
        // AngleSharp's own tree fosters whatever follows a pre inside a table, since it reads ahead while it fosters the pre; the standard does not.
        var hasTable = html.Contains("<t", StringComparison.Ordinal) || html.Contains("<c", StringComparison.Ordinal);
        if (hasTable && (html.Contains("<pre", StringComparison.Ordinal) || html.Contains("<listing", StringComparison.Ordinal))) return ParsesAtAll(html);

        string? difference;
        try
        {
            difference = TreeComparison.FindDifference(html);
        }
        catch (ParseLimitException)
        {
            return true;
        }

        return difference is null ? true : throw new InvalidOperationException(difference);
    }
}
