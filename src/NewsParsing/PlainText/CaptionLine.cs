using System.Buffers;

namespace NewsParsing.PlainText;

/// <summary>Tells lines that caption a picture: they end in a credit.</summary>
internal static class CaptionLine
{
    private const int Longest = 90;

    private static readonly SearchValues<string> Labels = SearchValues.Create(
        [
            "photo:", "photo by", "photo credit", "photos:", "photograph:", "photograph by", "picture:", "image:", "image credit", "credit:", "foto:", "fotos:", "foto de", "foto di",
            "bild:", "bilder:", "bildrechte:", "bildquelle:", "quelle:", "symbolbild", "symbolfoto", "grafik:", "crédit :", "crédit photo", "photo :", "fotografía:", "imagen:", "imagem:",
            "crédito:", "credito:", "beeld:", "getty images", "file photo", "ap photo", "© ", "handout", "illustration by", "illustration:", "video:", "kuva:", "zdjęcie:", "fot.", "foto ",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Agencies = SearchValues.Create(
        ["getty", "reuters", "afp", "ap", "dpa", "epa", "imago", "alamy", "shutterstock", "istock", "picture alliance", "ntb", "ansa", "efe", "lusa", "anp", "photo", "foto", "file", "supplied", "screenshot", "image", "x/", "@", "/"],
        StringComparison.OrdinalIgnoreCase);

    internal static bool Is(ReadOnlySpan<char> text, in BlockShape shape)
    {
        if (shape.Words > Longest) return false;
        if (EndsInCredit(text) && shape.Words > 3) return true;
        var at = text.IndexOfAny(Labels);
        return at >= 0 && IsTail(text, at, shape);
    }

    // The label stands at the beginning, or behind the caption's last sentence, with a few words after it.
    private static bool IsTail(ReadOnlySpan<char> text, int at, in BlockShape shape)
    {
        var tail = text[at..];
        var words = tail.Count(' ') + 1;
        if (at == 0) return shape.Words <= 14;
        return words <= 14 && (char.IsPunctuation(text[..at].TrimEnd()[^1]) || char.IsUpper(text[at]) || text[at] == '©');
    }

    private static bool EndsInCredit(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" .");
        if (text.IsEmpty || text[^1] is not (')' or ']')) return false;
        var open = text.LastIndexOfAny('(', '[');
        if (open <= 0 || text.Length - open is > 90 or < 4) return false;
        var credit = text[(open + 1)..^1];
        return credit.IndexOfAny(Agencies) >= 0 && (char.IsUpper(credit[0]) || !char.IsAscii(credit[0]) || credit.Contains('/')) && !credit.Contains(' ') | credit.ContainsAny('/', ':', '@') | credit.IndexOfAny(Labels) >= 0 | credit.Length < 30;
    }
}
