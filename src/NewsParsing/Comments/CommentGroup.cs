namespace NewsParsing.Comments;

/// <summary>The elements of a page that share a class name, an id pattern or a place: perhaps its comments.</summary>
internal sealed class CommentGroup
{
    internal List<int> Members { get; } = [];

    /// <summary>Members with text and at least an author or a date of their own.</summary>
    internal int Full { get; set; }

    /// <summary>Members with text and a date of their own.</summary>
    internal int Dated { get; set; }

    /// <summary>Members with a headline, as stories have.</summary>
    internal int Titled { get; set; }

    /// <summary>Members with text, author and date of their own.</summary>
    internal int Both { get; set; }

    /// <summary>Units of text in the members, and how many of them in links.</summary>
    internal int Free { get; set; }

    internal int Linked { get; set; }

    /// <summary>How many comments there seem to be; those that say that they are some count for more.</summary>
    internal int Score => Full * (Items * 5 >= Full * 4 ? 4 : Named * 5 >= Full * 4 ? 3 : 2);

    internal void Reset() => (Full, Dated, Titled, Both, Named, Items, Free, Linked) = (0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>Whether the members are heads that stand beside their texts.</summary>
    internal bool IsFlat { get; set; }

    /// <summary>Members whose class or id has to do with comments.</summary>
    internal int Named { get; set; }

    /// <summary>Members that say that they are one comment: an item type, a class "comment", an id "comment-17".</summary>
    internal int Items { get; set; }
}
