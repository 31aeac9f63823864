using System.CommandLine;
using System.CommandLine.Parsing;
using NewsParsing.Tool.Batches;
using NewsParsing.Tool.Output;

namespace NewsParsing.Tool;

/// <summary><c>newsparse parse</c>: articles out of files or out of a batch.</summary>
internal static class ParseCommand
{
    internal static Command Create(StandardStreams streams)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Pages or plain texts; a name that ends in .gz is unzipped. \"-\" is standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = new Option<OutputFormat>("--format")
        {
            Description = "How articles are written: json, text, markdown or ndjson.",
            HelpName = "json|text|markdown|ndjson",
        };
        var explain = new Option<bool>("--explain")
        {
            Description = "Prints a line for every block of a page instead: whether it belongs to the body, as what, by which rule, how it begins, in which element.",
        };
        var input = CommonOptions.Input("""{"id","path"|"html"|"text","url"?,"fetched"?}""", required: false);
        var output = CommonOptions.Output("""{"id","article"} or {"id","error"}""");
        var scope = CommonOptions.Scope();
        var threads = CommonOptions.Threads();
        var maxBytes = CommonOptions.MaxBytes();
        var command = new Command("parse", "Turns pages or plain texts into articles.") { files, format, explain, input, output, scope, threads, maxBytes };
        command.Validators.Add(result => Check(result, files, format, input, output));
        command.Validators.Add(result => CheckExplain(result, explain, format, input));
        command.SetAction((result, ct) =>
        {
            var (many, most) = (result.GetValue(threads), result.GetValue(maxBytes));
            var options = ParseOptions.Default with { QuoteScope = result.GetValue(scope) };
            if (result.GetValue(input) is { } batch) return new Batch(batch, result.GetValue(output), many).RunAsync(streams, line => ParseBatch.Answer(line, options, most, ct), ct);
            var names = result.GetRequiredValue(files);
            return result.GetValue(explain)
                ? new FileRun<Explanation>(names, Explain, writer => new ExplanationLayout(writer, names.Length), many, most).RunAsync(streams, ct)
                : new FileRun<Article>(names, (document, token) => document.Parse(options, token), writer => new OutputLayout(writer, result.GetValue(format), names.Length), many, most).RunAsync(streams, ct);
        });
        return command;
    }

    private static Explanation Explain(InputDocument document, CancellationToken ct) => new(document.Explain(ParseOptions.Default, ct));

    private static void Check(CommandResult result, Argument<string[]> files, Option<OutputFormat> format, Option<string> input, Option<string> output)
    {
        var names = result.GetValue(files) ?? [];
        foreach (var name in names.Where(name => name.StartsWith('-') && name != InputDocument.StandardInput)) result.AddError($"There is no option {name}; a file of that name is ./{name}.");
        if (names.Count(name => name == InputDocument.StandardInput) > 1) result.AddError("Standard input can be read only once.");
        var named = names.Length > 0;
        var batch = result.GetValue(input) is not null;
        if (named == batch) result.AddError("Name the files to parse, or a batch with --input.");
        if (batch && result.GetResult(format) is not null) result.AddError("A batch is answered in NDJSON; --format is for files.");
        if (!batch && result.GetResult(output) is not null) result.AddError("--output goes with --input; articles of files go to standard output.");
    }

    private static void CheckExplain(CommandResult result, Option<bool> explain, Option<OutputFormat> format, Option<string> input)
    {
        if (!result.GetValue(explain)) return;
        if (result.GetValue(input) is not null) result.AddError("--explain is for files, not for a batch; leave out --input.");
        if (result.GetResult(format) is not null) result.AddError("--explain prints blocks and no articles; leave out --format.");
    }
}
