namespace NewsParsing.Bylines;

/// <summary>A byline and how it was read.</summary>
/// <param name="Byline">The credit.</param>
/// <param name="IsPrefixed">Whether a prefix or a label stood before a name.</param>
/// <param name="Unread">How many words meant nothing to the reader.</param>
internal readonly record struct BylineReading(Byline Byline, bool IsPrefixed, int Unread)
{
    /// <summary>Whether anybody is credited for more than pictures and sound.</summary>
    internal bool NamesWriter
    {
        get
        {
            foreach (var author in Byline.Authors)
                if (author.Role is not (AuthorRole.Photographer or AuthorRole.Illustrator or AuthorRole.Producer)) return true;
            return false;
        }
    }
}
