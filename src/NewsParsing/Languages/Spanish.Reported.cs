namespace NewsParsing.Languages;

internal static partial class Spanish
{
    private static ReportedWords ReportedWords => new()
    {
        AllVerbsTakeThat = true,
        Questions = "si cómo cuándo dónde quién",
        ClauseBreaks = "pero aunque",
        TimeNouns = "mañana tarde noche semana mes año día lunes martes miércoles jueves viernes sábado domingo",
    };
}
