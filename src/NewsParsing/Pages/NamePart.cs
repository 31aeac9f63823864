namespace NewsParsing.Pages;

/// <summary>What a part of a class name or an id says, wherever it stands in it: "c-textAuthor" holds "author". The words stand in <see cref="NameParts"/>.</summary>
[Flags]
internal enum NamePart : uint
{
    None = 0,

    /// <summary>Of an author's name.</summary>
    Author = 1 << 0,

    /// <summary>Of something else that may be called after an author: a picture, a button.</summary>
    NoAuthor = 1 << 1,

    /// <summary>Of an account's name: its bearer wrote the post, if nobody is named as the author.</summary>
    Account = 1 << 2,

    /// <summary>Of a picture's caption.</summary>
    Caption = 1 << 3,

    /// <summary>Of a box with a picture.</summary>
    Picture = 1 << 4,

    /// <summary>Of a picture's credit.</summary>
    Credit = 1 << 5,

    /// <summary>Of readers' comments.</summary>
    Comment = 1 << 6,
}
