namespace NewsParsing.Languages;

/// <summary>Danish.</summary>
internal static partial class Danish
{
    internal static Language Language { get; } = new()
    {
        Code = "da",

        // Lines around an article in a text

        PlainText = new PlainTextWords
        {
            Buttons =
            [
                "del", "del artiklen", "del på facebook", "del på twitter", "del via e-mail", "udskriv", "kopiér link", "kopier link",
                "link kopieret", "gem", "gem artikel", "lyt", "lyt til artiklen", "afspil", "luk", "åbn", "søg", "log ind", "log på", "log ud",
                "opret bruger", "abonnér", "abonner", "bliv abonnent", "køb abonnement", "følg", "følg os", "kommentér", "kommenter", "kommentarer",
                "kommentar", "svar", "anmeld", "redigér", "slet", "annuller", "fortsæt", "læs videre", "næste", "forrige", "næste artikel", "tilbage",
                "til toppen", "forside", "forsiden", "annonce", "annoncer", "sponsoreret indhold", "spring til indhold", "gå til indhold",
                "vis kommentarer", "vis mere", "vis flere", "hent flere", "læs mere", "læs også", "se alle", "acceptér", "acceptér alle",
                "accepter alle", "afvis", "indstillinger", "privatlivspolitik", "cookiepolitik", "vilkår", "om os", "kontakt os", "hjælp",
                "nyhedsbrev", "nyhedsbreve", "e-avis", "billedserie", "forstør billede", "offentliggjort", "publiceret", "opdateret",
                "sidst opdateret", "læsetid", "nyheder", "emner", "tip os", "gå til forsiden",
            ],
            Pointers =
            [
                "læs også", "læs mere", "læs hele", "læs videre", "læs her", "se også", "mere om", "klik her", "abonnér", "tilmeld dig", "følg os",
                "bliv abonnent", "tip os", "har du et tip", "lyt til", "download", "tilbage til", "log ind for at", "for at læse videre",
                "allerede abonnent", "del artiklen", "artiklen fortsætter",
            ],
            Turns =
            [
                "læs også", "mere om", "mere fra", "flere nyheder", "flere artikler", "relaterede artikler", "relateret", "relaterede nyheder",
                "anbefalet", "anbefalede artikler", "mest læste", "mest læst", "seneste nyt", "seneste nyheder", "lige nu", "populært", "emner",
                "emneord", "nyhedsbrev", "nyhedsbreve", "følg os", "del artiklen", "kommentarer", "kommentér artiklen", "om forfatteren",
                "næste artikel", "kontakt os", "til forsiden",
            ],
            Appeals =
            [
                "nyhedsbrev", "abonnement", "abonnent", "bliv medlem", "log ind", "klik her", "hent appen", "vores app", "følg os", "vores læsere",
                "tip os", "e-mailadresse", "indbakke",
            ],
            Footers =
            [
                "alle rettigheder forbeholdes", "ophavsret", "persondata", "privatlivspolitik", "ansvarshavende", "personoplysninger", "cookies",
                "javascript",
            ],
        },

        // Told from other languages by

        StopWords =
        [
            "og", "i", "det", "er", "som", "en", "på", "at", "af", "for", "med", "til", "den", "har", "de", "ikke", "om", "et", "han", "men", "var",
            "jeg", "sig", "fra", "vi", "så", "kan", "når", "år", "også", "efter", "eller", "nu", "sin", "der", "ved", "mod", "skal", "skulle",
            "kommer", "ud", "får", "være", "havde", "alle", "andre", "meget", "end", "her", "da", "siden", "over", "kun", "bliver", "op", "hvad",
            "hun", "man", "siger", "blev", "hvor", "noget", "blevet", "mere", "have", "må", "hvis", "fordi", "nogle", "selv",
        ],

        // Dates

        Dates = new DateWords
        {
            Months =
            [
                ["januar", "jan"], ["februar", "feb"], ["marts", "mar"], ["april", "apr"], ["maj"], ["juni", "jun"], ["juli", "jul"],
                ["august", "aug"], ["september", "sept", "sep"], ["oktober", "okt"], ["november", "nov"], ["december", "dec"],
            ],
            Weekdays =
            [
                ["mandag", "man"], ["tirsdag", "tirs"], ["onsdag", "ons"], ["torsdag", "tors"], ["fredag", "fre"], ["lørdag", "lør"],
                ["søndag", "søn"],
            ],
            DayFirst = true,
            CapitalMonths = false,
            Joiners = ["den", "d"],
            Ordinals = [],
            ClockLeads = ["kl", "klokken"],
            HourMarks = [],
            Published =
            [
                "publiceret", "publiceret den", "offentliggjort", "offentliggjort den", "udgivet", "udgivet den", "oprettet", "skrevet", "dato",
                "først publiceret",
            ],
            Updated = ["opdateret", "sidst opdateret", "opdateret den", "senest opdateret", "ændret", "sidst ændret", "redigeret"],
            Other = ["hentet", "medlem siden", "født", "gyldig til", "arrangement", "arkivfoto fra"],
            Today = ["idag", "i dag"],
            Yesterday = ["igår", "i går"],
            JustNow = ["lige nu", "netop nu", "for lidt siden"],
            AgoLeads = ["for"],
            AgoTails = ["siden"],
            Numbers = [["en", "et", "én", "ét"], ["to"], ["tre"], ["fire"], ["fem"], ["seks"], ["syv"], ["otte"], ["ni"], ["ti"]],
            Units =
            [
                ["sekund", "sekunder", "sek"], ["minut", "minutter", "min"], ["time", "timer"], ["dag", "dage"], ["uge", "uger"],
                ["måned", "måneder", "mdr"], ["år"],
            ],
        },

        // Bylines, datelines, captions

        Bylines = new BylineWords
        {
            Prefixes =
            [
                "af", "tekst af", "skrevet af", "af:", "publiceret af", "kommentar af", "kronik af", "leder af", "en artikel af", "interview af",
            ],
            Labels =
            [
                new("tekst", AuthorRole.Author, true), new("tekst og foto", AuthorRole.Author, true), new("forfatter", AuthorRole.Author, true),
                new("skribent", AuthorRole.Author, true), new("af", AuthorRole.Author, true), new("journalist", AuthorRole.Author, true),
                new("reporter", AuthorRole.Author, true), new("kilde", AuthorRole.Author, true, IsSource: true),
                new("kilder", AuthorRole.Author, true, IsSource: true), new("medvirkende", AuthorRole.Contributor, true),
                new("research", AuthorRole.Contributor, true), new("med bidrag fra", AuthorRole.Contributor),
                new("redaktør", AuthorRole.Editor, true), new("redigering", AuthorRole.Editor, true), new("redaktion", AuthorRole.Editor, true),
                new("redigeret af", AuthorRole.Editor, true), new("oversættelse", AuthorRole.Translator, true),
                new("oversætter", AuthorRole.Translator, true), new("oversat af", AuthorRole.Translator),
                new("oversættelse ved", AuthorRole.Translator), new("foto", AuthorRole.Photographer, true),
                new("fotos", AuthorRole.Photographer, true), new("fotograf", AuthorRole.Photographer, true),
                new("fotografi", AuthorRole.Photographer, true), new("billeder", AuthorRole.Photographer, true),
                new("billede", AuthorRole.Photographer, true), new("foto af", AuthorRole.Photographer), new("fotos af", AuthorRole.Photographer),
                new("illustration", AuthorRole.Illustrator, true), new("illustrationer", AuthorRole.Illustrator, true),
                new("illustrator", AuthorRole.Illustrator, true), new("grafik", AuthorRole.Illustrator, true),
                new("tegning", AuthorRole.Illustrator, true), new("video", AuthorRole.Producer, true), new("klip", AuthorRole.Producer, true),
                new("produktion", AuthorRole.Producer, true), new("producer", AuthorRole.Producer, true), new("lyd", AuthorRole.Producer, true),
                new("korrespondent", AuthorRole.Correspondent, true),
            ],
            Conjunctions = ["og", "samt", "&"],
            Companions = ["med", "sammen med"],
            Employers = ["for"],
            PlaceWords = ["i", "fra"],
            JobTitles =
            [
                "journalist", "journalister", "redaktør", "chefredaktør", "nyhedsredaktør", "kulturredaktør", "debatredaktør", "politisk redaktør",
                "korrespondent", "udenrigskorrespondent", "kommentator", "klummeskribent", "reporter", "skribent", "anmelder", "fotograf",
                "sportsjournalist", "freelancejournalist", "redaktionschef", "nyhedschef", "professor", "forsker", "forfatter", "økonom",
                "medarbejder", "praktikant", "lektor", "redaktionssekretær",
            ],
            TitleWords = ["vores", "politisk", "freelance", "ansvarshavende", "fungerende", "international", "økonomisk"],
            OrganizationWords =
            [
                "redaktionen", "redaktion", "nyhedsbureau", "nyhedsbureauet", "avisen", "avis", "tidende", "dagblad", "dansk", "danmarks",
                "universitet", "instituttet", "fonden", "forbundet", "kommune", "politi", "forlag", "nyheder", "debatredaktionen", "aps",
            ],
            NotNames =
            [
                "publiceret", "offentliggjort", "opdateret", "sidst", "senest", "ændret", "del", "gem", "følg", "abonner", "kommentarer", "kommentar",
                "kommenter", "læs", "mere", "læsetid", "idag", "igår", "siden", "klokken", "artikel", "artikler", "annonce", "log", "nyhedsbrev",
                "lyt", "alle", "vis", "denne", "dette", "om", "er", "kategori", "forsiden", "timer", "minutter",
            ],
            CaptionLabels =
            [
                "foto", "fotos", "billede", "fotograf", "illustration", "modelfoto", "arkivfoto", "arkivbillede", "arkiv", "grafik", "kilde",
                "skærmbillede", "screenshot", "pr-foto", "video", "©",
            ],
            NoticeWords =
            [
                "det", "den", "de", "en", "et", "dette", "denne", "disse", "han", "hun", "jeg", "vi", "du", "man", "i", "på", "af", "for", "med",
                "om", "efter", "fra", "til", "og", "men", "eller", "ja", "nej", "når", "hvordan", "hvorfor", "hvad", "hvor", "hvem", "opdatering",
                "rettelse", "eksklusivt", "video", "foto", "billede", "leder", "kronik", "analyse", "kommentar", "interview", "debat", "spørgsmål",
                "svar", "nu", "her", "der", "alle", "to", "tre", "så", "ikke", "annonce", "læs", "mere", "kapitel", "live", "tip", "fakta",
            ],
            WirePhrases = ["ifølge", "skriver", "kilde", "oplyser", "melder"],
            ContributionPhrases = ["har bidraget til artiklen", "bidrog til artiklen", "har bidraget til denne artikel"],
        },

        // Quotes

        Quotes = QuoteWords,

        // Comments

        Comments = new CommentWords
        {
            Nouns = ["kommentar", "kommentarer", "svar", "tanke", "tanker", "indlæg", "læserkommentarer", "reaktioner"],
            One = ["en", "ét", "et"],
            Headings = ["alle kommentarer", "vis kommentarer", "hvad mener du", "deltag i debatten", "kommentér artiklen"],
            About = ["på", "til", "om"],
            Closed =
            [
                "kommentarer er lukket", "der er lukket for kommentarer", "kommentarsporet er lukket", "debatten er lukket",
                "kommentarer er slået fra", "det er ikke længere muligt at kommentere",
            ],
            Says = ["siger", "skriver", "skrev", "svarede", "sagde"],
            By = ["skrevet af", "udgivet af", "kommentar af", "svar fra", "indlæg af"],
            On = ["den", "kl", "klokken", "skrevet den", "udgivet den"],
            Buttons =
            [
                "svar", "besvar", "citer", "citér", "anmeld", "rapportér", "synes godt om", "del", "permalink", "redigér", "slet", "skjul", "vis",
                "vis mere", "vis flere", "vis svar", "vis flere kommentarer", "hent flere kommentarer", "log ind for at svare",
                "log ind for at kommentere", "følg", "blokér", "gæst", "moderator", "sortér", "nyeste", "ældste", "mest populære", "annuller",
                "annuller svar", "anbefal",
            ],
            Replies = ["svar", "besvar", "citer", "citér", "log ind for at svare"],
            Invitations =
            [
                "skriv en kommentar", "skriv kommentar", "efterlad en kommentar", "skriv et svar", "tilføj kommentar", "kommentér artiklen",
                "din e-mailadresse vil ikke", "din kommentar", "log ind for at kommentere", "annuller svar", "du skal være logget ind",
                "relaterede artikler", "læs også", "mest læste",
            ],
            Notices = ["din kommentar afventer moderation", "din kommentar afventer godkendelse", "kommentaren er slettet"],
            InReplyTo = ["svar til", "som svar på", "svar på"],
        },

        // The page around the article

        Page = new PageWords
        {
            FaultTitles =
            [
                "siden blev ikke fundet", "siden findes ikke", "siden kunne ikke findes", "side ikke fundet", "adgang nægtet", "der opstod en fejl",
            ],
            PrivacyWords = ["samtykke", "privatliv", "persondata", "personoplysninger", "tredjepart", "tredjeparter"],
            Notes =
            [
                "rettelse:", "rettelse", "præcisering:", "opdatering:", "i en tidligere version", "artiklen er opdateret", "redaktionens kommentar",
                "rettet:", "fakta om",
            ],
            Taglines =
            [
                "er journalist", "er redaktør", "er kommentator", "er korrespondent", "er klummeskribent", "er freelancejournalist", "skriver om",
                "er professor", "er forsker",
            ],
            LiveBlogs = ["live", "liveblog", "følg med live", "minut for minut", "direkte fra"],
        },
    };
}
