using System.Collections.Immutable;
using System.IO.Compression;

namespace NewsParsing.Tool;

/// <summary>A document as it stands in a file or on standard input, before it is decoded.</summary>
/// <param name="Bytes">Its bytes, unzipped.</param>
/// <param name="Format">What the file's name says it is.</param>
internal sealed record InputDocument(ReadOnlyMemory<byte> Bytes, SourceFormat Format)
{
    /// <summary>The name that stands for standard input.</summary>
    internal const string StandardInput = "-";

    /// <summary>How many bytes a document may have, unzipped, where the caller does not say: 256 MiB.</summary>
    internal const int DefaultMaxBytes = 256 * 1024 * 1024;

    /// <summary>Opens a file; one whose name ends in ".gz" is unzipped.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="InvalidDataException">It holds more than <paramref name="maxBytes"/>, or is not zipped as its name says.</exception>
    internal static InputDocument Open(string path, int maxBytes)
    {
        using var file = File.OpenRead(path);
        if (!path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) return new InputDocument(ReadAll(file, maxBytes), FormatOf(path));
        using var unzipped = new GZipStream(file, CompressionMode.Decompress);
        return new InputDocument(ReadAll(unzipped, maxBytes), FormatOf(path[..^".gz".Length]));
    }

    internal static InputDocument Read(Stream input, int maxBytes) => new(ReadAll(input, maxBytes), SourceFormat.Auto);

    internal Article Parse(ParseOptions options, CancellationToken ct) => NewsParser.Parse(Bytes, options with { Format = Format }, ct);

    internal ImmutableArray<ExplainedBlock> Explain(ParseOptions options, CancellationToken ct) => NewsParser.Explain(Bytes, options with { Format = Format }, ct);

    private static SourceFormat FormatOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".HTML" or ".HTM" or ".XHTML" => SourceFormat.Html,
        ".TXT" => SourceFormat.PlainText,
        _ => SourceFormat.Auto,
    };

    // Counts while it reads: a small zipped file can hold gigabytes, and its own statement of size can be false.
    private static ReadOnlyMemory<byte> ReadAll(Stream input, int maxBytes)
    {
        var bytes = new MemoryStream();
        var chunk = new byte[64 * 1024];
        for (int read; (read = input.Read(chunk)) > 0;)
        {
            if (bytes.Length + read > maxBytes) throw new InvalidDataException($"The document has more than {maxBytes} bytes.");
            bytes.Write(chunk, 0, read);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
