namespace NewsParsing.Comments;

/// <summary>What the class words, the id and the microdata of an element say about its place in a list of comments. Several may hold.</summary>
[Flags]
internal enum MarkupHint
{
    None = 0,

    /// <summary>It has to do with comments.</summary>
    Comment = 1 << 0,

    /// <summary>It is one comment: class "comment", id "comment-17", itemtype Comment.</summary>
    Item = 1 << 1,

    /// <summary>It names who wrote.</summary>
    Author = 1 << 2,

    /// <summary>It may name who wrote: "name", "user", "vcard".</summary>
    WeakAuthor = 1 << 3,

    /// <summary>It says when.</summary>
    Date = 1 << 4,

    /// <summary>It holds what was written.</summary>
    Body = 1 << 5,

    /// <summary>Buttons, links, votes.</summary>
    Action = 1 << 6,

    /// <summary>A form, or the room for one.</summary>
    Form = 1 << 7,

    /// <summary>A picture of the author.</summary>
    Avatar = 1 << 8,

    /// <summary>A widget with the site's latest comments, or a list of other stories.</summary>
    Widget = 1 << 9,

    /// <summary>It stands deeper than its neighbours.</summary>
    Indented = 1 << 10,

    /// <summary>A link from another site, listed among the comments.</summary>
    Pingback = 1 << 11,

    /// <summary>It says that no more comments are taken.</summary>
    Closed = 1 << 12,

    /// <summary>It names the comment that is answered.</summary>
    Answered = 1 << 13,

    /// <summary>A badge, a rank, a count: never part of a name.</summary>
    Badge = 1 << 14,

    /// <summary>A link: to an author, or a button.</summary>
    Link = 1 << 16,

    /// <summary>Opinions about a product.</summary>
    Review = 1 << 17,

    /// <summary>Never printed: a script, a style, a template.</summary>
    Hidden = 1 << 15,
}
