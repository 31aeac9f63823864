using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace NewsParsing.Tests.Properties;

/// <summary>A page that was made, and what stands in it.</summary>
/// <param name="Headline">Its headline.</param>
/// <param name="Paragraphs">Its paragraphs, plain words without markup.</param>
internal sealed record MadePage(string Headline, IReadOnlyList<string> Paragraphs)
{
    /// <summary>The page, with something else where a page has its menus and its sidebar.</summary>
    internal string Html(string menu = "", string sidebar = "") =>
        $"<!DOCTYPE html><html lang=\"en\"><head><title>{Headline}</title></head><body><header><nav>{menu}</nav></header><main><article><h1>{Headline}</h1>"
        + string.Concat(Paragraphs.Select(paragraph => $"<p>{paragraph}</p>\n")) + $"</article><aside>{sidebar}</aside></main></body></html>";
}

/// <summary>Pages and things that look like pages.</summary>
internal static class PageGen
{
    private static readonly string[] Words =
        "the a town council harbour bridge rain night museum of to in and with new old voted opened closed after before river budget school teacher crowd winter road"
            .Split(' ');

    private static readonly string[] Names =
        ["html", "body", "div", "p", "span", "a", "b", "i", "ul", "ol", "li", "table", "tr", "td", "h1", "h2", "article", "main", "nav", "aside", "header", "footer", "section",
         "figure", "figcaption", "img", "blockquote", "br", "hr", "form", "select", "option", "textarea", "script", "style", "template", "svg", "math", "title", "noscript", "time", "q"];

    private static readonly string[] Attributes =
        ["", " class=\"comment-body\"", " class='byline author'", " id=comments", " rel=author", " itemprop=\"headline\"", " itemscope itemtype=\"https://schema.org/NewsArticle\"",
         " datetime=\"2026-03-12T07:45:00+01:00\"", " datetime=yesterday", " href=\"http://[\"", " href=javascript:x", " src=/a.jpg", " lang=de", " hidden", " style=\"display:none\"",
         " class=\"related share cookie\"", " role=navigation", " data-x=\"<&>\"", " =", " class", " colspan=9007199254740991", " datetime=\"0000-00-00\""];

    private static readonly string[] Scraps =
        ["“We will build it again,” said Mayor Helena Okafor.", "„Das war knapp“, sagte Kapitän Jens Thode.", "« C’est fini », a déclaré Anne Morel.", "»Nein!«", "\"", "“", "”", "'", "“a ‘b’ c",
         "By Marta Lindqvist", "Von Jens Thode", "EASTHAVEN (AP) — Rain.", "March 3, 2016", "3/4/2016", "am 31. Februar 2020", "2 hours ago", "99:99", "Photo: Jonas Abel", "4 thoughts on “Rain”",
         "Ruth P. says:\n", "Comments are closed.", "Reply", "Read more", "We use cookies.", "Subscribe", "&amp;", "&#x1F600;", "&#xD800;", "&notanentity;", "&", "<", ">", "<!-- c -->", "<!--", "<![CDATA[x]]>",
         "</", "</p>", "<?php ?>", "\0", "\u0001", "\uFFFE", "\uFEFF", "\u202E", "e\u0301\u0301\u0301", "\U0001F600", "漢字かな", "שלום", "مرحبا", "\r\n", "\r", "\t", "\u00A0", "\u2028", "   ", "\n\n\n",
         "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Rain\",\"author\":{\"name\":[1,null,{}]},\"datePublished\":\"2026-13-45\"}</script>",
         "<script type=\"application/ld+json\">{\"@graph\":[{\"@id\":\"#a\",\"author\":{\"@id\":\"#a\"}}</script>", "<script type=application/ld+json>[[[[[[[[</script>",
         "<script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\",\"headline\":\"Rain\",\"liveBlogUpdate\":[{\"headline\":\"Rain\",\"articleBody\":\"By\"},{\"articleBody\":\"The council\",\"datePublished\":\"2026-03-12\"},3]}</script>",
         "<title>Rain live</title><meta property=og:type content=article>", "<article><time datetime=\"2026-03-12T07:45\">7.45</time><p>Rain has closed the old bridge over the harbour, the council says.</p></article>",
         State("{\"title\":\"Rain live\",\"body\":\"<p>", "</p>\"}"), State("{\"title\":\"Rain live\",\"content\":[\"p\",{\"type\":\"text\",\"value\":\"", "\"},[[[\"p\","), State("\"", ""), "<blockquote class=\"twitter-tweet\">Rain<p>",
         "<script>self.__next_f.push([1,\"1:{\\\"title\\\":\\\"Rain live\\\",\\\"body\\\":\\\"$2\\\"}\\n2:Tff,\"])</script>", "<script>self.__next_f.push([1,\"2:T9,\uD83D3:Tfffffff,<p>\"])</script>",
         "<meta property=\"og:title\" content=\"Rain &amp; sun\">", "<meta name=author content=\",,and,\">", "<meta http-equiv=refresh content=0>", "<base href=\"http://[\">", "<link rel=canonical href=\"::\">"];

