using System.Collections.Frozen;

namespace NewsParsing.Pages;

/// <summary>
/// Tells the attributes that a rule may read from those that draw, track or behave: a third of all on news pages. These never reach the table, which costs less than to keep them.
/// </summary>
/// <remarks>
/// Where the caller gives rules for sites, all are kept: a selector may name any. An attribute of data- counts as read where it stands in the list, or its name
/// speaks of a date or a time; one of aria- hardly ever; any other unless it stands in the list of the unread.
/// </remarks>
internal static class ReadAttributes
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ReadData = Names(
        """
        data-comment-depth data-comment-id data-comment-level data-comment-parent data-comment-parent-id data-commentid data-component data-depth data-full-src data-id
        data-in-reply-to data-lazy data-lazy-src data-lazy-srcset data-level data-orig-file data-original data-parent data-parent-comment data-parent-comment-id
        data-parent-id data-parentid data-qa data-reply-to data-reply-to-id data-src data-srcset data-testid data-type
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Unread = Names(
        """
        accesskey align allow allowfullscreen as async autocomplete bgcolor border cellpadding cellspacing clip-path clip-rule crossorigin cx cy d decoding defer draggable
        fetchpriority fill fill-opacity fill-rule focusable frameborder integrity jsaction jscontroller jsname loading maxlength media method mode nonce opacity placeholder
        points preserveaspectratio r referrerpolicy rx ry scrolling sizes slot stroke stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width tabindex
        target transform valign version viewbox x x1 x2 xmlns xml:space y y1 y2
        """);

    /// <param name="element">The element's name in lower case.</param>
    /// <param name="name">The attribute's name in lower case.</param>
    internal static bool Hold(ReadOnlySpan<char> element, ReadOnlySpan<char> name) => IsRead(name) || IsCompared(element);

    private static bool IsRead(ReadOnlySpan<char> name)
    {
        // Most attributes are one of these.
        if (name is "class" or "href" or "id" or "rel" or "src" or "title" or "name" or "content") return true;
        if (name.StartsWith("data-")) return ReadData.Contains(name) || name.Contains("time", StringComparison.Ordinal) || name.Contains("date", StringComparison.Ordinal);
        if (name.StartsWith("aria-")) return name is "aria-level";
        return !name.StartsWith("on") && !Unread.Contains(name);
    }

    /// <summary>
    /// Whether the tree depends on all attributes of an element: of formatting elements that are alike in all of them the tree builder copies three at the most.
    /// Links need no such comparison, since one is closed where the next begins.
    /// </summary>
    private static bool IsCompared(ReadOnlySpan<char> element) =>
        element is "b" or "big" or "code" or "em" or "font" or "i" or "nobr" or "s" or "small" or "strike" or "strong" or "tt" or "u";

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names(string names) =>
        names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
}
