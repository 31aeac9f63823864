using System.Buffers;
using System.Text;

namespace NewsParsing.Decoding;

/// <summary>Finds the encoding that a page declares about itself, in its bytes: a meta element or an XML declaration.</summary>
/// <remarks>A browser looks at the first 1,024 bytes and begins again when a declaration comes later; here the whole page is looked at once.</remarks>
internal static class CharsetDeclaration
{
    private static readonly SearchValues<byte> EndOfName = SearchValues.Create("=>/ \t\r\n\f"u8);
    private static readonly SearchValues<byte> EndOfValue = SearchValues.Create("> \t\r\n\f"u8);
    private static readonly SearchValues<byte> EndOfCharset = SearchValues.Create("; \t\r\n\f\"'"u8);

    internal static bool TryFind(ReadOnlySpan<byte> page, out int codePage, out EncodingRule rule)
    {
        rule = EncodingRule.XmlDeclaration;
        if (TryXmlDeclaration(page, out codePage)) return true;
        rule = EncodingRule.Meta;
        while (page.IndexOf((byte)'<') is >= 0 and var tag)
        {
            page = page[tag..];
            if (page.StartsWith("<!--"u8))
            {
                page = After(page[2..], "-->"u8);
            }
            else if (IsTag(page, "meta"u8))
            {
                page = page[5..];
                if (TryMeta(ref page, out codePage)) return true;
            }
            else
            {
                page = AfterRawText(page);
            }
        }

        return false;
    }

    /// <summary>Scripts and styles may speak of meta elements without having any.</summary>
    private static ReadOnlySpan<byte> AfterRawText(ReadOnlySpan<byte> page) =>
        IsTag(page, "script"u8) ? AfterEndTag(page[1..], "script"u8)
        : IsTag(page, "style"u8) ? AfterEndTag(page[1..], "style"u8)
        : IsTag(page, "title"u8) ? AfterEndTag(page[1..], "title"u8)
        : page[1..];

    private static ReadOnlySpan<byte> AfterEndTag(ReadOnlySpan<byte> page, ReadOnlySpan<byte> name)
    {
        while (!page.IsEmpty)
        {
            page = After(page, "</"u8);
            if (page.Length >= name.Length && Ascii.EqualsIgnoreCase(page[..name.Length], name)) return page;
        }

        return page;
    }

    private static ReadOnlySpan<byte> After(ReadOnlySpan<byte> page, ReadOnlySpan<byte> mark) =>
        page.IndexOf(mark) is >= 0 and var at ? page[(at + mark.Length)..] : default;

    private static bool IsTag(ReadOnlySpan<byte> page, ReadOnlySpan<byte> name) =>
        page.Length > name.Length + 1 && Ascii.EqualsIgnoreCase(page.Slice(1, name.Length), name) && EndOfName.Contains(page[name.Length + 1]);

    private static bool TryXmlDeclaration(ReadOnlySpan<byte> page, out int codePage)
    {
        codePage = 0;
        if (!page.StartsWith("<?xml"u8) || page.IndexOf((byte)'>') is not (>= 0 and var end)) return false;
        var declaration = After(page[..end], "encoding"u8).TrimStart(" \t\r\n"u8);
        if (!declaration.StartsWith("="u8)) return false;
        declaration = declaration[1..].TrimStart(" \t\r\n"u8);
        return declaration is [(byte)'"' or (byte)'\'', ..] && declaration[1..].IndexOf(declaration[0]) is >= 0 and var close
            && TryLabel(declaration.Slice(1, close), out codePage);
    }

    private static bool TryMeta(ref ReadOnlySpan<byte> page, out int codePage)
    {
        ReadOnlySpan<byte> charset = default, content = default;
        var isContentType = false;
        while (TryAttribute(ref page, out var name, out var value))
        {
            if (Ascii.EqualsIgnoreCase(name, "charset"u8)) charset = value;
            else if (Ascii.EqualsIgnoreCase(name, "content"u8)) content = value;
            else if (Ascii.EqualsIgnoreCase(name, "http-equiv"u8)) isContentType |= Ascii.EqualsIgnoreCase(value.Trim(" \t\r\n"u8), "content-type"u8);
        }

        return TryLabel(charset, out codePage) || (isContentType && TryLabel(CharsetOf(content), out codePage));
    }

    private static bool TryAttribute(scoped ref ReadOnlySpan<byte> page, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        name = value = default;
        page = page.TrimStart("/ \t\r\n\f"u8);
        if (page.IsEmpty || page[0] == '>') return false;
        name = Take(ref page, page[1..].IndexOfAny(EndOfName) is >= 0 and var end ? end + 1 : page.Length);
        page = page.TrimStart(" \t\r\n\f"u8);
        if (!page.StartsWith("="u8)) return true;
        page = page[1..].TrimStart(" \t\r\n\f"u8);
        if (page is [(byte)'"' or (byte)'\'', ..])
        {
            var quote = page[0];
            page = page[1..];
            value = Take(ref page, page.IndexOf(quote) is >= 0 and var close ? close : page.Length);
            page = page.IsEmpty ? page : page[1..];
            return true;
        }

        value = Take(ref page, page.IndexOfAny(EndOfValue) is >= 0 and var stop ? stop : page.Length);
        return true;
    }

    private static ReadOnlySpan<byte> Take(scoped ref ReadOnlySpan<byte> page, int length)
    {
        var taken = page[..length];
        page = page[length..];
        return taken;
    }

    /// <summary>The charset of a content type such as "text/html; charset=koi8-r".</summary>
    private static ReadOnlySpan<byte> CharsetOf(ReadOnlySpan<byte> content)
    {
        for (; content.Length > 7; content = content[1..])
        {
            if (!Ascii.EqualsIgnoreCase(content[..7], "charset"u8)) continue;
            var value = content[7..].TrimStart(" \t\r\n\f"u8);
            if (!value.StartsWith("="u8)) continue;
            value = value[1..].TrimStart(" \t\r\n\f\"'"u8);
            return value.IndexOfAny(EndOfCharset) is >= 0 and var end ? value[..end] : value;
        }

        return default;
    }

    /// <summary>A page whose declaration could be read as ASCII is not UTF-16, whatever it says.</summary>
    private static bool TryLabel(ReadOnlySpan<byte> label, out int codePage)
    {
        if (!CharsetLabels.TryParse(label, out codePage)) return false;
        if (CodePages.IsWide(codePage)) codePage = CodePages.Utf8;
        return true;
    }
}