    private static string State(string before, string after) =>
        $"<script>window.__STATE__ = {before}{string.Concat(Enumerable.Repeat("Rain has closed the old bridge over the harbour. ", 16))}{after}</script>";

    private static Gen<string> Word { get; } = Gen.Elements(Words);

    internal static Gen<string> Sentence { get; } =
        from count in Gen.Choose(12, 30)
        from words in Word.ListOf(count)
        select char.ToUpperInvariant(words[0][0]) + words[0][1..] + " " + string.Join(' ', words.Skip(1)) + ".";

    private static Gen<string> Said { get; } =
        from content in Sentence
        from name in Gen.Elements("Helena Okafor", "Viktor Brandt", "Amina Yildiz")
        select $"“{content[..^1]},” said {name}.";

    internal static Gen<string> Paragraph { get; } =
        Gen.Frequency((4, Sentence), (1, Said)).ListOf(3).Select(sentences => string.Join(' ', sentences));

    internal static Gen<MadePage> Page { get; } =
        from headline in Word.ListOf(7)
        from count in Gen.Choose(4, 12)
        from paragraphs in Paragraph.ListOf(count)
        select new MadePage("The " + string.Join(' ', headline), [.. paragraphs.Select((paragraph, i) => $"{paragraph} That was point {i}.")]);

    /// <summary>What stands in menus and sidebars: links to other stories.</summary>
    internal static Gen<string> Links { get; } =
        Gen.Choose(0, 30).SelectMany(count => Word.ListOf(5).ListOf(count)).Select(links => "<ul>" + string.Concat(links.Select(words => $"<li><a href=\"/{words[0]}\">{string.Join(' ', words)}</a></li>")) + "</ul>");

    /// <summary>Tags without order, scraps of news, broken markup, characters of all kinds.</summary>
    internal static Gen<string> Soup { get; } =
        Gen.Frequency(
            (4, from name in Gen.Elements(Names) from attribute in Gen.Elements(Attributes) select $"<{name}{attribute}>"),
            (3, Gen.Elements(Names).Select(name => $"</{name}>")),
            (4, Gen.Elements(Scraps)),
            (2, Sentence),
            (1, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")))
        .ListOf().Resize(120).Select(string.Concat);

    /// <summary>The same without half characters, which no file can hold.</summary>
    internal static Gen<string> ValidSoup { get; } = Soup.Select(soup => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(soup)));

    /// <summary>Lines of news without markup.</summary>
    internal static Gen<string> Lines { get; } =
        Gen.Frequency((3, Sentence), (3, Gen.Elements(Scraps)), (1, Paragraph)).ListOf().Resize(60).Select(lines => string.Join("\n\n", lines));

    /// <summary>Whatever a caller may pass, read as whatever a caller may say it is.</summary>
    internal static Gen<(string Source, ParseOptions Options)> Documents { get; } =
        from source in Gen.OneOf(Soup, Lines, Page.Select(page => page.Html()), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""))
        from format in Gen.Elements(Enum.GetValues<SourceFormat>())
        select (source, new ParseOptions { Format = format });
}
