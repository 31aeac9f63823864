namespace NewsParsing.Languages;

/// <summary>German.</summary>
internal static class German
{
    internal static Language Language { get; } = new()
    {
        Code = "de",

        // Told from other languages by

        StopWords =
        [
            "der", "die", "und", "das", "den", "von", "zu", "mit", "sich", "des", "auf", "für", "ist", "im", "dem", "nicht", "ein", "eine", "als", "auch", "es",
            "an", "werden", "aus", "er", "hat", "dass", "sie", "nach", "wird", "bei", "einer", "um", "am", "sind", "noch", "wie", "einem", "über", "so", "zum",
            "war", "haben", "nur", "oder", "aber", "vor", "zur", "bis", "mehr", "durch", "man", "sein", "wurde", "ich", "wir",
        ],

        // Dates

        Dates = new DateWords
        {
            Months =
            [
                ["januar", "jänner", "jan", "jän"], ["februar", "feber", "feb"], ["märz", "mär", "mrz", "maerz"], ["april", "apr"], ["mai"], ["juni", "jun"],
                ["juli", "jul"], ["august", "aug"], ["september", "sept", "sep"], ["oktober", "okt"], ["november", "nov"], ["dezember", "dez"],
            ],
            Weekdays =
            [
                ["montag", "mo", "mon"], ["dienstag", "di", "die"], ["mittwoch", "mi", "mit"], ["donnerstag", "do", "don"], ["freitag", "fr", "fre"],
                ["samstag", "sonnabend", "sa", "sam"], ["sonntag", "so", "son"],
            ],
            DayFirst = true,
            CapitalMonths = true,
            Joiners = ["den", "der", "dem", "am", "vom"],
            Ordinals = ["ten", "ter"],
            ClockLeads = ["um", "gegen", "kl"],
            HourMarks = ["uhr", "h"],
            Published =
            [
                "veröffentlicht", "veröffentlicht am", "erstveröffentlichung", "erschienen", "erschienen am", "erstellt", "erstellt am", "publiziert",
                "publiziert am", "eingestellt", "eingestellt am", "online seit", "geschrieben am", "verfasst am", "datum", "publikationsdatum", "gepostet", "posted",
                "published", "artikel vom", "beitrag vom", "meldung vom",
            ],
            Updated =
            [
                "aktualisiert", "aktualisiert am", "zuletzt aktualisiert", "letzte aktualisierung", "aktualisierung", "akt", "stand", "geändert", "zuletzt geändert",
                "geändert am", "letzte änderung", "bearbeitet", "zuletzt bearbeitet", "überarbeitet", "update", "updated", "upd", "ergänzt",
            ],
            Other =
            [
                "termin", "veranstaltung", "gültig bis", "abgerufen", "abgerufen am", "zugriff", "mitglied seit", "dabei seit", "registriert", "geboren",
                "gestorben", "beginn", "anmeldeschluss", "einsendeschluss", "aufgenommen", "foto", "archiviert",
            ],
            Today = ["heute"],
            Yesterday = ["gestern"],
            JustNow = ["gerade eben", "soeben", "vor wenigen augenblicken"],
            AgoLeads = ["vor"],
            AgoTails = [],
            Numbers = [["ein", "eine", "einer", "einem", "einen"], ["zwei"], ["drei"], ["vier"], ["fünf"], ["sechs"], ["sieben"], ["acht"], ["neun"], ["zehn"]],
            Units =
            [
                ["sekunde", "sekunden", "sek"], ["minute", "minuten", "min"], ["stunde", "stunden", "std", "h"], ["tag", "tagen", "tage"], ["woche", "wochen"],
                ["monat", "monaten", "monate"], ["jahr", "jahren", "jahre"],
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
