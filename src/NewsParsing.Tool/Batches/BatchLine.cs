namespace NewsParsing.Tool.Batches;

/// <summary>One line of a batch.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Bytes">Its UTF-8 bytes, without the line break; <see langword="null"/> where it is too long to be kept.</param>
/// <param name="Done">The part of the input that was read so far, from 0 to 1; 0 where the length of the input is unknown.</param>
internal sealed record BatchLine(long Number, ReadOnlyMemory<byte>? Bytes, double Done);
