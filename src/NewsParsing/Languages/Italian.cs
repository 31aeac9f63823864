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
            JustNow = ["adesso", "ora", "poco fa"],
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

        Comments = new CommentWords
        {
            Nouns =
            [
                "commento", "commenti", "risposta", "risposte", "pensiero", "pensieri", "opinione", "opinioni", "reazione", "reazioni",
                "commenti dei lettori", "messaggi",
            ],
            One =
            [
                "un", "uno", "una",
            ],
            Headings =
            [
                "tutti i commenti", "i commenti dei lettori", "i vostri commenti", "vedi i commenti", "leggi i commenti", "mostra commenti",
                "i commenti",
            ],
            About =
            [
                "su", "a", "per", "sul",
            ],
            Closed =
            [
                "i commenti sono chiusi", "commenti chiusi", "commenti disabilitati", "i commenti sono disabilitati", "i commenti sono stati chiusi",
                "la discussione è chiusa", "i commenti a questo articolo sono chiusi", "non è più possibile commentare",
                "i commenti sono disattivati", "commenti disattivati",
            ],
            Says =
            [
                "dice", "ha detto", "disse", "scrive", "ha scritto", "scrisse", "risponde", "ha risposto", "commenta", "ha commentato",
            ],
            By =
            [
                "di", "da", "scritto da", "pubblicato da", "inviato da", "postato da", "commento di", "risposta di", "autore",
            ],
            On =
            [
                "il", "alle", "del", "scritto il", "pubblicato il", "inviato il", "postato il", "data",
            ],
            Buttons =
            [
                "rispondi", "risposta", "risposte", "cita", "segnala", "segnala abuso", "segnala commento", "mi piace", "non mi piace",
                "mi piacemi piace", "caricamento...", "condividi", "link", "permalink", "link permanente", "copia link", "modifica", "elimina",
                "cancella", "nascondi", "mostra", "mostra altro", "leggi tutto", "leggi di più", "altro", "vedi risposte", "mostra risposte",
                "vedi altri commenti", "altri commenti", "carica altri commenti", "carica altro", "accedi per rispondere",
                "effettua il login per rispondere", "segui", "blocca", "autore", "ospite", "moderatore", "abbonato", "ordina per", "più recenti",
                "meno recenti", "annulla risposta", "annulla", "consiglia", "vota", "commenta", "utile", "traduci", "d'accordo",
            ],
            Replies =
            [
                "rispondi", "rispondielimina", "rispondi a questo commento", "accedi per rispondere", "effettua il login per rispondere", "cita",
            ],
            Invitations =
            [
                "lascia un commento", "lascia una risposta", "lascia il tuo commento", "lasciate un commento", "scrivi un commento",
                "scrivi il tuo commento", "aggiungi un commento", "aggiungi commento", "aggiungi il tuo commento", "inserisci un commento",
                "invia un commento", "pubblica un commento", "commenta l'articolo", "commenta questo articolo",
                "il tuo indirizzo email non sarà pubblicato", "l'indirizzo email non verrà pubblicato", "il tuo commento", "accedi per",
                "per commentare", "devi essere", "devi effettuare", "annulla risposta", "articoli correlati", "potrebbe interessarti", "leggi anche",
                "notizie correlate", "trackback",
            ],
            Notices =
            [
                "il tuo commento è in attesa di moderazione", "il tuo commento è in attesa di moderazione.", "il commento è in attesa di moderazione",
            ],
            InReplyTo =
            [
                "in risposta a", "risposta a", "risponde a", "rispondendo a",
            ],
        },

        // The page around the article

        Page = new PageWords(),
    };
}
