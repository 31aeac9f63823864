namespace NewsParsing.Languages;

/// <summary>Italian.</summary>
internal static class Italian
{
    internal static Language Language { get; } = new()
    {
        Code = "it",

        // Told from other languages by

        StopWords =
        [
            "il", "lo", "la", "i", "gli", "le", "di", "del", "della", "dei", "e", "che", "in", "un", "una", "per", "è", "con", "non", "a", "da", "si", "al",
            "sono", "più", "come", "ha", "anche", "nel", "alla", "dal", "delle", "su", "ma", "o", "se", "dalla", "nella", "questo", "questa", "hanno", "stato",
            "essere", "tra", "cui", "suo", "sua", "ci", "era", "dopo",
        ],

        // Dates

        Dates = new DateWords
        {
            Months =
            [
                ["gennaio", "gen", "genn"], ["febbraio", "feb", "febbr"], ["marzo", "mar"], ["aprile", "apr"], ["maggio", "mag", "magg"], ["giugno", "giu"],
                ["luglio", "lug"], ["agosto", "ago"], ["settembre", "sett", "set"], ["ottobre", "ott"], ["novembre", "nov"], ["dicembre", "dic"],
            ],
            Weekdays =
            [
                ["lunedì", "lunedi", "lun"], ["martedì", "martedi", "mar"], ["mercoledì", "mercoledi", "mer"], ["giovedì", "giovedi", "gio"],
                ["venerdì", "venerdi", "ven"], ["sabato", "sab"], ["domenica", "dom"],
            ],
            DayFirst = true,
            CapitalMonths = false,
            Joiners = ["il", "di", "del", "dell", "lo"],
            Ordinals = ["º", "°", "o"],
            ClockLeads = ["alle", "ore", "h", "all"],
            HourMarks = ["h", "ore"],
            Published =
            [
                "pubblicato", "pubblicato il", "pubblicata", "data di pubblicazione", "pubblicazione", "postato", "postato il", "scritto il", "creato il",
                "inserito il", "del", "data",
            ],
            Updated =
            [
                "aggiornato", "aggiornato il", "aggiornata", "aggiornamento", "ultimo aggiornamento", "ultima modifica", "modificato", "modificato il", "agg",
                "ultimo agg", "rivisto il",
            ],
            Other = ["evento", "scadenza", "consultato", "consultato il", "membro dal", "iscritto dal", "nato il", "valido fino al", "foto", "archiviato"],
            Today = ["oggi"],
            Yesterday = ["ieri"],
            JustNow = ["poco fa", "proprio ora", "un attimo fa"],
            AgoLeads = [],
            AgoTails = ["fa", "or sono"],
            Numbers = [["un", "una", "uno", "un'"], ["due"], ["tre"], ["quattro"], ["cinque"], ["sei"], ["sette"], ["otto"], ["nove"], ["dieci"]],
            Units =
            [
                ["secondo", "secondi", "sec", "s"], ["minuto", "minuti", "min"], ["ora", "ore", "h"], ["giorno", "giorni", "g", "gg"], ["settimana", "settimane"],
                ["mese", "mesi"], ["anno", "anni"],
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
