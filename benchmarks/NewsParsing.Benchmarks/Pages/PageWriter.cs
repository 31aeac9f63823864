using System.Globalization;
using System.Text;

namespace NewsParsing.Benchmarks.Pages;

/// <summary>Writes one page.</summary>
internal sealed class PageWriter(int seed)
{
    private readonly StringBuilder _page = new();
    private readonly NewsWords _words = new(seed);

    private string _headline = "", _author = "";

    public string Write(int length)
    {
        (_headline, _author) = (_words.Headline(), _words.Name());
        WriteHead(length / 4);
        WriteMenu(length / 8);
        WriteStory(length / 5);
        WriteComments(length / 10);
        while (_page.Length < length - 1000) WriteTeaser();
        Add("<footer class=\"site-footer\"><p>Copyright 2026 The Harbour Courier. All rights reserved.</p></footer></div></body></html>");
        return _page.ToString();
    }

    private void WriteHead(int scripts)
    {
        Add($"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{_headline} - The Harbour Courier</title>");
        Add($"<meta property=\"og:title\" content=\"{_headline}\"><meta property=\"og:type\" content=\"article\"><meta property=\"og:site_name\" content=\"The Harbour Courier\">");
        Add($"<link rel=\"canonical\" href=\"https://www.harbourcourier.example/2026/03/{_words.Slug()}\">");
        Add("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"" + _headline
            + "\",\"datePublished\":\"2026-03-12T07:45:00+01:00\",\"author\":[{\"@type\":\"Person\",\"name\":\"" + _author + "\"}],\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Harbour Courier\"}}</script>");
        var end = _page.Length + scripts;
        while (_page.Length < end)
            Add($"<script>window.{_words.Word()}=window.{_words.Word()}||[];if(a<b&&c>d){{{_words.Word()}.push({{\"slot\":\"/{_words.Slug()}\",\"size\":[300,250]}})}}</script><style>.{_words.Slug()}{{margin:0 auto;color:#333}}</style>\n");
        Add("</head><body class=\"post single\"><div id=\"page\" class=\"wrapper\">\n");
    }

    private void WriteMenu(int length)
    {
        Add("<header class=\"site-header\"><nav class=\"main-menu\" role=\"navigation\"><ul class=\"menu\">\n");
        var end = _page.Length + length;
        while (_page.Length < end) Add($"\t<li class=\"menu-item\"><a class=\"menu-link\" href=\"/{_words.Slug()}?utm_source=menu&amp;pos={_page.Length}\" title=\"{_words.Word()}\">{_words.Word()}</a></li>\n");
        Add("</ul></nav></header>\n");
    }

    private void WriteStory(int length)
    {
        Add($"<main><article class=\"story\"><header><p class=\"kicker\">City</p><h1 class=\"headline\">{_headline}</h1>");
        Add($"<p class=\"byline\">By <a rel=\"author\" href=\"/people/{_words.Slug()}\">{_author}</a></p><time datetime=\"2026-03-12T07:45:00+01:00\">12 March 2026, 7:45 am</time></header>\n");
        Add($"<figure class=\"lead\"><img src=\"/pictures/{_words.Slug()}.jpg\" alt=\"{_words.Sentence()}\"><figcaption>{_words.Sentence()} Photo: {_words.Name()}</figcaption></figure><div class=\"story-body\">\n");
        Add($"<p>EASTHAVEN &#8211; {_words.Paragraph()}</p>\n");
        var end = _page.Length + length;
        for (var count = 1; _page.Length < end; count++) Add(count % 7 == 0 ? $"<h2>{_words.Headline()}</h2>\n" : $"<p>{(count % 3 == 0 ? _words.Quote() : _words.Paragraph())}</p>\n");
        Add("</div></article></main>\n");
    }

    private void WriteComments(int length)
    {
        Add("<section id=\"comments\" class=\"comments-area\"><h2>Comments</h2><ol class=\"comment-list\">\n");
        var end = _page.Length + length;
        for (var id = 1; _page.Length < end; id++)
            Add($"<li class=\"comment\" id=\"comment-{id}\"><div class=\"comment-author\"><cite>{_words.Name()}</cite></div><time datetime=\"2026-03-{12 + (id % 15)}T10:{id % 60:00}:00Z\">12 March 2026</time><div class=\"comment-text\"><p>{_words.Sentence()} {_words.Sentence()}</p></div><a class=\"reply\" href=\"#r{id}\">Reply</a></li>\n");
        Add("</ol></section>\n");
    }

    private void WriteTeaser() =>
        Add($"<div class=\"teaser card\" data-id=\"{_page.Length}\"><a href=\"/{_words.Slug()}\" class=\"card-link\"><img class=\"lazy\" data-src=\"/pictures/{_words.Slug()}.jpg\" alt=\"\"><span class=\"label\">{_words.Word()}</span><h3 class=\"card-title\">{_words.Headline()}</h3></a></div>\n");

    private void Add(FormattableString markup) => _page.Append(markup.ToString(CultureInfo.InvariantCulture));

    private void Add(string markup) => _page.Append(markup);
}
