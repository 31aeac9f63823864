namespace NewsParsing.Fuzz;

/// <summary>Something that must hold does not.</summary>
public sealed class FaultException : Exception
{
    /// <summary>Makes a fault without words.</summary>
    public FaultException()
    {
    }

    /// <summary>Makes a fault.</summary>
    /// <param name="message">What does not hold.</param>
    public FaultException(string message)
        : base(message)
    {
    }

    /// <summary>Makes a fault that has a cause.</summary>
    /// <param name="message">What does not hold.</param>
    /// <param name="innerException">The cause.</param>
    public FaultException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
