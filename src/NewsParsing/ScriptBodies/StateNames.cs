using NewsParsing.Scanning;

namespace NewsParsing.ScriptBodies;

/// <summary>What the names of members say of their values: running text, something beside it, or neither.</summary>
internal static class StateNames
{
    private static readonly WordTable<bool> Text = Words(
        "body text content contents html paragraph paragraphs value copy story article markdown richtext children items item data elements blocks components sections section chunks fragments rendered model "
        + "main lead intro p t raw full");

    private static readonly WordTable<bool> Aside = Words(
        "caption captions credit credits alt description descriptions summary excerpt abstract teaser teasers related recommended recommendations recirc comment comments reply replies bio biography author authors byline "
        + "seo meta metadata social copyright image images photo photos picture pictures video videos gallery media thumbnail embed oembed ad ads advert adverts newsletter newsletters promo promos promotion tracking "
        + "translation translations localization navigation menu footer tags tag topics keywords latest popular trending breadcrumb breadcrumbs legal disclaimer faq faqs accepted review reviews rating ratings consent cookie cookies audio podcast podcasts pageview analytics "
        + "config settings labels messages i18n attrs attributes styles style css script url href src link links id slug");

    /// <summary>Whether the value may hold running text.</summary>
    internal static bool IsText(ReadOnlySpan<char> name) => Has(name, Text);

    /// <summary>Whether the value, and all inside it, stands beside the text.</summary>
    internal static bool IsAside(ReadOnlySpan<char> name) => Has(name, Aside);

    private static WordTable<bool> Words(string list) =>
        new(list.Split(' ').ToDictionary(static word => word, static _ => true, StringComparer.OrdinalIgnoreCase));

    /// <summary>"contentElements" and "content_elements" are two words each.</summary>
    private static bool Has(ReadOnlySpan<char> name, WordTable<bool> words)
    {
        var start = 0;
        for (var at = 0; at <= name.Length; at++)
        {
            var ends = at == name.Length || !char.IsAsciiLetterOrDigit(name[at]) || (at > start && char.IsAsciiLetterUpper(name[at]) && char.IsAsciiLetterLower(name[at - 1]));
            if (!ends) continue;
            if (at > start && words.TryGetValue(name[start..at], out _)) return true;
            start = at < name.Length && char.IsAsciiLetterOrDigit(name[at]) ? at : at + 1;
        }

        return false;
    }
}
