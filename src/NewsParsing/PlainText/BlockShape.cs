namespace NewsParsing.PlainText;

/// <summary>What can be counted in a block, whatever its language: the ground on which its role is judged.</summary>
internal struct BlockShape
{
    internal LineMark Mark;

    /// <summary>The level of a heading, 1 the highest; 0 where it is none.</summary>
    internal byte Level;

    /// <summary>Empty lines before it; 0 within a run of lines.</summary>
    internal int Gap;

    internal int Indent;

    /// <summary>Words; in scripts without blanks, two characters count as one.</summary>
    internal int Words;

    /// <summary>Words that open with a capital letter, and words all in capitals.</summary>
    internal int Capitalized, Shouted;

    /// <summary>Ends of sentences, the block's end included where it is one.</summary>
    internal int Sentences;

    internal int Commas, Digits, Bars;

    /// <summary>Whether it ends as a sentence does.</summary>
    internal bool EndsSentence;

    /// <summary>Its letters and digits as a number: equal for blocks that say the same.</summary>
    internal ulong Key;

    /// <summary>How many blocks of the text say the same.</summary>
    internal int Times;

    /// <summary>Whether a short block holds words by which a site speaks to its readers about itself.</summary>
    internal bool IsAppeal;

    internal TextRole Role;
}
