using System.Buffers;
using NewsParsing.Languages;

namespace NewsParsing.Kinds;

/// <summary>Tells a paragraph that asks for leave to store data. Every language says "cookie"; a recipe says it too, but no word of privacy beside it.</summary>
internal static class PrivacyNotice
{
    private static readonly SearchValues<string> Words =
        SearchValues.Create([.. LanguageTable.All.SelectMany(language => language.Page.PrivacyWords)], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Cookie = SearchValues.Create(["cookie"], StringComparison.OrdinalIgnoreCase);

    internal static bool Is(ReadOnlySpan<char> paragraph) => paragraph.ContainsAny(Cookie) && paragraph.ContainsAny(Words);
}
