using System.Text;
using FsCheck.Xunit;
using NewsParsing.StructuredData;

namespace NewsParsing.Tests.StructuredData;

public class DeclaredTextLaws
{
    private const string Letters = "ab é  \n\u00A0\u2029\u3000\u200B\u00AD";

    [Property]
    public void White_space_is_folded_letter_by_letter(byte[] letters)
    {
        var text = string.Concat(letters.Select(letter => Letters[letter % Letters.Length]));
        Assert.Equal(Fold(text, keepLines: false), DeclaredText.CleanPrinted(text));
        Assert.Equal(Fold(text, keepLines: true), DeclaredText.CleanLines(text));
    }

    private static string? Fold(string text, bool keepLines)
    {
        var (folded, gap) = (new StringBuilder(), "");
        foreach (var c in text)
        {
            if (c is '\u200B' or '\u00AD') continue;
            if (char.IsWhiteSpace(c))
            {
                gap = gap == "\n" || (keepLines && c is '\n' or '\u2029') ? "\n" : " ";
                continue;
            }

            folded.Append(folded.Length > 0 ? gap : "").Append(c);
            gap = "";
        }

        return folded.Length == 0 ? null : folded.ToString();
    }
}
