namespace NewsParsing.Pages;

/// <summary>Numbers the class attributes of a page, so that elements with the same classes have the same number, and a question about classes is asked once for all of them.</summary>
/// <remarks>
/// The items of a list and the paragraphs of a story bear the same classes. Two equal attributes may still get two numbers, when many others stood between them:
/// the places are few, and one page's names cannot make the search for a place long.
/// </remarks>
internal sealed class ClassNumbers
{
    private const int Places = 256;

    private readonly (ReadOnlyMemory<char> Classes, int Number)[] _places = new (ReadOnlyMemory<char>, int)[Places];

    /// <summary>The highest number given; the lowest is 1.</summary>
    internal int Count { get; private set; }

    /// <summary>The number of a class attribute; 0 for an empty one.</summary>
    internal int NumberOf(ReadOnlyMemory<char> classes)
    {
        if (classes.IsEmpty) return 0;
        var text = classes.Span;
        ref var place = ref _places[(text.Length + (text[^1] * 7) + (text[text.Length / 2] * 31) + (text[text.Length / 4] * 131)) % Places];
        if (place.Classes.Length != text.Length || !place.Classes.Span.SequenceEqual(text)) place = (classes, ++Count);
        return place.Number;
    }

    /// <summary>Forgets the page.</summary>
    internal void Clear()
    {
        Array.Clear(_places);
        Count = 0;
    }
}
