namespace NewsParsing.Languages;

/// <summary>Italian.</summary>
internal static class Italian
{
    internal static Language Language { get; } = new()
    {
        Code = "it",

        // Told from other languages by

        StopWords = [],

        // Dates

        Dates = new DateWords(),

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
                "pubblicato", "pubblicata", "aggiornato", "aggiornata", "aggiornamento", "ultimo", "ultima", "condividi", "stampa", "salva", "segui", "abbonati",
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

        Quotes = new QuoteWords(),

        // Comments

        Comments = new CommentWords(),

        // The page around the article

        Page = new PageWords(),
    };
}
