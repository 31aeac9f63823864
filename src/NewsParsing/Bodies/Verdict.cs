namespace NewsParsing.Bodies;

/// <summary>Whether a block belongs to the body, as what, and by which rule.</summary>
/// <param name="IsBody">Whether it belongs to the body.</param>
/// <param name="Kind">Its role, where it does.</param>
/// <param name="Rule">The rule that decided, in words for people.</param>
internal readonly record struct Verdict(bool IsBody, BlockKind Kind, string Rule)
{
    /// <summary>The verdict on blocks that no rule has spoken of.</summary>
    internal static Verdict Outside { get; } = Out("outside the article");

    /// <summary>Whether no later rule may change it: a site's own rule has decided.</summary>
    internal bool IsFinal { get; init; }

    internal static Verdict Out(string rule) => new(false, default, rule);
}
