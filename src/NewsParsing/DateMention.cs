namespace NewsParsing;

/// <summary>A date named in the body of an article.</summary>
/// <param name="Span">Where it stands in <see cref="Article.Text"/>, in UTF-16 units.</param>
/// <param name="Text">The words as printed; equal to the text at <paramref name="Span"/>.</param>
/// <param name="Date">The date meant; <see langword="null"/> where the article does not decide it, for example a day without a year and no other date nearby.</param>
public sealed record DateMention(TextSpan Span, string Text, NewsDate? Date);
