namespace NewsParsing.StructuredData;

/// <summary>What a schema.org type means for us.</summary>
internal enum SchemaType : byte
{
    None,
    Article,
    LiveBlog,
    WebPage,
    Person,
    Organization,
    Comment,
    Media,
    Thread,
    Product,
    Index,
    WebSite,
    Image,
    Breadcrumbs,
}
