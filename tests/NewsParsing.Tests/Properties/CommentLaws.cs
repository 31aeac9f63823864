using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NewsParsing.Tests.Comments;

namespace NewsParsing.Tests.Properties;

public class CommentLaws
{
    private static readonly string[] Names = ["Ann", "Bob Example", "cem_07", "Dora D.", "Élise", "Fritz (Kiel)"];
    private static readonly string[] Texts = ["I agree.", "No, never.", "What a harbour!", "Two\n\nparagraphs.", "A line\nand another.", "Says who?"];

    private static Gen<(string Name, string Text, int Day, int Parent)[]> Threads() =>
        Gen.Choose(2, 12).SelectMany(count => Gen.CollectToArray(Enumerable.Range(0, count).Select(index =>
            Gen.Elements(Names).SelectMany(name => Gen.Elements(Texts).SelectMany(text => Gen.Choose(1, 28).SelectMany(day => Gen.Choose(-1, index - 1).Select(parent => (name, text, day, parent))))))));

    [Property(MaxTest = 60)]
    public Property What_is_written_as_nested_lists_is_read_back() => Prop.ForAll(Arb.From(Threads()), thread =>
    {
        var html = new StringBuilder("<body><p>Body.</p><div id=comments><ol>");
        var order = new List<int>();
        for (var index = 0; index < thread.Length; index++)
            if (thread[index].Parent < 0) Write(index);
        var found = Found.InPage(html.Append("</ol></div>").ToString()).Comments;

        Assert.Equal(order.Count, found.Length);
        for (var place = 0; place < order.Count; place++)
        {
            var (name, text, day, parent) = thread[order[place]];
            Assert.Equal(name, found[place].Author);
            Assert.Equal(text, found[place].Text);
            Assert.Equal($"2020-05-{day:00}", found[place].Posted.ToString());
            Assert.Equal(parent < 0 ? null : order.IndexOf(parent), found[place].ReplyTo);
        }

        void Write(int index)
        {
            order.Add(index);
            var paragraphs = string.Concat(thread[index].Text.Split("\n\n").Select(paragraph => $"<p>{paragraph.Replace("\n", "<br>", StringComparison.Ordinal)}</p>"));
            html.Append($"<li class='comment' id='comment-{index}'><b class=author>{thread[index].Name}</b> <time datetime='2020-05-{thread[index].Day:00}'>then</time><div class=comment-text>{paragraphs}</div><ol>");
            for (var answer = index + 1; answer < thread.Length; answer++)
                if (thread[answer].Parent == index) Write(answer);
            html.Append("</ol></li>");
        }
    });

    [Property(MaxTest = 200)]
    public void No_page_throws_and_answers_stand_after_what_they_answer(string?[] parts)
    {
        string[] tags = ["<div class=comments>", "<li class=comment id=comment-1>", "<b class=author>", "<time>2020-05-02</time>", "</div>", "</li>", "<p>", "<form>", "<dt class=comment>", "<ul class=children>", "<div class=comment data-parent-id=1 id=c2>"];
        var html = new StringBuilder();
        for (var index = 0; index < (parts?.Length ?? 0); index++) html.Append(tags[(index * 7) % tags.Length]).Append(parts![index]);
        var found = Found.InPage(html.ToString());
        for (var index = 0; index < found.Comments.Length; index++) Assert.True(found.Comments[index].ReplyTo is null || found.Comments[index].ReplyTo < index);
    }

    [Property(MaxTest = 200)]
    public void No_text_throws_and_the_section_lies_in_the_text(string?[] parts)
    {
        string[] lines = ["3 Comments", "Ann says:", "2 May 2020", "Reply", "", "• x", "Comments are closed.", "Leave a Reply"];
        var text = new StringBuilder();
        var count = parts?.Length ?? 0;
        for (var index = 0; index < count; index++) text.Append(lines[(index * 5) % lines.Length]).Append('\n').Append(parts![index]?.ReplaceLineEndings(" ")).Append('\n');
        if (Found.InText(text.ToString()) is not { } found) return;
        Assert.InRange(found.Start, 0, found.End);
        Assert.True(found.End <= (count * 2) + 1);
    }

    [Fact]
    public void Fifty_thousand_comments_and_two_thousand_levels_are_read()
    {
        var flat = string.Concat(Enumerable.Range(0, 50_000).Select(index => $"<li class=comment id=comment-{index}><b class=author>Ann {index}</b><time>2020-05-02</time><p>Text {index} words</p></li>"));
        Assert.Equal(50_000, Found.InPage($"<ol class=comments>{flat}</ol>").Comments.Length);

        var deep = string.Concat(Enumerable.Range(0, 2000).Select(index => $"<div class=comment id=comment-{index}><b class=author>Ann</b><time>2020-05-02</time><p>Text {index} words</p>"));
        var found = Found.InPage($"<div class=comments>{deep}</div>", options: new ParseOptions { MaxDepth = 10_000 }).Comments;
        Assert.Equal(2000, found.Length);
        Assert.Equal(1998, found[^1].ReplyTo);
    }
}
