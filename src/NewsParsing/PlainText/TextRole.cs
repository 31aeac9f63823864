namespace NewsParsing.PlainText;

/// <summary>What a block of a text is, in the order of judging.</summary>
internal enum TextRole : byte
{
    Unknown,

    /// <summary>A button, a menu entry, a notice of the site.</summary>
    Notice,

    /// <summary>A line below which other things begin: "Related", "Most read".</summary>
    Turn,

    /// <summary>Rights, cookies, imprint.</summary>
    Footer,

    Headline,
    Kicker,
    Deck,
    Byline,
    Date,

    /// <summary>The alternative text of a picture.</summary>
    Picture,
    Caption,
    Teaser,
    Paragraph,
    Subhead,
    ListItem,
    BlockQuote,
    TableRow,
    Note,
    Comment,
}
