using System.CommandLine;
using NewsParsing.Tool.Batches;

namespace NewsParsing.Tool;

/// <summary><c>newsparse quotes</c>: the quotes of texts that are already clean.</summary>
internal static class QuotesCommand
{
    internal static Command Create(StandardStreams streams)
    {
        var input = CommonOptions.Input("""{"id","text","language"?}""", required: true);
        var output = CommonOptions.Output("""{"id","quotes"} or {"id","error"}""");
        var scope = CommonOptions.Scope();
        var threads = CommonOptions.Threads();
        var command = new Command("quotes", "Finds the quotes of clean texts, with their speakers.") { input, output, scope, threads };
        command.SetAction((result, ct) =>
        {
            var wanted = result.GetValue(scope);
            return new Batch(result.GetRequiredValue(input), result.GetValue(output), result.GetValue(threads)).RunAsync(streams, line => QuotesBatch.Answer(line, wanted), ct);
        });
        return command;
    }
}
