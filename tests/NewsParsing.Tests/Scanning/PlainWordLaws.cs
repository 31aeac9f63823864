using FsCheck.Xunit;
using NewsParsing.Scanning;

namespace NewsParsing.Tests.Scanning;

public class PlainWordLaws
{
    /// <summary>Letters at both ends of the alphabet, what stands beside them in the tables of characters, and what looks like them without its high bits.</summary>
    private const string Characters = "aAzZmqQéİıK@[`{' \u0141\u0161\u2019";

    [Property]
    public void Its_letters_are_those_up_to_the_first_other_character(byte[] characters)
    {
        var text = Spell(characters);
        var expected = text.TakeWhile(char.IsAsciiLetter).Count();
        Assert.Equal(expected, PlainWord.At(text).Length);
        Assert.Equal(expected, PlainWord.At(text + "!" + new string('x', 20)).Length);
    }

    [Property]
    public void What_stands_behind_and_the_case_change_no_number(byte[] letters)
    {
        var word = string.Concat(Spell(letters).Where(char.IsAsciiLetter).Take(PlainWord.LongestNumbered));
        var alone = PlainWord.At(word);
        Assert.True(alone.IsNumbered);
        Assert.Equal(alone, PlainWord.At(word.ToUpperInvariant() + " and what follows it"));
    }

    [Property]
    public void A_table_finds_a_word_by_its_number(byte[] known, byte[] asked)
    {
        var word = string.Concat(Spell(known).Where(char.IsAsciiLetter).Prepend('a').Take(PlainWord.LongestNumbered));
        var other = string.Concat(Spell(asked).Where(char.IsAsciiLetter).Prepend('a').Take(PlainWord.LongestNumbered));
        var table = new WordTable<int>(new() { [word] = 1 });
        Assert.True(table.TryGetValue(PlainWord.At(word), out _));
        Assert.Equal(word.Equals(other, StringComparison.OrdinalIgnoreCase), table.TryGetValue(PlainWord.At(other), out _));
    }

    private static string Spell(byte[] characters) => string.Concat(characters.Select(character => Characters[character % Characters.Length]));
}
