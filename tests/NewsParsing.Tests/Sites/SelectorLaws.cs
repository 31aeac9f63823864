using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NewsParsing.Pages;
using NewsParsing.Sites;
using NewsParsing.Tests.Pages;

namespace NewsParsing.Tests.Sites;

/// <summary>A selector selects what AngleSharp's selects, on any page.</summary>
public class SelectorLaws
{
    private static readonly Gen<string> Attribute = Gen.Elements("", " class=a", " class=b", " class='a b'", " id=a", " x", " x=ab", " x='a b'", " x='b a'", " x=a-b", " x=b");

    private static readonly Gen<string> Tag = Gen.Frequency(
        (3, from name in Gen.Elements("div", "section", "i") from one in Attribute select $"<{name}{one}>"),
        (2, Gen.Elements("</div>", "</section>", "</i>", "text")));

    private static readonly Gen<string> Compound =
        from name in Gen.Elements("div", "section", "i", "*", "")
        from test in Gen.Elements("", ".a", ".b", "#a", "[x]", "[x=ab]", "[x^=a]", "[x$=b]", "[x*=b]", "[x~=a]", "[x|=a]", "[class]", ".a.b")
        select name.Length + test.Length > 0 ? name + test : "*";

    private static readonly Gen<string> Selectors =
        from steps in Compound.NonEmptyListOf()
        from marks in Gen.Elements(" ", " ", ">", " > ", ", ").ListOf(16)
        select string.Concat(steps.Take(16).Select((step, i) => i == 0 ? step : marks[i] + step));

    private static readonly Arbitrary<(string Html, string Selector)> Cases = Arb.From(
        from tags in Tag.ListOf() from selector in Selectors select (Numbered(tags), selector));

    [Property(MaxTest = 2000)]
    public Property A_selector_selects_what_a_browser_selects() => Prop.ForAll(Cases, test =>
    {
        Assert.True(Selector.TryParse(test.Selector, out var selector));
        using var page = PageReader.Read(test.Html.AsMemory(), TreeComparison.WithAllAttributes, CancellationToken.None);
        var expected = new HtmlParser().ParseDocument(test.Html).QuerySelectorAll(test.Selector).Select(element => element.GetAttribute("n") ?? element.LocalName);
        var selected = selector.Select(page);
        Assert.Equal(expected, selected.Select(node => page.HasAttribute(node, "n") ? page.Attribute(node, "n").ToString() : page.NameOf(node).ToString()));
        Assert.All(selected, node => Assert.True(selector.Matches(page, node)));
    });

    [Property(MaxTest = 2000)]
    public Property Any_text_is_a_selector_or_is_not() =>
        Prop.ForAll(Arb.From(Gen.Elements("p", ".", "#", "[", "]", "=", "\"", "'", ">", ",", " ", "\\", "a", "1", "*", "^", "é", ":", "~", "\\31").ListOf()), pieces =>
        {
            var text = string.Concat(pieces);
            Assert.True(!Selector.TryParse(text, out var selector) || selector is not null);
        });

    private static string Numbered(IEnumerable<string> tags) =>
        string.Concat(tags.Select((tag, i) => tag.StartsWith('<') && tag[1] != '/' ? $"{tag[..^1]} n={i}>" : tag));
}
