namespace NewsParsing.Tests.Specs;

/// <summary>
/// Reads the tables of a Specs/*.md file: every Markdown table row below a heading is one case. A cell is plain text; <c>\n</c> is a line break, <c>\|</c> a bar,
/// <c>-</c> alone means absent.
/// </summary>
internal static class SpecTable
{
    /// <summary>The rows of all tables whose header row starts with <paramref name="firstColumn"/>.</summary>
    internal static IEnumerable<SpecRow> Rows(string file, string firstColumn)
    {
        string[]? header = null;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Specs", file)))
        {
            if (!line.StartsWith('|'))
            {
                header = null;
                continue;
            }

            var cells = Cells(line);
            if (header is null)
            {
                header = cells;
                continue;
            }

            if (cells.All(cell => cell.Length > 0 && cell.Trim('-', ':').Length == 0 && cell.Length > 2)) continue;
            if (header[0] == firstColumn) yield return new SpecRow(header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second));
        }
    }

    private static string[] Cells(string line) =>
        line.Trim().Trim('|').Replace("\\|", "\u0001", StringComparison.Ordinal).Split('|')
            .Select(cell => cell.Trim().Replace('\u0001', '|').Replace("\\n", "\n", StringComparison.Ordinal)).ToArray();
}
