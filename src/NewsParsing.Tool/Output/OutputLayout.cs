using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsParsing.Tool.Output;

/// <summary>Lays one article after another on the output.</summary>
internal sealed class OutputLayout(TextWriter output, OutputFormat format, int files) : IFileLayout<Article>
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private int _written;

    public Task AddAsync(ParsedFile<Article> file) => format switch
    {
        OutputFormat.Json => AddJsonAsync(file),
        OutputFormat.Ndjson => output.WriteLineAsync(AnswerLine(file)),
        OutputFormat.Text => AddProseAsync(file, TextOutput.Write, "\n" + new string('=', 72) + "\n\n"),
        OutputFormat.Markdown => AddProseAsync(file, MarkdownOutput.Write, "\n---\n\n"),
        _ => throw new System.Diagnostics.UnreachableException($"There is no format {format}."),
    };

    public async Task CloseAsync()
    {
        if (format == OutputFormat.Json && files > 1) await output.WriteLineAsync(_written == 0 ? "[]" : "\n]");
        await output.FlushAsync();
    }

    private async Task AddJsonAsync(ParsedFile<Article> file)
    {
        if (files == 1)
        {
            if (file.Value is { } article) await output.WriteLineAsync(Indent(article.ToJson()));
            return;
        }

        await output.WriteAsync(_written++ == 0 ? "[\n" : ",\n");
        await output.WriteAsync(file.Value is null ? "null" : Indent(file.Value.ToJson()));
    }

    private async Task AddProseAsync(ParsedFile<Article> file, Func<Article, string> write, string separator)
    {
        if (file.Value is null) return;
        if (_written++ > 0) await output.WriteAsync(separator);
        await output.WriteAsync(write(file.Value));
    }

    private static string Indent(string json)
    {
        using var document = JsonDocument.Parse(json);
        return WriteJson(Indented, document.RootElement.WriteTo);
    }

    private static string AnswerLine(ParsedFile<Article> file) => WriteJson(OneLine, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("id", file.Name);
        if (file.Value is null)
        {
            writer.WriteString("error", file.Error);
        }
        else
        {
            writer.WritePropertyName("article");
            writer.WriteRawValue(file.Value.ToJson(), skipInputValidation: true);
        }

        writer.WriteEndObject();
    });

    private static string WriteJson(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, options)) write(writer);
        return Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length);
    }
}
