using System.Buffers;

namespace NewsParsing.Decoding;

/// <summary>The bytes of a stream, gathered in pooled memory, no more than <see cref="ParseOptions.MaxLength"/> allows.</summary>
internal sealed class SourceBytes : IDisposable
{
    private const int FirstLength = 64 * 1024;

    private readonly ParseOptions _options;
    private readonly long _maxLength;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstLength);
    private int _length;

    internal SourceBytes(ParseOptions options)
    {
        _options = options;
        _maxLength = Math.Min(SourceDecoder.MaxByteLength(options), Array.MaxLength);
    }

    internal ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, _length);

    /// <summary>Free memory for the next read; never empty.</summary>
    internal Memory<byte> Room()
    {
        if (_length == _bytes.Length) Grow();
        return _bytes.AsMemory(_length);
    }

    /// <summary>Counts what a read gave.</summary>
    /// <returns><see langword="false"/> at the end of the stream.</returns>
    /// <exception cref="ParseLimitException">There are more bytes than a document within the limit can have.</exception>
    internal bool Add(int count)
    {
        _length += count;
        return _length <= _maxLength ? count > 0 : throw SourceDecoder.TooLong(_options);
    }

    public void Dispose()
    {
        if (_bytes.Length > 0) ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _length = 0;
    }

    private void Grow()
    {
        if (_length >= Array.MaxLength) throw SourceDecoder.TooLong(_options);
        var longer = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * _length, Array.MaxLength));
        _bytes.AsSpan(0, _length).CopyTo(longer);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = longer;
    }
}
