namespace NewsParsing.Comments;

/// <summary>What a line of a plain text is to a list of comments.</summary>
internal enum TextLineKind : byte
{
    Blank,

    /// <summary>Words of a reader, or anything else.</summary>
    Text,

    /// <summary>A button, a vote count, a notice.</summary>
    Button,

    /// <summary>A button that asks for an answer: it stands under comments and nowhere else.</summary>
    Reply,

    /// <summary>An author and a date.</summary>
    Credit,

    /// <summary>A date alone.</summary>
    When,

    /// <summary>"Ann says:".</summary>
    Says,

    Heading,
    Invitation,
    Closed,
}

/// <summary>A line of a plain text as it looks to the finder of comments.</summary>
internal readonly record struct TextLine(TextLineKind Kind, bool HasBullet, string? Author, NewsDate? Posted, int? Count)
{
    internal bool IsSilent => Kind is TextLineKind.Blank or TextLineKind.Button or TextLineKind.Reply;
}
