namespace NewsParsing.Fuzz;

/// <summary>A stream that gives one byte at a time.</summary>
internal sealed class ByteByByte(byte[] bytes) : MemoryStream(bytes)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);
}
