using System.Buffers;
using NewsParsing.Pages;
using NewsParsing.Resolution;
using NewsParsing.StructuredData;

namespace NewsParsing.Headlines;

/// <summary>Finds the printed list of topics: links to pages of topics that follow each other with nothing between them.</summary>
internal static class TagFinder
{
    private static readonly SearchValues<string> TopicPaths = SearchValues.Create(
        ["/tag/", "/tags/", "/topic/", "/topics/", "/thema/", "/themen/", "/themenseiten/", "/schlagwort/", "/schlagworte/", "/stichwort/", "/stichworte/", "/tema/", "/temas/", "/etiqueta/",
         "/etiquetas/", "/noticias-sobre/", "/sujet/", "/mot-cle/", "/argomenti/", "/argomento/", "/tagged/", "/keyword/", "/keywords/", "/emne/", "/onderwerp/", "/dossier/"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly TagSet Links = new(Tag.A, Tag.Script, Tag.Style, Tag.Svg, Tag.Template);
    private static readonly TagSet LinksAndTexts = new(Tag.A, Tag.Text, Tag.Script, Tag.Style, Tag.Svg, Tag.Template);

    private const int LongestTopic = 60;
    private const int MostTopics = 40;

    // List items, separators and icons stand between two links of one list; a teaser with its text does not.
    private const int MaxNodesBetween = 14;
    private const int MaxTextBetween = 12;

    // Every link of a paragraph asks for the text around it.
    private const int MaxNodesAround = 200;

    /// <summary>Adds a claim for each topic of the list that has most to do with the article.</summary>
    internal static void Find(Page page, int headline, DeclaredData declared, ArticleClaims claims, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var best = new List<string>();
        var bestKinship = -1;
        var run = new List<string>();
        var named = new ClassAnswers<bool>(page, HeadNames.Topics.AreIn);
        int end = -1, textBetween = MaxTextBetween + 1;
        for (var node = Math.Max(headline, 1) - 1; (node = Next(node + 1)) < page.Count;)
        {
            var tag = page.TagOf(node);
            if (tag == Tag.Text) textBetween += page.TextOf(node).Trim().Length;
            else if (tag != Tag.A) node = page.EndOf(node) - 1;
            if (tag != Tag.A || TopicOf(page, node, named) is not { } topic) continue;
            if (node - end > MaxNodesBetween || textBetween > MaxTextBetween)
            {
                Keep(run);
                run = [];
            }

            run.Add(topic);
            end = page.EndOf(node);
            textBetween = 0;
            node = end - 1;
        }

        Keep(run);
        var confidence = bestKinship > 0 ? Confidence.Inferred : Confidence.Guessed;
        foreach (var topic in best) claims.Tag.Add(new Claim<string>(topic, EvidenceSource.Markup, confidence, "printed list of topics"));

        // Texts count within a list alone.
        int Next(int start) => page.Next(textBetween <= MaxTextBetween ? LinksAndTexts : Links, start, page.Count);

        void Keep(List<string> list)
        {
            if (list.Count is 0 or > MostTopics) return;
            var kinship = Kinship(list, declared, claims);
            if ((kinship == 0 && list.Count == 1) || kinship < bestKinship || (kinship == bestKinship && list.Count <= best.Count)) return;
            (best, bestKinship) = (list, kinship);
        }
    }

    /// <summary>How many topics are declared too, or named in the headline, the description or the declared text.</summary>
    private static int Kinship(List<string> topics, DeclaredData declared, ArticleClaims claims)
    {
        var kin = 0;
        foreach (var topic in topics)
            if (IsKin(topic, declared, claims)) kin++;
        return kin;
    }

    private static bool IsKin(string topic, DeclaredData declared, ArticleClaims claims)
    {
        foreach (var claim in claims.Tag)
            if (claim.Value.Equals(topic, StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var claim in claims.Headline)
            if (claim.Value.Contains(topic, StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var description in declared.Descriptions)
            if (description.Contains(topic, StringComparison.OrdinalIgnoreCase)) return true;
        return declared.RawBodyStart.Contains(topic, StringComparison.OrdinalIgnoreCase);
    }

    private static string? TopicOf(Page page, int link, ClassAnswers<bool> named)
    {
        if (!IsTopicLink(page, link, named)) return null;
        var text = NodeText.Of(page, link, LongestTopic * 2)?.TrimStart('#').Trim();
        text = WithoutCount(text);
        return text is { Length: > 1 and <= LongestTopic } && KeywordList.IsTopic(text) && !IsPartOfSentence(page, link) ? text.TrimEnd(',', ';') : null;
    }

    // Some outlets print how many articles a topic has: "Bridges (123)", "Bridges123".
    private static string? WithoutCount(string? text)
    {
        var bare = text.AsSpan().TrimEnd(')').TrimEnd("0123456789");
        return bare.Length > 2 && bare.Length < text!.Length && (bare[^1] == '(' || char.IsLower(bare[^1])) ? bare.TrimEnd(" (").ToString() : text;
    }

    private static bool IsTopicLink(Page page, int link, ClassAnswers<bool> named)
    {
        if (page.Attribute(link, "rel").Contains("tag", StringComparison.OrdinalIgnoreCase)) return true;
        if (PathOf(page.Attribute(link, "href")).ContainsAny(TopicPaths)) return true;
        for (var (node, level) = (link, 0); node > 0 && level < 4; level++, node = page.ParentOf(node))
            if (named.Of(node)) return true;
        return false;
    }

    // The last part of a path is the topic itself.
    private static ReadOnlySpan<char> PathOf(ReadOnlySpan<char> href)
    {
        var start = href.IndexOf("//");
        if (start >= 0) href = href[(start + 2)..];
        var slash = href.IndexOf('/');
        var last = href.TrimEnd('/').LastIndexOf('/');
        return slash >= 0 && last > slash ? href[slash..(last + 1)] : default;
    }

    private static bool IsPartOfSentence(Page page, int link)
    {
        var parent = page.ParentOf(link);
        if (page.TagOf(parent) is not (Tag.P or Tag.Em or Tag.Strong or Tag.B or Tag.I)) return false;
        var end = Math.Min(page.EndOf(parent), parent + MaxNodesAround);
        for (var node = parent + 1; node < end; node++)
            if (page.IsText(node) && page.TextOf(node).Trim().Length > LongestTopic) return true;
        return false;
    }
}
