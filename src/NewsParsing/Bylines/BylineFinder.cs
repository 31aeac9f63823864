using System.Collections.Immutable;
using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Languages;
using NewsParsing.Pages;
using NewsParsing.Resolution;
using NewsParsing.Scanning;

namespace NewsParsing.Bylines;

/// <summary>Finds where a page prints its byline, and claims it.</summary>
internal static class BylineFinder
{
    private const int LeastScore = 4;
    private const int SureScore = 7;

    /// <summary>From here on a line that begins as bylines do stands where the byline stands.</summary>
    private const int PlainScore = 8;

    private const int MostAuthors = 64;

    /// <param name="page">The page.</param>
    /// <param name="blocks">Its printed blocks with their surroundings.</param>
    /// <param name="verdicts">What of them is the body.</param>
    /// <param name="language">The page's language.</param>
    /// <param name="headlineNode">The element of the printed headline; -1 where there is none.</param>
    /// <param name="claims">The claims so far: the site name is read, the byline is added.</param>
    /// <param name="ct">Cancels the work.</param>
    internal static void Find(Page page, PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts, Language language, int headlineNode, ArticleClaims claims, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var siteName = claims.SiteName.Count > 0 ? claims.SiteName[0].Value : "";
        var scene = new BylineScene(page, blocks, verdicts, headlineNode);
        using var spare = SpareList<PrintedCredit>.Take(out var found);
        MarkedCredits.Find(scene, language, siteName, found);
        LineCredits.Find(scene, language, siteName, found);
        if (Best(scene, found) is null) Signatures.Find(scene, language, siteName, found);
        if (Choose(scene, language, page, found, claims.Byline.Exists(static declared => declared.Value.Authors.Any(static author => author.Kind == AuthorKind.Person))) is not { } claim) return;
        if (claim.Confidence == Confidence.Inferred && Best(scene, found) is { Reading.IsPrefixed: true, Score: >= PlainScore }) CreditCheck.Contradict(claim.Value, claims);
        claims.Byline.Add(claim);
    }

    private static Claim<Byline>? Choose(BylineScene scene, Language language, Page page, List<PrintedCredit> found, bool declaresPerson)
    {
        var credits = EndCredits.Find(scene, language);
        if (Best(scene, found) is { } best)
        {
            var byline = Join(page, found, best);
            return Claim(credits is null ? byline : EndCredits.Join(byline, credits), IsSure(best, declaresPerson), best.Rule);
        }

        if (credits is not null) return Claim(EndCredits.Join(null, credits), true, "the credits at the end");
        return EndCredits.FindSigns(scene, language) is { } signs ? Claim(signs, signs.Text.Contains('/', StringComparison.Ordinal), "signs below the body") : null;
    }

    // Where no person is declared, a line that says "by" is believed in places less usual too.
    private static bool IsSure(PrintedCredit best, bool declaresPerson) =>
        best.Score >= SureScore || !declaresPerson && best.Reading.IsPrefixed && best.Score > LeastScore && best.Reading.Byline.Authors[0].Kind == AuthorKind.Person;

    private static Claim<Byline> Claim(Byline byline, bool isSure, string rule) => new(byline, EvidenceSource.Markup, isSure ? Confidence.Inferred : Confidence.Guessed, rule);

    private static PrintedCredit? Best(BylineScene scene, List<PrintedCredit> found)
    {
        PrintedCredit? best = null;
        foreach (var credit in found)
            if (credit.Score >= LeastScore && (best is not { } known || GoesBefore(scene, credit, known))) best = credit;
        return best;
    }

    // The house may stand where the byline stands, and the writer some lines below, above the text or as its first line.
    private static bool GoesBefore(BylineScene scene, PrintedCredit credit, PrintedCredit other)
    {
        if (NamesPerson(credit) != NamesPerson(other) && SaysSurely(scene, NamesPerson(credit) ? credit : other)) return NamesPerson(credit);
        return credit.Score > other.Score;
    }

    private static bool NamesPerson(PrintedCredit credit) => credit.Reading.Byline.Authors.Any(static author => author.Kind == AuthorKind.Person);

    private static bool SaysSurely(BylineScene scene, PrintedCredit credit) => credit.Score >= SureScore && credit.Reading.IsPrefixed && credit.FirstBlock <= scene.BodyStart;

    /// <summary>A byline may stand in several like elements, one after the other.</summary>
    private static Byline Join(Page page, List<PrintedCredit> found, PrintedCredit best)
    {
        var authors = best.Reading.Byline.Authors;
        var last = best;
        foreach (var credit in found)
        {
            if (credit == best || credit.Node <= best.Node || credit.Score < best.Score - 2 || credit.FirstBlock - last.FirstBlock > 3 || !IsLike(page, last.Node, credit.Node)) continue;
            last = credit;
            foreach (var author in credit.Reading.Byline.Authors)
                if (authors.Length < MostAuthors && !Names(authors, author.Name)) authors = authors.Add(author);
        }

        return authors == best.Reading.Byline.Authors ? best.Reading.Byline : best.Reading.Byline with { Authors = authors };
    }

    private static bool Names(ImmutableArray<Author> authors, string name)
    {
        foreach (var known in authors)
            if (known.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsLike(Page page, int one, int other)
    {
        if (page.TagOf(one) != page.TagOf(other) || !page.ClassesOf(one).SequenceEqual(page.ClassesOf(other))) return false;
        var (above, aboveOther) = (page.ParentOf(one), page.ParentOf(other));
        return above == aboveOther || page.ParentOf(above) == page.ParentOf(aboveOther) || page.ParentOf(above) == aboveOther || page.ParentOf(aboveOther) == above;
    }
}
