using FsCheck.Xunit;
using NewsParsing.Scanning;

namespace NewsParsing.Tests.Scanning;

public class WordTableLaws
{
    /// <summary>Few letters make words that are alike in all that the table looks at first.</summary>
    private const string Letters = "aikséİıſK'";

    [Property]
    public void It_answers_as_a_dictionary_does(byte[][] words, byte[][] asked)
    {
        var known = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in words) known[Spell(word)] = known.Count;
        var table = new WordTable<int>(known);
        foreach (var word in words.Concat(asked).Select(Spell).SelectMany(word => new[] { word, word.ToUpperInvariant() }))
        {
            Assert.Equal(known.TryGetValue(word, out var expected), table.TryGetValue(word, out var found));
            Assert.Equal(expected, found);
        }
    }

    private static string Spell(byte[] letters) => string.Concat(letters.Select(letter => Letters[letter % Letters.Length]));
}
