using NewsParsing.Tool.Batches;

namespace NewsParsing.Tool;

/// <summary>Why a document could not be read or parsed.</summary>
internal static class Failure
{
    /// <summary>What a caller can mend is told in a sentence; anything else is a fault of ours and is told in full.</summary>
    internal static string Explain(Exception e) => e is BadRecordException or ParseLimitException or IOException or InvalidDataException or UnauthorizedAccessException
        ? e.Message
        : e.ToString();
}
