using System.Diagnostics;
using NewsParsing.FaultCheck;

namespace NewsParsing.Tests.Faults;

/// <summary>Many threads, small stacks, little memory, other cultures and time zones: the answers stay the same. The long forms are commands of FaultCheck.</summary>
public class CrowdFaults
{
    private static readonly Lazy<string> Expected = new(() => Child([], "hashes"));

    public static TheoryData<string> Surroundings { get; } =
    [
        "LC_ALL=tr_TR.UTF-8", "LC_ALL=ar_SA.UTF-8", "LC_ALL=th_TH.UTF-8", "LC_ALL=fa_IR.UTF-8", "LC_ALL=C", "TZ=Asia/Tehran", "TZ=Pacific/Kiritimati",
        "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1", "DOTNET_GCHeapHardLimit=0x8000000", "DOTNET_gcServer=1", "DOTNET_TieredCompilation=0",
    ];

    [Fact]
    public void Threads_with_small_stacks_give_the_answers_of_one_thread() => Assert.Equal(0, Crowd.CountDifferent(threads: 32, parses: 1500));

    [Theory]
    [MemberData(nameof(Surroundings))]
    public void A_process_gives_the_same_answers_wherever_it_runs(string setting) => Assert.Equal(Expected.Value, Child([setting], "hashes"));

    [Theory]
    [InlineData("<pre>", 256, "the limit Depth")]
    [InlineData("<pre>", 1024, "the limit Depth")]
    [InlineData("<listing>", 256, "the limit Depth")]
    [InlineData("<listing>", 1024, "the limit Depth")]
    [InlineData("<textarea>", 256, "an article")]
    [InlineData("<textarea>", 1024, "an article")]
    [InlineData("<textarea>\n</textarea>", 256, "an article")]
    [InlineData("<pre></pre>", 256, "an article")]
    [InlineData("<div>", 256, "the limit Depth")]
    [InlineData("<svg><title><pre>", 256, "the limit Depth")]
    [InlineData("<table><pre>", 256, "an article")]
    [InlineData("<template><pre>", 256, "the limit Depth")]
    [InlineData("<select><textarea>", 256, "an article")]
    [InlineData("<button><textarea></textarea>", 256, "")]
    public void Ten_thousand_of_them_overflow_no_stack(string piece, int kilobytes, string outcome) =>
        Assert.StartsWith(outcome, Child([], "stack", $"{kilobytes}", piece, "10000"), StringComparison.Ordinal);

    // As much memory as a server may allow: what does not get by with it ends its process too.
    [Theory]
    [InlineData("small elements", 4 * 1024 * 1024, 350)]
    [InlineData("breaks", 1024 * 1024, 100)]
    [InlineData("paragraphs", 16 * 1024 * 1024, 350)]
    public void A_page_gets_by_with_little_memory(string family, int length, int megabytes) =>
        Assert.StartsWith("an article", Child([$"DOTNET_GCHeapHardLimit=0x{megabytes * 1024 * 1024:X}"], "parse", family, $"{length}"), StringComparison.Ordinal);

    // A stack that overflows ends its process, and no test could tell.
    private static string Child(string[] settings, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "NewsParsing.FaultCheck.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var setting in settings) start.Environment[setting.Split('=')[0]] = setting.Split('=')[1];
        using var child = Process.Start(start)!;
        var error = child.StandardError.ReadToEndAsync();
        var output = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        Assert.True(child.ExitCode == 0, $"{child.ExitCode}: {error.Result}");
        return output;
    }
}
