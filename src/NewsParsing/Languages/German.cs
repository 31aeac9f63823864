namespace NewsParsing.Languages;

/// <summary>German.</summary>
internal static class German
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
            Footers =
            [
                "alle rechte vorbehalten", "copyright", "©", "datenschutzerklärung", "nutzungsbedingungen", "cookies", "einwilligung",
                "personenbezogene daten", "widerrufen", "impressum", "nachdruck", "affiliate-links", "agb", "javascript", "drittanbieter", "provision",
            ],
            Notes =
            [
                "korrektur:", "anmerkung der redaktion", "anm. d. red", "hinweis der redaktion", "hinweis:", "transparenzhinweis", "in einer früheren version",
                "update:", "aktualisiert:", "in eigener sache", "redaktion:", "disclaimer",
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
