namespace NewsParsing;

/// <summary>Where a value was found.</summary>
public enum EvidenceSource
{
    /// <summary>A JSON-LD script.</summary>
    JsonLd,

    /// <summary>Microdata or RDFa attributes.</summary>
    Microdata,

    /// <summary>A meta or link element.</summary>
    Meta,

    /// <summary>The title element.</summary>
    Title,

    /// <summary>Markup a reader sees, such as a heading or a byline element.</summary>
    Markup,

    /// <summary>The running text.</summary>
    Text,

    /// <summary>The page's address.</summary>
    Url,

    /// <summary>A rule for one site.</summary>
    SiteRule,

    /// <summary>Something the caller said in <see cref="ParseOptions"/>.</summary>
    Options,
}
