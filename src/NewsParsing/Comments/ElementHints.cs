using System.Buffers;
using NewsParsing.Pages;

namespace NewsParsing.Comments;

/// <summary>What an element says about comments: by its name, its class words, its id and its microdata.</summary>
internal sealed class ElementHints(Page page)
{
    private static readonly SearchValues<string> Profiles =
        SearchValues.Create(["/profile/", "/profil/", "//profile.", "/user/", "/users/", "/member/", "/members/", "/benutzer/", "/perfil/", "/u/", "/@"], StringComparison.OrdinalIgnoreCase);

    private readonly ClassAnswers<MarkupHint> _classes = new(page, OfNames);

    internal MarkupHint Read(int node)
    {
        var hints = OfTag(page.TagOf(node));
        if (hints == MarkupHint.Hidden) return hints;
        hints |= _classes.Of(node);
        foreach (ref readonly var attribute in page.AttributesOf(node))
            hints |= OfAttribute(attribute.Name.Span, attribute.Value.Span);
        if ((hints & MarkupHint.Item) != 0) hints &= ~MarkupHint.Body;
        return hints;
    }

    private static MarkupHint OfTag(Tag tag) => tag switch
    {
        Tag.Script or Tag.Style or Tag.Template or Tag.Svg or Tag.Head or Tag.Iframe or Tag.Select or Tag.Textarea or Tag.Option or Tag.Audio or Tag.Video or Tag.Math => MarkupHint.Hidden,
        Tag.Button or Tag.Nav or Tag.Label or Tag.Progress => MarkupHint.Action,
        Tag.Form or Tag.Fieldset => MarkupHint.Form,
        Tag.Time => MarkupHint.Date,
        Tag.Cite => MarkupHint.WeakAuthor,
        _ => MarkupHint.None,
    };

    private static MarkupHint OfAttribute(ReadOnlySpan<char> name, ReadOnlySpan<char> value) => name switch
    {
        "id" => MarkupName.Read(value) & (MarkupHint.Comment | MarkupHint.Item | MarkupHint.Form | MarkupHint.Widget),
        "itemprop" => OfProperty(value),
        "itemtype" => OfType(value),
        "rel" => value.Equals("author", StringComparison.OrdinalIgnoreCase) ? MarkupHint.Author : MarkupHint.None,
        "datetime" => MarkupHint.Date,
        "title" => IsDated(value) ? MarkupHint.Date : MarkupHint.None,
        "href" => IsProfile(value) ? MarkupHint.WeakAuthor : MarkupHint.None,
        _ => MarkupHint.None,
    };

    // "2d" with the full date as its tooltip.
    private static bool IsDated(ReadOnlySpan<char> title)
    {
        if (title.Length is < 8 or > 40) return false;
        var year = title.IndexOf("20", StringComparison.Ordinal);
        return year >= 0 && year + 4 <= title.Length && !title[year..(year + 4)].ContainsAnyExceptInRange('0', '9') && title.ContainsAny(":.-/,");
    }

    private static bool IsProfile(ReadOnlySpan<char> address) =>
        address.Length <= 300 && address.ContainsAny(Profiles) && !address.Contains("login", StringComparison.OrdinalIgnoreCase);

    private static MarkupHint OfNames(ReadOnlySpan<char> names)
    {
        var hints = MarkupHint.None;
        foreach (var range in names.SplitAny(" \t\r\n\f"))
            if (names[range].Length > 0) hints |= MarkupName.Read(names[range]);
        return hints;
    }

    private static MarkupHint OfProperty(ReadOnlySpan<char> value) => value switch
    {
        "author" or "creator" => MarkupHint.Author,
        "name" => MarkupHint.WeakAuthor,
        "datePublished" or "dateCreated" or "commentTime" or "dateModified" => MarkupHint.Date,
        "text" or "commentText" or "description" or "articleBody" => MarkupHint.Body,
        "comment" => MarkupHint.Comment | MarkupHint.Item,
        _ => MarkupHint.None,
    };

    private static MarkupHint OfType(ReadOnlySpan<char> value)
    {
        var type = value.Trim().TrimEnd('/');
        type = type[(type.LastIndexOf('/') + 1)..];
        return type is "Comment" or "UserComments" or "Answer" ? MarkupHint.Comment | MarkupHint.Item : MarkupHint.None;
    }
}
