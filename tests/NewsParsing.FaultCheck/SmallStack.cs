namespace NewsParsing.FaultCheck;

/// <summary>Parses on a thread with a small stack. A stack that overflows ends the process, so this is asked of a process of its own.</summary>
internal static class SmallStack
{
    internal static int Run(int kilobytes, string piece, int count)
    {
        var outcome = "";
        var thread = new Thread(() => outcome = Costs.Of(Family.Fill(piece, piece.Length * count), SourceFormat.Html).Outcome, kilobytes * 1024);
        thread.Start();
        thread.Join();
        Console.WriteLine(outcome);
        return 0;
    }
}
