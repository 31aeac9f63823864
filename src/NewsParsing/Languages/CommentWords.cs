using System.Collections.Immutable;

namespace NewsParsing.Languages;

/// <summary>The words around readers' comments, all in lower case.</summary>
internal sealed record CommentWords
{
    /// <summary>What a heading calls comments, singular and plural: "comment", "comments", "thoughts", "replies".</summary>
    public required ImmutableArray<string> Nouns { get; init; }

    /// <summary>Number words for one: "One thought on", "Eine Antwort zu".</summary>
    public required ImmutableArray<string> One { get; init; }

    /// <summary>Headings that say it without a noun above and a number: "what people are saying", "join the conversation".</summary>
    public required ImmutableArray<string> Headings { get; init; }

    /// <summary>What may stand between a heading's noun and the article's title: "on", "zu".</summary>
    public required ImmutableArray<string> About { get; init; }

    /// <summary>How a sentence begins or ends that says that no more comments are taken.</summary>
    public required ImmutableArray<string> Closed { get; init; }

    /// <summary>The word between an author and the comment: "says", "wrote".</summary>
    public required ImmutableArray<string> Says { get; init; }

    /// <summary>What stands before an author: "by", "posted by".</summary>
    public required ImmutableArray<string> By { get; init; }

    /// <summary>What stands before a date: "on", "at", "posted on".</summary>
    public required ImmutableArray<string> On { get; init; }

    /// <summary>Buttons and links beside a comment, whole lines: "reply", "report".</summary>
    public required ImmutableArray<string> Buttons { get; init; }

    /// <summary>Those of the buttons that ask for an answer, alone or run together with the next: "reply", "replydelete".</summary>
    public required ImmutableArray<string> Replies { get; init; }

    /// <summary>How a form or a link begins that asks for a comment: it ends the comments of a plain text.</summary>
    public required ImmutableArray<string> Invitations { get; init; }

    /// <summary>Notices about a comment, not by its author, whole lines: "your comment is awaiting moderation".</summary>
    public required ImmutableArray<string> Notices { get; init; }

    /// <summary>What stands before the author of the comment that is answered: "in reply to".</summary>
    public required ImmutableArray<string> InReplyTo { get; init; }
}
