namespace NewsParsing.PlainText;

/// <summary>What the first characters of a line, or the line below it, say that the line is.</summary>
internal enum LineMark : byte
{
    None,

    /// <summary>An item behind a bullet.</summary>
    Bullet,

    /// <summary>An item behind a number.</summary>
    Number,

    /// <summary>A heading behind number signs, or underlined.</summary>
    Heading,

    /// <summary>Behind a "&gt;", as mail and Markdown quote.</summary>
    Quoted,

    /// <summary>A line of dashes, stars or equals signs.</summary>
    Rule,

    /// <summary>Cells between bars.</summary>
    TableRow,

    /// <summary>The alternative text of a picture, in brackets on a line of its own.</summary>
    Picture,

    /// <summary>A form feed or a wire service's mark for the end: nothing before it goes on behind it.</summary>
    End,
}
