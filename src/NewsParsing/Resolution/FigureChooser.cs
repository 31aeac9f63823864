using System.Collections.Immutable;
using NewsParsing.StructuredData;

namespace NewsParsing.Resolution;

/// <summary>Joins the pictures that are printed with the one that the page declares as its lead.</summary>
internal static class FigureChooser
{
    internal static ImmutableArray<Figure> Choose(List<Claim<Figure>> claims, Uri? page, List<Evidence> evidence)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        var declared = default(Claim<Figure>?);
        foreach (var claim in claims)
        {
            if (!IsDeclared(claim)) figures.Add(WithAddress(claim.Value, page));
            else if (declared is not { } other || Rank(claim) > Rank(other)) declared = claim;
        }

        if (declared is { } lead) AddLead(figures, WithAddress(lead.Value, page));
        if (claims.Count > 0) evidence.Add(new Evidence(ArticleField.Figures, (declared ?? claims[0]).Source, (declared ?? claims[0]).Confidence, (declared ?? claims[0]).Rule));
        return figures.ToImmutable();
    }

    private static bool IsDeclared(Claim<Figure> claim) => claim.Source is EvidenceSource.JsonLd or EvidenceSource.Meta or EvidenceSource.Microdata;

    private static int Rank(Claim<Figure> claim) => claim.Source switch { EvidenceSource.Meta => 3, EvidenceSource.JsonLd => 2, _ => 1 };

    // A printed picture of the same file is the lead; else the declared one stands first.
    private static void AddLead(ImmutableArray<Figure>.Builder figures, Figure lead)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            if (!IsSameFile(figures[i].Url, lead.Url)) continue;
            figures[i] = figures[i] with { IsLead = true };
            return;
        }

        figures.Insert(0, lead);
    }

    private static Figure WithAddress(Figure figure, Uri? page) =>
        figure.Url is { } url && PageAddress.Absolute(url, page) is { } address ? figure with { Url = address.AbsoluteUri } : figure;

    // Sizes of one picture differ in folders and queries, and share the name of the file.
    private static bool IsSameFile(string? one, string? other) =>
        one is not null && other is not null && FileName(one) is { Length: > 6 } name && name.SequenceEqual(FileName(other));

    private static ReadOnlySpan<char> FileName(string url)
    {
        var end = url.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? url.AsSpan() : url.AsSpan(0, end);
        path = path.TrimEnd('/');
        path = path[(path.LastIndexOf('/') + 1)..];
        var dot = path.LastIndexOf('.');
        return dot > 0 ? path[..dot] : path;
    }
}
