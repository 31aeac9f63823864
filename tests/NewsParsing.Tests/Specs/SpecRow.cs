namespace NewsParsing.Tests.Specs;

/// <summary>One row of a table, by column name.</summary>
internal sealed record SpecRow(IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The cell; null where it says "-" or is empty.</summary>
    internal string? this[string column] => Cells.TryGetValue(column, out var cell) && cell is not "" and not "-" ? cell : null;

    internal string Need(string column) => this[column] ?? throw new InvalidDataException($"The row has no {column}: {string.Join(" | ", Cells.Values)}");
}
