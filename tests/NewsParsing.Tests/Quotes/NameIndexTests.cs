using NewsParsing.Quotes;

namespace NewsParsing.Tests.Quotes;

public class NameIndexTests
{
    [Fact]
    public void Words_are_the_same_in_any_case_and_with_either_apostrophe()
    {
        const string text = "O’Neill";
        var index = new NameIndex();
        index.Add(text, new TextSpan(0, text.Length), 7);
        Assert.Equal(7, index.EntryOf(index.First(text, "o'NEILL")));
        Assert.Equal(-1, index.First(text, "Neill"));
    }

    [Theory]
    [InlineData("Ruiz", "RUIZ", true)]
    [InlineData("Ruiz", "Ruis", false)]
    [InlineData("Ruiz", "Rui", false)]
    public void Words_are_compared_letter_by_letter(string one, string other, bool expected) => Assert.Equal(expected, NameIndex.AreSame(one, other));

    [Fact]
    public void Namesakes_come_in_the_order_of_adding_and_not_without_end()
    {
        const string text = "Ruiz";
        var index = new NameIndex();
        for (var i = 0; i < 1000; i++) index.Add(text, new TextSpan(0, text.Length), i);
        var found = new List<int>();
        for (var link = index.First(text, text); link >= 0; link = index.Next(text, text, link)) found.Add(index.EntryOf(link));
        Assert.Equal(Enumerable.Range(0, 64), found);
    }

    [Fact]
    public void Words_made_for_one_bucket_do_not_make_it_long()
    {
        var words = Enumerable.Range(0, 4_000_000).Select(i => $"{(char)(0x4E00 + (i % 2000))}{(char)(0x4E00 + (i / 2000))}").Where(word => Bucket(word) == 7).Take(400).ToList();
        var text = string.Join(' ', words);
        var index = new NameIndex();
        Fill(index, text);
        Assert.Equal(400, words.Count);
        Assert.InRange(words.Count(word => index.First(text, word) >= 0), 64, 256);
    }

    // As the index does, for as many buckets as four hundred words can have at most.
    private static uint Bucket(string word)
    {
        var hash = word.Aggregate(17u, (sum, c) => (sum * 31) + c);
        return (hash ^ (hash >> 15)) & 0x1FF;
    }

    [Fact]
    public void A_cleared_index_knows_no_word_and_may_be_filled_again()
    {
        var text = string.Join(' ', Enumerable.Range(0, 2000).Select(i => $"w{i}"));
        var index = new NameIndex();
        Fill(index, text);
        index.Clear();
        Assert.Equal(-1, index.First(text, "w1"));
        Fill(index, text);
        Assert.Equal(1999, index.EntryOf(index.First(text, "W1999")));
    }

    private static void Fill(NameIndex index, string text)
    {
        var entry = 0;
        foreach (var part in text.AsSpan().Split(' ')) index.Add(text, TextSpan.FromBounds(part.Start.Value, part.End.Value), entry++);
    }
}
