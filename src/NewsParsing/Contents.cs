using System.Collections.Immutable;

namespace NewsParsing;

/// <summary>Arrays compared by what they hold: the equality that the compiler makes for records compares references.</summary>
internal static class Contents
{
    internal static ImmutableArray<T> Of<T>(ImmutableArray<T> array) => array.IsDefault ? [] : array;

    internal static bool Same<T>(ImmutableArray<T> one, ImmutableArray<T> other) => one.AsSpan().SequenceEqual(other.AsSpan());
}
