namespace NewsParsing.Languages;

/// <summary>Dutch.</summary>
internal static partial class Dutch
{
    internal static Language Language { get; } = new()
    {
        Code = "nl",

        // Lines around an article in a text

        PlainText = new PlainTextWords
        {
            Buttons =
            [
                "delen", "deel", "deel dit artikel", "deel artikel", "deel via", "delen via", "delen op facebook", "deel op facebook", "tweeten", "mailen",
                "e-mail", "afdrukken", "printen", "print", "kopiëren", "kopieer link", "link kopiëren", "link gekopieerd", "bewaren", "bewaar", "opslaan",
                "luisteren", "luister", "beluister", "afspelen", "sluiten", "sluit", "openen", "menu", "zoeken", "zoek", "inloggen", "log in", "uitloggen",
                "aanmelden", "registreren", "abonneren", "abonneer", "word abonnee", "volgen", "volg ons", "reageren", "reageer", "reacties", "reactie",
                "beantwoorden", "antwoorden", "melden", "bewerken", "verwijderen", "versturen", "verzenden", "annuleren", "doorgaan", "verder", "verder lezen",
                "volgende", "vorige", "volgend artikel", "vorig artikel", "terug", "terug naar boven", "naar boven", "home", "startpagina", "advertentie",
                "advertenties", "gesponsord", "reclame", "naar inhoud", "ga naar inhoud", "bekijk reacties", "toon reacties", "plaats reactie",
                "laat een reactie achter", "meer", "toon meer", "laad meer", "meer lezen", "lees meer", "lees ook", "lees verder", "bekijk alles",
                "alles bekijken", "meer info", "accepteren", "alles accepteren", "akkoord", "weigeren", "instellingen", "cookie-instellingen", "privacy",
                "privacybeleid", "privacyverklaring", "cookiebeleid", "algemene voorwaarden", "gebruiksvoorwaarden", "disclaimer", "colofon", "contact",
                "over ons", "vacatures", "hulp", "veelgestelde vragen", "sitemap", "nieuwsbrief", "nieuwsbrieven", "winkel", "foto", "foto's", "video",
                "video's", "galerij", "vergroten", "downloaden", "door", "en", "auteur", "redactie", "gepubliceerd", "gepubliceerd op", "bijgewerkt",
                "laatst bijgewerkt", "laatste update", "leestijd", "min", "minuten", "live", "exclusief", "opinie", "analyse", "interview", "onderwerpen",
                "thema's", "tags", "ja", "nee", "of",
            ],
            Pointers =
            [
                "lees ook", "lees meer", "lees verder", "lees hier", "lees alles", "bekijk ook", "bekijk hier", "bekijk de", "kijk ook", "zie ook",
                "meer over", "meer weten", "klik hier", "schrijf je in", "schrijf u in", "meld je aan", "meld u aan", "abonneer", "word abonnee", "volg ons",
                "volg het", "ontvang", "download", "luister", "beluister", "terug naar", "al abonnee", "log in om", "om verder te lezen",
                "dit artikel is alleen", "deze inhoud", "video:", "foto's:", "deel dit", "reageer", "praat mee", "tip de redactie", "heb je een tip",
            ],
            Turns =
            [
                "lees ook", "lees meer", "lees verder", "meer over", "meer nieuws", "meer artikelen", "meer uit", "meer van", "meer lezen", "gerelateerd",
                "gerelateerde artikelen", "gerelateerde berichten", "gerelateerd nieuws", "aanbevolen", "aanbevolen artikelen", "aanbevolen voor jou",
                "aanraders", "misschien ook interessant", "ook interessant", "dit vind je misschien ook", "bekijk ook", "zie ook", "meest gelezen",
                "best gelezen", "populair", "meest bekeken", "meest recent", "trending", "laatste nieuws", "het laatste nieuws", "net binnen", "nieuwste",
                "nieuwste artikelen", "uitgelicht", "in het nieuws", "ander nieuws", "andere artikelen", "onderwerpen", "thema's", "trefwoorden", "tags",
                "nieuwsbrief", "nieuwsbrieven", "volg ons", "deel dit", "delen", "deel", "reacties", "reageer", "laat een reactie achter", "geef een reactie",
                "jouw mening", "over de auteur", "auteur", "rubrieken", "service", "partnerbijdrage", "gesponsord", "advertentie", "advertenties", "video's",
                "volgend artikel", "contact", "over ons",
            ],
            Appeals =
            [
                "nieuwsbrief", "inbox", "abonneer", "abonnee", "abonnement", "inschrijven", "schrijf je in", "meld je aan", "aanmelden", "inloggen",
                "je account", "e-mailadres", "klik hier", "onze app", "download", "volg ons", "doneer", "steun ons", "adblocker", "onze lezers",
                "onze redactie", "jouw mening", "gratis",
            ],
            Footers =
            [
                "alle rechten voorbehouden", "copyright", "©", "algemene voorwaarden", "gebruiksvoorwaarden", "privacybeleid", "privacyverklaring", "cookies",
                "persoonsgegevens", "overgenomen zonder", "javascript",
            ],
        },

        // Told from other languages by

        StopWords =
        [
            "de", "het", "een", "en", "van", "in", "is", "dat", "op", "te", "zijn", "voor", "met", "die", "niet", "aan", "er", "om", "ook", "als", "maar",
            "door", "bij", "naar", "uit", "nog", "over", "wordt", "tot", "dan", "was", "heeft", "hij", "worden", "ze", "deze", "zich", "wel", "geen", "werd",
            "al", "meer", "kan", "zo", "hebben", "moet", "dit", "wat", "jaar", "onder", "omdat",
        ],

        // Dates

        Dates = new DateWords
        {
            Months =
            [
                ["januari", "jan"], ["februari", "feb"], ["maart", "mrt", "maa"], ["april", "apr"], ["mei"], ["juni", "jun"], ["juli", "jul"], ["augustus", "aug"],
                ["september", "sept", "sep"], ["oktober", "okt"], ["november", "nov"], ["december", "dec"],
            ],
            Weekdays =
            [
                ["maandag", "ma", "maa"], ["dinsdag", "di", "din"], ["woensdag", "wo", "woe"], ["donderdag", "do", "don"], ["vrijdag", "vr", "vri"],
                ["zaterdag", "za", "zat"], ["zondag", "zo", "zon"],
            ],
            DayFirst = true,
            CapitalMonths = false,
            Joiners = ["de", "op", "van"],
            Ordinals = ["e", "de", "ste"],
            ClockLeads = ["om", "rond"],
            HourMarks = ["uur", "u"],
            Published =
            [
                "gepubliceerd", "gepubliceerd op", "publicatiedatum", "geplaatst", "geplaatst op", "verschenen op", "gemaakt op", "geschreven op", "datum", "posted",
                "toegevoegd op",
            ],
            Updated =
            [
                "bijgewerkt", "bijgewerkt op", "laatst bijgewerkt", "laatste update", "update", "updated", "gewijzigd", "gewijzigd op", "laatst gewijzigd",
                "aangepast", "aangepast op", "laatst aangepast", "bewerkt",
            ],
            Other = ["evenement", "geraadpleegd op", "geraadpleegd", "lid sinds", "geboren", "geldig tot", "aanmelden voor", "foto", "gearchiveerd", "het is nu", "huidige datum", "huidige tijd", "vandaag is het"],
            Today = ["vandaag"],
            Yesterday = ["gisteren"],
            JustNow = ["zojuist", "zonet", "daarnet"],
            AgoLeads = [],
            AgoTails = ["geleden"],
            Numbers = [["een", "één"], ["twee"], ["drie"], ["vier"], ["vijf"], ["zes"], ["zeven"], ["acht"], ["negen"], ["tien"]],
            Units =
            [
                ["seconde", "seconden", "sec", "s"], ["minuut", "minuten", "min"], ["uur", "uren", "u"], ["dag", "dagen", "d"], ["week", "weken"],
                ["maand", "maanden", "mnd"], ["jaar", "jaren", "jr"],
            ],
        },

        // Bylines, datelines, captions

        Bylines = new BylineWords
        {
            Prefixes =
            [
                "door", "geschreven door", "een verhaal van", "een artikel van", "een column van", "een interview van", "column van", "geplaatst door",
                "gepubliceerd door", "opgetekend door", "een reportage van", "interview door", "tekst door",
            ],
            Labels =
            [
                new("auteur", AuthorRole.Author, true), new("auteurs", AuthorRole.Author, true), new("tekst", AuthorRole.Author, true),
                new("teksten", AuthorRole.Author, true), new("bron", AuthorRole.Author, true, IsSource: true),
                new("bronnen", AuthorRole.Author, true, IsSource: true), new("door", AuthorRole.Author, true), new("verslaggever", AuthorRole.Author, true),
                new("schrijver", AuthorRole.Author, true), new("m.m.v", AuthorRole.Contributor), new("met medewerking van", AuthorRole.Contributor),
                new("medewerking", AuthorRole.Contributor, true), new("onderzoek", AuthorRole.Contributor, true), new("redactie", AuthorRole.Editor, true),
                new("redactie door", AuthorRole.Editor), new("eindredactie", AuthorRole.Editor, true), new("bewerking", AuthorRole.Editor, true),
                new("vertaling", AuthorRole.Translator, true), new("vertaald door", AuthorRole.Translator), new("vertaling door", AuthorRole.Translator),
                new("foto", AuthorRole.Photographer, true), new("foto's", AuthorRole.Photographer, true), new("foto’s", AuthorRole.Photographer, true),
                new("fotografie", AuthorRole.Photographer, true), new("fotograaf", AuthorRole.Photographer, true), new("beeld", AuthorRole.Photographer, true),
                new("foto's door", AuthorRole.Photographer), new("illustratie", AuthorRole.Illustrator, true), new("illustraties", AuthorRole.Illustrator, true),
                new("grafiek", AuthorRole.Illustrator, true), new("graphics", AuthorRole.Illustrator, true), new("video", AuthorRole.Producer, true),
                new("productie", AuthorRole.Producer, true), new("montage", AuthorRole.Producer, true), new("camera", AuthorRole.Producer, true),
                new("correspondent", AuthorRole.Correspondent, true),
            ],
            Conjunctions =
            [
                "en", "&",
            ],
            Companions =
            [
                "met",
            ],
            Employers =
            [
                "voor", "bij",
            ],
            PlaceWords =
            [
                "in", "uit", "vanuit",
            ],
            JobTitles =
            [
                "redacteur", "redactrice", "redacteuren", "verslaggever", "verslaggeefster", "verslaggevers", "journalist", "journaliste", "correspondent",
                "correspondente", "columnist", "columniste", "hoofdredacteur", "adjunct-hoofdredacteur", "reporter", "auteur", "medewerker", "medewerkster", "chef",
                "stagiair", "stagiaire", "fotograaf", "freelancer", "recensent", "commentator", "presentator", "hoogleraar", "schrijver", "schrijfster", "econoom",
                "historicus", "eindredacteur", "nieuwsredacteur", "techredacteur",
            ],
            TitleWords =
            [
                "onze", "freelance", "politiek", "politieke", "economisch", "vaste", "chef", "algemeen", "buitenlandse", "speciale", "ons",
            ],
            OrganizationWords =
            [
                "redactie", "persbureau", "persbureaus", "onderzoeksredactie", "nieuwsdienst", "krant", "dagblad", "weekblad", "omroep", "uitgeverij", "stichting",
                "universiteit", "instituut", "vereniging", "ministerie", "groep", "gemeente", "politie", "bureau", "nieuwsblad", "courant", "nieuws",
                "sportredactie", "webredactie", "bv", "vzw",
            ],
            NotNames =
            [
                "gesponsord", "gepubliceerd", "geplaatst", "bijgewerkt", "aangepast", "gewijzigd", "update", "laatst", "laatste", "delen", "deel", "bewaren", "printen", "volgen",
                "volg", "abonneren", "reacties", "reactie", "reageer", "lezen", "lees", "meer", "minuten", "min", "leestijd", "vandaag", "gisteren", "geleden", "om",
                "uur", "artikel", "artikelen", "inloggen", "aanmelden", "nieuwsbrief", "beluister", "luister", "alle", "bekijk", "dit", "deze", "uw", "jouw", "is",
                "categorie", "advertentie", "home", "over",
            ],
            CaptionLabels =
            [
                "foto", "foto's", "foto’s", "foto door", "beeld", "bron", "fotograaf", "fotografie", "illustratie", "afbeelding", "archief", "archieffoto",
                "archiefbeeld", "copyright", "screenshot", "infographic", "video", "credit", "credits", "grafiek", "rechten", "still", "©",
            ],
            NoticeWords =
            [
                "de", "het", "een", "dit", "dat", "deze", "die", "hij", "zij", "ze", "we", "wij", "ik", "jij", "je", "u", "in", "op", "aan", "bij", "met", "na",
                "van", "voor", "uit", "naar", "en", "maar", "of", "ja", "nee", "update", "exclusief", "video", "foto", "foto's", "opinie", "analyse", "interview",
                "vraag", "antwoord", "waarom", "hoe", "wat", "wanneer", "waar", "wie", "let", "noot", "correctie", "advertentie", "bron", "hier", "daar", "vandaag",
                "gisteren", "morgen", "nu", "dan", "alles", "alle", "twee", "drie", "stap", "dag", "deel", "hoofdstuk", "lees", "meer", "als", "zo", "niet",
                "column", "commentaar", "live", "tip", "reportage",
            ],
            WirePhrases =
            [
                "met informatie van", "bron", "bronnen", "met medewerking van", "persbureaus", "volgens", "meldt", "met",
            ],
            ContributionPhrases =
            [
                "heeft aan dit artikel bijgedragen", "hebben aan dit artikel bijgedragen", "werkte mee aan dit artikel", "werkten mee aan dit artikel",
                "droeg bij aan dit artikel", "droegen bij aan dit artikel",
            ],
        },

        // Quotes

        Quotes = QuoteWords,

        // Comments

        Comments = new CommentWords
        {
            Nouns =
            [
                "reactie", "reacties", "opmerking", "opmerkingen", "antwoord", "antwoorden", "gedachte", "gedachten", "commentaar", "commentaren",
                "lezersreacties", "discussie", "berichten", "bericht",
            ],
            One =
            [
                "een", "één",
            ],
            Headings =
            [
                "alle reacties", "bekijk reacties", "toon reacties", "lees de reacties", "reacties van lezers", "wat lezers zeggen", "praat mee",
                "reageer op dit artikel",
            ],
            About =
            [
                "op", "over", "bij", "aan",
            ],
            Closed =
            [
                "reacties zijn gesloten", "de reacties zijn gesloten", "reageren is niet meer mogelijk", "reageren is gesloten",
                "reageren niet meer mogelijk", "reacties gesloten", "de reactiemogelijkheid is gesloten", "de discussie is gesloten",
                "discussie gesloten", "reacties uitgeschakeld", "reacties zijn uitgeschakeld", "je kunt niet meer reageren",
                "u kunt niet meer reageren", "het is niet meer mogelijk om te reageren",
            ],
            Says =
            [
                "zegt", "zei", "schreef", "schrijft", "reageert", "reageerde", "antwoordt", "antwoordde", "meldt",
            ],
            By =
            [
                "door", "van", "geplaatst door", "geschreven door", "reactie van", "reactie door", "antwoord van", "auteur",
            ],
            On =
            [
                "op", "om", "geplaatst op", "geschreven op", "gepost op", "datum",
            ],
            Buttons =
            [
                "reageer", "reageren", "reactie", "reacties", "antwoord", "antwoorden", "beantwoord", "beantwoorden", "citeer", "quote", "rapporteer",
                "rapporteren", "meld", "melden", "meld misbruik", "meld reactie", "misbruik melden", "vind ik leuk", "leuk", "niet leuk", "laden...",
                "bezig met laden...", "deel", "delen", "link", "permalink", "permanente link", "kopieer link", "bewerk", "bewerken", "verwijder",
                "verwijderen", "verberg", "verbergen", "toon", "toon meer", "meer", "meer lezen", "lees meer", "lees verder", "bekijk antwoorden",
                "toon antwoorden", "toon reacties", "meer reacties", "laad meer reacties", "meer laden", "log in om te reageren",
                "inloggen om te reageren", "login om te reageren", "volg", "volgen", "blokkeer", "auteur", "gast", "moderator", "abonnee",
                "sorteer op", "nieuwste", "oudste", "populairste", "annuleer", "annuleren", "reactie annuleren", "antwoord annuleren", "aanbevelen",
                "stem", "stemmen", "vertaal", "eens", "oneens", "nuttig",
            ],
            Replies =
            [
                "reageer", "reageren", "beantwoord", "beantwoorden", "beantwoordenverwijderen", "antwoorden", "log in om te reageren",
                "inloggen om te reageren", "login om te reageren", "citeer",
            ],
            Invitations =
            [
                "geef een reactie", "laat een reactie achter", "plaats een reactie", "plaats reactie", "schrijf een reactie",
                "reageer op dit artikel", "reageer op", "voeg een reactie toe", "reactie toevoegen", "reactie plaatsen", "je reactie", "uw reactie",
                "jouw reactie", "geef je mening", "wat vind jij", "het e-mailadres wordt niet gepubliceerd", "je e-mailadres wordt niet gepubliceerd",
                "uw e-mailadres wordt niet gepubliceerd", "om te reageren", "log in om", "je moet ingelogd", "je moet inloggen", "u moet ingelogd",
                "reactie annuleren", "antwoord annuleren", "gerelateerde artikelen", "lees ook", "meer over", "meest gelezen", "trackbacks",
            ],
            Notices =
            [
                "je reactie wacht op moderatie", "je reactie wacht op moderatie.", "uw reactie wacht op moderatie",
                "je reactie moet nog goedgekeurd worden",
            ],
            InReplyTo =
            [
                "in reactie op", "als reactie op", "antwoord op", "reactie op", "reageert op", "in antwoord op",
            ],
        },

        // The page around the article

        Page = new PageWords
        {
            FaultTitles = ["pagina niet gevonden", "niet gevonden", "fout", "toegang geweigerd", "in onderhoud"],
            PrivacyWords = ["toestemming", "privacy", "persoonsgegevens", "derden"],
            Notes =
            [
                "correctie:", "rectificatie", "noot van de redactie", "noot redactie", "update:", "dit artikel is eerder", "dit artikel is aangepast",
                "een eerdere versie", "naschrift",
            ],
            Taglines =
            [
                "is redacteur", "is verslaggever", "is verslaggeefster", "is correspondent", "is journalist", "is columnist",
                "schrijft over", "schrijft voor", "doet verslag",
            ],
            LiveBlogs =
            [
                "live", "liveblog", "liveticker", "minuut tot minuut",
            ],
        },
    };
}
