namespace NewsParsing.Tool.Batches;

/// <summary>A record of a batch does not say what it should.</summary>
internal sealed class BadRecordException : Exception
{
    public BadRecordException()
    {
    }

    public BadRecordException(string message)
        : base(message)
    {
    }

    public BadRecordException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
