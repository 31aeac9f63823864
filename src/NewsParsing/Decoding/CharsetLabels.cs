using System.Collections.Frozen;
using System.Text;

namespace NewsParsing.Decoding;

/// <summary>
/// The names under which the web knows encodings (WHATWG Encoding Standard): a name often stands for a larger encoding than it says, latin1 for windows-1252.
/// UTF-7 is left out for good: it hides markup in plain letters. So are the encodings that .NET has no table for.
/// </summary>
internal static class CharsetLabels
{
    private const int LongestLabel = 40;

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Known = ByLabel(
        (CodePages.Utf8, "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8"),
        (CodePages.Utf16, "utf-16 utf-16le csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff"),
        (CodePages.Utf16BigEndian, "utf-16be unicodefffe"),
        (CodePages.WesternEuropean, "windows-1252 cp1252 x-cp1252 ansi_x3.4-1968 ascii us-ascii cp819 ibm819 csisolatin1 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 x-user-defined"),
        (1250, "windows-1250 cp1250 x-cp1250"),
        (1251, "windows-1251 cp1251 x-cp1251"),
        (1253, "windows-1253 cp1253 x-cp1253"),
        (1254, "windows-1254 cp1254 x-cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5"),
        (1255, "windows-1255 cp1255 x-cp1255"),
        (1256, "windows-1256 cp1256 x-cp1256"),
        (1257, "windows-1257 cp1257 x-cp1257"),
        (1258, "windows-1258 cp1258 x-cp1258"),
        (866, "ibm866 866 cp866 csibm866"),
        (874, "windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620"),
        (10000, "macintosh mac csmacintosh x-mac-roman"),
        (10007, "x-mac-cyrillic x-mac-ukrainian"),
        (20866, "koi8-r koi koi8 koi8_r cskoi8r"),
        (21866, "koi8-u koi8-ru"),
        (28592, "iso-8859-2 csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2"),
        (28593, "iso-8859-3 csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3"),
        (28594, "iso-8859-4 csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4"),
        (28595, "iso-8859-5 csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988"),
        (28596, "iso-8859-6 arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"),
        (28597, "iso-8859-7 csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek"),
        (38598, "iso-8859-8 csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical"),
        (28603, "iso-8859-13 iso8859-13 iso885913"),
        (28605, "iso-8859-15 csisolatin9 iso8859-15 iso885915 iso_8859-15 l9 latin9"),
        (CodePages.Gb18030, "gb18030 gbk chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 iso-ir-58 x-gbk"),
        (CodePages.Big5, "big5 big5-hkscs cn-big5 csbig5 x-x-big5"),
        (CodePages.EucJp, "euc-jp cseucpkdfmtjapanese x-euc-jp"),
        (CodePages.Iso2022Jp, "iso-2022-jp csiso2022jp"),
        (CodePages.ShiftJis, "shift_jis csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis"),
        (CodePages.Korean, "euc-kr cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949"));

    /// <param name="label">The name, in any case, with or without quotes and spaces around it.</param>
    /// <param name="codePage">The encoding it stands for.</param>
    internal static bool TryParse(ReadOnlySpan<char> label, out int codePage)
    {
        codePage = 0;
        label = label.Trim(" \t\r\n\f\"'");
        if (label.IsEmpty || label.Length > LongestLabel) return false;
        Span<char> lower = stackalloc char[LongestLabel];
        return Ascii.ToLower(label, lower, out var length) == System.Buffers.OperationStatus.Done && Known.TryGetValue(lower[..length], out codePage);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out int)"/>
    internal static bool TryParse(ReadOnlySpan<byte> label, out int codePage)
    {
        codePage = 0;
        if (label.Length > LongestLabel) return false;
        Span<char> chars = stackalloc char[LongestLabel];
        return TryParse(chars[..Encoding.Latin1.GetChars(label, chars)], out codePage);
    }

    private static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ByLabel(params ReadOnlySpan<(int CodePage, string Labels)> table)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (codePage, labels) in table)
        {
            foreach (var label in labels.Split(' ')) known.Add(label, codePage);
        }

        return known.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
