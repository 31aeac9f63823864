using NewsParsing.Blocks;
using NewsParsing.Bodies;

namespace NewsParsing.PlainText;

/// <summary>What the role of a block means for the body, and why, in words for people.</summary>
internal static class TextVerdicts
{
    internal static Verdict Of(TextRole role) => role switch
    {
        TextRole.Paragraph => new Verdict(true, BlockKind.Paragraph, "sentences of the body"),
        TextRole.Subhead => new Verdict(true, BlockKind.Subhead, "a line above sentences of the body"),
        TextRole.ListItem => new Verdict(true, BlockKind.ListItem, "an item in the body"),
        TextRole.BlockQuote => new Verdict(true, BlockKind.BlockQuote, "quoted lines in the body"),
        TextRole.TableRow => new Verdict(true, BlockKind.TableRow, "a row of a table in the body"),
        TextRole.Note => new Verdict(true, BlockKind.Note, "a note of the desk, or who reported"),
        TextRole.Notice => Verdict.Out("a button or a notice of the site"),
        TextRole.Turn => Verdict.Out("opens other things"),
        TextRole.Footer => Verdict.Out("footer"),
        TextRole.Headline => Verdict.Out("headline"),
        TextRole.Kicker => Verdict.Out("kicker"),
        TextRole.Deck => Verdict.Out("deck"),
        TextRole.Byline => Verdict.Out("byline"),
        TextRole.Date => Verdict.Out("date"),
        TextRole.Picture => Verdict.Out("words for a picture"),
        TextRole.Caption => Verdict.Out("caption"),
        TextRole.Teaser => Verdict.Out("a line or story that is not of this body"),
        TextRole.Comment => Verdict.Out("comments"),
        _ => Verdict.Out("outside the body"),
    };
}
