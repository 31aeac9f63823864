namespace NewsParsing.Languages;

internal static partial class Dutch
{
    private static ReportedWords ReportedWords => new()
    {
        AllVerbsTakeThat = true,
        Questions = "of hoe waarom wie",
        ClauseBreaks = "maar",
        TimeNouns = "ochtend middag avond nacht week maand jaar dag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    };
}
