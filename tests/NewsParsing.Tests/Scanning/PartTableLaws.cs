using FsCheck.Xunit;
using NewsParsing.Scanning;

namespace NewsParsing.Tests.Scanning;

public class PartTableLaws
{
    /// <summary>Letters in both cases, marks that share the low bits of a letter, and letters that fold to a plain one elsewhere.</summary>
    private const string Letters = "aAbB-!ſK";

    private static readonly (uint Bit, string[] Parts)[] Lists = [(1, ["abb", "bab-a", "aaa"]), (2, ["abba", "b-b"]), (4, ["baa"])];

    private static readonly PartTable Table = new(Lists);

    [Property(MaxTest = 2000)]
    public void It_finds_what_a_search_for_each_part_finds(byte[] letters)
    {
        var name = string.Concat(letters.Select(letter => Letters[letter % Letters.Length]));
        var expected = 0u;
        foreach (var (bit, parts) in Lists)
            if (parts.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase))) expected |= bit;
        Assert.Equal(expected, Table.In(name));
    }

    [Theory]
    [InlineData("", 0u)]
    [InlineData("ab", 0u)]
    [InlineData("x-ABBA", 3u)]
    [InlineData("bab", 0u)]
    [InlineData("BAB-AAA", 1u)]
    public void It_answers_for_all_lists_at_once(string name, uint expected) => Assert.Equal(expected, Table.In(name));
}
