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
                "publiziert am", "eingestellt", "eingestellt am", "online seit", "geschrieben am", "verfasst am", "datum", "vom", "publikationsdatum", "gepostet",
                "posted", "published", "artikel vom", "beitrag vom", "meldung vom",
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
            JustNow = ["gerade eben", "soeben", "eben", "jetzt"],
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

        Comments = new CommentWords
        {
            Nouns =
            [
                "kommentar", "kommentare", "antwort", "antworten", "gedanke", "gedanken", "reaktion", "reaktionen", "meinung", "meinungen",
                "leserkommentar", "leserkommentare", "leserbrief", "leserbriefe", "leserpost", "lesermeinungen", "leserstimmen", "ergänzung",
                "ergänzungen", "diskussion", "bisherige kommentare", "rückmeldungen", "stimmen", "beiträge", "leser-kommentare", "user-kommentare",
            ],
            One =
            [
                "ein", "eine",
            ],
            Headings =
            [
                "alle kommentare", "kommentare anzeigen", "kommentare lesen", "neueste kommentare zu diesem artikel", "das sagen unsere leser",
                "ihre kommentare", "eure kommentare", "deine meinung", "diskutieren sie mit", "diskutiere mit",
            ],
            About =
            [
                "zu", "zum", "zur", "auf", "über",
            ],
            Closed =
            [
                "die kommentarfunktion ist geschlossen", "kommentarfunktion ist geschlossen", "die kommentarfunktion wurde geschlossen",
                "kommentare sind geschlossen", "die kommentare sind geschlossen", "die kommentarfunktion ist deaktiviert",
                "kommentarfunktion ist deaktiviert", "kommentarfunktion deaktiviert", "kommentare sind deaktiviert",
                "kommentieren nicht mehr möglich", "die diskussion ist geschlossen", "diskussion geschlossen", "kommentare geschlossen",
                "kommentarbereich geschlossen", "der kommentarbereich ist geschlossen", "kommentarbereich ist geschlossen",
                "die kommentarfunktion ist ausgeschaltet", "kommentarfunktion für diesen artikel geschlossen",
                "die kommentarfunktion für diesen artikel ist geschlossen", "keine kommentare mehr möglich",
                "die kommentarfunktion für diesen beitrag ist geschlossen",
            ],
            Says =
            [
                "sagt", "sagte", "schreibt", "schrieb", "meint", "meinte", "antwortet", "antwortete", "kommentiert", "kommentierte",
                "hat geschrieben", "schrieb am", "schreibt am",
            ],
            By =
            [
                "von", "kommentar von", "geschrieben von", "verfasst von", "antwort von", "beitrag von", "eintrag von", "gepostet von", "herr",
                "frau",
            ],
            On =
            [
                "am", "vom", "um", "geschrieben am", "veröffentlicht am", "verfasst am", "erstellt am", "kommentiert am", "datum",
            ],
            Buttons =
            [
                "antworten", "antwort", "antwort ↓", "auf diesen kommentar antworten", "auf kommentar antworten", "auf diesen beitrag antworten",
                "direkt antworten", "zitieren", "zitat", "melden", "kommentar melden", "beitrag melden", "missbrauch melden", "diesen beitrag melden",
                "als spam melden", "als spam melden!", "verstoß melden", "löschen", "antwortenlöschen", "bearbeiten", "gefällt mir",
                "gefällt mirgefällt mir", "gefällt mir nicht", "lädt...", "lade...", "empfehlen", "teilen", "link", "link kopieren", "permalink",
                "permanenter link", "link zum kommentar", "zum antworten anmelden", "anmelden, um zu antworten", "melde dich an, um zu antworten",
                "einloggen, um zu antworten", "antworten anzeigen", "antworten ausblenden", "alle antworten anzeigen", "antwort anzeigen",
                "mehr anzeigen", "weniger anzeigen", "mehr lesen", "weiterlesen", "mehr", "aufklappen", "zuklappen", "weitere kommentare",
                "weitere kommentare laden", "weitere laden...", "mehr kommentare", "alle kommentare anzeigen", "kommentare anzeigen",
                "kommentare öffnen", "daumen hoch", "daumen runter", "positiv bewerten", "negativ bewerten", "zustimmen", "ablehnen", "folgen",
                "autor", "gast", "redaktion", "moderator", "kommentieren", "kommentar schreiben", "kommentar hinzufügen", "nach oben", "seitenanfang",
                "neueste", "älteste", "beste", "beliebteste", "sortieren nach", "abbrechen", "antworten abbrechen", "aktionen", "bewerten", "gut",
                "hilfreich", "ausblenden", "einblenden", "zum seitenanfang", "original anzeigen", "übersetzen", "leserempfehlung",
                "leserempfehlungen", "redaktionsempfehlung",
            ],
            Replies =
            [
                "antworten", "antwortenlöschen", "antwort", "auf diesen kommentar antworten", "auf kommentar antworten", "zum antworten anmelden",
                "melde dich an, um zu antworten", "einloggen, um zu antworten", "direkt antworten", "zitieren", "antworten melden",
            ],
            Invitations =
            [
                "schreibe einen kommentar", "schreiben sie einen kommentar", "schreib einen kommentar", "kommentar schreiben", "kommentar verfassen",
                "kommentar hinzufügen", "kommentar abgeben", "kommentar abschicken", "neuen kommentar schreiben", "neuen kommentar hinzufügen",
                "einen kommentar schreiben", "einen kommentar hinterlassen", "hinterlasse einen kommentar", "hinterlasse eine antwort",
                "hinterlassen sie einen kommentar", "schreibe eine antwort", "antwort hinterlassen", "deine meinung", "ihr kommentar",
                "dein kommentar", "ihre meinung", "deine e-mail-adresse wird nicht veröffentlicht", "ihre e-mail-adresse wird nicht veröffentlicht",
                "jetzt kommentieren", "diskutieren sie mit", "mitdiskutieren", "melden sie sich an", "bitte anmelden", "sie müssen angemeldet sein",
                "du musst angemeldet sein", "um zu kommentieren", "loggen sie sich ein", "mehr zum thema", "ähnliche artikel", "ähnliche beiträge",
                "das könnte sie auch interessieren", "das könnte dich auch interessieren", "meistkommentiert", "meistgelesen", "weitere artikel",
                "pingbacks", "trackbacks", "wir freuen uns über kommentare", "antworten abbrechen",
            ],
            Notices =
            [
                "dein kommentar wartet auf die moderation", "dein kommentar wartet auf die moderation.", "ihr kommentar wartet auf die moderation",
                "dein kommentar muss noch freigeschaltet werden", "ihr kommentar muss noch freigeschaltet werden", "kommentar wartet auf freigabe",
            ],
            InReplyTo =
            [
                "antwort auf", "als antwort auf", "antwortet auf", "in antwort auf", "bezug auf",
            ],
        },

        // The page around the article

        Page = new PageWords(),
    };
}
