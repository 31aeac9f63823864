using NewsParsing.Pages;
using NewsParsing.Sites;
using NewsParsing.Tests.Pages;
using NewsParsing.Tests.Specs;

namespace NewsParsing.Tests.Sites;

public class SelectorTests
{
    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var row in SpecTable.Rows("Selectors.md", "selector")) cases.Add(row.Need("selector"), row.Need("page").Trim('`'), row["selected"] ?? "");
        return cases;
    }

    public static TheoryData<string> Broken()
    {
        var cases = new TheoryData<string>();
        foreach (var row in SpecTable.Rows("Selectors.md", "not a selector")) cases.Add(row.Need("not a selector")[1..^1]);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_selector_selects_these_elements(string text, string html, string expected)
    {
        Assert.True(Selector.TryParse(text, out var selector));
        using var page = PageReader.Read(html.AsMemory(), TreeComparison.WithAllAttributes, CancellationToken.None);
        Assert.Equal(expected, Ids(page, selector.Select(page)));
        Assert.Equal(expected, Ids(page, Enumerable.Range(0, page.Count).Where(node => selector.Matches(page, node))));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void What_is_no_selector_is_refused(string text) => Assert.False(Selector.TryParse(text, out _));

    [Fact]
    public void A_path_may_have_64_steps_and_no_more()
    {
        Assert.True(Selector.TryParse(string.Join(' ', Enumerable.Repeat("div", 64)), out var selector));
        Assert.False(Selector.TryParse(string.Join(' ', Enumerable.Repeat("div", 65)), out _));
        using var page = PageReader.Read((string.Concat(Enumerable.Repeat("<div>", 63)) + "<div id=a><div id=b>").AsMemory(), TreeComparison.WithAllAttributes, CancellationToken.None);
        Assert.Equal("a b", Ids(page, selector.Select(page)));
    }

    private static string Ids(Page page, IEnumerable<int> nodes) =>
        string.Join(' ', nodes.Select(node => page.Attribute(node, "id").ToString()).Where(id => id.Length > 0));
}
