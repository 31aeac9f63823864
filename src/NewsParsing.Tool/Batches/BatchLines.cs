using System.Buffers;
using System.Runtime.CompilerServices;

namespace NewsParsing.Tool.Batches;

/// <summary>Reads a batch line by line, however long it is.</summary>
internal static class BatchLines
{
    /// <summary>How many bytes a line may have: 1 GiB. A longer one is reported and passed over.</summary>
    internal const int DefaultMaxBytes = 1024 * 1024 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The lines that hold more than blanks.</summary>
    internal static async IAsyncEnumerable<BatchLine> ReadAsync(Stream input, int maxBytes = DefaultMaxBytes, [EnumeratorCancellation] CancellationToken ct = default)
    {
        var chunk = new byte[64 * 1024];
        var line = new ArrayBufferWriter<byte>();
        var tooLong = false;
        var number = 1L;
        for (int read; (read = await input.ReadAsync(chunk, ct)) > 0;)
        {
            var rest = chunk.AsMemory(0, read);
            for (int end; (end = rest.Span.IndexOf((byte)'\n')) >= 0; rest = rest[(end + 1)..])
            {
                Append(rest.Span[..end]);
                if (Take() is { } full) yield return full;
                number++;
            }

            Append(rest.Span);
        }

        if (Take() is { } last) yield return last;

        void Append(ReadOnlySpan<byte> bytes)
        {
            tooLong |= line.WrittenCount + (long)bytes.Length > maxBytes;
            if (!tooLong) line.Write(bytes);
        }

        BatchLine? Take()
        {
            var bytes = line.WrittenSpan;
            if (number == 1 && bytes.StartsWith(ByteOrderMark)) bytes = bytes[ByteOrderMark.Length..];
            var done = input.CanSeek ? (double)input.Position / Math.Max(1, input.Length) : 0;
            var taken = tooLong ? new BatchLine(number, null, done)
                : bytes.ContainsAnyExcept(" \t\r"u8) ? new BatchLine(number, bytes.ToArray(), done)
                : null;
            tooLong = false;
            line.ResetWrittenCount();
            return taken;
        }
    }
}
