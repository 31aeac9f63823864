namespace NewsParsing.Quotes;

/// <summary>A stretch of one paragraph between quotation marks.</summary>
/// <param name="Open">Index of the opening mark; of the first character where a dash opens the speech.</param>
/// <param name="Start">Index of the first character inside.</param>
/// <param name="End">Index after the last character inside.</param>
/// <param name="Close">Index after the closing mark; equal to <paramref name="End"/> where none is printed.</param>
/// <param name="Family">Which marks.</param>
internal readonly record struct MarkedSpan(int Open, int Start, int End, int Close, MarkFamily Family)
{
    internal bool IsClosed => Close > End;
}
