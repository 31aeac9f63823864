namespace NewsParsing.Tests.Specs;

/// <summary>
/// Reads a Specs/*.md file whose cases are a heading, a fenced block with a document, and a list of what must come out of it, one line each.
/// </summary>
internal static class FencedCases
{
    internal sealed record Case(string Title, string Source, IReadOnlyList<string> Expected);

    internal static IEnumerable<Case> Read(string file)
    {
        string? title = null;
        var source = new List<string>();
        var expected = new List<string>();
        var inFence = false;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Specs", file)))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) inFence = !inFence;
            else if (inFence) source.Add(line);
            else if (line.StartsWith("- ", StringComparison.Ordinal) && title is not null) expected.Add(line[2..]);
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                if (title is not null && source.Count > 0) yield return new Case(title, string.Join('\n', source), expected);
                title = line[3..];
                (source, expected) = ([], []);
            }
        }

        if (title is not null && source.Count > 0) yield return new Case(title, string.Join('\n', source), expected);
    }
}
