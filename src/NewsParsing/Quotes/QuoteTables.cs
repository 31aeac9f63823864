namespace NewsParsing.Quotes;

/// <summary>The lists that reading a text fills. Each thread keeps one set, so that a call allocates little but its quotes.</summary>
internal sealed class QuoteTables
{
    private const int MostKept = 1 << 17;

    [ThreadStatic]
    private static QuoteTables? s_spare;

    internal MarkPairer Pairer { get; } = new();

    internal List<Token> Tokens { get; } = [];

    internal List<Token> Inside { get; } = [];

    internal List<Token> SourceTokens { get; } = [];

    internal List<MarkedSpan> NoSpans { get; } = [];

    internal List<FoundQuote> Found { get; } = [];

    internal List<(int End, FoundQuote Quote)> Announcements { get; } = [];

    internal List<NameRun> Runs { get; } = [];

    /// <summary>Entries of this text and spare ones; the name table counts how many are in use.</summary>
    internal List<NameEntry> Entries { get; } = [];

    internal NameIndex Names { get; } = new();

    internal static QuoteTables Rent()
    {
        var tables = s_spare ?? new QuoteTables();
        s_spare = null;
        return tables;
    }

    /// <summary>Keeps the tables for the thread's next text, unless this one made them huge.</summary>
    internal void Return()
    {
        if (Math.Max(Tokens.Capacity, Math.Max(Inside.Capacity, SourceTokens.Capacity)) > MostKept || Runs.Capacity > MostKept || Found.Capacity > MostKept || Entries.Count > MostKept || Pairer.Capacity > MostKept) return;
        Tokens.Clear();
        Inside.Clear();
        SourceTokens.Clear();
        Found.Clear();
        Announcements.Clear();
        Runs.Clear();
        Names.Clear();
        for (var i = 0; i < Entries.Count && Entries[i].IsOpen; i++) Entries[i].Close();
        s_spare = this;
    }
}
