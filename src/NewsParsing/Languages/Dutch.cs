namespace NewsParsing.Languages;

/// <summary>Dutch.</summary>
internal static class Dutch
{
    internal static Language Language { get; } = new()
    {
        Code = "nl",

        // Told from other languages by

        StopWords = [],

        // Dates

        Dates = new DateWords(),

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
                "gepubliceerd", "geplaatst", "bijgewerkt", "aangepast", "gewijzigd", "update", "laatst", "laatste", "delen", "deel", "bewaren", "printen", "volgen",
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

        Quotes = new QuoteWords(),

        // Comments

        Comments = new CommentWords(),

        // The page around the article

        Page = new PageWords(),
    };
}
