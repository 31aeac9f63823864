namespace NewsParsing.Languages;

internal static partial class Italian
{
    private static ReportedWords ReportedWords => new()
    {
        AllVerbsTakeThat = true,
        Questions = "se perché",
        ClauseBreaks = "ma però",
        TimeNouns = "mattina sera notte pomeriggio settimana mese anno giorno lunedì martedì mercoledì giovedì venerdì sabato domenica",
    };
}
