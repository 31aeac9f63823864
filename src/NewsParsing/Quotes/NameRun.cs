namespace NewsParsing.Quotes;

/// <summary>A run of capital words outside quotation marks: "Sen. Ana Ruiz".</summary>
internal struct NameRun
{
    /// <summary>Where the run starts, titles included.</summary>
    internal int Start;

    /// <summary>Where the name starts, after its titles.</summary>
    internal int NameStart;
    internal int End;
    internal int Words;
    internal int Paragraph;
    internal int Sentence;
    internal bool OpensSentence;
    internal bool IsSubject;

    /// <summary>Whether a verb of saying is its own: who speaks is who the next pronoun means.</summary>
    internal bool Speaks;

    /// <summary>Whether a preposition holds it, as no subject is held.</summary>
    internal bool IsHeld;
    internal bool AfterDeterminer;

    /// <summary>One word for an office or a body, with a capital for the sentence's or the language's sake: it names nobody.</summary>
    internal bool IsCommon;
    internal WordRoles Roles;

    /// <summary>Where the words around the name tell who it is: "campaign manager", "the mayor of Lund".</summary>
    internal TextSpan Before;
    internal TextSpan After;

    /// <summary>The part of it before any "of": in "the lawyer of the mayor" she is no mayor.</summary>
    internal TextSpan AfterHead;

    /// <summary>Which person or body; below 0 where the run names none.</summary>
    internal int Entry;
}
