namespace NewsParsing.Languages;

/// <summary>Swedish.</summary>
internal static partial class Swedish
{
    internal static Language Language { get; } = new()
    {
        Code = "sv",

        // Lines around an article in a text

        PlainText = new PlainTextWords
        {
            Buttons =
            [
                "dela", "dela artikeln", "dela på facebook", "dela på twitter", "dela via", "dela via e-post", "mejla", "skriv ut", "kopiera länk",
                "länk kopierad", "spara", "spara artikel", "lyssna", "lyssna på artikeln", "spela upp", "stäng", "öppna", "meny", "sök", "logga in",
                "logga ut", "skapa konto", "registrera dig", "prenumerera", "bli prenumerant", "följ", "följ oss", "kommentera", "kommentarer",
                "kommentar", "svara", "anmäl", "redigera", "ta bort", "skicka", "avbryt", "fortsätt", "fortsätt läsa", "nästa", "föregående",
                "nästa artikel", "tillbaka", "till toppen", "startsida", "startsidan", "annons", "annonser", "sponsrat innehåll", "till innehållet",
                "hoppa till innehåll", "visa kommentarer", "visa fler", "visa mer", "ladda fler", "läs mer", "läs också", "läs även", "läs vidare",
                "visa alla", "godkänn", "godkänn alla", "avvisa", "inställningar", "cookieinställningar", "integritetspolicy", "användarvillkor",
                "om oss", "kontakt", "kontakta oss", "hjälp", "nyhetsbrev", "e-tidning", "bildspel", "förstora bild", "förstora", "publicerad",
                "publicerat", "uppdaterad", "uppdaterat", "senast uppdaterad", "lästid", "nyheter", "ledare", "krönika", "rätta fel", "tipsa oss",
                "taggar", "ämnen",
            ],
            Pointers =
            [
                "läs också", "läs även", "läs mer", "läs hela", "läs vidare", "se också", "se även", "mer om", "klicka här", "prenumerera",
                "anmäl dig", "följ oss", "bli prenumerant", "tipsa oss", "har du tips", "lyssna på", "ladda ner", "tillbaka till", "logga in för att",
                "för att läsa vidare", "redan prenumerant", "dela artikeln",
            ],
            Turns =
            [
                "läs också", "läs även", "mer om ämnet", "mer från", "mer i ämnet", "fler nyheter", "fler artiklar", "relaterat",
                "relaterade artiklar", "relaterade nyheter", "rekommenderat", "rekommenderas", "mest läst", "mest lästa", "mest läst just nu",
                "senaste nytt", "senaste nyheterna", "just nu", "populärt", "ämnen i artikeln", "ämnen", "taggar", "nyhetsbrev", "följ oss",
                "dela artikeln", "kommentarer", "kommentera artikeln", "missa inte", "om skribenten", "nästa artikel", "kontakta oss",
                "till startsidan",
            ],
            Appeals =
            [
                "nyhetsbrev", "prenumer", "bli medlem", "logga in", "klicka här", "ladda ner appen", "vår app", "följ oss", "dina kontouppgifter",
                "våra läsare", "tipsa oss", "e-postadress", "inkorgen",
            ],
            Footers =
            [
                "alla rättigheter förbehållna", "upphovsrätt", "personuppgifter", "integritetspolicy", "användarvillkor", "ansvarig utgivare",
                "cookies", "javascript",
            ],
        },

        // Told from other languages by

        StopWords =
        [
            "och", "att", "det", "som", "en", "på", "är", "av", "för", "med", "till", "den", "har", "de", "inte", "om", "ett", "han", "men", "var",
            "jag", "sig", "från", "vi", "så", "kan", "när", "år", "under", "också", "efter", "eller", "nu", "sin", "där", "vid", "mot", "ska",
            "skulle", "kommer", "ut", "får", "finns", "vara", "hade", "alla", "andra", "mycket", "än", "här", "då", "sedan", "över", "bara", "blir",
            "upp", "även", "vad", "hon", "man", "säger",
        ],

        // Dates

        Dates = new DateWords
        {
            Months =
            [
                ["januari", "jan"], ["februari", "feb"], ["mars", "mar"], ["april", "apr"], ["maj"], ["juni", "jun"], ["juli", "jul"],
                ["augusti", "aug"], ["september", "sept", "sep"], ["oktober", "okt"], ["november", "nov"], ["december", "dec"],
            ],
            Weekdays =
            [
                ["måndag", "måndagen", "mån"], ["tisdag", "tisdagen", "tis"], ["onsdag", "onsdagen", "ons"], ["torsdag", "torsdagen", "tors"],
                ["fredag", "fredagen", "fre"], ["lördag", "lördagen", "lör"], ["söndag", "söndagen", "sön"],
            ],
            DayFirst = true,
            CapitalMonths = false,
            Joiners = ["den"],
            Ordinals = ["e", "a", ":e", ":a"],
            ClockLeads = ["kl", "klockan"],
            HourMarks = [],
            Published = ["publicerad", "publicerat", "publicerades", "publicerad den", "publiceringsdatum", "skapad", "skapad den", "datum"],
            Updated =
            [
                "uppdaterad", "uppdaterat", "uppdaterades", "senast uppdaterad", "senast uppdaterat", "uppdaterad den", "senast ändrad", "ändrad",
                "redigerad",
            ],
            Other = ["hämtad", "medlem sedan", "född", "gäller till", "evenemang", "arkivbild från"],
            Today = ["idag", "i dag"],
            Yesterday = ["igår", "i går"],
            JustNow = ["just nu", "nyss", "alldeles nyss"],
            AgoLeads = ["för"],
            AgoTails = ["sedan", "sen"],
            Numbers = [["en", "ett"], ["två"], ["tre"], ["fyra"], ["fem"], ["sex"], ["sju"], ["åtta"], ["nio"], ["tio"]],
            Units =
            [
                ["sekund", "sekunder", "sek"], ["minut", "minuter", "min"], ["timme", "timmar", "tim"], ["dag", "dagar"], ["vecka", "veckor"],
                ["månad", "månader", "mån"], ["år"],
            ],
        },

        // Bylines, datelines, captions

        Bylines = new BylineWords
        {
            Prefixes =
            [
                "av", "text av", "skriven av", "skrivet av", "av:", "publicerad av", "krönika av", "ledare av", "debattartikel av", "en artikel av",
                "intervju av",
            ],
            Labels =
            [
                new("text", AuthorRole.Author, true), new("texter", AuthorRole.Author, true), new("text och foto", AuthorRole.Author, true),
                new("text & foto", AuthorRole.Author, true), new("text och bild", AuthorRole.Author, true), new("skribent", AuthorRole.Author, true),
                new("författare", AuthorRole.Author, true), new("av", AuthorRole.Author, true), new("reporter", AuthorRole.Author, true),
                new("källa", AuthorRole.Author, true, IsSource: true), new("källor", AuthorRole.Author, true, IsSource: true),
                new("medverkande", AuthorRole.Contributor, true), new("research", AuthorRole.Contributor, true),
                new("efterforskning", AuthorRole.Contributor, true), new("med hjälp av", AuthorRole.Contributor),
                new("redaktör", AuthorRole.Editor, true), new("redigering", AuthorRole.Editor, true), new("redaktion", AuthorRole.Editor, true),
                new("översättning", AuthorRole.Translator, true), new("översättare", AuthorRole.Translator, true),
                new("översatt av", AuthorRole.Translator), new("översättning av", AuthorRole.Translator), new("foto", AuthorRole.Photographer, true),
                new("foton", AuthorRole.Photographer, true), new("fotograf", AuthorRole.Photographer, true),
                new("fotografi", AuthorRole.Photographer, true), new("bild", AuthorRole.Photographer, true),
                new("bilder", AuthorRole.Photographer, true), new("foto av", AuthorRole.Photographer), new("bild av", AuthorRole.Photographer),
                new("illustration", AuthorRole.Illustrator, true), new("illustrationer", AuthorRole.Illustrator, true),
                new("illustratör", AuthorRole.Illustrator, true), new("grafik", AuthorRole.Illustrator, true),
                new("teckning", AuthorRole.Illustrator, true), new("video", AuthorRole.Producer, true), new("klippning", AuthorRole.Producer, true),
                new("produktion", AuthorRole.Producer, true), new("producent", AuthorRole.Producer, true), new("ljud", AuthorRole.Producer, true),
                new("korrespondent", AuthorRole.Correspondent, true),
            ],
            Conjunctions = ["och", "samt", "&"],
            Companions = ["med", "tillsammans med"],
            Employers = ["för", "på"],
            PlaceWords = ["i", "från"],
            JobTitles =
            [
                "reporter", "reportrar", "journalist", "journalister", "redaktör", "chefredaktör", "korrespondent", "utrikeskorrespondent",
                "krönikör", "kolumnist", "ledarskribent", "debattredaktör", "kulturredaktör", "sportjournalist", "frilansjournalist", "kommentator",
                "kritiker", "recensent", "skribent", "fotograf", "redaktionschef", "nyhetschef", "webbredaktör", "medarbetare", "gästkrönikör",
                "professor", "författare", "ekonom", "forskare", "praktikant", "vikarie",
            ],
            TitleWords =
            [
                "vår", "frilansande", "politisk", "utrikespolitisk", "ekonomisk", "ansvarig", "biträdande", "tillförordnad", "fristående", "senior",
            ],
            OrganizationWords =
            [
                "redaktionen", "redaktion", "nyhetsbyrå", "nyhetsbyrån", "nyhetsbyråer", "tidningen", "tidning", "sveriges", "nyheter", "dagblad",
                "allehanda", "kuriren", "posten", "förlag", "stiftelsen", "universitet", "institutet", "myndigheten", "förbundet", "kommun",
                "polisen", "ab", "debattredaktionen", "ledarredaktionen", "sportredaktionen", "nyhetsredaktionen",
            ],
            NotNames =
            [
                "publicerad", "publicerat", "uppdaterad", "uppdaterat", "senast", "ändrad", "dela", "spara", "följ", "prenumerera", "kommentarer",
                "kommentar", "kommentera", "läs", "läser", "mer", "lästid", "idag", "igår", "sedan", "klockan", "artikel", "artiklar", "annons",
                "logga", "nyhetsbrev", "lyssna", "alla", "visa", "denna", "detta", "om", "är", "kategori", "startsidan", "timmar", "minuter",
            ],
            CaptionLabels =
            [
                "foto", "bild", "foto och bild", "fotograf", "illustration", "grafik", "källa", "arkivbild", "arkiv", "genrebild", "skärmdump",
                "skärmbild", "montage", "video", "©",
            ],
            NoticeWords =
            [
                "det", "den", "de", "en", "ett", "detta", "denna", "dessa", "han", "hon", "jag", "vi", "ni", "du", "man", "i", "på", "av", "för",
                "med", "om", "efter", "från", "till", "och", "men", "eller", "ja", "nej", "när", "hur", "varför", "vad", "var", "vem", "uppdatering",
                "rättelse", "exklusivt", "video", "foto", "bild", "ledare", "krönika", "analys", "kommentar", "intervju", "debatt", "insändare",
                "fråga", "svar", "nu", "idag", "igår", "här", "där", "alla", "två", "tre", "så", "inte", "annons", "läs", "mer", "del", "kapitel",
                "live", "tips", "fakta",
            ],
            WirePhrases = ["enligt", "rapporterar", "källa", "uppger", "skriver"],
            ContributionPhrases = ["har bidragit till artikeln", "bidrog till artikeln", "bidrog till rapporteringen", "medverkade i artikeln"],
        },

        // Quotes

        Quotes = QuoteWords,

        // Comments

        Comments = new CommentWords
        {
            Nouns = ["kommentar", "kommentarer", "svar", "tanke", "tankar", "inlägg", "läsarkommentarer", "reaktioner"],
            One = ["en", "ett"],
            Headings =
            [
                "alla kommentarer", "visa kommentarer", "läsarnas kommentarer", "kommentera artikeln", "vad tycker du", "delta i diskussionen",
            ],
            About = ["på", "till", "om", "kring"],
            Closed =
            [
                "kommentarer är stängda", "kommentarerna är stängda", "kommentarsfältet är stängt", "kommentarsfunktionen är stängd",
                "kommentarer inaktiverade", "det går inte längre att kommentera", "diskussionen är stängd",
            ],
            Says = ["säger", "skriver", "sade", "skrev", "svarade"],
            By = ["skrivet av", "skriven av", "publicerat av", "kommentar av", "svar från", "inlägg av"],
            On = ["den", "kl", "klockan", "skrivet den", "publicerat den"],
            Buttons =
            [
                "svara", "svar", "citera", "anmäl", "anmäl kommentar", "rapportera", "gilla", "ogilla", "dela", "länk", "permalänk", "redigera",
                "ta bort", "dölj", "visa", "visa mer", "visa fler", "visa svar", "visa fler kommentarer", "ladda fler kommentarer",
                "logga in för att svara", "logga in för att kommentera", "följ", "blockera", "gäst", "moderator", "sortera", "nyaste", "äldsta",
                "populäraste", "avbryt", "avbryt svar", "rekommendera",
            ],
            Replies = ["svara", "citera", "logga in för att svara", "svara på kommentaren"],
            Invitations =
            [
                "lämna en kommentar", "lämna ett svar", "skriv en kommentar", "kommentera artikeln", "skriv ett svar", "din e-postadress kommer inte",
                "din kommentar", "logga in för att kommentera", "avbryt svar", "du måste vara inloggad", "relaterade artiklar", "läs också",
                "läs även", "mest läst",
            ],
            Notices = ["din kommentar väntar på granskning", "din kommentar inväntar moderering", "kommentaren är borttagen"],
            InReplyTo = ["svar till", "som svar på", "svar på"],
        },

        // The page around the article

        Page = new PageWords
        {
            FaultTitles = ["sidan hittades inte", "sidan kunde inte hittas", "sidan finns inte", "åtkomst nekad", "ett fel har inträffat"],
            PrivacyWords = ["samtycke", "integritet", "personuppgifter", "tredje part", "tredjeparter"],
            Notes =
            [
                "rättelse:", "rättelse", "uppdatering:", "i en tidigare version", "artikeln har uppdaterats", "redaktionens kommentar", "fotnot:",
                "fotnot",
            ],
            Taglines =
            [
                "är reporter", "är journalist", "är redaktör", "är ledarskribent", "är krönikör", "är korrespondent", "är frilansjournalist",
                "skriver om", "är professor",
            ],
            LiveBlogs = ["live", "liverapport", "direktrapport", "minut för minut", "livechatt", "senaste nytt minut för minut"],
        },
    };
}
