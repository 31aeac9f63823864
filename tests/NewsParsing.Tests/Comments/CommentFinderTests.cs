using NewsParsing.Comments;
using NewsParsing.Pages;
using NewsParsing.StructuredData;

namespace NewsParsing.Tests.Comments;

public class CommentFinderTests
{
    private static string Page(string comments) => $"<html><body><article><h1>The harbour</h1><p>Nothing happened in the harbour today, said the harbour master.</p></article>{comments}</body></html>";

    [Fact]
    public void Threads_of_the_commonest_blog_system()
    {
        var thread = Found.InPage(Page("""
            <div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on “The harbour”</h2><ol class="comment-list">
            <li id="comment-7" class="comment even depth-1"><article id="div-comment-7" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img class="avatar"><b class="fn">Ann</b> <span class="says">says:</span></div>
            <div class="comment-metadata"><a href="#comment-7"><time datetime="2020-05-02T10:00:00+02:00">2 May 2020 at 10:00</time></a></div></footer>
            <div class="comment-content"><p>First.</p><blockquote><p>Nothing happened</p></blockquote><p>Really?</p></div><div class="reply"><a class="comment-reply-link">Reply</a></div></article>
            <ul class="children"><li id="comment-8" class="comment odd depth-2"><article id="div-comment-8" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Bob</b> <span class="says">says:</span></div>
            <div class="comment-metadata"><time datetime="2020-05-03">3 May 2020</time></div></footer><div class="comment-content"><p>Yes,<br>really.</p></div></article></li></ul></li></ol>
            <p class="no-comments">Comments are closed.</p></div>
            """));
        Assert.Equal(["0 Ann @2020-05-02T10:00:00+02:00: First.⏎⏎Nothing happened⏎⏎Really?", "1>0 Bob @2020-05-03: Yes,⏎really."], Found.Lines(thread));
        Assert.Equal("comment-7", thread.Comments[0].Id);
        Assert.True(thread.Closed);
        Assert.Equal(2, thread.Count);
    }

    [Fact]
    public void Credits_under_the_text_go_with_the_text_above()
    {
        var thread = Found.InPage(Page("""
            <div class="comments"><div class="entry"><div class="text">Hello to all.</div><p class="meta"><span class="author">Ann</span> · <span class="date">2 May 2020</span></p></div>
            <div class="entry"><div class="text">And to you.</div><p class="meta"><span class="author">Bob</span> · <span class="date">3 May 2020</span></p></div></div>
            """));
        Assert.Equal(["0 Ann @2020-05-02: Hello to all.", "1 Bob @2020-05-03: And to you."], Found.Lines(thread));
    }

    [Fact]
    public void Text_behind_a_paragraph_is_a_paragraph_of_its_own() => Assert.Equal(
        ["0 Ann @2020-05-02: One.⏎⏎Two."],
        Found.Lines(Found.InPage(Page("""<div id="comments"><div class="comment" id="comment-1"><b class="author">Ann</b> <time>2 May 2020</time><div class="comment-body"><p>One.</p>Two.</div></div></div>"""))));

    [Fact]
    public void A_form_around_all_that_was_written_hides_nothing()
    {
        var text = string.Concat(Enumerable.Repeat("The pier was never built for this. ", 20)).TrimEnd();
        Assert.Equal(
            [$"0 Ann @2020-05-02: {text}"],
            Found.Lines(Found.InPage(Page($"""<div id="comments"><form action="/all"><div class="comment" id="comment-1"><b class="author">Ann</b> <time>2 May 2020</time><p>{text}</p></div></form></div>"""))));
    }

    [Theory]
    [InlineData("<h3>36 comments</h3>", 36)]
    [InlineData("<p>36 comments</p>", null)]
    public void A_heading_tells_how_many_comments_there_are(string before, int? count) => Assert.Equal(
        count, Found.InPage(Page($"""<div id="comments">{before}<div class="comment" id="comment-1"><b class="author">Ann</b> <time>2 May 2020</time><p>One.</p></div></div>""")).Count);

    [Fact]
    public void A_thread_covers_its_regions_and_nothing_beside_them()
    {
        var thread = CommentThread.None with { Regions = [new NodeRange(2, 5), new NodeRange(7, 8), new NodeRange(9, 12)] };
        Assert.Equal([2, 3, 4, 7, 9, 10, 11], Enumerable.Range(0, 14).Where(thread.Covers));
    }

