using Spectre.Console;

namespace NewsParsing.Tool;

/// <summary>The progress bar on standard error.</summary>
internal static class ReadProgress
{
    /// <summary>Runs <paramref name="work"/> and gives it something to report to: the part that is done, from 0 to 1.</summary>
    internal static async Task<T> ShowAsync<T>(TextWriter error, bool shown, Func<Action<double>, Task<T>> work)
    {
        if (!shown) return await work(_ => { });
        // Spectre.Console looks at standard output to learn whether somebody watches; here it is standard error that counts.
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error), Interactive = InteractionSupport.Yes });
        return await console.Progress().AutoClear(true).StartAsync(context =>
        {
            var bar = context.AddTask("Reading", maxValue: 1);
            return work(done => bar.Value = done);
        });
    }
}
