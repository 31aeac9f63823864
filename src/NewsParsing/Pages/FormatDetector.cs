namespace NewsParsing.Pages;

/// <summary>Tells HTML from plain text.</summary>
/// <remarks>
/// A text may well speak of tags, quote code, or hold a few of them (Markdown does). It is HTML when its words stand inside elements, not beside them.
/// </remarks>
internal static class FormatDetector
{
    // Enough of a document to judge it by.
    private const int Sample = 256 * 1024;

    internal static SourceFormat Detect(ReadOnlySpan<char> source)
    {
        var text = source[..Math.Min(source.Length, Sample)].TrimStart().TrimStart('\uFEFF').TrimStart();
        if (text.IsEmpty || text[0] != '<') return IsMarkedUp(text) ? SourceFormat.Html : SourceFormat.PlainText;
        return OpensADocument(text) || IsMarkedUp(text) ? SourceFormat.Html : SourceFormat.PlainText;
    }

    private static bool OpensADocument(ReadOnlySpan<char> text)
    {
        while (TrySkipComment(ref text))
        {
        }

        foreach (var opening in (ReadOnlySpan<string>)["<!doctype", "<html", "<head", "<body", "<?xml", "<title", "<meta", "<link", "<script", "<style", "<svg", "<rss", "<feed"])
        {
            if (!text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) continue;
            if (text.Length == opening.Length || !char.IsAsciiLetterOrDigit(text[opening.Length])) return true;
        }

        return false;
    }

    private static bool TrySkipComment(ref ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("<!--", StringComparison.Ordinal)) return false;
        var end = text.IndexOf("-->", StringComparison.Ordinal);
        if (end < 0) return false;
        text = text[(end + 3)..].TrimStart();
        return true;
    }

    private static bool IsMarkedUp(ReadOnlySpan<char> text)
    {
        var count = new MarkupCount();
        var at = 0;
        while (at < text.Length)
        {
            var next = text[at..].IndexOfAny('<', '`');
            count.AddText(text.Slice(at, next < 0 ? text.Length - at : next));
            if (next < 0) break;
            at += next;
            at += text[at] == '`' ? CodeLength(text[at..], ref count) : TagLength(text[at..], ref count, IsWellPlaced(text, at));
        }

        return count.IsMarkup;
    }

    // Markdown quotes code between back-ticks; tags in it are spoken of and not meant.
    private static int CodeLength(ReadOnlySpan<char> text, ref MarkupCount count)
    {
        var fence = text.IndexOfAnyExcept('`');
        if (fence < 0) return text.Length;
        var end = text[fence..].IndexOf(text[..fence], StringComparison.Ordinal);
        if (end < 0 || (fence < 3 && text.Slice(fence, end).Contains('\n'))) return fence;
        count.AddText(text.Slice(fence, end));
        return end + (2 * fence);
    }

    private static int TagLength(ReadOnlySpan<char> text, ref MarkupCount count, bool wellPlaced)
    {
        var closes = text.Length > 1 && text[1] == '/';
        var name = text[(closes ? 2 : 1)..];
        var length = NameLength(name);
        var tag = FindTag(name[..length]);
        if (tag == Tag.Other) return 1;
        var end = text[..Math.Min(text.Length, 4096)].IndexOf('>');
        if (end < 0 || !IsTagRest(name[length..])) return 1;
        count.AddTag(closes, IsVoid(tag), text[..end].Contains('='), wellPlaced || closes || EndsLine(text[(end + 1)..]));
        return end + 1;
    }

    private static Tag FindTag(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[16];
        return name.IsEmpty ? Tag.Other : TagNames.Find(lower[..name.ToLowerInvariant(lower)]);
    }

    private static bool IsVoid(Tag tag) => tag is Tag.Br or Tag.Hr or Tag.Img or Tag.Input or Tag.Meta or Tag.Link or Tag.Wbr or Tag.Col or Tag.Source or Tag.Base or Tag.Embed;

    private static int NameLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < 16 && char.IsAsciiLetterOrDigit(text[length])) length++;
        return length > 0 && char.IsAsciiLetter(text[0]) ? length : 0;
    }

    private static bool IsTagRest(ReadOnlySpan<char> rest) => !rest.IsEmpty && (rest[0] is '>' or '/' || char.IsWhiteSpace(rest[0]));

    // An author of HTML opens a block on a line of its own or right after another tag; a writer who speaks of a tag does so within a sentence.
    private static bool IsWellPlaced(ReadOnlySpan<char> text, int at)
    {
        var before = text[..at].TrimEnd(" \t");
        return before.IsEmpty || before[^1] is '\n' or '\r' or '>';
    }

    private static bool EndsLine(ReadOnlySpan<char> rest) => rest.IsEmpty || rest[0] is '\n' or '\r';

    private ref struct MarkupCount
    {
        private int _inside, _outside, _opened, _closed, _attributes, _placed, _depth;

        internal readonly bool IsMarkup =>
            _opened + _closed > 0
            && ((_closed > 0 && _placed > 0 && _inside > _outside)
                || (_attributes > 0 && _placed > 0 && _closed > 0 && _inside * 4 > _outside)
                || (_placed >= 3 && _placed * 120 > _inside + _outside && _inside + _outside < (_opened + _closed) * 400));

        internal void AddText(ReadOnlySpan<char> text)
        {
            var length = text.Trim().Length;
            if (_depth > 0) _inside += length;
            else _outside += length;
        }

        internal void AddTag(bool closes, bool isVoid, bool hasAttributes, bool wellPlaced)
        {
            if (closes) _closed++;
            else _opened++;
            if (hasAttributes) _attributes++;
            if (wellPlaced) _placed++;
            if (!isVoid) _depth = Math.Max(0, _depth + (closes ? -1 : 1));
        }
    }
}