    [Fact]
    public void A_declared_answer_names_the_comment_that_it_answers()
    {
        DeclaredComment[] declared = [new("a", "Ann", "Good.", null, null, null), new("b", "Ben", "Is it?", null, "a", null)];
        Assert.Equal([null, 0], DeclaredThread.Complete(CommentThread.None, declared).Comments.Select(comment => comment.ReplyTo));
    }

    [Fact]
    public void A_list_is_found_whatever_its_parts_are_called()
    {
        var thread = Found.InPage(Page("""
            <div id="comments"><div class="comment"><div class="k1"><b>Ann</b><span>2 May 2020</span></div><div class="z9"><p>The pier was never built for this.</p></div></div>
            <div class="comment"><div class="k1"><b>Bob</b><span>3 May 2020</span></div><div class="z9"><p>It was, and it stood for ninety years.</p></div></div>
            <div class="comment"><div class="k1"><b>Cem</b><span>4 May 2020</span></div><div class="z9"><p>Both of you are right.</p></div></div></div>
            """));
        Assert.Equal(
            ["0 Ann @2020-05-02: The pier was never built for this.", "1 Bob @2020-05-03: It was, and it stood for ninety years.", "2 Cem @2020-05-04: Both of you are right."], Found.Lines(thread));
    }

    [Fact]
    public void Heads_and_texts_side_by_side()
    {
        var thread = Found.InPage(Page("""
            <dl class="comment_list"><dt class="comment"><span class="comment_author">Ann</span> <span class="comment_time">2 May 2020 at 10:25 pm</span></dt><dd class="comment"><p>One.</p><p>More.</p></dd>
            <dt class="comment"><span class="comment_author">Bob</span> <span class="comment_time">3 May 2020 at 9:00 am</span></dt><dd class="comment"><p>Two.</p></dd></dl>
            """));
        Assert.Equal(["0 Ann @2020-05-02T22:25: One.⏎⏎More.", "1 Bob @2020-05-03T09:00: Two."], Found.Lines(thread));
    }

    [Fact]
    public void Answers_in_a_wrapper_beside_their_comment()
    {
        var thread = Found.InPage(Page("""
            <div id="comments"><div class="comment"><div class="submitted"><a class="username">Ann</a> 02.05.2020</div><div class="content">Eins.</div></div>
            <div class="indented"><div class="comment"><div class="submitted"><a class="username">Bob</a> 03.05.2020</div><div class="content">Zwei.</div></div></div>
            <div class="comment"><div class="submitted"><a class="username">Cem</a> 04.05.2020</div><div class="content">Drei.</div></div></div>
            """), "de");
        Assert.Equal(["0 Ann @2020-05-02: Eins.", "1>0 Bob @2020-05-03: Zwei.", "2 Cem @2020-05-04: Drei."], Found.Lines(thread));
    }

    [Fact]
    public void A_parent_that_is_named_forward_or_itself_is_none()
    {
        var thread = Found.InPage(Page("""
            <div class="comments"><div class="comment" id="c-1" data-parent-id="2"><b class="author">Ann</b><time>2 May 2020</time><p>One.</p></div>
            <div class="comment" id="c-2" data-parent-id="2"><b class="author">Bob</b><time>2 May 2020</time><p>Two.</p></div>
            <div class="comment" id="c-3" data-parent-id="1"><b class="author">Cem</b><time>2 May 2020</time><p>Three.</p></div></div>
            """));
        Assert.Equal([null, null, 0], thread.Comments.Select(comment => comment.ReplyTo));
    }

    [Fact]
    public void A_comment_printed_twice_is_kept_once()
    {
        const string comment = """<div class="comment" id="comment-1"><b class="author">Ann</b><time>2 May 2020</time><p>One.</p></div>""";
        Assert.Single(Found.InPage(Page($"<div class=comments>{comment}{comment}</div>")).Comments);
    }

