using NewsParsing.Pages;

namespace NewsParsing.Sites;

/// <summary>What a selector asks of one element, such as <c>div.story[data-id]</c>.</summary>
/// <param name="Name">The element's name in lower case; <see langword="null"/> for any.</param>
/// <param name="IsChild">Whether the step before it must be the parent, not just an ancestor.</param>
/// <param name="Tests">What its attributes must say.</param>
internal sealed record SelectorStep(string? Name, bool IsChild, AttributeTest[] Tests)
{
    internal bool Matches(Page page, int node)
    {
        if (Name is not null && !page.NameOf(node).SequenceEqual(Name)) return false;
        foreach (var test in Tests)
        {
            if (!test.Holds(page, node)) return false;
        }

        return true;
    }
}
