using System.Buffers;
using System.Collections.Immutable;
using NewsParsing.Languages;

namespace NewsParsing.Captions;

/// <summary>Finds the words that lead a picture's credit: "Photo:", "Foto von", "©".</summary>
internal static class CreditLabels
{
    private const int LongestWord = 20;

    private static readonly SearchValues<char> Starts = SearchValues.Create(" \n.|/([–—-;,");

    // Labels of languages that have no file of their own, and those that all pages share.
    private static readonly CreditLabelTable Everywhere = new(
    [
        "photo", "photos", "foto", "fotos", "bild", "image", "credit", "source", "fotograf", "fotoğraf", "ảnh", "фото", "коллаж", "источник", "ljósmynd", "사진", "写真", "图", "nuotr", "zdjęcie", "fot", "kép",
        "kuva", "kilde", "källa", "illustrasjon", "illustration", "grafikk", "video", "arkivfoto", "skjermdump", "image source", "photo by", "photograph by", "사진 출처", "사진출처", "kredit", "mynd", "fotó", "slika", "снимка", "copyright",
    ]);

    private static readonly ImmutableArray<string> CaptionItself =
        ["legende", "légende", "caption", "image caption", "bildunterschrift", "bildbeschreibung", "didascalia", "leyenda", "pie de foto", "legenda", "bildtext", "onderschrift", "bijschrift"];

    // Parts of the words for a picture: "Titelbild", "Archivfoto", "photograph".
    private static readonly SearchValues<string> Pictures = SearchValues.Create(
        ["photo", "foto", "bild", "imag", "immag", "picture", "illustra", "grafik", "beeld", "fot.", "zdjęcie", "kuva", "kép", "mynd", "slika", "фото", "снимка", "ảnh", "写真", "사진", "nuotr"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text begins with a label that speaks of a picture: "Photo:", not "Source:" or "©".</summary>
    internal static bool StartsWithPictureLabel(ReadOnlySpan<char> text, Language language)
    {
        text = text.TrimStart(" ([");
        return !text.IsEmpty && LengthAt(text, 0, language) is > 0 and var length && text[..length].ContainsAny(Pictures);
    }

    /// <summary>Where the last label of a caption begins, and where the credit after it does.</summary>
    internal static bool TryFindLast(ReadOnlySpan<char> text, Language language, out int start, out int creditStart)
    {
        for (var at = text.Length - 1; at >= 0; at--)
        {
            if (at > 0 && !Starts.Contains(text[at - 1])) continue;
            if (LengthAt(text, at, language) is not (> 0 and var length)) continue;
            (start, creditStart) = (FirstOf(text, at, at + length, language), at + length);
            return true;
        }

        start = creditStart = 0;
        return false;
    }

    // "Crédit photo :" is one label, though "photo :" is one too.
    private static int FirstOf(ReadOnlySpan<char> text, int label, int end, Language language)
    {
        for (var at = int.Max(0, label - LongestWord); at < label; at++)
            if ((at == 0 || Starts.Contains(text[at - 1])) && at + LengthAt(text, at, language) == end) return at;
        return label;
    }

    /// <summary>The length of a label at a place, with its colon; 0 where none stands there.</summary>
    internal static int LengthAt(ReadOnlySpan<char> text, int at, Language language)
    {
        var rest = text[at..];
        if (rest[0] is '©' or 'Ⓒ') return 1;
        if (rest.StartsWith("(c) ", StringComparison.OrdinalIgnoreCase)) return 4;
        var best = 0;
        foreach (var label in language.Bylines.CaptionLabelTable.From(rest[0])) best = int.Max(best, Match(rest, label, at == 0 || text[at - 1] != ' ' || IsAfterStop(text, at), at == 0));
        foreach (var label in Everywhere.From(rest[0])) best = int.Max(best, Match(rest, label, at == 0, at == 0));
        return best;
    }

    /// <summary>The length of the label that a credit begins with: here the words need no colon, since nothing but a credit follows.</summary>
    internal static int LengthOfFirst(ReadOnlySpan<char> credit, Language language)
    {
        var best = LengthAt(credit, 0, language);
        foreach (var label in language.Bylines.CaptionLabelTable.From(credit[0]))
            if (LeadsToName(label) && credit.StartsWith(label, StringComparison.OrdinalIgnoreCase) && credit.Length > label.Length && credit[label.Length] is ' ' or '\n') best = int.Max(best, label.Length);
        return best;
    }

    /// <summary>Whether a text is a label and nothing more.</summary>
    internal static bool IsLabel(ReadOnlySpan<char> text, Language language)
    {
        text = text.Trim(" :.,\n");
        if (text.IsEmpty || text is "©") return true;
        foreach (var label in language.Bylines.CaptionLabelTable.From(text[0]))
            if (text.Equals(label, StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var label in Everywhere.From(text[0]))
            if (text.Equals(label, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>The length of a label before the caption itself: "Legende:", "Image caption,".</summary>
    internal static int LengthOfCaptionLabel(ReadOnlySpan<char> caption)
    {
        foreach (var label in CaptionItself)
        {
            if (!caption.StartsWith(label, StringComparison.OrdinalIgnoreCase) || caption.Length <= label.Length) continue;
            if (caption[label.Length] is ':' or ',' or '\n') return label.Length + 1;
        }

        return 0;
    }

    private static bool IsAfterStop(ReadOnlySpan<char> text, int at)
    {
        var before = text[..at].TrimEnd();
        return before.Length == 0 || before[^1] is '.' or '!' or '?' or '|' or '/' or '-' or '–' or '—' or ')' or '"' or '”' or '“';
    }

    private static int Match(ReadOnlySpan<char> rest, string label, bool mayLackColon, bool isFirst)
    {
        if (!rest.StartsWith(label, StringComparison.OrdinalIgnoreCase)) return 0;
        var at = label.Length;
        while (at < rest.Length && rest[at] == ' ') at++;
        if (at < rest.Length && rest[at] is ':' or '：' or '=' or '©') return at + (rest[at] == '©' ? 0 : 1);
        if (at < rest.Length && mayLackColon && at == label.Length && (rest[at] == '\n' || rest[at] == ',' && isFirst && label is "image source")) return at + 1;
        if (!char.IsUpper(rest[0]) || !mayLackColon || at == label.Length || at >= rest.Length) return 0;
        if (rest[at] is '/' or '|' or '-') return at + 1;

        // "Photo by Ada Quill", "Foto von …": the label's last word leads to the name.
        return LeadsToName(label) && (char.IsUpper(rest[at]) || rest[at] == '@' || isFirst) ? at : 0;
    }

    private static bool LeadsToName(string label) =>
        label.EndsWith(" by", StringComparison.Ordinal) || label.EndsWith(" of", StringComparison.Ordinal) || label.EndsWith(" von", StringComparison.Ordinal) || label.EndsWith(" de", StringComparison.Ordinal)
        || label.EndsWith(" di", StringComparison.Ordinal) || label.EndsWith(" por", StringComparison.Ordinal) || label.EndsWith(" door", StringComparison.Ordinal) || label.EndsWith(" via", StringComparison.Ordinal)
        || label is "copyright" or "courtesy";
}
