namespace NewsParsing.Comments;

/// <summary>Reads what a class name or an id says about comments.</summary>
internal static class MarkupName
{
    private const int LongestWord = 32;

    private const MarkupHint Kinds = MarkupHint.Author | MarkupHint.WeakAuthor | MarkupHint.Date | MarkupHint.Body;

    /// <param name="name">One class name or id: "comment-author", "li-comment-17".</param>
    internal static MarkupHint Read(ReadOnlySpan<char> name)
    {
        Span<char> word = stackalloc char[LongestWord];
        var (hints, item, rest) = (MarkupHint.None, false, false);
        for (var at = 0; NextWord(name, ref at, word, out var length);)
        {
            var hint = MarkupWords.Find(word[..length]);
            if (hint == MarkupHint.None && length > 7 && MarkupWords.HaveCommentPart(word[..length])) hint = MarkupHint.Comment;
            hints |= hint & ~MarkupHint.Item;
            if (hint.HasFlag(MarkupHint.Item)) item = true;
            else if (!char.IsAsciiDigit(word[0]) && !MarkupWords.IsWrapper(word[..length])) rest = true;
        }

        return Settle(item && !rest ? hints | MarkupHint.Item : hints, name.Contains("comments", StringComparison.OrdinalIgnoreCase));
    }

    // Words of one name qualify each other: an author's avatar is no author, a form's author field no author either.
    private static MarkupHint Settle(MarkupHint hints, bool whole)
    {
        // "recent-posts" is none of our business, "recent" alone says too little.
        if ((hints & MarkupHint.Widget) != 0 && (hints & MarkupHint.Comment) == 0 && !whole) hints &= ~MarkupHint.Widget;
        if ((hints & MarkupHint.Form) != 0) return hints & ~(Kinds | MarkupHint.Item);
        if ((hints & MarkupHint.Avatar) != 0) return hints & ~(Kinds | MarkupHint.Item);
        if ((hints & MarkupHint.Link) != 0) hints = (hints & (MarkupHint.Author | MarkupHint.Date)) != 0 ? hints & ~MarkupHint.Link : (hints & ~MarkupHint.Link) | MarkupHint.Action;
        // "reply-text" is the text of a reply, "reply-author" its author.
        if ((hints & MarkupHint.Indented) != 0 && (hints & Kinds) != 0) hints &= ~MarkupHint.Action;
        if ((hints & MarkupHint.Action) != 0) return hints & ~Kinds;
        if ((hints & MarkupHint.Badge) != 0) return hints & ~(MarkupHint.Author | MarkupHint.WeakAuthor | MarkupHint.Body);
        if ((hints & MarkupHint.Date) != 0) return hints & ~(MarkupHint.Author | MarkupHint.WeakAuthor | MarkupHint.Body);
        if ((hints & MarkupHint.Author) == 0 && (hints & MarkupHint.Body) != 0) return hints & ~MarkupHint.WeakAuthor;
        if ((hints & (MarkupHint.Author | MarkupHint.WeakAuthor)) != 0) return hints & ~MarkupHint.Body;
        return hints;
    }

    private static bool NextWord(ReadOnlySpan<char> name, ref int at, Span<char> word, out int length)
    {
        length = 0;
        while (at < name.Length && !char.IsLetterOrDigit(name[at])) at++;
        if (at == name.Length) return false;
        var digits = char.IsAsciiDigit(name[at]);
        for (var start = at; at < name.Length && char.IsLetterOrDigit(name[at]) && char.IsAsciiDigit(name[at]) == digits && !StartsWord(name, at, start); at++)
            if (length < word.Length) word[length++] = char.ToLowerInvariant(name[at]);
        return true;
    }

    private static bool StartsWord(ReadOnlySpan<char> name, int at, int start) =>
        at > start && char.IsUpper(name[at]) && !char.IsUpper(name[at - 1]);
}
