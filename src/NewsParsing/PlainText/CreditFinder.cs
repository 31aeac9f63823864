using System.Collections.Immutable;
using NewsParsing.Bylines;
using NewsParsing.Dates;
using NewsParsing.Languages;
using NewsParsing.Resolution;

namespace NewsParsing.PlainText;

/// <summary>Finds bylines and dates: in the lines around the headline, and below the body.</summary>
internal sealed class CreditFinder(TextPage page, ParseOptions options, Language language, ArticleClaims claims)
{
    private const int Above = 6;
    private const int Below = 40;
    private const int LongestLine = 30;
    private const int Tail = 8;

    private readonly ImmutableArray<Author>.Builder _authors = ImmutableArray.CreateBuilder<Author>();
    private string _text = "";
    private bool _isPrefixed;

    internal void Find(int headline, BodyRegion region, int end)
    {
        if (region.IsEmpty) return;
        for (var i = Math.Max(0, headline + 1); i <= Math.Min(region.Last, headline + Below); i++)
        {
            if (IsBodyStart(i, region)) break;
            Read(i, false);
        }

        if (claims.Published.Count == 0)
            for (var i = Math.Max(0, headline - Above); i < headline; i++) ReadDates(i, page.TextOf(i));
        if (_authors.Count == 0)
            for (var i = headline - 1; i >= Math.Max(0, headline - Above) && _authors.Count == 0; i--) ReadByline(i, page.TextOf(i), true);
        if (_authors.Count == 0) ReadTail(region, end);
        if (_authors.Count > 0)
            claims.Byline.Add(new Claim<Byline>(new Byline(_text, _authors.ToImmutable()), EvidenceSource.Text, _isPrefixed ? Confidence.Inferred : Confidence.Guessed, "a line of names beside the headline or below the body"));
    }

    // Two paragraphs in a row: no credits come any more.
    private bool IsBodyStart(int i, BodyRegion region) =>
        TextBodyFinder.IsProse(page[i]) && i < region.Last && TextBodyFinder.IsProse(page[i + 1]);

    private void ReadTail(BodyRegion region, int end)
    {
        for (var i = region.Last; i > region.First && i > region.Last - 4 && _authors.Count == 0; i--) ReadByline(i, page.TextOf(i), false);
        for (var i = region.Last + 1; i < Math.Min(end, region.Last + Tail) && _authors.Count == 0; i++)
        {
            if (page[i].Role is TextRole.Turn or TextRole.Footer) break;
            ReadByline(i, page.TextOf(i), true);
        }
    }

    private void Read(int i, bool needsPrefix)
    {
        ref var shape = ref page[i];
        if (shape.Words > LongestLine || shape.Role is TextRole.Picture or TextRole.Caption or TextRole.Turn or TextRole.Footer or TextRole.Headline) return;
        var text = page.TextOf(i);
        var rest = ReadDates(i, text);
        ReadByline(i, rest, needsPrefix);
    }

    // Claims the dates of a line and gives back what stands before the first of them.
    private ReadOnlySpan<char> ReadDates(int i, ReadOnlySpan<char> text)
    {
        if (page[i].Words > LongestLine || page[i].Role is TextRole.Caption or TextRole.Picture or TextRole.Footer || TextBodyFinder.IsProse(page[i])) return text;
        var scanner = new DateScanner(text, language, new DateContext(options.FetchedAt));
        var rest = text;
        while (scanner.MoveNext())
        {
            var match = scanner.Current;
            if (match.Date.Precision < DatePrecision.Day) continue;
            if (rest.Length == text.Length) rest = text[..match.Span.Start];
            Claim(i, match, text);
        }

        return rest;
    }

    private void Claim(int i, in DateMatch match, ReadOnlySpan<char> text)
    {
        if (match.Label == DateLabel.Other) return;
        var isMost = match.Span.Length * 3 > text.Length || match.Label != DateLabel.None;
        if (!isMost && page[i].Words > 14) return;
        page[i].Role = TextRole.Date;
        var confidence = match.Label == DateLabel.None ? Confidence.Guessed : Confidence.Inferred;
        var claim = new Claim<NewsDate>(match.Date, EvidenceSource.Text, confidence, "a date beside the headline");
        if (match.Label == DateLabel.Updated) claims.Modified.Add(claim);
        else claims.Published.Add(claim);
    }

    private void ReadByline(int i, ReadOnlySpan<char> text, bool needsPrefix)
    {
        ref var shape = ref page[i];
        if (shape.Words > LongestLine || shape.Role is TextRole.Caption or TextRole.Picture or TextRole.Footer or TextRole.Comment || shape.EndsSentence && shape.Words > 8) return;
        text = text.Trim(" |,-–—·•/:");
        if (text.Length < 4) return;
        var isGlued = IsGlued(text);
        if (isGlued) text = string.Concat(text[..2], " ", text[2..]);
        var isLed = IsLed(i);
        if (!BylineParser.TryRead(text, language, default, out var reading) || reading.Byline.Authors.IsEmpty) return;
        var prefixed = reading.IsPrefixed || isLed;
        if (prefixed ? reading.Unread > 2 : needsPrefix || reading.Unread > 0 || !IsBareName(shape, reading.Byline)) return;
        if (_authors.Count > 0 && _isPrefixed && !prefixed) return;
        page[i].Role = TextRole.Byline;
        Add(reading.Byline, prefixed);
    }

    // "byAnna Example", as dumps glue it.
    private static bool IsGlued(ReadOnlySpan<char> text) => text.Length > 5 && text[0] is 'b' or 'B' && text[1] is 'y' or 'Y' && char.IsUpper(text[2]) && char.IsLower(text[3]);

    // "By" on the line before.
    private bool IsLed(int i) => i > 0 && page[i - 1].Words <= 2 && page[i - 1].Role is TextRole.Notice or TextRole.Byline && IsPrefix(page.TextOf(i - 1));

    private bool IsPrefix(ReadOnlySpan<char> text)
    {
        text = text.Trim(" :");
        foreach (var prefix in language.Bylines.Prefixes)
            if (text.Equals(prefix, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsBareName(in BlockShape shape, Byline byline)
    {
        if (shape.Words is < 2 or > 10 || shape.Digits > 0 || shape.Times > 3) return false;
        foreach (var author in byline.Authors)
            if (author.Kind != AuthorKind.Person || author.Name.AsSpan().Count(' ') is < 1 or > 3) return false;
        return true;
    }

    private void Add(Byline byline, bool prefixed)
    {
        if (prefixed && !_isPrefixed) _authors.Clear();
        _isPrefixed |= prefixed;
        _text = _authors.Count == 0 ? byline.Text : _text + ", " + byline.Text;
        foreach (var author in byline.Authors)
            if (!Has(author.Name)) _authors.Add(author);
    }

    private bool Has(string name)
    {
        foreach (var author in _authors)
            if (string.Equals(author.Name, name, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
