using System.Text;

namespace NewsParsing.Decoding;

/// <summary>
/// Gives U+FFFD for bytes that mean nothing, and keeps the ASCII character behind half a pair: sites cut titles in the middle of a character,
/// and the <c>&lt;</c> or <c>"</c> that follows must not be lost with it.
/// </summary>
internal sealed class BrokenPairFallback : DecoderFallback
{
    internal static readonly BrokenPairFallback Instance = new();

    public override int MaxCharCount => 2;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Replacement();

    private sealed class Replacement : DecoderFallbackBuffer
    {
        private char _kept;
        private int _next;
        private int _count;

        public override int Remaining => _count - _next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            _next = 0;
            _kept = bytesUnknown is [_, < 0x80 and var ascii] ? (char)ascii : '\0';
            _count = _kept == '\0' ? 1 : 2;
            return true;
        }

        public override char GetNextChar() => _next >= _count ? '\0' : _next++ == 0 ? '\uFFFD' : _kept;

        public override bool MovePrevious()
        {
            if (_next == 0) return false;
            _next--;
            return true;
        }

        public override void Reset() => _next = _count = 0;
    }
}
