using System.Collections.Immutable;
using System.Text;

namespace NewsParsing.PlainText;

/// <summary>Writes the blocks that were found to be body as one text with spans.</summary>
internal static class BodyWriter
{
    internal static TextDocument Write(TextPage page, ImmutableArray<Comment> comments)
    {
        var text = new StringBuilder();
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        for (var i = 0; i < page.Count; i++)
        {
            if (KindOf(page[i].Role) is not { } kind) continue;
            if (text.Length > 0) text.Append("\n\n");
            ref var block = ref page.Blocks[i];
            blocks.Add(new TextBlock(kind, new TextSpan(text.Length, block.Length), new TextSpan(block.SourceStart, block.SourceEnd - block.SourceStart), null));
            text.Append(page.TextOf(i));
        }

        return new TextDocument(text.ToString(), blocks.ToImmutable(), comments);
    }

    private static BlockKind? KindOf(TextRole role) => role switch
    {
        TextRole.Paragraph => BlockKind.Paragraph,
        TextRole.Subhead => BlockKind.Subhead,
        TextRole.ListItem => BlockKind.ListItem,
        TextRole.BlockQuote => BlockKind.BlockQuote,
        TextRole.TableRow => BlockKind.TableRow,
        TextRole.Note => BlockKind.Note,
        _ => null,
    };
}
