namespace NewsParsing.Bylines;

/// <summary>What stands between a run of words and the one before it.</summary>
internal enum BylineJoint
{
    /// <summary>The line's beginning, or a label's end.</summary>
    Start,
    Comma,
    Break,
    Bracket,
    Conjunction,
    Companion,
    Employer,
    Place,
}
