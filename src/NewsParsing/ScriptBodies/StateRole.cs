namespace NewsParsing.ScriptBodies;

/// <summary>What a part of a state is to a reader.</summary>
internal enum StateRole : byte
{
    /// <summary>Nothing says what it is.</summary>
    None,

    /// <summary>Text: a paragraph, unless it stands in one; then a part of it.</summary>
    Text,

    Paragraph,

    Heading,

    ListItem,

    /// <summary>A quotation, of one paragraph or more.</summary>
    Quote,

    /// <summary>A picture, an advertisement, something else that is no text.</summary>
    Aside,
}
