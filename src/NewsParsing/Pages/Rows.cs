using System.Buffers;

namespace NewsParsing.Pages;

/// <summary>A table that grows.</summary>
/// <remarks>
/// Its rows come from the shared pool: those of a large page, made anew each time, would cost more than the page. The rows of a very large page are its own, so
/// that their memory is free for what follows as soon as nobody needs them.
/// </remarks>
internal sealed class Rows<T>
{
    private const int MostPooled = 131_072;

    /// <summary>The rows in use, and after them those still free.</summary>
    internal T[] Items { get; private set; } = [];

    internal void Start(int expected) => Items = Make(int.Max(expected, 64));

    /// <param name="expected">How many rows the whole page may need, as far as can be told; at least half as many again as there are.</param>
    internal void Grow(int expected)
    {
        var (all, more) = (Items, Make(int.Max(expected, Items.Length + (Items.Length / 2))));
        all.CopyTo(more, 0);
        Clear(all.Length);
        Items = more;
    }

    /// <summary>Forgets the page.</summary>
    /// <param name="used">How many rows hold something.</param>
    internal void Clear(int used)
    {
        if (Items.Length is > 0 and <= MostPooled)
        {
            Array.Clear(Items, 0, used);
            ArrayPool<T>.Shared.Return(Items);
        }

        Items = [];
    }

    private static T[] Make(int rows) => rows <= MostPooled ? ArrayPool<T>.Shared.Rent(rows) : new T[rows];
}
