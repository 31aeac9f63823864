namespace NewsParsing.Languages;

/// <summary>German.</summary>
internal static class German
{
    internal static Language Language { get; } = new()
    {
        Code = "de",

        // Told from other languages by

        StopWords = [],

        // Dates

        Dates = new DateWords(),

        // Bylines, datelines, captions

        Bylines = new BylineWords
        {
            Prefixes =
            [
                "von", "ein bericht von", "ein kommentar von", "eine analyse von", "ein gastbeitrag von", "ein interview von", "eine kolumne von",
                "eine reportage von", "ein beitrag von", "ein porträt von", "ein essay von", "kommentar von", "pressemitteilung von", "im wortlaut von", "text von",
                "ein text von", "ein protokoll von", "eine rede von", "gepostet von", "beitrag von", "kolumne von", "analyse von", "gastbeitrag von",
                "gastkommentar von", "interview von", "reportage von", "porträt von", "geschrieben von", "verfasst von", "veröffentlicht von", "erstellt von",
                "aufgezeichnet von", "ein artikel von", "artikel von", "eine rezension von", "eine glosse von", "leitartikel von", "essay von", "bericht von",
                "rezension von", "glosse von", "analysiert von", "erfasst von", "eine meinung von", "meinung von", "protokoll von",
            ],
            Labels =
            [
                new("autor", AuthorRole.Author, true), new("autorin", AuthorRole.Author, true), new("autoren", AuthorRole.Author, true),
                new("autorinnen", AuthorRole.Author, true), new("autor*in", AuthorRole.Author, true), new("autor/in", AuthorRole.Author, true),
                new("autorin/autor", AuthorRole.Author), new("autor/autorin", AuthorRole.Author), new("autor:in", AuthorRole.Author),
                new("autor:innen", AuthorRole.Author), new("autor*innen", AuthorRole.Author, true), new("verfasser", AuthorRole.Author, true),
                new("verfasserin", AuthorRole.Author, true), new("text", AuthorRole.Author, true), new("texte", AuthorRole.Author, true),
                new("bericht", AuthorRole.Author, true), new("interview", AuthorRole.Author, true), new("kommentar", AuthorRole.Author, true),
                new("quelle", AuthorRole.Author, true, IsSource: true), new("quellen", AuthorRole.Author, true, IsSource: true),
                new("aus", AuthorRole.Author, true, IsSource: true), new("protokoll", AuthorRole.Author, true), new("recherche", AuthorRole.Contributor, true),
                new("mitarbeit", AuthorRole.Contributor, true), new("unter mitarbeit von", AuthorRole.Contributor), new("mitwirkung", AuthorRole.Contributor, true),
                new("redaktion", AuthorRole.Editor, true), new("redigatur", AuthorRole.Editor, true), new("lektorat", AuthorRole.Editor, true),
                new("bearbeitung", AuthorRole.Editor, true), new("redigiert von", AuthorRole.Editor), new("bearbeitet von", AuthorRole.Editor),
                new("faktencheck", AuthorRole.Reviewer, true), new("übersetzung", AuthorRole.Translator, true),
                new("übersetzung und adaptierung", AuthorRole.Translator, true), new("übersetzer", AuthorRole.Translator, true),
                new("übersetzt von", AuthorRole.Translator), new("aus dem englischen von", AuthorRole.Translator),
                new("aus dem englischen übersetzt von", AuthorRole.Translator), new("aus dem französischen von", AuthorRole.Translator),
                new("aus dem amerikanischen von", AuthorRole.Translator), new("deutsch von", AuthorRole.Translator), new("übersetzung von", AuthorRole.Translator),
                new("foto", AuthorRole.Photographer, true), new("fotos", AuthorRole.Photographer, true), new("fotos von", AuthorRole.Photographer),
                new("foto von", AuthorRole.Photographer), new("bild", AuthorRole.Photographer, true), new("bilder", AuthorRole.Photographer, true),
                new("fotografie", AuthorRole.Photographer, true), new("fotograf", AuthorRole.Photographer, true), new("fotografin", AuthorRole.Photographer, true),
                new("illustration", AuthorRole.Illustrator, true), new("illustrationen", AuthorRole.Illustrator, true),
                new("illustration von", AuthorRole.Illustrator), new("grafik", AuthorRole.Illustrator, true), new("grafiken", AuthorRole.Illustrator, true),
                new("produktion", AuthorRole.Producer, true), new("video", AuthorRole.Producer, true), new("kamera", AuthorRole.Producer, true),
                new("schnitt", AuthorRole.Producer, true), new("sprecher", AuthorRole.Other, true), new("korrespondent", AuthorRole.Correspondent, true),
                new("korrespondentin", AuthorRole.Correspondent, true), new("kolumne", AuthorRole.Columnist, true), new("rezension", AuthorRole.Author, true),
            ],
            Conjunctions =
            [
                "und", "u", "&", "sowie",
            ],
            Companions =
            [
                "mit", "zusammen mit",
            ],
            Employers =
            [
                "für", "bei",
            ],
            PlaceWords =
            [
                "in", "aus",
            ],
            JobTitles =
            [
                "redakteur", "redakteurin", "redakteure", "redaktor", "redaktorin", "korrespondent", "korrespondentin", "korrespondenten", "reporter", "reporterin",
                "journalist", "journalistin", "autor", "autorin", "autoren", "volontär", "volontärin", "kolumnist", "kolumnistin", "chefredakteur",
                "chefredakteurin", "ressortleiter", "ressortleiterin", "leiter", "leiterin", "chef", "chefin", "chefreporter", "chefreporterin", "mitarbeiter",
                "mitarbeiterin", "praktikant", "praktikantin", "fotograf", "fotografin", "professor", "professorin", "moderator", "moderatorin", "gastautor",
                "gastautorin", "kritiker", "kritikerin", "herausgeber", "herausgeberin", "blogger", "bloggerin", "reporterinnen", "historiker", "historikerin",
                "ökonom", "ökonomin", "politologe", "politologin", "verleger", "publizist", "publizistin", "schriftsteller", "schriftstellerin", "wissenschaftlerin",
                "wissenschaftler",
            ],
            TitleWords =
            [
                "freier", "freie", "leitender", "leitende", "stellvertretender", "stellvertretende", "stv", "unser", "unsere", "verantwortlicher", "verantwortliche",
                "politischer", "politische", "ehemaliger", "ehemalige", "wissenschaftlicher", "wissenschaftliche",
            ],
            OrganizationWords =
            [
                "redaktion", "redaktionsteam", "agentur", "agenturen", "pressestelle", "presse", "pressedienst", "nachrichten", "nachrichtenagentur", "zeitung",
                "rundfunk", "fernsehen", "verlag", "gmbh", "ag", "kg", "ev", "e.v", "verein", "verband", "bund", "ministerium", "universität", "hochschule",
                "institut", "stiftung", "polizei", "feuerwehr", "amt", "gesellschaft", "partei", "fraktion", "newsteam", "abteilung", "öffentlichkeitsarbeit",
                "landesstudio", "studio", "sender", "anzeiger", "tagblatt", "tageblatt", "kurier", "allgemeine", "rundschau", "magazin", "wochenblatt", "mitglieder",
            ],
            NotNames =
            [
                "aktualisiert", "stand", "veröffentlicht", "erschienen", "erstellt", "geändert", "lesezeit", "lesedauer", "minuten", "min", "uhr", "teilen",
                "drucken", "merken", "folgen", "kommentare", "kommentar", "artikel", "mehr", "anzeige", "werbung", "startseite", "suche", "anmelden", "abonnieren",
                "heute", "gestern", "publiziert", "zuletzt", "über", "hier", "alle", "weitere", "beiträge", "person", "bildquelle", "symbolbild", "vorlesen",
                "anhören", "hören", "ist", "hat", "geschrieben", "verfasst", "keine", "ein", "eine", "dein", "ihre", "ihr", "zurück", "datum", "kategorie",
                "kategorien", "themen", "thema", "schlagworte", "exklusiv", "zuerst", "speichern", "lesen",
            ],
            CaptionLabels =
            [
                "foto", "fotos", "foto von", "bild", "bilder", "bildquelle", "bildrechte", "bildnachweis", "bildcredit", "quelle", "grafik", "fotograf",
                "fotocredit", "fotoquelle", "symbolfoto", "symbolbild", "archivfoto", "archivbild", "archiv", "montage", "illustration", "copyright", "screenshot",
                "credit", "infografik", "video", "karte", "fotograf/in", "bild von", "abbildung",
            ],
            NoticeWords =
            [
                "der", "die", "das", "ein", "eine", "dieser", "diese", "dieses", "er", "sie", "es", "wir", "ich", "ihr", "man", "in", "im", "am", "an", "auf", "aus",
                "bei", "mit", "nach", "von", "vor", "zu", "für", "und", "aber", "oder", "ja", "nein", "update", "eilmeldung", "exklusiv", "kommentar", "meinung",
                "analyse", "video", "foto", "bild", "hinweis", "korrektur", "anmerkung", "lesen", "live", "interview", "frage", "antwort", "neu", "warum", "wie",
                "was", "wann", "wo", "wer", "achtung", "anzeige", "werbung", "quelle", "hier", "dort", "heute", "gestern", "morgen", "jetzt", "dann", "nicht",
                "alle", "alles", "zwei", "drei", "tipp", "fazit", "schritt", "tag", "teil", "kapitel", "liebe", "stand", "info", "mehr", "nur", "noch", "schon",
                "auch", "dass", "wenn", "als", "so", "doch", "mein", "unser", "kein", "keine",
            ],
            WirePhrases =
            [
                "mit material von", "mit material der", "mit informationen von", "mit informationen der", "mit agenturmaterial", "über dieses thema berichtet",
                "unter verwendung von", "quelle", "quellen", "agenturen", "berichtet", "berichtete", "meldet", "meldung der", "mit", "von", "nachrichtenagentur",
                "pressemitteilung", "presseportal",
            ],
            ContributionPhrases =
            [
                "hat zu diesem artikel beigetragen", "haben zu diesem artikel beigetragen", "hat mitgearbeitet", "haben mitgearbeitet", "trug zu diesem bericht bei",
                "trugen zu diesem bericht bei",
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
