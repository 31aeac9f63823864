using System.Buffers;
using System.Collections.Immutable;
using NewsParsing.Languages;

namespace NewsParsing.Captions;

/// <summary>Finds the words that lead a picture's credit: "Photo:", "Foto von", "©".</summary>
internal static class CreditLabels
{
    private static readonly SearchValues<char> Starts = SearchValues.Create(" \n.|/([–—-;,");

    // Labels of languages that have no file of their own, and those that all pages share.
    private static readonly ImmutableArray<string> Everywhere =
    [
        "photo", "photos", "foto", "fotos", "bild", "image", "credit", "source", "fotograf", "fotoğraf", "ảnh", "фото", "коллаж", "источник", "ljósmynd", "사진", "写真", "图", "nuotr", "zdjęcie", "fot", "kép",
        "kuva", "kilde", "källa", "illustrasjon", "illustration", "grafikk", "video", "arkivfoto", "skjermdump", "image source", "photo by", "photograph by", "getty images",
    ];

    /// <summary>Where the last label of a caption begins, and where the credit after it does.</summary>
    internal static bool TryFindLast(ReadOnlySpan<char> text, Language language, out int start, out int creditStart)
    {
        for (var at = text.Length - 1; at >= 0; at--)
        {
            if (at > 0 && !Starts.Contains(text[at - 1])) continue;
            if (LengthAt(text, at, language) is not (> 0 and var length)) continue;
            (start, creditStart) = (at, at + length);
            return true;
        }

        start = creditStart = 0;
        return false;
    }

    /// <summary>The length of a label at a place, with its colon; 0 where none stands there.</summary>
    internal static int LengthAt(ReadOnlySpan<char> text, int at, Language language)
    {
        var rest = text[at..];
        if (rest[0] is '©' or 'Ⓒ') return 1;
        if (rest.StartsWith("(c) ", StringComparison.OrdinalIgnoreCase)) return 4;
        var best = 0;
        foreach (var label in language.Bylines.CaptionLabels) best = int.Max(best, Match(rest, label, at == 0 || text[at - 1] != ' ' || IsAfterStop(text, at)));
        foreach (var label in Everywhere) best = int.Max(best, Match(rest, label, at == 0));
        return best;
    }

    private static bool IsAfterStop(ReadOnlySpan<char> text, int at)
    {
        var before = text[..at].TrimEnd();
        return before.Length == 0 || before[^1] is '.' or '!' or '?' or '|' or '/' or '-' or '–' or ')' or '"' or '”' or '“';
    }

    private static int Match(ReadOnlySpan<char> rest, string label, bool mayLackColon)
    {
        if (!rest.StartsWith(label, StringComparison.OrdinalIgnoreCase)) return 0;
        var at = label.Length;
        while (at < rest.Length && rest[at] == ' ') at++;
        if (at < rest.Length && rest[at] is ':' or '：' or '=' or '©') return at + (rest[at] == '©' ? 0 : 1);
        if (!char.IsUpper(rest[0]) || !mayLackColon || at == label.Length || at >= rest.Length) return 0;
        if (rest[at] is '/' or '|' or '-') return at + 1;

        // "Photo by Ada Quill", "Foto von …": the label's last word leads to the name.
        return LeadsToName(label) && (char.IsUpper(rest[at]) || rest[at] == '@') ? at : 0;
    }

    private static bool LeadsToName(string label) =>
        label.EndsWith(" by", StringComparison.Ordinal) || label.EndsWith(" of", StringComparison.Ordinal) || label.EndsWith(" von", StringComparison.Ordinal) || label.EndsWith(" de", StringComparison.Ordinal)
        || label.EndsWith(" di", StringComparison.Ordinal) || label.EndsWith(" por", StringComparison.Ordinal) || label.EndsWith(" door", StringComparison.Ordinal) || label.EndsWith(" via", StringComparison.Ordinal)
        || label is "copyright" or "courtesy";
}
