using System.Collections.Frozen;
using NewsParsing.Scanning;

namespace NewsParsing.Languages;

/// <summary>The lines that surround articles, of all languages at once: pages mix them.</summary>
internal static class LineWords
{
    // Names of services stand on pages of every language.
    private static readonly string[] Services =
    [
        "facebook", "twitter", "x", "x (twitter)", "instagram", "linkedin", "linked in", "reddit", "pinterest", "whatsapp", "telegram", "flipboard", "tumblr", "bluesky",
        "threads", "mastodon", "messenger", "email", "e-mail", "mail", "sms", "pocket", "tiktok", "youtube", "snapchat", "vk", "vkontakte", "odnoklassniki", "line", "viber",
        "xing", "rss", "rss feed", "google+", "google plus", "google news", "apple news", "apple podcasts", "spotify", "stumbleupon", "blogger", "digg", "slack", "signal",
        "hacker news", "weibo", "wechat", "kakaotalk", "tweet", "pinterest-p", "facebook-f", "skype", "discord", "twitch", "bluesky social", "newsletter",
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Buttons =
        Services.Concat(LanguageTable.All.SelectMany(language => language.PlainText.Buttons)).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly OpeningTable Pointers = new(LanguageTable.All.SelectMany(language => language.PlainText.Pointers));
    private static readonly OpeningTable Turns = new(LanguageTable.All.SelectMany(language => language.PlainText.Turns));
    private static readonly OpeningTable Notes = new(LanguageTable.All.SelectMany(language => language.Page.Notes));

    private static readonly PhraseSearch Footers = new(LanguageTable.All.SelectMany(language => language.PlainText.Footers));
    private static readonly PhraseSearch Appeals = new(LanguageTable.All.SelectMany(language => language.PlainText.Appeals));

    /// <summary>Whether the whole line is a button, label or name of a service.</summary>
    internal static bool IsButton(ReadOnlySpan<char> lower) => Buttons.Contains(lower);

    /// <summary>Whether the line opens as one that sends the reader elsewhere.</summary>
    internal static bool IsPointer(ReadOnlySpan<char> lower) => Pointers.Match(lower) > 0;

    /// <summary>How long the words are below which the article does not go on; zero where the line opens with none.</summary>
    internal static int TurnLength(ReadOnlySpan<char> lower) => Turns.Match(lower);

    /// <summary>Whether the line opens as a correction or editor's note.</summary>
    internal static bool IsNote(ReadOnlySpan<char> lower) => Notes.Match(lower) > 0;

    /// <summary>Whether the line speaks as the owner of the page.</summary>
    internal static bool IsFooter(ReadOnlySpan<char> text) => HoldsWord(text, Footers);

    /// <summary>Whether a sentence holds words by which a site speaks to its readers about itself.</summary>
    internal static bool IsAppeal(ReadOnlySpan<char> text) => HoldsWord(text, Appeals);

    // The words stand at the beginning of a word, and not within another: scripts without blanks have no such beginnings.
    private static bool HoldsWord(ReadOnlySpan<char> text, PhraseSearch words)
    {
        var from = 0;
        while (from < text.Length && words.IndexIn(text[from..]) is >= 0 and var at)
        {
            at += from;
            if (at == 0 || !char.IsLetter(text[at - 1]) || PlainText.ShapeReader.IsWide(text[at - 1])) return true;
            from = at + 1;
        }

        return false;
    }

    /// <summary>Writes a line in lower case, without digits and marks at its ends.</summary>
    internal static ReadOnlySpan<char> Lower(ReadOnlySpan<char> text, Span<char> room)
    {
        text = text[..Math.Min(text.Length, room.Length)].Trim(" \t0123456789:;,…→←›‹»«>|+()[]{}↓↑▼▲▶•·*#\"'“”-–—/\\&");
        var lower = room[..text.ToLowerInvariant(room)];
        // The capital of Turkish "i" has no small letter outside Turkish.
        lower.Replace('İ', 'i');
        return lower;
    }
}
