using System.Collections.Immutable;

namespace NewsParsing.Languages;

/// <summary>Lines that surround an article when a page is printed as text. All in lower case, without closing marks; digits in a line are passed over.</summary>
internal sealed record PlainTextWords
{
    /// <summary>Whole lines that a reader presses or fills in, and labels: "share", "sign in", "advertisement".</summary>
    public required ImmutableArray<string> Buttons { get; init; }

    /// <summary>Beginnings of lines that send the reader elsewhere: "read more", "sign up for".</summary>
    public required ImmutableArray<string> Pointers { get; init; }

    /// <summary>Beginnings of short lines below which the article does not go on: "related stories", "most read", "topics".</summary>
    public required ImmutableArray<string> Turns { get; init; }

    /// <summary>Words of sentences by which a site speaks to its readers about itself: "newsletter", "your inbox", "subscribe".</summary>
    public required ImmutableArray<string> Appeals { get; init; }

    /// <summary>Words that only the page's owner uses: rights, cookies, terms.</summary>
    public required ImmutableArray<string> Footers { get; init; }
}
