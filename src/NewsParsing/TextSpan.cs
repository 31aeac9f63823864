namespace NewsParsing;

/// <summary>A half-open range of UTF-16 code units: it holds the units from <see cref="Start"/> up to, and without, <see cref="End"/>.</summary>
/// <param name="Start">Index of the first unit, from 0.</param>
/// <param name="Length">Number of units, 0 or more.</param>
/// <remarks>Which text the units belong to is said by the record that carries the span. The default value is the empty span at 0.</remarks>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Index of the first unit after the span.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int End => Start + Length;

    /// <summary>Makes a span from its two ends.</summary>
    /// <param name="start">Index of the first unit.</param>
    /// <param name="end">Index of the first unit after the span; not below <paramref name="start"/>.</param>
    /// <returns>The span <c>[start, end)</c>.</returns>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Tells whether every unit of another span lies in this one.</summary>
    /// <param name="other">The other span, of the same text.</param>
    /// <returns><see langword="true"/> when <paramref name="other"/> lies inside; an empty span lies inside where its start does.</returns>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Tells whether two spans share at least one unit.</summary>
    /// <param name="other">The other span, of the same text.</param>
    /// <returns><see langword="true"/> when they overlap.</returns>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;
}
