using System.Text;

namespace NewsParsing.FaultCheck;

/// <summary>Documents made by someone who has read this code: what is declared, listed and named goes on without end, so that comparing each with each would never end.</summary>
public static class CraftedFamilies
{
    private const string Story =
        "<article><h1>Harbour bridge reopens</h1><p>The bridge over the harbour reopened on Monday after eleven weeks of repairs to its northern tower, the council said.</p>"
        + "<p>Engineers had found cracks in two cables in March, and traffic was sent over the old ferry line until the summer.</p></article>";

    /// <summary>Pages.</summary>
    public static IReadOnlyList<Family> Pages { get; } =
    [
        new("keywords that are codes", length => Declared($"\"headline\":\"Bridge\",\"keywords\":[{Counted(length, i => $"\"BUS{i}\",")}\"A\"]") + Story),
        new("topics declared and topics printed", length => Declared($"\"headline\":\"Bridge\",\"keywords\":[{Counted(length / 2, i => $"\"Topic {i}\",")}\"A\"]") + Story + Topics(length / 2)),
        new("a long description and topics", length => $"<meta name=description content='{Family.Fill("bridge ", length / 2)}'>{Story}{Topics(length / 2)}"),
        new("topics in one paragraph", length => $"{Story}<p>{Family.Fill("<a rel=tag href=/tag/b>Bridge</a>", length)}"),
        new("long addresses of pictures", length => $"<meta property=og:image content='http://a.example/{Counted(length / 2, i => $"abcd{i}x/")}'>{Story}<figure><img src='/{Counted(length / 2, i => $"abce{i}y/")}'><figcaption>The bridge. Photo: Ada Quill</figcaption></figure>"),
        new("pictures and one long address", length => $"<meta property=og:image content='http://a.example/{Counted(length / 2, i => $"abcd{i}x/")}'>{Story}{Counted(length / 2, i => $"<figure><img src='/abce{i}y/z.jpg'><figcaption>The bridge. Photo: Ada Quill</figcaption></figure>")}"),
        new("pictures and loose captions", length => Story + Counted(length / 2, i => $"<figure><img src=/a{i}.jpg><figcaption>The bridge {i}. Photo: Ada Quill</figcaption></figure>") + Counted(length / 2, i => $"<img src=/b{i}.jpg><p>The bridge {i} of Easthaven. Photo: Ada Quill</p>")),
        new("captions without a picture", length => $"{Story.Replace("</article>", "", StringComparison.Ordinal)}<div>{Counted(length, i => $"<p class=caption>The bridge at noon. Photo: Ada Quill</p><p>The council of Easthaven voted for the {i}th time to close it, and nobody was there to see it.</p>")}"),
        new("headings and a long title", length => $"<meta property=og:title content='{Family.Fill("bridge closed for good ", length / 2)}'><title>{Family.Fill("bridge closed for good ", length / 2)}</title>{Counted(length / 2, i => $"<h1>Bridge {i} closed for good</h1>")}{Story}"),
        new("headings and a title of marks", length => $"<meta property=og:title content='Bridge{new string('!', length / 2)}'>{Story}{Counted(length / 2, i => $"<h1>Bridge {i}!!!</h1>")}"),
        new("a title of one name", length => $"<meta property=og:site_name content=a><meta property=og:title content='{Family.Fill("a - ", length)}Bridge'>{Story}"),
        new("addresses and articles", length => $"{Counted(length / 2, i => $"<link rel=canonical href=http://a.example/a{i}>")}{List(length / 2, i => $"{{\"@type\":\"NewsArticle\",\"url\":\"http://a.example/b{i}\"}}")}{Story}"),
        new("long addresses and articles", length => $"{Counted(4 * length, i => $"<link rel=canonical href='http://a.example/{Family.Fill("a/", 60_000)}{i}'>")}{List(length, i => $"{{\"@type\":\"NewsArticle\",\"url\":\"http://a.example/b{i}\"}}")}{Story}"),
        new("titles and articles", length => $"{Titles(length / 2, 1990)}{List(length / 2, i => $"{{\"@type\":\"NewsArticle\",\"headline\":\"no such bridge {i}\"}}")}{Story}"),
        new("a long title and articles", length => $"<title>{Family.Fill("bridge closed no such ", length / 2)}</title>{List(length / 2, i => $"{{\"@type\":\"NewsArticle\",\"headline\":\"no such bridge {i}\"}}")}{Story}"),
        new("titles and headings that end alike", length => $"{Titles(length / 2, 390)}{Counted(length / 2, i => $"<h1>{i + 100_000}{new string('a', 385)}</h1>")}{Story}"),
        new("a house with a long name", length => $"{Declared($"\"headline\":\"Harbour bridge reopens\",\"publisher\":{{\"name\":\"Bridge{new string('!', 7 * length)}\"}}")}{Story}{Counted(length, i => $"<h1>Bridge{i}! - Bridge!</h1>")}"),
        new("pictures declared and printed", length => $"{Counted(length / 2, i => $"<meta property=og:image content='http://a.example/{i}b.jpg'>")}{Story}{Counted(length / 2, i => $"<img src=/c{i}d.jpg>")}"),
        new("pictures of microdata", length => $"<div itemscope itemtype=https://schema.org/NewsArticle>{Counted(length / 2, i => $"<link itemprop=image href=/a{i}.jpg>")}</div>{Story}{Counted(length / 2, i => $"<img src=/c{i}d.jpg>")}"),
        new("pictures of JSON-LD", length => $"{Declared($"\"headline\":\"Harbour bridge reopens\",\"image\":[{Counted(length / 2, i => $"\"/a{i}b.jpg\",")}1]")}{Story}{Counted(length / 2, i => $"<img src=/c{i}d.jpg>")}"),
        new("references and definitions", length => $"<script type=application/ld+json>{{\"@graph\":[{{\"@type\":\"NewsArticle\",\"headline\":\"Harbour bridge reopens\",\"author\":[{Family.Fill("{\"@id\":\"#q\"},", length / 2)}1]}},{Family.Fill("{\"@id\":\"#p\",\"x\":1},", length / 2)}1]}}</script>{Story}"),
        new("authors without end", length => Declared($"\"headline\":\"Harbour bridge reopens\",\"author\":[{Counted(length, i => $"\"Ada Q{Letters(i)}ll\",")}1]") + Story),
        new("articles that are the page's own", length => $"{Articles(length / 2, i => Names(i, 8))}{Story}{Counted(length / 2, i => $"<p>The council of Easthaven voted for the {i}th time to close it, and nobody was there to see it.</p>")}"),
        new("tags in a description", length => $"<meta name=description content='{Family.Fill("<a", length)}'>{Story}"),
        new("one short caption after the other", length => $"{Story.Replace("</article>", "", StringComparison.Ordinal)}{Family.Fill("<p class=caption>a", length)}<p>The council of Easthaven voted for the last time to close it, and nobody was there to see it.</p>"),
        new("authors who are not printed", length => $"{Articles(length / 2, i => Names(i, 64))}{Story}{Counted(length / 2, i => $"<p>The council of Easthaven voted for the {i}th time to close it, and nobody was there to see it.</p>")}"),
        new("outlets and authors", length => Articles(length, i => Names(i, 20), i => $"\"publisher\":{{\"name\":\"House {i}\"}},") + Story),
        new("links to authors", length => Story + Counted(length, i => $"<a rel=author href=/a{i}>Ada Q{Letters(i)}ll</a>")),
        new("an identifier of known words", length => $"<div id='{Family.Fill("ad-", length)}'>{Story}"),
        new("classes of known words", length => $"<div class='{Family.Fill("ad-", length)}'>{Story}"),
        new("heads of comments in pairs", length => "<div id=comments>" + Counted(length, i => $"<div class=k{Letters(i)}><b class=author>Reader</b></div><p>I did.</p><div class=k{Letters(i)}><b class=author>Reader</b></div><p>I did.</p>")),
        new("heads of comments with many classes", length => $"<div id=comments>{Head(length / 4)}<p>I did.</p>{Head(length / 4)}{Family.Fill("<p>I did.</p>", length / 2)}"),
        new("comments that answer the next", length => "<div id=comments>" + Counted(length, i => $"<div class=comment id=c{i} data-parent-id={i + 1}><b class=author>Reader{i}</b><time>12 March 2026</time><p>I crossed that bridge {i} times.</p></div>")),
        new("declared comments that answer the next", length => $"<script type=application/ld+json>[{Counted(length, i => $"{{\"@type\":\"Comment\",\"@id\":\"c{i}\",\"parentItem\":{{\"@id\":\"c{i + 1}\"}},\"text\":\"Yes {i}\"}},")}1]</script>{Story}"),
        new("posts declared from the last to the first", Posts),
        new("a post as long as a book", LongPost),
        new("authors in a circle", length => $"<script type=application/ld+json>{{\"@graph\":[{{\"@type\":\"NewsArticle\",\"headline\":\"Bridge\",\"author\":[{Counted(length / 2, i => $"{{\"@id\":\"#p{i % 1000}\"}},")}1]}},{Counted(length / 2, i => $"{{\"@id\":\"#p{i}\",\"author\":{{\"@id\":\"#p{i + 1}\"}},\"x\":1}},")}1]}}</script>{Story}"),
        new("sizes of one picture", length => $"{Story}<figure><img srcset='{Counted(length, i => $"/a{i}.jpg {i}w, ")}'><figcaption>The bridge. Photo: Ada Quill</figcaption></figure>"),
        new("articles of microdata in turn", length => "<div itemscope itemtype=https://schema.org/NewsArticle>" + Family.Fill("<i itemprop=name>a</i><div itemscope itemtype=https://schema.org/NewsArticle><i itemprop=name>b</i></div>", int.Min(length, 30_000)) + Family.Fill("<b>a</b>", length) + Story),
    ];

    /// <summary>Texts.</summary>
    public static IReadOnlyList<Family> Texts { get; } =
    [
        new("days without a year", length => Family.Fill("We met on Monday, 3 May at noon. ", 3 * length)),
        new("headings over comments", length => Family.Fill("3 Comments\n\n", length / 2) + Family.Fill("Ann says:\n\nI did cross it.\n\n", length / 2)),
        Family.Repeated("plurals before the last mark", "workers’ port ", "He called it ‘the ", "end’."),
        new("opening marks, then closing ones of another kind", length => Family.Fill("“a ", length / 2) + Family.Fill("x» ", length / 2)),
    ];

    private static string Declared(string members) => $"<script type=application/ld+json>{{\"@type\":\"NewsArticle\",{members}}}</script>";

    private static string Articles(int length, Func<int, string> authors, Func<int, string>? more = null) =>
        $"<link rel=canonical href=http://a.example/x/y><script type=application/ld+json>[{Counted(length, i => $"{{\"@type\":\"NewsArticle\",\"url\":\"http://a.example/x/y\",{more?.Invoke(i)}\"headline\":\"B\",\"author\":[{authors(i)}]}},")}1]</script>";

    private static string Names(int article, int count) => string.Join(',', Enumerable.Range(0, count).Select(i => $"\"Ada Q{Letters(article)}{Letters(i)}\""));

    private static string Topics(int length) => Counted(length, i => $"<a rel=tag href=/tag/b>Bridg{i}</a>{(i % 30 == 0 ? "<p>a line of text between the lists</p>" : "")}");

    private static string Head(int length) => $"<div class='{Counted(length, i => $"k{Letters(i)} ")}'><b class=author>Reader</b></div>";

    private static string Posts(int length)
    {
        var count = length / 200;
        return $"<script type=application/ld+json>{{\"@type\":\"LiveBlogPosting\",\"headline\":\"Bridge\",\"liveBlogUpdate\":[{string.Concat(Enumerable.Range(0, count).Reverse().Select(i => $"{{\"articleBody\":\"{i:D9} The council voted at noon.\"}},"))}1]}}</script>"
            + string.Concat(Enumerable.Range(0, count).Select(i => $"<article><time datetime=\"2026-03-12T07:45\">7.45</time><p>{i:D9} The council voted at noon.</p></article>"));
    }

    private static string LongPost(int length)
    {
        static string Opening(int hour) => $"At {hour} in the morning the council of the old harbour town voted in the hall.";
        static string Post(int hour, string more) => $"<article><time datetime=2026-03-12T0{hour}:45>{hour}.45</time><p>{Opening(hour)}</p>{more}</article>";
        var book = Counted(2 * length, i => $"The council of {i} voted at noon. ");
        return $"<script type=application/ld+json>{{\"@type\":\"LiveBlogPosting\",\"headline\":\"Bridge\",\"liveBlogUpdate\":[{{\"articleBody\":\"{Opening(7)} {book}\"}},{{\"articleBody\":\"{Opening(8)}\"}},{{\"articleBody\":\"{Opening(9)}\"}}]}}</script>"
            + $"<h1>Bridge</h1><div>{Post(7, Family.Fill("<li><a href=/a>other story</a>", 2 * length))}{Post(8, "")}{Post(9, "")}</div>";
    }

    private static string Titles(int length, int longest) => Counted(length, i => $"<meta property=og:title content='{i}{new string('a', longest)}'>");

    private static string List(int length, Func<int, string> thing) => $"<script type=application/ld+json>[{Counted(length, i => thing(i) + ",")}1]</script>";

    private static string Letters(int number) => $"{(char)('a' + (number % 26))}{(char)('a' + (number / 26 % 26))}{(char)('a' + (number / 676 % 26))}{(char)('a' + (number / 17_576 % 26))}";

    private static string Counted(int length, Func<int, string> piece)
    {
        var text = new StringBuilder(length + 64);
        for (var i = 0; text.Length < length; i++) text.Append(piece(i));
        return text.ToString();
    }
}
