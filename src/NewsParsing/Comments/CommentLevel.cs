using System.Globalization;

namespace NewsParsing.Comments;

/// <summary>How deep a comment stands, where its element says so: "depth-2", "data-level", "comment--indented", a margin.</summary>
internal static class CommentLevel
{
    internal static int Read(CommentMarkup markup, int node)
    {
        foreach (ref readonly var attribute in markup.Page.AttributesOf(node))
        {
            var value = attribute.Value.Span;
            switch (attribute.Name.Span)
            {
                case "data-depth" or "data-level" or "data-comment-depth" or "data-comment-level" or "aria-level" when TryNumber(value, out var level):
                    return level;
                case "class" when TryClass(value, out var level):
                    return level;
                case "style" when TryMargin(value, out var margin):
                    return margin;
            }
        }

        return markup.Says(node, MarkupHint.Indented) ? 1 : 0;
    }

    private static bool TryClass(ReadOnlySpan<char> names, out int level)
    {
        foreach (var range in names.SplitAny(" \t\r\n\f"))
        {
            var name = names[range];
            var digits = name.IndexOfAnyInRange('0', '9');
            if (digits <= 0 || !IsDepth(name[..digits].TrimEnd("-_"))) continue;
            if (TryNumber(name[digits..], out level)) return true;
        }

        level = 0;
        return false;
    }

    private static bool IsDepth(ReadOnlySpan<char> name)
    {
        foreach (var word in (ReadOnlySpan<string>)["depth", "level", "lvl", "indent", "niveau", "nivel", "livello", "ebene", "tier", "nesting", "nested"])
            if (name.EndsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool TryMargin(ReadOnlySpan<char> style, out int margin)
    {
        foreach (var name in (ReadOnlySpan<string>)["margin-left", "padding-left"])
        {
            var at = style.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            var rest = style[(at + name.Length)..].TrimStart(" :");
            var end = rest.IndexOfAnyExceptInRange('0', '9');
            if (TryNumber(end < 0 ? rest : rest[..end], out margin)) return true;
        }

        margin = 0;
        return false;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text.Trim(), NumberStyles.None, NumberFormatInfo.InvariantInfo, out number);
}
