namespace NewsParsing.Decoding;

/// <summary>Bytes that are not UTF-8 throughout, and what they say about an encoding.</summary>
internal readonly ref struct LegacyEncodingTrial
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly ReadOnlySpan<byte> _sample;
    private readonly Utf8Tally _tally;

    /// <param name="bytes">The document without its byte order mark.</param>
    /// <param name="sample">Room for words of it, <see cref="LegacyEncodingChoice.SampleLength"/> bytes.</param>
    internal LegacyEncodingTrial(ReadOnlySpan<byte> bytes, Span<byte> sample)
    {
        _bytes = bytes;
        _sample = sample[..LegacyEncodingChoice.Sample(bytes, sample)];
        _tally = Utf8Tally.Of(bytes);
    }

    /// <summary>Whether the document may be written in the encoding that it, or its header, declares.</summary>
    internal bool Allows(int codePage) =>
        codePage == CodePages.Utf8 ? _tally.AllowsUtf8
        : CodePages.IsWide(codePage) ? _bytes.Contains((byte)0)
        : !_tally.IsMostlyUtf8 && !LegacyEncodingChoice.IsContradicted(_sample, codePage);

    /// <summary>The encoding where no declaration helps.</summary>
    internal int Choose(out EncodingRule rule)
    {
        rule = _tally.IsMostlyUtf8 ? EncodingRule.MostlyUtf8 : EncodingRule.Letters;
        return _tally.IsMostlyUtf8 ? CodePages.Utf8 : LegacyEncodingChoice.Find(_sample);
    }
}
