namespace NewsParsing.Languages;

internal static partial class French
{
    private static ReportedWords ReportedWords => new()
    {
        AllVerbsTakeThat = true,
        Questions = "si comment pourquoi combien",
        ClauseBreaks = "mais",
        TimeNouns = "matin soir midi nuit semaine mois jour lundi mardi mercredi jeudi vendredi samedi dimanche",
    };
}
