namespace NewsParsing.Languages;

internal static partial class Portuguese
{
    private static ReportedWords ReportedWords => new()
    {
        AllVerbsTakeThat = true,
        Questions = "se porquê",
        ClauseBreaks = "mas porém embora",
        TimeNouns = "manhã tarde noite semana mês ano dia segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
    };
}
