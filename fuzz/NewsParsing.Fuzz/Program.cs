using NewsParsing.Fuzz;
using SharpFuzz;

// Two uses: a fuzzer runs one target on inputs of its own making; a replay runs every target on the inputs that are kept.
if (args is ["replay", var corpus]) return Replay.Run(corpus);
if (args is not [var name] || Targets.Find(name) is not { } target)
{
    Console.Error.WriteLine($"usage: NewsParsing.Fuzz replay CORPUS | {string.Join(" | ", Targets.Names)}");
    return 2;
}

// A stack overflow ends the process that parses, and not the one that talks to the fuzzer.
Fuzzer.OutOfProcess.Run(stream =>
{
    using var bytes = new MemoryStream();
    stream.CopyTo(bytes);
    target(bytes.ToArray());
});
return 0;
