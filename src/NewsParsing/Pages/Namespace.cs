namespace NewsParsing.Pages;

/// <summary>The three vocabularies of an HTML page.</summary>
internal enum Namespace : byte
{
    Html,
    Svg,
    MathMl,
}
