using System.Collections.Immutable;
using NewsParsing.Bylines;
using NewsParsing.Datelines;
using NewsParsing.Dates;
using NewsParsing.Languages;
using NewsParsing.Resolution;

namespace NewsParsing.PlainText;

/// <summary>Finds bylines and dates: in the lines around the headline, and below the body.</summary>
internal sealed class CreditFinder(TextPage page, BodyWalk walk, ParseOptions options, Language language, ArticleClaims claims)
{
    private const int Above = 6;
    private const int Below = 40;
    private const int LongestLine = 30;
    private const int Tail = 8;
    private const int LongestUncased = 30;

    private readonly ImmutableArray<Author>.Builder _authors = ImmutableArray.CreateBuilder<Author>();
    private string _text = "";
    private bool _isPrefixed;
    private int _bodyStart, _creditsEnd;

    internal void Find(int headline, BodyRegion region, int end)
    {
        if (region.IsEmpty) return;
        ReadBelow(headline, region);
        if (claims.Published.Count == 0)
            for (var i = Math.Max(0, headline - Above); i < headline; i++) ReadDates(i, page.TextOf(i));
        if (_authors.Count == 0)
            for (var i = headline - 1; i >= Math.Max(0, headline - Above) && _authors.Count == 0; i--) ReadByline(i, page.TextOf(i), true);
        if (_authors.Count == 0) ReadTail(region, end);
        if (_authors.Count == 0) ReadHouse(headline, region);
        ClaimOnlyDate();
        if (_authors.Count > 0)
            claims.Byline.Add(new Claim<Byline>(new Byline(_text, _authors.ToImmutable()), EvidenceSource.Text, Confidence.Inferred, "a line of names beside the headline or below the body"));
        else ClaimPortraits(headline);
    }

    private void ClaimPortraits(int headline)
    {
        var authors = PortraitLine.Find(page, headline + 1, _creditsEnd, walk.Vocabulary);
        if (authors.IsEmpty) return;
        var text = string.Join(", ", authors.Select(author => author.Name));
        claims.Byline.Add(new Claim<Byline>(new Byline(text, authors), EvidenceSource.Text, Confidence.Inferred, "the words for a portrait beside the date"));
    }

    private void ReadBelow(int headline, BodyRegion region)
    {
        var paragraphs = 0;
        _bodyStart = headline + 4;
        for (var i = Math.Max(0, headline + 1); i <= Math.Min(region.Last, headline + Below); i++)
        {
            _creditsEnd = i;
            if (IsBodyStart(i, region)) break;
            if (TextBodyFinder.IsProse(page[i])) paragraphs++;
            Read(i, paragraphs > 1);
        }
    }

    // Where nobody is named, a wire service on a line of its own is the author.
    private void ReadHouse(int headline, BodyRegion region)
    {
        for (var i = Math.Max(0, headline + 1); i <= Math.Min(region.Last, headline + Above); i++)
        {
            if (TextBodyFinder.IsProse(page[i]) || page[i].Words > 6) continue;
            var text = page.TextOf(i);
            var name = text[(text.LastIndexOf(':') + 1)..].Trim(" ()[]|");
            if (!Agencies.Contains(name)) continue;
            page[i].Role = TextRole.Byline;
            Add(new Byline(text.ToString(), [new Author { Name = name.ToString(), Kind = AuthorKind.Organization }]), false);
            return;
        }
    }

    // A text that prints one date alone was published on it, or says no other.
    private void ClaimOnlyDate()
    {
        if (claims.Published.Count > 0 || claims.Modified.Count == 0) return;
        claims.Published.Add(claims.Modified[0] with { Confidence = Confidence.Guessed, Rule = "the only date beside the headline, though it says updated" });
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

        // "Son güncelleme: 3 Mayıs": what ends in a colon before a date is its label.
        ReadByline(i, rest, needsPrefix || (rest.Length < text.Length && rest.TrimEnd().EndsWith(':')));
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
        if (shape.Words > LongestLine || shape.Role is TextRole.Caption or TextRole.Picture or TextRole.Footer or TextRole.Comment or TextRole.Turn || (shape.EndsSentence && shape.Words > 8)) return;
        text = Tidy(text);
        if (text.Length < 4) return;
        var bar = text.IndexOf('|');
        var isLed = IsLed(i);
        if (TryAdd(i, text, needsPrefix, isLed) || bar <= 0) return;
        TryAdd(i, text[..bar].TrimEnd(), needsPrefix, isLed);
    }

