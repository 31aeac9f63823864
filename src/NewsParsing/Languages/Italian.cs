namespace NewsParsing.Languages;

/// <summary>Italian.</summary>
internal static partial class Italian
{
    internal static Language Language { get; } = new()
    {
        Code = "it",

        // Lines around an article in a text

        PlainText = new PlainTextWords
        {
            Buttons =
            [
                "condividi", "condividi su facebook", "condividi su twitter", "condividi l'articolo", "condividi via mail", "invia", "invia per email",
                "stampa", "copia", "copia link", "link copiato", "salva", "ascolta", "ascolta l'articolo", "riproduci", "chiudi", "apri", "menu", "menù",
                "cerca", "ricerca", "accedi", "login", "esci", "registrati", "abbonati", "abbonati ora", "iscriviti", "segui", "seguici", "rispondi",
                "segnala", "modifica", "elimina", "annulla", "continua", "continua a leggere", "avanti", "indietro", "successivo", "precedente",
                "articolo successivo", "articolo precedente", "torna su", "torna all'inizio", "home", "homepage", "pubblicità", "annuncio", "sponsorizzato",
                "contenuto sponsorizzato", "vai al contenuto", "commenti", "commento", "commenta", "vedi i commenti", "lascia un commento",
                "scrivi un commento", "altro", "mostra altro", "mostra di più", "vedi tutti", "vedi altro", "leggi", "leggi tutto", "leggi anche",
                "leggi di più", "scopri di più", "accetta", "accetta tutti", "accetto", "rifiuta", "impostazioni", "preferenze cookie", "privacy",
                "privacy policy", "informativa privacy", "note legali", "termini e condizioni", "contatti", "contattaci", "chi siamo", "aiuto",
                "mappa del sito", "newsletter", "negozio", "foto", "video", "galleria", "fotogallery", "ingrandisci", "scarica", "di", "a cura di", "e",
                "autore", "redazione", "pubblicato", "pubblicato il", "aggiornato", "aggiornato il", "ultimo aggiornamento", "tempo di lettura", "lettura",
                "min", "minuti", "diretta", "in diretta", "ultim'ora", "esclusiva", "opinione", "analisi", "intervista", "argomenti", "temi", "tag", "sì",
                "no", "oppure",
            ],
            Pointers =
            [
                "leggi anche", "leggi tutto", "leggi l'articolo", "leggi di più", "leggi pure", "leggi qui", "vedi anche", "guarda anche", "guarda il video",
                "guarda", "approfondisci", "per approfondire", "clicca qui", "iscriviti", "abbonati", "seguici", "segui", "ricevi", "scarica", "unisciti",
                "ascolta", "scopri", "torna alla", "torna a", "sei già abbonato", "accedi per", "per continuare a leggere", "contenuto riservato",
                "questo contenuto", "video:", "foto:", "le foto", "condividi", "registrati", "partecipa",
            ],
            Turns =
            [
                "leggi anche", "articoli correlati", "notizie correlate", "contenuti correlati", "correlati", "potrebbe interessarti",
                "potrebbe interessarti anche", "potrebbero interessarti", "ti potrebbe interessare", "ti potrebbero interessare", "ti consigliamo",
                "consigliati", "consigliati per te", "raccomandati", "altri articoli", "altre notizie", "altro su", "altri contenuti", "più letti",
                "i più letti", "le più lette", "più lette", "più visti", "più commentati", "più popolari", "popolari", "di tendenza", "ultime notizie",
                "ultima ora", "ultimi articoli", "le ultime", "ultime news", "in evidenza", "in primo piano", "primo piano", "notizie",
                "sullo stesso argomento", "sullo stesso tema", "dello stesso autore", "vedi anche", "per approfondire", "approfondimenti", "argomenti", "temi",
                "tag", "tags", "etichette", "newsletter", "iscriviti alla", "seguici", "condividi", "commenti", "i commenti", "lascia un commento", "l'autore",
                "autore", "sull'autore", "sezioni", "servizi", "rubriche", "contenuti sponsorizzati", "sponsorizzati", "pubblicità", "video",
                "prossimo articolo", "articolo successivo", "articolo precedente", "contatti",
            ],
            Appeals =
            [
                "newsletter", "iscriviti", "abbonati", "abbonamento", "abbonato", "registrati", "accedi", "il tuo account", "indirizzo email", "clicca qui",
                "la nostra app", "seguici", "unisciti", "sostieni", "i nostri lettori", "la nostra redazione", "la tua opinione", "gratis",
            ],
            Footers =
            [
                "tutti i diritti riservati", "diritti riservati", "riproduzione riservata", "copyright", "©", "note legali", "privacy policy", "cookie",
                "dati personali", "p.iva", "p. iva", "partita iva", "javascript", "termini e condizioni",
            ],
        },

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
            Other = ["evento", "scadenza", "consultato", "consultato il", "membro dal", "iscritto dal", "nato il", "valido fino al", "foto", "archiviato", "oggi è", "data corrente", "data e ora attuali"],
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

        Bylines = new BylineWords
        {
            Prefixes =
            [
                "di", "a cura di", "scritto da", "pubblicato da", "dal nostro inviato", "dalla nostra inviata", "dal nostro corrispondente",
                "dalla nostra corrispondente", "articolo di", "intervista di", "commento di", "un articolo di", "inserito da", "postato da", "redatto da",
                "testo di",
            ],
            Labels =
            [
                new("autore", AuthorRole.Author, true), new("autrice", AuthorRole.Author, true), new("autori", AuthorRole.Author, true),
                new("testo", AuthorRole.Author, true), new("testi", AuthorRole.Author, true), new("fonte", AuthorRole.Author, true, IsSource: true),
                new("fonti", AuthorRole.Author, true, IsSource: true), new("redazione", AuthorRole.Author, true),
                new("con la collaborazione di", AuthorRole.Contributor), new("ha collaborato", AuthorRole.Contributor),
                new("collaborazione", AuthorRole.Contributor, true), new("editing", AuthorRole.Editor, true), new("revisione", AuthorRole.Editor, true),
                new("traduzione", AuthorRole.Translator, true), new("traduzione di", AuthorRole.Translator), new("tradotto da", AuthorRole.Translator),
                new("foto", AuthorRole.Photographer, true), new("foto di", AuthorRole.Photographer), new("fotografie", AuthorRole.Photographer, true),
                new("fotografie di", AuthorRole.Photographer), new("immagini", AuthorRole.Photographer, true), new("fotografo", AuthorRole.Photographer, true),
                new("illustrazione", AuthorRole.Illustrator, true), new("illustrazioni", AuthorRole.Illustrator, true),
                new("illustrazione di", AuthorRole.Illustrator), new("illustrazioni di", AuthorRole.Illustrator), new("grafica", AuthorRole.Illustrator, true),
                new("video", AuthorRole.Producer, true), new("video di", AuthorRole.Producer), new("montaggio", AuthorRole.Producer, true),
                new("produzione", AuthorRole.Producer, true),
            ],
            Conjunctions =
            [
                "e", "ed", "&",
            ],
            Companions =
            [
                "con", "insieme a",
            ],
            Employers =
            [
                "per",
            ],
            PlaceWords =
            [
                "a", "da", "in",
            ],
            JobTitles =
            [
                "giornalista", "giornalisti", "corrispondente", "corrispondenti", "inviato", "inviata", "inviati", "redattore", "redattrice", "cronista",
                "direttore", "direttrice", "vicedirettore", "collaboratore", "collaboratrice", "editorialista", "opinionista", "critico", "caporedattore",
                "caposervizio", "professore", "professoressa", "docente", "economista", "scrittore", "scrittrice", "fotografo", "avvocato", "blogger", "analista",
                "esperto", "esperta", "reporter",
            ],
            TitleWords =
            [
                "nostro", "nostra", "nostri", "dal", "dalla", "speciale",
            ],
            OrganizationWords =
            [
                "redazione", "agenzia", "agenzie", "giornale", "quotidiano", "stampa", "radio", "televisione", "gruppo", "rivista", "fondazione", "università",
                "istituto", "associazione", "ministero", "comitato", "società", "ufficio", "notizie", "edizioni", "editore", "corriere", "gazzetta", "sera", "staff",
            ],
            NotNames =
            [
                "sponsorizzato", "pubblicato", "pubblicata", "aggiornato", "aggiornata", "aggiornamento", "ultimo", "ultima", "condividi", "stampa", "salva", "segui", "abbonati",
                "iscriviti", "commenti", "commento", "commenta", "leggi", "lettura", "minuti", "min", "oggi", "ieri", "alle", "ore", "articolo", "articoli",
                "accedi", "newsletter", "ascolta", "vedi", "tutti", "questo", "questa", "tuo", "tua", "è", "categoria", "sezione", "pubblicità", "home", "altro",
                "tempo", "scopri",
            ],
            CaptionLabels =
            [
                "foto", "foto di", "fotografia", "fotografie", "immagine", "immagini", "credito", "crediti", "credit", "credits", "fonte", "illustrazione",
                "archivio", "foto d'archivio", "copyright", "screenshot", "grafica", "infografica", "video", "per gentile concessione di", "courtesy",
            ],
            NoticeWords =
            [
                "il", "lo", "la", "i", "gli", "le", "l", "un", "uno", "una", "questo", "questa", "quello", "egli", "lui", "lei", "loro", "noi", "io", "in", "a",
                "di", "da", "per", "con", "su", "e", "ma", "o", "sì", "no", "esclusiva", "esclusivo", "video", "foto", "opinione", "analisi", "intervista",
                "domanda", "risposta", "perché", "come", "cosa", "quando", "dove", "chi", "nota", "avviso", "rettifica", "aggiornamento", "pubblicità", "fonte",
                "qui", "oggi", "ieri", "domani", "ora", "tutto", "tutti", "due", "tre", "passo", "giorno", "parte", "capitolo", "leggi", "più", "se", "che",
                "editoriale", "diretta", "reportage", "commento", "non", "ecco",
            ],
            WirePhrases =
            [
                "con informazioni di", "fonte", "fonti", "agenzie", "secondo", "riporta", "con", "riproduzione riservata",
            ],
            ContributionPhrases =
            [
                "ha collaborato a questo articolo", "hanno collaborato a questo articolo", "ha contribuito a questo articolo", "hanno contribuito a questo articolo",
                "ha collaborato", "hanno collaborato",
            ],
        },

        // Quotes

        Quotes = QuoteWords,

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

        Page = new PageWords
        {
            FaultTitles = ["pagina non trovata", "non trovato", "errore", "accesso negato", "in manutenzione"],
            PrivacyWords = ["consenso", "privacy", "dati personali", "terze parti"],
            Notes =
            [
                "correzione:", "errata corrige", "nota della redazione", "n.d.r", "aggiornamento:", "questo articolo è stato", "una versione precedente",
                "precisazione",
            ],
            Taglines =
            [
                "è giornalista", "è un giornalista", "è una giornalista", "è corrispondente", "è redattore", "è redattrice", "è editorialista",
                "è inviato", "è inviata", "è caporedattore", "scrive per", "scrive di", "si occupa di",
            ],
            LiveBlogs =
            [
                "diretta", "in diretta", "live", "minuto per minuto",
            ],
        },
    };
}
