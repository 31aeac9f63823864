namespace NewsParsing;

/// <summary>The place and organization that open a body: "MEXICO CITY (AP) —". Not the date of publication.</summary>
public sealed record Dateline
{
    /// <summary>The dateline as printed, its closing dash included.</summary>
    public required string Text { get; init; }

    /// <summary>The place as printed; <see langword="null"/> where only an organization opens the body.</summary>
    public string? Place { get; init; }

    /// <summary>The agency or outlet as printed; else <see langword="null"/>.</summary>
    public string? Organization { get; init; }

    /// <summary>The date printed in the dateline ("PARIS, 3 May (Reuters)"); else <see langword="null"/>.</summary>
    public NewsDate? Date { get; init; }
}
