using System.CommandLine;

namespace NewsParsing.Tool;

/// <summary>Options that both commands know.</summary>
internal static class CommonOptions
{
    internal static Option<string> Input(string record, bool required) => new("--input")
    {
        Description = $"A batch to read: NDJSON, each line a record {record}. \"-\" is standard input.",
        HelpName = "FILE",
        Required = required,
    };

    internal static Option<string> Output(string record) => new("--output")
    {
        Description = $"Where to write: a line {record} for each record, in the order of the batch. Default: standard output.",
        HelpName = "FILE",
    };

    internal static Option<int> Threads()
    {
        var threads = new Option<int>("--threads")
        {
            Description = "How many documents are parsed at a time.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        threads.Validators.Add(result => Check(result.GetValueOrDefault<int>() is >= 1 and <= 1024, result, "--threads is a number from 1 to 1024."));
        return threads;
    }

    internal static Option<int> MaxBytes()
    {
        var maxBytes = new Option<int>("--max-bytes")
        {
            Description = "The longest document that is read, in bytes, unzipped.",
            HelpName = "N",
            DefaultValueFactory = _ => InputDocument.DefaultMaxBytes,
        };
        maxBytes.Validators.Add(result => Check(result.GetValueOrDefault<int>() > 0, result, "--max-bytes is a number above 0."));
        return maxBytes;
    }

    internal static Option<QuoteScope> Scope() => new("--quote-scope")
    {
        Description = "What counts as a quote: the words in quotation marks, or whole reported clauses, with marks or without.",
        HelpName = "marked|reported",
        DefaultValueFactory = _ => QuoteScope.MarkedWords,
        CustomParser = result =>
        {
            switch (result.Tokens[0].Value)
            {
                case "marked": return QuoteScope.MarkedWords;
                case "reported": return QuoteScope.ReportedClauses;
                default:
                    result.AddError("--quote-scope is marked or reported.");
                    return default;
            }
        },
    };

    private static void Check(bool holds, System.CommandLine.Parsing.OptionResult result, string message)
    {
        if (!holds) result.AddError(message);
    }
}
