namespace NewsParsing.StructuredData;

/// <summary>What a JSON value is.</summary>
internal enum JsonKind : byte
{
    Object,
    Array,
    String,

    /// <summary>A number, true, false, null, or a bare word that is none of them.</summary>
    Literal,
}
