namespace NewsParsing.Languages;

/// <summary>German.</summary>
internal static partial class German
{
    internal static Language Language { get; } = new()
    {
        Code = "de",

        // Lines around an article in a text

        PlainText = new PlainTextWords
        {
            Buttons =
            [
                "teilen", "artikel teilen", "beitrag teilen", "jetzt teilen", "per mail teilen", "auf facebook teilen", "auf twitter teilen", "auf x teilen",
                "auf whatsapp teilen", "mailen", "per mail", "e-mail", "mail", "drucken", "artikel drucken", "kopieren", "link kopieren", "link kopiert",
                "merken", "artikel merken", "auf die merkliste", "merkliste", "speichern", "später lesen", "lesezeichen", "anhören", "artikel anhören",
                "vorlesen", "vorlesen lassen", "hören", "abspielen", "video abspielen", "schließen", "öffnen", "menü", "menü öffnen", "menü schließen",
                "suche", "suchen", "suche öffnen", "suchbegriff", "anmelden", "einloggen", "login", "logout", "abmelden", "registrieren", "jetzt registrieren",
                "jetzt anmelden", "abonnieren", "jetzt abonnieren", "abo", "folgen", "antworten", "melden", "löschen", "senden", "abschicken", "absenden",
                "abbrechen", "weiter", "weiterlesen", "zurück", "nächster artikel", "vorheriger artikel", "nach oben", "zum seitenanfang", "startseite",
                "start", "home", "anzeige", "anzeigen", "werbung", "sponsored", "gesponsert", "empfohlener externer inhalt", "externer inhalt", "zum inhalt",
                "zum inhalt springen", "zur navigation", "direkt zum inhalt", "kommentare", "kommentar", "kommentieren", "kommentar schreiben",
                "kommentare anzeigen", "kommentare lesen", "diskutieren", "mehr", "mehr anzeigen", "mehr laden", "mehr lesen", "mehr dazu", "mehr erfahren",
                "weniger anzeigen", "alle anzeigen", "alles anzeigen", "alle artikel", "akzeptieren", "alle akzeptieren", "zustimmen", "einverstanden",
                "ablehnen", "einstellungen", "cookie-einstellungen", "datenschutz", "datenschutzerklärung", "datenschutzeinstellungen", "impressum", "agb",
                "nutzungsbedingungen", "kontakt", "über uns", "karriere", "hilfe", "faq", "newsletter", "shop", "foto", "fotos", "bild", "bilder", "video",
                "videos", "audio", "podcast", "bildergalerie", "galerie", "vergrößern", "bild vergrößern", "herunterladen", "optionen", "von", "und", "autor",
                "autorin", "redaktion", "veröffentlicht", "aktualisiert", "stand", "themen", "schlagwörter", "lesezeit", "min", "min.", "minuten", "uhr",
                "live", "eilmeldung", "meinung", "kommentar von", "analyse", "interview", "ja", "nein", "oder", "feedback", "leserbrief",
                "artikel verschenken", "verschenken", "facebook kommentare", "textgröße", "schriftgröße", "übersicht", "inhalt", "quelle", "hinweis",
                "hinweis einsenden", "exklusiv", "neueste", "beliebt", "beliebte", "empfehlung", "audiobeitrag", "videobeitrag",
            ],
            Pointers =
            [
                "lesen sie auch", "lesen sie hier", "lesen sie mehr", "lesen sie dazu", "lesen sie weiter", "lies auch", "lies mehr", "mehr lesen",
                "mehr dazu", "mehr zum", "mehr zu ", "mehr über", "mehr aus", "mehr von", "auch interessant", "zum thema", "zum artikel", "zum weiterlesen",
                "weiterlesen", "siehe auch", "hier geht", "hier klicken", "klicken sie", "hier finden sie", "hier können sie", "jetzt anmelden",
                "jetzt abonnieren", "jetzt registrieren", "jetzt kaufen", "melden sie sich", "abonnieren sie", "folgen sie", "folge uns", "folgt uns",
                "newsletter", "unser newsletter", "hier anmelden", "sie haben noch kein", "bereits registriert", "zurück zu", "zur startseite",
                "zur übersicht", "über dieses thema", "dieses thema im", "video:", "im video", "audio:", "bildergalerie", "fotostrecke", "quiz:", "podcast:",
                "mit der anmeldung", "mit ihrer anmeldung", "ich akzeptiere", "ich bin damit", "ich habe die", "an dieser stelle", "dieser inhalt",
                "diese inhalte", "um diesen inhalt", "um dieses video", "bitte aktivieren", "bitte geben sie", "ihr browser", "externer inhalt", "empfohlener",
                "laden sie", "hören sie", "sehen sie", "teilen sie", "diskutieren sie", "schreiben sie uns", "haben sie", "sie haben einen fehler",
                "fehler gefunden", "interessiert mich", "kommentare zu", "zum angebot", "zu amazon", "transparenzhinweis", "tipp:", "anzeige:",
            ],
            Turns =
            [
                "das könnte sie auch interessieren", "das könnte dich auch interessieren", "das könnte sie interessieren", "das könnte dich interessieren",
                "könnte dich auch interessieren", "auch interessant", "mehr zum thema", "mehr zu diesem thema", "mehr zu", "mehr aus", "mehr von",
                "mehr nachrichten", "mehr artikel", "mehr dazu", "mehr lesen", "mehr auf", "weitere artikel", "weitere nachrichten", "weitere themen",
                "weitere meldungen", "weitere beiträge", "weitere infos", "weitere informationen", "weiterführende links", "ähnliche artikel",
                "ähnliche beiträge", "verwandte artikel", "verwandte themen", "passend dazu", "passend zum", "lesen sie auch", "lesen sie mehr",
                "lesen sie jetzt", "lesenswert", "meistgelesen", "meistgelesene", "meist gelesen", "am meisten gelesen", "meistgeklickt", "beliebt",
                "beliebte artikel", "beliebteste", "top-themen", "topthemen", "top-artikel", "top-meldungen", "aktuelle nachrichten", "aktuelle meldungen",
                "aktuelles", "aktuelle videos", "aktuelle artikel", "neueste", "neueste artikel", "neueste nachrichten", "neueste meldungen",
                "neuesten artikel", "die neuesten", "unsere empfehlungen", "empfehlungen", "empfohlen", "empfehlung der redaktion",
                "empfehlungen der redaktion", "tipps der redaktion", "redaktionstipp", "aus dem ressort", "aus der redaktion", "themen", "themen:",
                "themen in diesem", "themen des artikels", "schlagwörter", "schlagworte", "stichwörter", "tags", "newsletter", "der newsletter",
                "unsere newsletter", "folgen sie uns", "folge uns", "social media", "kommentare", "kommentar schreiben", "leserkommentare", "diskussion",
                "diskutieren sie", "die debatte", "ihre meinung", "schreiben sie einen", "teilen", "beitrag teilen", "artikel teilen", "über den autor",
                "über die autorin", "zum autor", "zur autorin", "zur person", "autor", "über uns", "kontakt", "service", "services", "impressum", "rubriken",
                "ressorts", "anzeige", "anzeigen", "partnerangebote", "angebote", "aus unserem shop", "nächster artikel", "zur startseite", "startseite",
                "videos", "podcast", "podcasts", "bildergalerien", "dieses thema im programm", "dossier", "nachrichten", "zum weiterlesen", "auch lesen",
                "links zum thema", "link-tipps", "videos rund um",
            ],
            Appeals =
            [
                "newsletter", "postfach", "abonnieren", "abonnent", "abonnement", "probeabo", "digitalabo", "anmelden", "anmeldung", "registrieren",
                "kostenlos", "einloggen", "eingeloggt", "e-mail-adresse", "klicken sie", "hier klicken", "unsere app", "app herunterladen", "folgen sie uns",
                "folgt uns", "spenden", "unterstützen sie", "werbeblocker", "adblocker", "affiliate", "provision", "schreiben sie uns", "ihre meinung",
                "fehlerhinweis", "feedback", "kontaktformular", "leserkommentar", "netiquette", "unsere leser", "unserer redaktion", "melden sie",
                "eine mail an", "jetzt ausprobieren", "zugangsdaten", "passwort", "nutzerkonto", "kommentarfunktion", "angebot sichern", "hinweise zum",
            ],
            Footers =
            [
                "alle rechte vorbehalten", "copyright", "©", "datenschutzerklärung", "nutzungsbedingungen", "cookies", "einwilligung",
                "personenbezogene daten", "widerrufen", "impressum", "nachdruck", "agb", "javascript", "drittanbieter",
            ],
        },

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
                "publiziert am", "eingestellt", "eingestellt am", "online seit", "geschrieben am", "verfasst am", "datum", "publikationsdatum", "erscheinungsdatum", "veröffentlichungsdatum", "gepostet", "posted",
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
                "gestorben", "beginn", "anmeldeschluss", "einsendeschluss", "aufgenommen", "foto", "archiviert", "aktuelles datum", "aktuelles datum und uhrzeit",
                "aktuelle zeit", "es ist jetzt", "heute ist",
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
                "wissenschaftler", "anwalt", "anwältin",
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
                "gesponsert", "gesponserte", "aktualisiert", "stand", "veröffentlicht", "erschienen", "erstellt", "geändert", "lesezeit", "lesedauer", "minuten", "min", "uhr", "teilen",
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

        Quotes = QuoteWords,

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

        Page = new PageWords
        {
            FaultTitles =
            [
                "seite nicht gefunden", "nicht gefunden", "fehler", "fehlerseite", "seite existiert nicht", "zugriff verweigert",
                "kein zugriff", "wartungsarbeiten",
            ],
            PrivacyWords = ["einwillig", "zustimm", "datenschutz", "personenbezogen", "drittanbieter", "privatsphäre"],
            Notes =
            [
                "korrektur:", "anmerkung der redaktion", "anm. d. red", "hinweis der redaktion", "hinweis:", "transparenzhinweis", "in einer früheren version",
                "update:", "aktualisiert:", "in eigener sache", "redaktion:", "disclaimer",
            ],
            Taglines =
            [
                "ist redakteur", "ist redakteurin", "ist reporter", "ist reporterin", "ist korrespondent", "ist korrespondentin", "ist autor",
                "ist autorin", "ist journalist", "ist journalistin", "ist freier", "ist freie", "ist chefredakteur", "ist chefredakteurin",
                "ist volontär", "ist volontärin", "schreibt für", "schreibt über", "berichtet für", "berichtet über", "berichtet aus", "arbeitet als",
                "arbeitet für",
            ],
            LiveBlogs =
            [
                "live", "liveticker", "live-ticker", "liveblog", "live-blog", "newsblog", "newsticker", "news-ticker",
            ],
        },
    };
}
