namespace NewsParsing.StructuredData;

/// <summary>What a meta element tells.</summary>
internal enum MetaField : byte
{
    Headline,
    Description,
    SiteName,
    Author,
    Published,
    Modified,
    Section,
    Keywords,
    Tag,
    Image,
    ImageAlt,
    PageType,
    Url,
    Language,
    Tier,
}
