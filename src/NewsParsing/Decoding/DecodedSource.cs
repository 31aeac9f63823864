using System.Buffers;

namespace NewsParsing.Decoding;

/// <summary>The characters of a document: valid UTF-16, in pooled memory unless the caller's own characters were in order.</summary>
/// <remarks><see cref="Text"/> is valid until <see cref="Dispose"/>.</remarks>
internal sealed class DecodedSource : IDisposable
{
    private readonly int _length;
    private char[]? _pooled;
    private ReadOnlyMemory<char> _given;

    /// <param name="pooled">Characters rented from the shared pool; this object gives them back.</param>
    /// <param name="length">How many of them count.</param>
    /// <param name="codePage">The encoding they were read with.</param>
    /// <param name="rule">What decided the encoding.</param>
    internal DecodedSource(char[] pooled, int length, int codePage, EncodingRule rule)
    {
        _pooled = pooled;
        _length = length;
        CodePage = codePage;
        Rule = rule;
    }

    /// <param name="given">Characters that belong to the caller.</param>
    internal DecodedSource(ReadOnlyMemory<char> given)
    {
        _given = given;
        CodePage = CodePages.Utf16;
    }

    internal ReadOnlyMemory<char> Text => _pooled is null ? _given : _pooled.AsMemory(0, _length);

    /// <summary>The encoding, as the number Windows gave it.</summary>
    internal int CodePage { get; }

    internal EncodingRule Rule { get; }

    /// <summary>The declaration that the bytes contradict; null where none does.</summary>
    internal EncodingRule? Overruled { get; init; }

    public void Dispose()
    {
        if (_pooled is not null) ArrayPool<char>.Shared.Return(_pooled);
        _pooled = null;
        _given = default;
    }
}
