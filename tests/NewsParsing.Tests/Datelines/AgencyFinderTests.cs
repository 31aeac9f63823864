namespace NewsParsing.Tests.Datelines;

public class AgencyFinderTests
{
    private const string Prose = """
        <p>Nobody knows when it will open again, since the bridge at its mouth has been damaged and must be repaired before winter.</p>
        <p>The fishermen wait on the quay with their nets and their boats, and many of them fear that the season is lost for them.</p>
        """;

    [Theory]
    [InlineData("", "<p>LAGOS (AP) — The harbour was closed on Monday after a long storm, and no ship has left it since then.</p>", "", "AP")]
    [InlineData("<div class=\"byline\">By Ada Quill, Reuters</div>", "", "", "Reuters")]
    [InlineData("<div class=\"byline\">By Ada Quill and AFP</div>", "", "", "AFP")]
    [InlineData("", "", "<p>(dpa)</p>", "dpa")]
    [InlineData("", "", "<p>dpa/AFP</p>", "dpa ; AFP")]
    [InlineData("", "", "<p>With inputs from PTI and Reuters.</p>", "PTI ; Reuters")]
    [InlineData("", "", "<p>The ship was lost in the night and nobody has seen it since, as the captain told the council. (APA/dpa)</p>", "APA ; dpa")]
    [InlineData("<div>Source: Xinhua</div>", "", "", "Xinhua")]
    [InlineData("", "<p>The mayor told the AP and Reuters on Monday that the harbour would stay closed, and that nobody should wait for it.</p>", "", "")]
    [InlineData("", "<p>The harbour was closed on Monday after a long storm, and no ship has left it since then, Reuters reports.</p>", "", "Reuters")]
    [InlineData("", "<p>The harbour was closed on Monday after a long storm, and no ship has left it since then, announced ANSA.</p>", "", "ANSA")]
    [InlineData("", "<p>The harbour was closed on Monday after a long storm, and no ship has left it since then, says the mayor.</p>", "", "")]
    [InlineData("<figure><img src=\"/a.jpg\"><figcaption>The harbour. Photo: Reuters</figcaption></figure>", "", "", "")]
    public void Finds_each_wire_service_once(string head, string lede, string tail, string agencies)
    {
        var page = $"<html lang=\"en\"><head><title>Harbour closed</title></head><body><article><h1>Harbour closed</h1>{head}{lede}{Prose}{tail}</article></body></html>";
        Assert.Equal(agencies, string.Join(" ; ", NewsParser.Parse(page).Agencies));
    }
}
