using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsParsing.Languages;

namespace NewsParsing.Comments;

/// <summary>
/// The comment words of all languages in one table: themes and platforms print their buttons in a language of their own, so that an English "Reply"
/// stands under German comments.
/// </summary>
internal static class CommentVocabulary
{
    internal static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns { get; } = All(words => words.Nouns);

    internal static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> One { get; } = All(words => words.One);

    internal static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Headings { get; } = All(words => words.Headings);

    internal static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> About { get; } = All(words => words.About);

    internal static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Says { get; } = All(words => words.Says);

    internal static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> By { get; } = All(words => words.By);

    internal static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> On { get; } = All(words => words.On);

    internal static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Buttons { get; } = All(words => words.Buttons);

    /// <summary>Buttons that ask for an answer; that of the languages of the western Balkans too, for they alone show that a list of dates is one of comments.</summary>
    internal static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Replies { get; } =
        LanguageTable.All.SelectMany(language => language.Comments.Replies).Concat(["odgovori", "одговори"])
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    internal static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Notices { get; } = All(words => words.Notices);

    /// <summary>How a sentence opens that says that no more comments are taken.</summary>
    internal static OpeningTable Closed { get; } = Openings(words => words.Closed);

    /// <summary>How a form or a link opens that asks for a comment.</summary>
    internal static OpeningTable Invitations { get; } = Openings(words => words.Invitations);

    private static OpeningTable Openings(Func<CommentWords, ImmutableArray<string>> member) =>
        new(LanguageTable.All.SelectMany(language => member(language.Comments)), StringComparison.OrdinalIgnoreCase);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> All(Func<CommentWords, ImmutableArray<string>> member) =>
        LanguageTable.All.SelectMany(language => member(language.Comments)).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
