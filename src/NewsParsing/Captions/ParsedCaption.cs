namespace NewsParsing.Captions;

/// <summary>A caption and the credit printed with it.</summary>
/// <param name="Caption">What the picture shows; null where only a credit is printed.</param>
/// <param name="Credit">Who made it or gave it, without a label; null where none is printed.</param>
internal readonly record struct ParsedCaption(string? Caption, string? Credit);
