using NewsParsing.Blocks;
using NewsParsing.Bodies;
using NewsParsing.Comments;
using NewsParsing.Languages;

namespace NewsParsing.PlainText;

/// <summary>What a plain text gave. Everything else went into the claims.</summary>
/// <param name="Body">The body with its blocks.</param>
/// <param name="Comments">The readers' comments.</param>
/// <param name="Language">The language whose words were used.</param>
internal readonly record struct TextDocument(BodyText Body, CommentThread Comments, Language Language);
