namespace NewsParsing.Languages;

/// <summary>Dutch.</summary>
internal static class Dutch
{
    internal static Language Language { get; } = new()
    {
        Code = "nl",

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
            Other = ["evenement", "geraadpleegd op", "geraadpleegd", "lid sinds", "geboren", "geldig tot", "aanmelden voor", "foto", "gearchiveerd"],
            Today = ["vandaag"],
            Yesterday = ["gisteren"],
            JustNow = ["zojuist", "net", "nu", "zonet"],
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

        Bylines = new BylineWords(),

        // Quotes

        Quotes = new QuoteWords(),

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

        Page = new PageWords(),
    };
}
