using System.Collections.Frozen;

namespace NewsParsing.Pages;

/// <summary>From an element's name to its <see cref="Tag"/>.</summary>
internal static class TagNames
{
    private static readonly FrozenDictionary<string, Tag>.AlternateLookup<ReadOnlySpan<char>> Known =
        All.ToFrozenDictionary(name => name, name => Enum.Parse<Tag>(name, ignoreCase: true)).GetAlternateLookup<ReadOnlySpan<char>>();

    internal static IEnumerable<string> All => Enum.GetValues<Tag>().Where(tag => tag > Tag.Other).Select(tag => tag.ToString().ToLowerInvariant());

    /// <param name="name">The local name in lower case.</param>
    internal static Tag Find(ReadOnlySpan<char> name) => Known.TryGetValue(name, out var tag) ? tag : Tag.Other;
}
