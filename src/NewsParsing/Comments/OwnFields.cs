namespace NewsParsing.Comments;

/// <summary>What a stretch of nodes holds: authors, dates, and units of text that are neither.</summary>
internal readonly record struct OwnFields(int Authors, int Dates, int Free, int Linked)
{
    /// <summary>Whether it can be a comment: text, and who wrote it or when.</summary>
    internal bool IsFull => Free > 0 && IsSigned;

    internal bool IsSigned => Authors > 0 || Dates > 0;

    internal static OwnFields Between(CommentMarkup markup, int start, int end) =>
        start >= end ? default : new(markup.Authors(start, end), markup.Dates(start, end), markup.FreeText(start, end), markup.LinkedText(start, end));

    public static OwnFields operator +(OwnFields one, OwnFields other) => new(one.Authors + other.Authors, one.Dates + other.Dates, one.Free + other.Free, one.Linked + other.Linked);

    public static OwnFields operator -(OwnFields one, OwnFields other) => new(one.Authors - other.Authors, one.Dates - other.Dates, one.Free - other.Free, one.Linked - other.Linked);
}
