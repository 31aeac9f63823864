using FsCheck.Xunit;
using NewsParsing.Pages;

namespace NewsParsing.Tests.Pages;

public class ClassNumberLaws
{
    [Property]
    public void Elements_with_one_number_have_one_class_attribute(byte[] classes)
    {
        var html = string.Concat(classes.Select(name => name % 5 == 0 ? "<p>word" : name % 5 == 1 ? "<p class=''>word" : $"<p id=x class='{new string('c', name % 40)}-{name}'>word"));
        using var page = PageReader.Read(html.AsMemory(), ParseOptions.Default, default);
        var known = new Dictionary<int, string>();
        for (var node = 0; node < page.Count; node++)
        {
            var own = page.Attribute(node, "class").ToString();
            Assert.Equal(own, page.ClassesOf(node).ToString());
            Assert.Equal(own.Length == 0, page.ClassNumberOf(node) == 0);
            Assert.InRange(page.ClassNumberOf(node), 0, page.ClassCount);
            if (!known.TryAdd(page.ClassNumberOf(node), own)) Assert.Equal(known[page.ClassNumberOf(node)], own);
        }
    }

    [Fact]
    public void A_question_is_asked_once_for_neighbours_with_the_same_classes()
    {
        using var page = PageReader.Read("<p class=a>1<p class=b>2<p class=a>3<p>4".AsMemory(), ParseOptions.Default, default);
        var asked = new List<string>();
        var answers = new ClassAnswers<bool>(page, classes =>
        {
            asked.Add(classes.ToString());
            return classes is "a";
        });
        var given = Enumerable.Range(0, page.Count).Where(node => page.TagOf(node) == Tag.P).Select(answers.Of).ToList();
        Assert.Equal([true, false, true, false], given);
        Assert.Equal(["a", "b"], asked);
    }
}
