namespace NewsParsing.Languages;

internal static partial class German
{
    private static ReportedWords ReportedWords => new()
    {
        AllVerbsTakeThat = true,
        Questions = "ob wie warum wieso wer wann wo",
        ClauseBreaks = "aber jedoch",
        TimeNouns = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Abend Morgen Nachmittag Mittag Nacht Woche Monat Jahr Tag",
    };
}
