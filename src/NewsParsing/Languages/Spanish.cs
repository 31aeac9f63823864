namespace NewsParsing.Languages;

/// <summary>Spanish.</summary>
internal static class Spanish
{
    internal static Language Language { get; } = new()
    {
        Code = "es",

        // Told from other languages by

        StopWords =
        [
            "el", "la", "los", "las", "de", "del", "y", "en", "que", "un", "una", "se", "por", "con", "para", "es", "al", "lo", "no", "su", "más", "como", "ha",
            "o", "sus", "este", "esta", "pero", "le", "fue", "son", "entre", "ya", "también", "sobre", "desde", "han", "hasta", "cuando", "muy", "sin", "está",
            "años", "todo", "dos", "nos", "hay", "porque", "según",
        ],

        // Dates

        Dates = new DateWords
        {
            Months =
            [
                ["enero", "ene"], ["febrero", "feb"], ["marzo", "mar"], ["abril", "abr"], ["mayo", "may"], ["junio", "jun"], ["julio", "jul"],
                ["agosto", "ago", "ag"], ["septiembre", "setiembre", "sept", "sep", "set"], ["octubre", "oct"], ["noviembre", "nov"], ["diciembre", "dic"],
            ],
            Weekdays =
            [
                ["lunes", "lun"], ["martes", "mar"], ["miércoles", "miercoles", "mié", "mie"], ["jueves", "jue"], ["viernes", "vie"],
                ["sábado", "sabado", "sáb", "sab"], ["domingo", "dom"],
            ],
            DayFirst = true,
            CapitalMonths = false,
            Joiners = ["de", "del", "el"],
            Ordinals = ["º", "ª", "o"],
            ClockLeads = ["a", "las", "la"],
            HourMarks = ["h", "hs", "hrs", "horas", "hora"],
            Published =
            [
                "publicado", "publicada", "publicado el", "publicado en", "publicación", "fecha de publicación", "fecha", "creado", "creado el", "escrito el",
                "subido", "posted", "emitido el",
            ],
            Updated =
            [
                "actualizado", "actualizada", "actualizado el", "actualización", "última actualización", "fecha de actualización", "modificado", "modificado el",
                "última modificación", "act", "editado", "revisado",
            ],
            Other = ["evento", "fecha límite", "consultado", "consultado el", "miembro desde", "registrado", "nacido", "válido hasta", "foto", "archivado"],
            Today = ["hoy"],
            Yesterday = ["ayer"],
            JustNow = ["ahora mismo", "justo ahora", "hace un momento"],
            AgoLeads = ["hace"],
            AgoTails = ["atrás"],
            Numbers = [["un", "una", "uno"], ["dos"], ["tres"], ["cuatro"], ["cinco"], ["seis"], ["siete"], ["ocho"], ["nueve"], ["diez"]],
            Units =
            [
                ["segundo", "segundos", "seg", "s"], ["minuto", "minutos", "min", "mins"], ["hora", "horas", "h", "hs"], ["día", "días", "dia", "dias", "d"],
                ["semana", "semanas", "sem"], ["mes", "meses"], ["año", "años"],
            ],
        },

        // Bylines, datelines, captions

        Bylines = new BylineWords(),

        // Quotes

        Quotes = new QuoteWords(),

        // Comments

        Comments = new CommentWords(),

        // The page around the article

        Page = new PageWords(),
    };
}
