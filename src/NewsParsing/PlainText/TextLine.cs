namespace NewsParsing.PlainText;

/// <summary>A line that holds something. Its bounds leave out white space and marks at its beginning.</summary>
internal struct TextLine
{
    /// <summary>Where its words stand in the source.</summary>
    internal int Start, End;

    /// <summary>How many columns stand before its mark or first word; a tab counts eight.</summary>
    internal int Indent;

    /// <summary>How many empty lines stand before it.</summary>
    internal int Gap;

    internal LineMark Mark;

    /// <summary>The level of a heading behind number signs, 1 the highest; 0 elsewhere.</summary>
    internal byte Level;

    /// <summary>How many units before <see cref="Start"/> belong to the mark.</summary>
    internal int Lead;

    internal readonly int Length => End - Start;
}
