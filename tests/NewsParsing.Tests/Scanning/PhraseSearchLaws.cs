using System.Buffers;
using FsCheck.Xunit;
using NewsParsing.Scanning;

namespace NewsParsing.Tests.Scanning;

public class PhraseSearchLaws
{
    /// <summary>Letters with a partner in the other case, with two, and with one in another script; quotation marks and a blank.</summary>
    private const string Letters = "abké\u0130\u0131\u017F\u212Aµμσς’« ";

    [Property]
    public void It_finds_what_a_search_for_all_phrases_finds(byte[][] phrases, byte[] text)
    {
        string[] known = [.. phrases.Select(Spell).Where(phrase => phrase.Length > 0)];
        var all = SearchValues.Create(known, StringComparison.OrdinalIgnoreCase);
        var search = new PhraseSearch(known);
        foreach (var asked in new[] { Spell(text), Spell(text).ToUpperInvariant() })
            Assert.Equal(asked.AsSpan().IndexOfAny(all), search.IndexIn(asked));
    }

    [Fact]
    public void No_letter_beyond_the_plain_ones_is_the_other_case_of_a_plain_one()
    {
        for (var letter = '\u0080'; letter < '\uD800'; letter++)
            for (var plain = '\0'; plain < '\u0080'; plain++)
                Assert.False(letter.ToString().Equals(plain.ToString(), StringComparison.OrdinalIgnoreCase), $"{(int)letter:X4}");
    }

    private static string Spell(byte[] letters) => string.Concat(letters.Select(letter => Letters[letter % Letters.Length]));
}
