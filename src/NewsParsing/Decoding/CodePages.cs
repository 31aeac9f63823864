namespace NewsParsing.Decoding;

/// <summary>The numbers of the encodings that rules name.</summary>
internal static class CodePages
{
    internal const int Utf8 = 65001;
    internal const int Utf16 = 1200;
    internal const int Utf16BigEndian = 1201;
    internal const int Utf32 = 12000;
    internal const int Utf32BigEndian = 12001;
    internal const int WesternEuropean = 1252;
    internal const int ShiftJis = 932;
    internal const int EucJp = 51932;
    internal const int Iso2022Jp = 50220;
    internal const int Korean = 949;
    internal const int Gb18030 = 54936;
    internal const int Big5 = 950;

    /// <summary>Whether a character may take several bytes of ASCII-like text; such text can look like UTF-8 by chance.</summary>
    internal static bool IsDoubleByte(int codePage) => codePage is ShiftJis or EucJp or Korean or Gb18030 or Big5;

    internal static bool IsWide(int codePage) => codePage is Utf16 or Utf16BigEndian or Utf32 or Utf32BigEndian;
}
