namespace NewsParsing;

/// <summary>What a credited person or organization did for the article.</summary>
public enum AuthorRole
{
    /// <summary>Wrote it; also where the page names no role.</summary>
    Author,

    /// <summary>Contributed to it ("additional reporting by").</summary>
    Contributor,

    /// <summary>Reported from a place as a correspondent.</summary>
    Correspondent,

    /// <summary>Writes a column.</summary>
    Columnist,

    /// <summary>Reviewed a work, or checked the facts.</summary>
    Reviewer,

    /// <summary>Edited the text.</summary>
    Editor,

    /// <summary>Translated the text.</summary>
    Translator,

    /// <summary>Took the pictures.</summary>
    Photographer,

    /// <summary>Drew pictures or graphics.</summary>
    Illustrator,

    /// <summary>Produced sound, film or the page itself.</summary>
    Producer,

    /// <summary>Something else that the page names.</summary>
    Other,
}
