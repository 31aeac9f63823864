using System.Buffers;

namespace NewsParsing.Blocks;

/// <summary>
/// The elements of a page that hold printed blocks, in document order: what is left of the tree for whoever asks where the blocks stand. Most nodes of a page
/// print nothing, so a walk here is several times shorter than one over the page. Place 0 is the document; the places from an element up to, and without,
/// its <see cref="PrintedElement.Next"/> stand inside it.
/// </summary>
internal sealed class Outline
{
    private PrintedElement[] _elements;
    private int _around;

    internal Outline() : this(ArrayPool<PrintedElement>.Shared.Rent(512)) { }

    private Outline(PrintedElement[] elements)
    {
        _elements = elements;
        _elements[0] = new PrintedElement { Parent = -1, Next = 1 };
        Count = 1;
    }

    /// <summary>The outline of what has no elements.</summary>
    internal static Outline None { get; } = new([default]);

    internal int Count { get; private set; }

    internal ref readonly PrintedElement this[int place] => ref _elements[place];

    /// <summary>The first element directly inside; <see cref="NextSibling"/> leads on.</summary>
    internal int FirstChild(int place) => place + 1 < _elements[place].Next ? place + 1 : -1;

    /// <summary>The next element in the same element; -1 after the last.</summary>
    internal int NextSibling(int place)
    {
        var next = _elements[place].Next;
        return next < _elements[_elements[place].Parent].Next ? next : -1;
    }

    /// <summary>Enters an element.</summary>
    /// <param name="node">Its node.</param>
    /// <param name="first">The next block to begin.</param>
    /// <returns>Its place.</returns>
    internal int Open(int node, int first)
    {
        if (Count == _elements.Length) Grow();
        _elements[Count] = new PrintedElement { Node = node, Parent = _around, Depth = _elements[_around].Depth + 1, First = first };
        return _around = Count++;
    }

    /// <summary>Leaves the innermost element that is open. One that holds no block goes, and with it every element in it.</summary>
    /// <param name="end">The next block to begin.</param>
    /// <param name="isInLine">Whether it stands in a line: then it is kept only for the elements in it.</param>
    internal void Close(int end, bool isInLine)
    {
        var place = _around;
        ref var element = ref _elements[place];
        _around = element.Parent;
        (element.End, element.Next) = (end, Count);
        if (isInLine ? Count == place + 1 : end <= element.First) Count = place;
    }

    /// <summary>Leaves the document.</summary>
    internal void Complete(int blocks) => (_elements[0].End, _elements[0].Next) = (blocks, Count);

    /// <summary>Gives the memory back that it stands in.</summary>
    internal void Release()
    {
        if (_elements.Length > 0) ArrayPool<PrintedElement>.Shared.Return(_elements);
        (_elements, Count) = ([], 0);
    }

    private void Grow()
    {
        var larger = ArrayPool<PrintedElement>.Shared.Rent(_elements.Length * 2);
        _elements.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<PrintedElement>.Shared.Return(_elements);
        _elements = larger;
    }
}
