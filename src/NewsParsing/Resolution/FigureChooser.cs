using System.Collections.Immutable;
using NewsParsing.Headlines;
using NewsParsing.StructuredData;

namespace NewsParsing.Resolution;

/// <summary>Joins the pictures that are printed with the one that leads the article.</summary>
internal static class FigureChooser
{
    internal static ImmutableArray<Figure> Choose(List<Claim<Figure>> claims, Uri? page, List<Evidence> evidence)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        var lead = default(Claim<Figure>?);
        foreach (var claim in claims)
        {
            if (!claim.Value.IsLead) figures.Add(WithAddress(claim.Value, page));
            else if (lead is not { } other || Rank(claim) > Rank(other)) lead = claim;
        }

        if (lead is { } best) AddLead(figures, WithAddress(best.Value, page));
        if (claims.Count > 0) evidence.Add(new Evidence(ArticleField.Figures, (lead ?? claims[0]).Source, (lead ?? claims[0]).Confidence, (lead ?? claims[0]).Rule));
        return figures.ToImmutable();
    }

    private static int Rank(Claim<Figure> claim) => claim.Source switch
    {
        EvidenceSource.Options or EvidenceSource.SiteRule => 9,
        EvidenceSource.Markup or EvidenceSource.Text => 4,
        EvidenceSource.Meta => 3,
        EvidenceSource.JsonLd => 2,
        _ => 1,
    };

    // A printed picture of the same file is the lead, and keeps its caption; else the lead stands first.
    private static void AddLead(ImmutableArray<Figure>.Builder figures, Figure lead)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            if (!SamePicture.Is(figures[i].Url, lead.Url)) continue;
            figures[i] = figures[i] with { IsLead = true, Url = lead.Url, Alt = figures[i].Alt ?? lead.Alt };
            return;
        }

        figures.Insert(0, lead);
    }

    private static Figure WithAddress(Figure figure, Uri? page) =>
        figure.Url is { } url && PageAddress.Absolute(url, page) is { } address ? figure with { Url = address.AbsoluteUri } : figure;
}
