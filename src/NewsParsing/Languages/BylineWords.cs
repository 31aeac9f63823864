using System.Buffers;
using System.Collections.Immutable;
using NewsParsing.Bylines;
using NewsParsing.Captions;

namespace NewsParsing.Languages;

/// <summary>How a language writes bylines, datelines, captions and credits. Every word is in lower case.</summary>
internal sealed record BylineWords
{
    /// <summary>Words before a writer's name that need no colon: "by", "written by".</summary>
    public required ImmutableArray<string> Prefixes { get; init; }

    /// <summary>Words before a name that tell what somebody did: "photos", "translated by".</summary>
    public required ImmutableArray<CreditLabel> Labels { get; init; }

    /// <summary>Words between two names of one list: "and".</summary>
    public required ImmutableArray<string> Conjunctions { get; init; }

    /// <summary>Words before a further author: "with".</summary>
    public required ImmutableArray<string> Companions { get; init; }

    /// <summary>Words before the house somebody works for: "for".</summary>
    public required ImmutableArray<string> Employers { get; init; }

    /// <summary>Words before the place somebody reports from: "in".</summary>
    public required ImmutableArray<string> PlaceWords { get; init; }

    /// <summary>Job titles of a newsroom. One of six letters or more also ends a compound: "Wirtschaftsredakteur".</summary>
    public required ImmutableArray<string> JobTitles { get; init; }

    /// <summary>Words that stand before a job title and are part of it: "senior".</summary>
    public required ImmutableArray<string> TitleWords { get; init; }

    /// <summary>Words that no person's name holds and that make a name an organization's: "newsroom".</summary>
    public required ImmutableArray<string> OrganizationWords { get; init; }

    /// <summary>Words of buttons, menus and date lines that stand beside names and never in one: "updated", "follow".</summary>
    public required ImmutableArray<string> NotNames { get; init; }

    /// <summary>Words before a picture's credit: "photo", "source".</summary>
    public required ImmutableArray<string> CaptionLabels { get; init; }

    /// <summary>Words that open a sentence or a notice and are no place: "the", "update". A dateline does not begin with one.</summary>
    public required ImmutableArray<string> NoticeWords { get; init; }

    /// <summary>Phrases that say where material comes from, before or after an agency's name: "contributed to this report".</summary>
    public required ImmutableArray<string> WirePhrases { get; init; }

    /// <summary>Phrases after the names of those who helped: "contributed to this report".</summary>
    public required ImmutableArray<string> ContributionPhrases { get; init; }

    /// <summary>Where a text holds one of <see cref="ContributionPhrases"/>.</summary>
    internal SearchValues<string> Contributions => field ??= SearchValues.Create([.. ContributionPhrases], StringComparison.OrdinalIgnoreCase);

    /// <summary><see cref="CaptionLabels"/> by their first letters.</summary>
    internal CreditLabelTable CaptionLabelTable => field ??= new CreditLabelTable(CaptionLabels);

    /// <summary>The lists above as one look-up, together with the words used in every language.</summary>
    internal BylineVocabulary Vocabulary => field ??= new BylineVocabulary(this);
}
