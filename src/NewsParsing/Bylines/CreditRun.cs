namespace NewsParsing.Bylines;

/// <summary>A run of words in a byline, and what stands around it.</summary>
internal readonly ref struct CreditRun
{
    internal required ReadOnlySpan<char> Text { get; init; }

    /// <summary>The run with the joint before it: "for the Herald".</summary>
    internal required ReadOnlySpan<char> WithJoint { get; init; }

    internal required BylineJoint Joint { get; init; }

    /// <summary>Whether the line holds nothing else.</summary>
    internal required bool IsAlone { get; init; }

    /// <summary>Whether it is the one word between the prefix of a byline and a date.</summary>
    internal bool IsDatedNickname { get; init; }

    /// <summary>What any of its words may do; null where blanks do not part them as they part tokens.</summary>
    internal WordUse? Uses { get; init; }

    /// <summary>Whether its words are a name's by their letters, and nothing else is known of any of them: "Ada Quill".</summary>
    internal bool IsPlainName { get; init; }

    /// <summary>Whether a date follows after a break.</summary>
    internal required bool IsBeforeDate { get; init; }

    internal CreditRun With(ReadOnlySpan<char> text) => new() { Text = text, WithJoint = WithJoint, Joint = Joint, IsAlone = IsAlone, IsDatedNickname = IsDatedNickname, IsBeforeDate = IsBeforeDate };
}
