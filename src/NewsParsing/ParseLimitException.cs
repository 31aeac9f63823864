namespace NewsParsing;

/// <summary>A document went over a limit of <see cref="ParseOptions"/>. It is not parsed any further.</summary>
/// <remarks>With <see cref="ArgumentException"/> (for null, a relative address and a site rule that cannot be read), <see cref="OperationCanceledException"/> and the exceptions of the caller's own stream this is all that parsing throws.</remarks>
public sealed class ParseLimitException : Exception
{
    /// <summary>Makes an exception without details.</summary>
    public ParseLimitException()
        : base("The document goes over a limit.")
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">The message.</param>
    public ParseLimitException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public ParseLimitException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception that names the limit.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="value">Its value.</param>
    /// <param name="offset">Where in the decoded source it was met, in UTF-16 units.</param>
    public ParseLimitException(ParseLimit limit, long value, long offset)
        : base(FormattableString.Invariant($"The document goes over the limit {limit} = {value} at offset {offset}."))
    {
        Limit = limit;
        Value = value;
        Offset = offset;
    }

    /// <summary>The limit that was met.</summary>
    public ParseLimit Limit { get; }

    /// <summary>The value of the limit.</summary>
    public long Value { get; }

    /// <summary>Where in the decoded source the limit was met, in UTF-16 units; for a stream that is too long, the number of units read.</summary>
    public long Offset { get; }
}
