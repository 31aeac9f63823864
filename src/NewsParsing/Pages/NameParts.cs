using NewsParsing.Bylines;
using NewsParsing.Captions;
using NewsParsing.Comments;
using NewsParsing.Scanning;

namespace NewsParsing.Pages;

/// <summary>Searches a class attribute or an id for the parts of all finders at once: most of the time goes into fetching its text.</summary>
internal static class NameParts
{
    private static readonly PartTable Parts = new(
        ((uint)NamePart.Author, BylineMarks.AuthorParts),
        ((uint)NamePart.NoAuthor, BylineMarks.NoAuthorParts),
        ((uint)NamePart.Account, BylineMarks.AccountParts),
        ((uint)NamePart.Caption, FigureMarks.CaptionParts),
        ((uint)NamePart.Picture, FigureMarks.PictureParts),
        ((uint)NamePart.Credit, FigureMarks.CreditParts),
        ((uint)NamePart.Comment, MarkupWords.Parts));

    internal static NamePart In(ReadOnlySpan<char> name) => (NamePart)Parts.In(name);
}
