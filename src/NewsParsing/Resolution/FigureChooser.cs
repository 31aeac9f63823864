using System.Collections.Immutable;
using NewsParsing.Headlines;
using NewsParsing.Scanning;
using NewsParsing.StructuredData;

namespace NewsParsing.Resolution;

/// <summary>Joins the pictures that are printed with the one that leads the article.</summary>
internal static class FigureChooser
{
    internal static ImmutableArray<Figure> Choose(ArticleClaims claims, Uri? page, List<Evidence> evidence)
    {
        using var spare = SpareList<Figure>.Take(out var figures);
        foreach (var claim in claims.Figure) figures.Add(WithAddress(claim.Value, page));
        var lead = default(Claim<Figure>?);
        foreach (var claim in claims.LeadFigure)
            if (lead is not { } other || Rank(claim) > Rank(other)) lead = claim;
        if (lead is { } best)
        {
            AddLead(figures, WithAddress(best.Value, page));
            evidence.Add(new Evidence(ArticleField.Figures, best.Source, best.Confidence, best.Rule));
        }
        else if (figures.Count > 0)
        {
            evidence.Add(new Evidence(ArticleField.Figures, claims.Figure[0].Source, claims.Figure[0].Confidence, claims.Figure[0].Rule));
        }

        return [.. figures];
    }

    private static int Rank(Claim<Figure> claim) => claim.Source switch
    {
        EvidenceSource.Options or EvidenceSource.SiteRule => 9,
        EvidenceSource.Markup or EvidenceSource.Text => 4,
        EvidenceSource.Meta => 3,
        EvidenceSource.JsonLd => 2,
        _ => 1,
    };

    // A printed picture of the same file is the lead, and keeps its caption; so is the first one, where its address is not known; else the lead stands first.
    private static void AddLead(List<Figure> figures, Figure lead)
    {
        var same = -1;
        for (var i = figures.Count - 1; i >= 0; i--)
        {
            if (SamePicture.Is(figures[i].Url, lead.Url) || (same < 0 && figures[i] is { IsLead: true, Url: null })) same = i;
            if (figures[i].IsLead) figures[i] = figures[i] with { IsLead = false };
        }

        if (same < 0) figures.Insert(0, lead);
        else figures[same] = figures[same] with { IsLead = true, Url = lead.Url, Alt = figures[same].Alt ?? lead.Alt };
    }

    private static Figure WithAddress(Figure figure, Uri? page) =>
        figure.Url is { } url && !PageAddress.IsWhole(url) && PageAddress.Absolute(url, page) is { } address ? figure with { Url = address.AbsoluteUri } : figure;
}
