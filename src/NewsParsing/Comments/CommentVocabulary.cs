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

    /// <summary>Buttons that ask for an answer; those of languages that are not known otherwise too, for they alone show that a list of dates is one of comments.</summary>
    internal static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Replies { get; } =
        LanguageTable.All.SelectMany(language => language.Comments.Replies)
            .Concat("odpowiedz svar svara vastaa balas yanıtla cevapla odpovědět odpovedať válasz răspunde ответить відповісти απάντηση odgovori отговор 回复 返信 답글".Split(' '))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    internal static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Notices { get; } = All(words => words.Notices);

    internal static ImmutableArray<string> Closed { get; } = [.. LanguageTable.All.SelectMany(language => language.Comments.Closed).Distinct()];

    internal static ImmutableArray<string> Invitations { get; } = [.. LanguageTable.All.SelectMany(language => language.Comments.Invitations).Distinct()];

    internal static ImmutableArray<string> InReplyTo { get; } = [.. LanguageTable.All.SelectMany(language => language.Comments.InReplyTo).Distinct()];

    /// <summary>Whether a text begins with one of the phrases and a word ends there.</summary>
    internal static bool StartsWithAny(ReadOnlySpan<char> text, ImmutableArray<string> phrases, out int length)
    {
        length = 0;
        foreach (var phrase in phrases)
        {
            if (phrase.Length <= length || !text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)) continue;
            if (phrase.Length == text.Length || !char.IsLetter(phrase[^1]) || !char.IsLetter(text[phrase.Length])) length = phrase.Length;
        }

        return length > 0;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> All(Func<CommentWords, ImmutableArray<string>> member) =>
        LanguageTable.All.SelectMany(language => member(language.Comments)).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