    [Fact]
    public void Hours_ago_are_known_only_with_the_time_of_fetching()
    {
        const string html = """<div class="comments"><div class="comment"><b class="author">Ann</b> <span class="date">vor 8 Stunden</span><p>Eins.</p></div><div class="comment"><b class="author">Bob</b> <span class="date">vor 2 Stunden</span><p>Zwei.</p></div></div>""";
        Assert.All(Found.InPage(Page(html), "de").Comments, comment => Assert.Null(comment.Posted));
        Assert.StartsWith("2020-05-02", Found.InPage(Page(html), "de", "2020-05-02T20:00:00Z").Comments[0].Posted.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""<div id="comments"><h3>Leave a Comment</h3><form class="comment-form"><label>Name</label><input name="author"><textarea></textarea><button>Post Comment</button></form></div>""")]
    [InlineData("""<div class="widget_recent_comments"><h3>Recent comments</h3><ul><li class="recentcomments"><span class="comment-author">Ann</span> on <a href="/a">A long title of some other story</a> <time>2 May 2020</time></li><li class="recentcomments"><span class="comment-author">Bob</span> on <a href="/b">Another long title of a story</a> <time>3 May 2020</time></li></ul></div>""")]
    [InlineData("""<div class="comments-area"><div class="comment-template" hidden><b class="author"></b><time></time><p></p></div></div>""")]
    [InlineData("""<section class="reviews"><div class="review comment" id="comment-1"><b class="author">Ann</b><time>2 May 2020</time><p>Great shoes.</p></div><div class="review comment" id="comment-2"><b class="author">Bob</b><time>2 May 2020</time><p>Too small.</p></div></section>""")]
    [InlineData("""<section class="teasers kommentar"><div class="kommentar"><h2><a href="/x">Warum wir weniger Häfen brauchen und mehr Brücken</a></h2><span class="author">Anna Muster</span><time>2 May 2020</time><p>Ein Kommentar.</p></div><div class="kommentar"><h2><a href="/y">Warum wir mehr Häfen brauchen und weniger Brücken</a></h2><span class="author">Bert Muster</span><time>3 May 2020</time><p>Noch einer.</p></div></section>""")]
    [InlineData("""<div class="comment-policy"><h3>Comment policy</h3><p>Be kind. We delete what is not.</p></div>""")]
    [InlineData("""<ul class="commentaires"><li class="commentaire"><span class="author">95'</span><p>But !</p></li><li class="commentaire"><span class="author">90'</span><p>Carton jaune.</p></li></ul>""")]
    public void Where_nobody_comments_there_is_no_comment(string html) => Assert.Empty(Found.InPage(Page(html)).Comments);

    [Fact]
    public void Pingbacks_are_left_out_and_removed_comments_stay()
    {
        var thread = Found.InPage(Page("""
            <ol class="commentlist"><li class="comment" id="comment-1"><cite class="fn">Ann</cite><time>2 May 2020</time><p>Removed by the editors.</p></li>
            <li class="pingback" id="comment-2"><cite class="fn">Other site</cite><time>2 May 2020</time><p>[…] more there […]</p></li>
            <li class="comment" id="comment-3"><cite class="fn">Bob</cite><time>2 May 2020</time><p>Why?</p></li></ol>
            """));
        Assert.Equal(["0 Ann @2020-05-02: Removed by the editors.", "1 Bob @2020-05-02: Why?"], Found.Lines(thread));
    }

    [Fact]
    public void The_regions_hold_the_comments_and_not_the_article()
    {
        var html = Page("""<div id="comments"><h3>1 Kommentar</h3><div class="comment" id="comment-1"><b class="author">Ann</b><time>2020-05-02</time><p>Eins.</p></div><form><textarea></textarea></form></div>""");
        using var page = PageReader.Read(html.AsMemory(), ParseOptions.Default, default);
        var thread = CommentFinder.Find(page, NewsParsing.Languages.LanguageTable.All[1], default, CancellationToken.None);
        for (var node = 1; node < page.Count; node++)
        {
            if (page.TextOf(node).Contains("harbour", StringComparison.Ordinal)) Assert.False(thread.Covers(node));
            if (page.TextOf(node).Contains("Eins", StringComparison.Ordinal) || page.TextOf(node).Contains("Kommentar", StringComparison.Ordinal)) Assert.True(thread.Covers(node));
        }
    }
}
