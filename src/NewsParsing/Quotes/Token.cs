using System.Runtime.InteropServices;

namespace NewsParsing.Quotes;

internal enum TokenKind : byte
{
    Word,
    Number,

    /// <summary>A whole marked stretch, marks included.</summary>
    Quote,
    Comma,
    Colon,
    Semicolon,
    Dash,

    /// <summary>A mark that ends a sentence.</summary>
    Stop,
    Open,
    Close,
    Other,
}

/// <summary>A word or mark of a paragraph, as the reporting clause sees it.</summary>
/// <param name="Start">Index of its first character in the text.</param>
/// <param name="End">Index after its last character.</param>
/// <param name="Kind">Word or which mark.</param>
/// <param name="Roles">What the language says of the word.</param>
/// <param name="Capital">Whether it begins with a capital letter.</param>
/// <param name="Index">For a quote: its place in the list of marked stretches.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, int End, TokenKind Kind, WordRoles Roles, bool Capital, int Index)
{
    internal bool Is(WordRoles roles) => (Roles & roles) != 0;

    internal bool IsWord => Kind == TokenKind.Word;

    /// <summary>A word in capitals that can be part of a name.</summary>
    internal bool IsName => Kind == TokenKind.Word && Capital;
}
