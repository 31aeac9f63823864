using NewsParsing.Comments;
using NewsParsing.Languages;
using NewsParsing.Pages;
using NodaTime;

namespace NewsParsing.Tests.Comments;

/// <summary>Runs the finders and writes what they found, one line for each comment: "index>parent author @date: text".</summary>
internal static class Found
{
    internal static CommentThread InPage(string html, string language = "en", string? fetched = null, ParseOptions? options = null)
    {
        using var page = PageReader.Read(html.AsMemory(), options ?? ParseOptions.Default, default);
        return CommentFinder.Find(page, LanguageTable.FindOrAny(language), Context(fetched), CancellationToken.None);
    }

    internal static TextComments? InText(string text, string language = "en")
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => line.AsMemory()).ToArray();
        return TextCommentFinder.Find(lines, 0, LanguageTable.FindOrAny(language), Context(null), CancellationToken.None);
    }

    internal static string[] Lines(CommentThread thread) =>
        thread.Comments.Select((comment, index) =>
            $"{index}{(comment.ReplyTo is { } parent ? ">" + parent : "")} {comment.Author ?? "?"} @{comment.Posted?.ToString() ?? "?"}: {comment.Text.Replace("\n", "⏎", StringComparison.Ordinal)}").ToArray();

    private static CommentContext Context(string? fetched) =>
        new(fetched is null ? null : NodaTime.Text.InstantPattern.General.Parse(fetched).Value, null, new LocalDate(2020, 5, 1));
}
