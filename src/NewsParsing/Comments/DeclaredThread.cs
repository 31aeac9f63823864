using System.Collections.Immutable;
using NewsParsing.StructuredData;

namespace NewsParsing.Comments;

/// <summary>Comments that structured data tells. What a page prints goes first: declared comments are often cut short, or not all.</summary>
internal static class DeclaredThread
{
    /// <summary>The thread that was found; where nothing was printed, that which is declared.</summary>
    internal static CommentThread Complete(CommentThread printed, IReadOnlyList<DeclaredComment> declared)
    {
        if (!printed.Comments.IsEmpty || declared.Count == 0) return printed;
        var comments = ImmutableArray.CreateBuilder<Comment>(declared.Count);
        var indexes = new int[declared.Count];
        var byId = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < declared.Count; index++)
        {
            indexes[index] = -1;
            var (id, author, text, posted, parentId, nestedIn) = declared[index];
            if (!CommentText.HasWords(text)) continue;
            indexes[index] = comments.Count;
            int? parent = nestedIn is { } around && around < index && indexes[around] >= 0 ? indexes[around] : parentId is not null && byId.TryGetValue(parentId, out var named) ? named : null;
            if (id is not null) byId.TryAdd(id, comments.Count);
            comments.Add(new Comment { Text = text.ReplaceLineEndings("\n").Trim(), Author = author, Posted = posted, Id = id, ReplyTo = parent });
        }

        return printed with { Comments = comments.ToImmutable() };
    }
}
