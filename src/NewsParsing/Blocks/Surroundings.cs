namespace NewsParsing.Blocks;

/// <summary>What a block stands in, told by elements, roles and class words. Several may hold.</summary>
[Flags]
internal enum Surroundings
{
    None = 0,

    /// <summary>An article or main element, or one whose class says so.</summary>
    Article = 1 << 0,

    /// <summary>A nav element, a menu, breadcrumbs.</summary>
    Navigation = 1 << 1,

    /// <summary>A header element.</summary>
    Header = 1 << 2,

    /// <summary>A footer element.</summary>
    Footer = 1 << 3,

    /// <summary>An aside element, a sidebar.</summary>
    Aside = 1 << 4,

    /// <summary>A figure, its caption or credit.</summary>
    Figure = 1 << 5,

    /// <summary>A form, a button.</summary>
    Form = 1 << 6,

    /// <summary>Readers' comments.</summary>
    Comments = 1 << 7,

    /// <summary>Teasers of other stories.</summary>
    Related = 1 << 8,

    /// <summary>Buttons that share, follow, subscribe; advertisements.</summary>
    Promotion = 1 << 9,

    /// <summary>A byline, a date line, an author's box.</summary>
    Credits = 1 << 10,

    /// <summary>A list.</summary>
    List = 1 << 11,

    /// <summary>A table.</summary>
    Table = 1 << 12,

    /// <summary>A block quotation.</summary>
    Blockquote = 1 << 13,

    /// <summary>Something embedded, such as a post of a social network.</summary>
    Embed = 1 << 14,

    /// <summary>Not shown to a reader.</summary>
    Hidden = 1 << 15,
}