    private bool TryAdd(int i, ReadOnlySpan<char> text, bool needsPrefix, bool isLed)
    {
        if (!BylineParser.TryRead(text, language, default, out var reading) || reading.Byline.Authors.IsEmpty) return false;
        var prefixed = reading.IsPrefixed || isLed;
        if (prefixed ? reading.Unread > 2 : needsPrefix || reading.Unread > 0 || !IsCreditPlace(i, reading.Byline) || !IsBareName(i, text, reading.Byline)) return false;
        if (_authors.Count > 0 && _isPrefixed && !prefixed) return false;
        page[i].Role = TextRole.Byline;
        Add(PortraitLine.Cut(page, i, reading.Byline), prefixed);
        return true;
    }

    // Dumps glue what pages print apart: "byAnna Example", "Anna Example Anna Example" of a portrait and its link.
    private static ReadOnlySpan<char> Tidy(ReadOnlySpan<char> text)
    {
        text = text.Trim(" |,-–—·•/:");
        if (IsGlued(text)) return string.Concat(text[..2], " ", text[2..]);
        if (GlueAt(text) is > 0 and var glue) return string.Concat(text[..glue], ", ", text[glue..]);
        var half = text.Length / 2;
        return text.Length > 9 && text.Length % 2 == 1 && text[half] == ' ' && text[..half].SequenceEqual(text[(half + 1)..]) ? text[..half] : text;
    }

    // "byAnna Example", as dumps glue it.
    private static bool IsGlued(ReadOnlySpan<char> text) => text.Length > 5 && text[0] is 'b' or 'B' && text[1] is 'y' or 'Y' && char.IsUpper(text[2]) && char.IsLower(text[3]);

    // "Anna ExampleReporter": where a longer word goes on with a capital. "McDonald" and "DeSouza" are too short before it.
    private static int GlueAt(ReadOnlySpan<char> text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == ' ') start = i + 1;
            else if (char.IsUpper(text[i]) && char.IsLower(text[i - 1]) && i - start > 3 && i + 4 < text.Length && char.IsLower(text[i + 1]) && start > 0) return i;
        }

        return 0;
    }

    // "By" on the line before.
    private bool IsLed(int i) => i > 0 && page[i - 1].Words <= 2 && page[i - 1].Role is TextRole.Notice or TextRole.Byline && IsPrefix(page.TextOf(i - 1));

    private bool IsPrefix(ReadOnlySpan<char> text)
    {
        text = text.Trim(" :");
        foreach (var prefix in language.Bylines.Prefixes)
            if (text.Equals(prefix, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // Between two paragraphs a name is a subhead; away from the names already found it is none of them.
    private bool IsCreditPlace(int i, Byline byline)
    {
        if (_authors.Count > 0) return i > 0 && (page[i].Gap == 0 ? page[i - 1].Role is TextRole.Byline or TextRole.Notice : page[i - 1].Role is TextRole.Byline && (IsDateBelow(i) || byline.Authors[0].JobTitle is not null));
        return i == 0 || i + 1 >= page.Count || !TextBodyFinder.IsProse(page[i - 1]) || !TextBodyFinder.IsProse(page[i + 1]) || page[i - 1].Role is TextRole.Headline || i < _bodyStart;
    }

    private bool IsDateBelow(int i) => i + 1 < page.Count && page[i + 1].Role == TextRole.Date;

    // Names alone credit somebody only where they are all that the line says, and are none of those the story is about.
    private bool IsBareName(int i, ReadOnlySpan<char> text, Byline byline)
    {
        ref var shape = ref page[i];
        if (shape.Words is < 2 or > 10 || text.ContainsAnyInRange('0', '9') || shape.Times > (IsDateBelow(i) ? 8 : 3)) return false;
        var persons = 0;
        var letters = 0;
        foreach (var author in byline.Authors)
        {
            letters += author.Name.Length;
            if (author.Kind != AuthorKind.Person)
            {
                if (!Agencies.Contains(author.Name)) return false;
                continue;
            }

            if (!IsFullName(author) || walk.Vocabulary.Agreement(author.Name, 2, 1) > 0.5) return false;
            persons++;
        }

        return persons > 0 && letters * 3 > text.Length;
    }

    // Scripts without capitals show no names, and some write them without a blank; there the title behind the name tells.
    private static bool IsFullName(Author author) =>
        char.IsUpper(author.Name[0]) ? author.Name.AsSpan().Count(' ') is >= 1 and <= 3 : !char.IsLower(author.Name[0]) && author.JobTitle is not null && author.Name.Length <= LongestUncased;

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
