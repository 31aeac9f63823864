using System.Buffers;
using System.Collections.Immutable;
using NewsParsing.Bylines;

namespace NewsParsing.PlainText;

/// <summary>Reads the words for a writer's portrait: a picture beside the credits that says a name and nothing else.</summary>
internal static class PortraitLine
{
    private const int LongestName = 40;

    private static readonly SearchValues<char> NoName = SearchValues.Create(",:;/()|");

    /// <summary>The writers whose portraits stand beside a date, a byline or each other between two blocks. Nobody whose last name the body says is meant.</summary>
    internal static ImmutableArray<Author> Find(TextPage page, int from, int to, Vocabulary body)
    {
        var authors = ImmutableArray.CreateBuilder<Author>();
        for (var i = Math.Max(1, from); i < Math.Min(to, page.Count - 1); i++)
        {
            var name = NameOf(page, i);
            if (name.IsEmpty || body.Count(name[name.LastIndexOf(' ')..]) is not { Known: 0, All: > 0 } || !(IsCredit(page, i - 1) || IsCredit(page, i + 1))) continue;
            authors.Add(new Author { Name = name.ToString() });
        }

        return authors.ToImmutable();
    }

    /// <summary>The byline, where its name went on into a title, with the name as the portrait right above has it.</summary>
    internal static Byline Cut(TextPage page, int i, Byline byline)
    {
        if (i == 0 || byline.Authors.Length != 1) return byline;
        var portrait = NameOf(page, i - 1);
        var author = byline.Authors[0];
        if (portrait.IsEmpty || author.Name.Length <= portrait.Length + 1 || !author.Name.StartsWith(string.Concat(portrait, " "), StringComparison.Ordinal)) return byline;
        var title = author.Name[(portrait.Length + 1)..];
        return byline with { Authors = [author with { Name = portrait.ToString(), JobTitle = author.JobTitle is { } rest ? $"{title} {rest}" : title }] };
    }

    private static bool IsCredit(TextPage page, int i) => page[i].Role is TextRole.Date or TextRole.Byline || !NameOf(page, i).IsEmpty;

    private static ReadOnlySpan<char> NameOf(TextPage page, int i)
    {
        ref var shape = ref page[i];
        if (shape.Role is not TextRole.Picture || shape.Words is < 2 or > 4 || shape.Capitalized != shape.Words || shape.Shouted > 0 || shape.Digits > 0 || shape.Times > 2) return default;
        var name = page.TextOf(i).Trim("![] ");
        return name.Length <= LongestName && !name.ContainsAny(NoName) ? name : default;
    }
}
