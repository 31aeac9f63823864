using System.Globalization;

namespace NewsParsing.Benchmarks.Pages;

/// <summary>Words, names and sentences drawn by a fixed rule. They mean nothing and look like news.</summary>
internal sealed class NewsWords(int seed)
{
    private static readonly string[] Words =
    [
        "council", "bridge", "harbour", "tram", "budget", "vote", "school", "river", "market", "report", "city", "region", "minister", "court", "police", "water",
        "street", "worker", "company", "price", "winter", "summer", "train", "station", "hospital", "teacher", "union", "bank", "field", "museum", "festival", "team",
    ];

    private static readonly string[] Verbs = ["opens", "closes", "rebuilds", "plans", "rejects", "buys", "sells", "asks for", "warns of", "waits for"];

    private static readonly string[] Small = ["the", "a", "old", "new", "of", "in", "for", "after", "before", "with", "and", "over", "local", "large", "its"];

    private static readonly string[] FirstNames = ["Marta", "Jonas", "Helena", "Viktor", "Ines", "Peter", "Amara", "Tom", "Lucia", "Emil"];

    private static readonly string[] LastNames = ["Lindqvist", "Abel", "Okafor", "Brandt", "Castell", "Moreau", "Varga", "Hale", "Rossi", "Novak"];

    private static readonly string[] Cues = ["said", "added", "told reporters", "warned", "explained"];

    private uint _state = (uint)((seed + 1) * 2_654_435_761L);

    public string Word() => Draw(Words);

    public string Slug() => string.Create(CultureInfo.InvariantCulture, $"{Word()}-{Word()}-{Next() % 10_000}");

    public string Name() => $"{Draw(FirstNames)} {Draw(LastNames)}";

    public string Headline() => Capital($"{Word()} {Draw(Verbs)} {Draw(Small)} {Word()} {Draw(Small)} {Word()}");

    public string Sentence()
    {
        var words = new List<string> { Draw(Small), Word(), Draw(Verbs), Draw(Small), Word() };
        for (var count = 3 + (Next() % 8); count > 0; count--) words.Add(Draw(count % 2 == 0 ? Small : Words));
        return Capital(string.Join(' ', words)) + ".";
    }

    public string Paragraph() => string.Join(' ', Enumerable.Range(0, 2 + (Next() % 3)).Select(_ => Sentence()));

    public string Quote() => $"“{Sentence().TrimEnd('.')},” {Draw(Cues)} {Name()}, who leads the {Word()}. “{Sentence()}”";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private string Draw(string[] from) => from[Next() % from.Length];

    private int Next()
    {
        _state = (_state * 1_664_525) + 1_013_904_223;
        return (int)(_state >> 8);
    }
}
