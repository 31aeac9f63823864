using System.Text.RegularExpressions;
using NewsParsing.Pages;
using NewsParsing.Tests.Conventions;

namespace NewsParsing.Tests.Pages;

public partial class ReadAttributeTests
{
    [Theory]
    [InlineData("p", "class", true)]
    [InlineData("div", "data-post-time", true)]
    [InlineData("li", "data-comment-id", true)]
    [InlineData("li", "data-track-click", false)]
    [InlineData("div", "aria-label", false)]
    [InlineData("div", "aria-level", true)]
    [InlineData("a", "onclick", false)]
    [InlineData("path", "d", false)]
    [InlineData("font", "data-track-click", true)]
    [InlineData("a", "target", false)]
    public void An_attribute_is_kept_where_a_rule_may_read_it(string element, string name, bool isKept) => Assert.Equal(isKept, ReadAttributes.Hold(element, name));

    [Fact]
    public void Every_attribute_that_a_rule_names_is_kept()
    {
        var lost = from file in Repository.Files(Repository.Library, "*.cs")
                   where Path.GetFileName(file) != "ReadAttributes.cs"
                   from Match use in Named().Matches(File.ReadAllText(file))
                   let name = use.Groups[use.Groups[1].Success ? 1 : 2].Value
                   where !ReadAttributes.Hold("div", name)
                   select $"{Repository.NameOf(file)}: {name}";
        Assert.Empty(lost);
    }

    [Fact]
    public void A_rule_for_a_site_may_name_any_attribute()
    {
        const string Html = "<main><div data-track-click=story><p>The ferry to the outer islands sails again from Friday, the harbour master said in the town hall.</p></div></main>";
        using var page = PageReader.Read(Html.AsMemory(), ParseOptions.Default, default);
        using var whole = PageReader.Read(Html.AsMemory(), new ParseOptions { SiteRules = [new SiteRule { Host = "news.example" }] }, default);
        Assert.Equal(0, Kept(page));
        Assert.Equal(1, Kept(whole));
    }

    private static int Kept(Page page) => Enumerable.Range(0, page.Count).Count(node => page.HasAttribute(node, "data-track-click"));

    // "page.Attribute(node, "datetime")" and its like, and every name of the two families that are mostly left out.
    [GeneratedRegex(@"Attribute\(\w+, ""([\w:-]+)""|""((?:data|aria)-[\w-]+)""")]
    private static partial Regex Named();
}
