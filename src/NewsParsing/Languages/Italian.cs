namespace NewsParsing.Languages;

/// <summary>Italian.</summary>
internal static class Italian
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
            Footers =
            [
                "tutti i diritti riservati", "diritti riservati", "riproduzione riservata", "copyright", "©", "note legali", "privacy policy", "cookie",
                "dati personali", "p.iva", "p. iva", "partita iva", "javascript", "termini e condizioni",
            ],
            Notes =
            [
                "correzione:", "errata corrige", "nota della redazione", "n.d.r", "aggiornamento:", "questo articolo è stato", "una versione precedente",
                "precisazione",
            ],
        },

        // Told from other languages by

        StopWords = [],

        // Dates

        Dates = new DateWords(),

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
