using NewsParsing.Benchmarks.Race;

namespace NewsParsing.Tests.Properties;

/// <summary>Four times the document takes about four times the processor time. The bound is wide, since a busy machine shares its caches; what it would catch is quadratic: sixteen times.</summary>
[Collection(nameof(Alone))]
public class LinearTime
{
    private const int Rounds = 9;
    private const int Small = 500;
    private const int Factor = 4;
    private const double MostTimes = 9;
    private const int MostRepeats = 3;

    public static TheoryData<string, string> Pieces => new()
    {
        { "paragraphs", "<p>The council of Easthaven voted on Monday, “with some regret”, said Mayor Okafor, to close the old bridge for good.</p>\n" },
        { "comments", "<li class=\"comment\"><b class=\"author\">Reader</b> <time datetime=\"2026-03-12\">12 March 2026</time><p>I crossed that bridge every day of my life.</p></li>\n" },
        { "links", "<li><a href=\"/a\">One more story of the day</a></li>\n" },
        { "quotation marks", "“ ” \" ' « » „ \n" },
        { "open tags", "<b><i></b></i><p>word\n" },
        { "lines of text", "Mayor Okafor said: “We will build it again.”\n\n" },
        { "one line of text", "Mayor Okafor said that the bridge of Easthaven will be built again. " },
        { "short lines of text", "Bridge\n" },
        { "punctuation alone", "?!.,;:–—(){}[]“”«»…\n***\n" },
        { "mixed line ends", "The bridge is closed.\r\nIt rained.\rNobody came.\u2028One more line.\u0085Last.\f" },
        { "text from right to left", "הגשר של אשדוד נסגר ביום שני, ואמר ראש העיר: „נבנה אותו מחדש”.\n\n" },
        { "text in no known language", "Qlan brevi tsum orak, velni dast ukro palim zenta.\n\n" },
        { "headings of text", "## One more story of the day\n![Bridge](/a.jpg)\n" },
        { "live posts", "<title>Bridge live</title><article><time datetime=\"2026-03-12T07:45\">7.45</time><h3>The bridge</h3><p>The council of Easthaven voted on Monday to close the old bridge for good.</p></article>\n" },
        { "states", "<title>Bridge closed for good</title><meta property=og:type content=article><script>x = [" + string.Concat(Enumerable.Repeat("{\"title\":\"Bridge closed for good\",\"content\":[{\"type\":\"text\",\"text\":\"The council voted on Monday.\"}]},", 12)) + "]</script>\n" },
        { "streamed rows", "<title>Bridge closed for good</title><meta property=og:type content=article><script>self.__next_f.push([1,\"1:{\\\"title\\\":\\\"Bridge closed for good\\\",\\\"body\\\":\\\"$2\\\"}\\n2:T\"])</script>\n" },
        { "teasers", "<div class=teaser>Bridge</div>\n" },
        { "cards", "<div class=card><a href=/a>One more story of the day</a><p>The council of Easthaven voted on Monday to close it.</p></div>\n" },
        { "offers", "<div><p>Subscribe to the letters of the harbour, and read on every morning at six.</p><button>Subscribe</button></div>\n" },
        { "short lines", "<h3>Best bridge</h3><ul><li>Easthaven</li><li>Norden</li></ul>\n" },
        { "dates", "12 March 2026, 7:45 am, updated 13/03/2026 08:10. \n" },
    };

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Time_grows_with_the_document(string name, string piece)
    {
        var small = string.Concat(Enumerable.Repeat(piece, Small));
        var large = string.Concat(Enumerable.Repeat(piece, Small * Factor));
        NewsParser.Parse(large);
        var ratio = Shortest(large) / Shortest(small);
        // What is quadratic stays so; a machine that was busy with the large document alone is asked again.
        for (var again = 0; again < MostRepeats && ratio >= MostTimes; again++) ratio = Math.Min(ratio, Shortest(large) / Shortest(small));
        Assert.True(ratio < MostTimes, $"{name}: {Factor} times the text takes {ratio:F1} times the time");
    }

    private static double Shortest(string document)
    {
        var shortest = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = ThreadClock.Now;
            NewsParser.Parse(document);
            shortest = Math.Min(shortest, (ThreadClock.Now - start) / 1e6);
        }

        return shortest;
    }

    /// <summary>Nothing else of the tests runs meanwhile.</summary>
    [CollectionDefinition(nameof(Alone), DisableParallelization = true)]
    public class Alone;
}
