namespace NewsParsing.Decoding;

/// <summary>What decided the encoding of a document.</summary>
internal enum EncodingRule
{
    /// <summary>The source came as characters.</summary>
    Characters,

    /// <summary>A byte order mark.</summary>
    ByteOrderMark,

    /// <summary><see cref="ParseOptions.Charset"/>.</summary>
    Header,

    /// <summary>A meta element.</summary>
    Meta,

    /// <summary>An XML declaration.</summary>
    XmlDeclaration,

    /// <summary>Zero bytes stand where two-byte characters have them.</summary>
    ZeroBytes,

    /// <summary>ASCII with the escape sequences of ISO-2022-JP.</summary>
    Escapes,

    /// <summary>The bytes are valid UTF-8.</summary>
    ValidUtf8,

    /// <summary>Most sequences are valid UTF-8 and some are broken.</summary>
    MostlyUtf8,

    /// <summary>The letters that come out are those of a language.</summary>
    Letters,
}
