using System.Collections.Frozen;
using AngleSharp.Dom;

namespace NewsParsing.Pages;

/// <summary>What is known of an HTML element by its name, found in one look: our tag and AngleSharp's flags.</summary>
internal readonly record struct ElementKind(Tag Tag, NodeFlags Flags)
{
    private static readonly FrozenDictionary<string, ElementKind>.AlternateLookup<ReadOnlySpan<char>> Known =
        ElementFlags.HtmlElements.Union(TagNames.All).ToFrozenDictionary(name => name, name => new ElementKind(TagNames.Find(name), ElementFlags.Find(Namespace.Html, name)))
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="name">The local name in lower case.</param>
    internal static ElementKind OfHtml(ReadOnlySpan<char> name) => Known.TryGetValue(name, out var kind) ? kind : new ElementKind(Tag.Other, ElementFlags.UnknownHtml);

    internal static ElementKind Of(Namespace space, ReadOnlySpan<char> name) =>
        space == Namespace.Html ? OfHtml(name) : new ElementKind(TagNames.Find(name), ElementFlags.Find(space, name));
}
