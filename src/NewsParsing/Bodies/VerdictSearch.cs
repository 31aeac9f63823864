namespace NewsParsing.Bodies;

/// <summary>Searches in verdicts.</summary>
internal static class VerdictSearch
{
    /// <summary>The first block of the body; -1 where there is none.</summary>
    internal static int IndexOfBody(this Span<Verdict> verdicts)
    {
        for (var block = 0; block < verdicts.Length; block++)
            if (verdicts[block].IsBody) return block;
        return -1;
    }
}
