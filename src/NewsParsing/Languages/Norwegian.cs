namespace NewsParsing.Languages;

/// <summary>Norwegian, in both its written forms.</summary>
internal static partial class Norwegian
{
    internal static Language Language { get; } = new()
    {
        Code = "no",

        // Lines around an article in a text

        PlainText = new PlainTextWords
        {
            Buttons =
            [
                "del", "del artikkelen", "del på facebook", "del på twitter", "del saken", "del via e-post", "skriv ut", "kopier lenke",
                "kopier lenken", "lenke kopiert", "lagre", "lytt", "lytt til saken", "spill av", "lukk", "åpne", "meny", "søk", "logg inn", "logg ut",
                "registrer deg", "abonner", "bli abonnent", "følg", "følg oss", "kommenter", "kommentarer", "kommentar", "svar", "rapporter",
                "rediger", "slett", "avbryt", "fortsett", "les videre", "neste", "forrige", "neste artikkel", "tilbake", "til toppen", "forside",
                "forsiden", "annonse", "annonser", "annonsørinnhold", "sponset innhold", "hopp til innhold", "gå til innhold", "vis kommentarer",
                "vis mer", "vis flere", "last flere", "les mer", "les også", "les hele saken", "se alle", "godta", "godta alle", "avvis",
                "innstillinger", "personvern", "personvernerklæring", "brukervilkår", "om oss", "kontakt oss", "hjelp", "nyhetsbrev", "e-avis",
                "bildeserie", "forstørr bilde", "publisert", "oppdatert", "sist oppdatert", "lesetid", "nyheter", "debatt", "meninger", "tips oss",
                "emner", "stikkord", "vis bildetekst",
            ],
            Pointers =
            [
                "les også", "les mer", "les hele", "les videre", "les alt om", "se også", "mer om", "klikk her", "abonner", "meld deg på", "følg oss",
                "bli abonnent", "tips oss", "har du tips", "lytt til", "last ned", "tilbake til", "logg inn for å", "for å lese videre",
                "allerede abonnent", "del artikkelen", "se video",
            ],
            Turns =
            [
                "les også", "mer om", "mer fra", "flere saker", "flere nyheter", "flere artikler", "relaterte saker", "relaterte artikler",
                "relatert", "anbefalt", "anbefalte saker", "mest lest", "mest leste", "siste nytt", "siste nyheter", "akkurat nå", "populært",
                "emner", "stikkord", "nyhetsbrev", "følg oss", "del artikkelen", "kommentarer", "kommenter saken", "om forfatteren", "neste artikkel",
                "kontakt oss", "til forsiden",
            ],
            Appeals =
            [
                "nyhetsbrev", "abonnement", "abonnent", "bli medlem", "logg inn", "klikk her", "last ned appen", "vår app", "følg oss", "våre lesere",
                "tips oss", "e-postadresse", "innboks",
            ],
            Footers =
            [
                "alle rettigheter forbeholdt", "opphavsrett", "personvern", "brukervilkår", "ansvarlig redaktør", "personopplysninger", "cookies",
                "javascript", "informasjonskapsler",
            ],
        },

        // Told from other languages by

        StopWords =
        [
            "og", "i", "det", "er", "som", "en", "på", "å", "av", "for", "med", "til", "at", "den", "har", "de", "ikke", "om", "et", "han", "men",
            "var", "jeg", "seg", "fra", "vi", "så", "kan", "når", "år", "også", "etter", "eller", "nå", "sin", "der", "ved", "mot", "skal", "skulle",
            "kommer", "ut", "får", "være", "hadde", "alle", "andre", "mye", "enn", "her", "da", "siden", "over", "bare", "blir", "opp", "hva", "hun",
            "man", "sier", "ble", "hvor", "noe", "blitt", "mer", "ha", "ikkje", "eg", "ein", "dei", "frå", "vere", "kva", "vart", "noko", "seier",
            "berre", "meir", "då", "no", "korleis", "kjem", "ho", "òg",
        ],

        // Dates

        Dates = new DateWords
        {
            Months =
            [
                ["januar", "jan"], ["februar", "feb"], ["mars", "mar"], ["april", "apr"], ["mai"], ["juni", "jun"], ["juli", "jul"],
                ["august", "aug"], ["september", "sept", "sep"], ["oktober", "okt"], ["november", "nov"], ["desember", "des"],
            ],
            Weekdays =
            [
                ["mandag", "måndag", "man"], ["tirsdag", "tysdag", "tirs"], ["onsdag", "ons"], ["torsdag", "tors"], ["fredag", "fre"],
                ["lørdag", "laurdag", "lør"], ["søndag", "sundag", "søn"],
            ],
            DayFirst = true,
            CapitalMonths = false,
            Joiners = ["den"],
            Ordinals = [],
            ClockLeads = ["kl", "klokken", "klokka"],
            HourMarks = [],
            Published = ["publisert", "publisert den", "først publisert", "opprettet", "skrevet", "lagt ut", "dato", "publiseringsdato"],
            Updated = ["oppdatert", "sist oppdatert", "oppdatert den", "endret", "sist endret", "redigert"],
            Other = ["hentet", "medlem siden", "født", "gyldig til", "arrangement", "arkivfoto fra"],
            Today = ["idag", "i dag"],
            Yesterday = ["igår", "i går"],
            JustNow = ["akkurat nå", "nettopp"],
            AgoLeads = ["for"],
            AgoTails = ["siden", "sidan"],
            Numbers =
            [
                ["en", "ett", "én", "ein", "eitt"], ["to"], ["tre"], ["fire"], ["fem"], ["seks"], ["sju", "syv"], ["åtte"], ["ni"], ["ti"],
            ],
            Units =
            [
                ["sekund", "sekunder", "sek"], ["minutt", "minutter", "min"], ["time", "timer", "timar"], ["dag", "dager", "dagar"],
                ["uke", "uker", "veke", "veker"], ["måned", "måneder", "månad", "månader", "mnd"], ["år"],
            ],
        },

        // Bylines, datelines, captions

        Bylines = new BylineWords
        {
            Prefixes =
            [
                "av", "tekst av", "skrevet av", "skrive av", "av:", "publisert av", "kommentar av", "kronikk av", "leder av", "en artikkel av",
            ],
            Labels =
            [
                new("tekst", AuthorRole.Author, true), new("tekst og foto", AuthorRole.Author, true), new("tekst & foto", AuthorRole.Author, true),
                new("forfatter", AuthorRole.Author, true), new("skribent", AuthorRole.Author, true), new("av", AuthorRole.Author, true),
                new("journalist", AuthorRole.Author, true), new("reporter", AuthorRole.Author, true),
                new("kilde", AuthorRole.Author, true, IsSource: true), new("kilder", AuthorRole.Author, true, IsSource: true),
                new("kjelde", AuthorRole.Author, true, IsSource: true), new("medvirkende", AuthorRole.Contributor, true),
                new("research", AuthorRole.Contributor, true), new("med bidrag fra", AuthorRole.Contributor),
                new("redaktør", AuthorRole.Editor, true), new("redigering", AuthorRole.Editor, true), new("redaksjon", AuthorRole.Editor, true),
                new("vaktsjef", AuthorRole.Editor, true), new("oversettelse", AuthorRole.Translator, true),
                new("oversetter", AuthorRole.Translator, true), new("omsett av", AuthorRole.Translator, true),
                new("oversatt av", AuthorRole.Translator), new("oversettelse ved", AuthorRole.Translator), new("foto", AuthorRole.Photographer, true),
                new("fotograf", AuthorRole.Photographer, true), new("fotografi", AuthorRole.Photographer, true),
                new("bilder", AuthorRole.Photographer, true), new("bilde", AuthorRole.Photographer, true), new("foto av", AuthorRole.Photographer),
                new("illustrasjon", AuthorRole.Illustrator, true), new("illustrasjoner", AuthorRole.Illustrator, true),
                new("illustratør", AuthorRole.Illustrator, true), new("grafikk", AuthorRole.Illustrator, true),
                new("tegning", AuthorRole.Illustrator, true), new("video", AuthorRole.Producer, true),
                new("videojournalist", AuthorRole.Producer, true), new("klipp", AuthorRole.Producer, true),
                new("produksjon", AuthorRole.Producer, true), new("produsent", AuthorRole.Producer, true), new("lyd", AuthorRole.Producer, true),
                new("redigering video", AuthorRole.Producer, true), new("korrespondent", AuthorRole.Correspondent, true),
            ],
            Conjunctions = ["og", "samt", "&"],
            Companions = ["med", "sammen med"],
            Employers = ["for"],
            PlaceWords = ["i", "fra", "frå"],
            JobTitles =
            [
                "journalist", "journalister", "redaktør", "ansvarlig", "sjefredaktør", "nyhetsredaktør", "politisk redaktør", "debattredaktør",
                "kulturredaktør", "korrespondent", "utenrikskorrespondent", "kommentator", "sjefkommentator", "reporter", "spaltist", "skribent",
                "anmelder", "fotograf", "sportsjournalist", "frilansjournalist", "nettjournalist", "videojournalist", "vaktsjef", "nyhetssjef",
                "nyhetsleder", "professor", "forsker", "forfatter", "økonom", "medarbeider", "praktikant", "vikar",
            ],
            TitleWords = ["vår", "politisk", "frilans", "kultur", "utenriks", "ansvarlig", "fungerende", "økonomisk"],
            OrganizationWords =
            [
                "redaksjonen", "redaksjon", "nyhetsbyrå", "nyhetsbyrået", "avisen", "avisa", "avis", "tidende", "blad", "norsk", "norges",
                "universitetet", "instituttet", "stiftelsen", "forbundet", "kommune", "politiet", "forlag", "desken", "sporten", "nyheter",
                "debattredaksjonen", "as",
            ],
            NotNames =
            [
                "publisert", "oppdatert", "sist", "endret", "del", "lagre", "følg", "abonner", "kommentarer", "kommentar", "kommenter", "les", "mer",
                "lesetid", "idag", "igår", "siden", "klokken", "artikkel", "artikler", "annonse", "logg", "nyhetsbrev", "lytt", "alle", "vis",
                "denne", "dette", "om", "er", "kategori", "forsiden", "timer", "minutter",
            ],
            CaptionLabels =
            [
                "foto", "bilde", "fotograf", "illustrasjon", "illustrasjonsfoto", "arkivfoto", "arkivbilde", "arkiv", "grafikk", "kilde",
                "skjermdump", "faksimile", "montasje", "video", "©",
            ],
            NoticeWords =
            [
                "det", "den", "de", "en", "et", "ei", "dette", "denne", "disse", "han", "hun", "jeg", "vi", "du", "man", "i", "på", "av", "for",
                "med", "om", "etter", "fra", "til", "og", "men", "eller", "ja", "nei", "når", "hvordan", "hvorfor", "hva", "hvor", "hvem",
                "oppdatering", "rettelse", "eksklusivt", "video", "foto", "bilde", "leder", "kronikk", "analyse", "kommentar", "intervju", "debatt",
                "spørsmål", "svar", "nå", "her", "der", "alle", "to", "tre", "så", "ikke", "annonse", "les", "mer", "kapittel", "live", "tips",
                "fakta",
            ],
            WirePhrases = ["ifølge", "melder", "skriver", "kilde", "opplyser"],
            ContributionPhrases = ["har bidratt til saken", "bidro til saken", "har bidratt til denne saken", "bidro til artikkelen"],
        },

        // Quotes

        Quotes = QuoteWords,

        // Comments

        Comments = new CommentWords
        {
            Nouns = ["kommentar", "kommentarer", "svar", "tanke", "tanker", "innlegg", "leserkommentarer", "reaksjoner"],
            One = ["en", "ett", "én"],
            Headings = ["alle kommentarer", "vis kommentarer", "hva mener du", "delta i diskusjonen", "kommenter saken"],
            About = ["på", "til", "om"],
            Closed =
            [
                "kommentarfeltet er stengt", "kommentarer er stengt", "kommentarfunksjonen er stengt", "det er ikke lenger mulig å kommentere",
                "debatten er stengt", "kommentarer er slått av", "kommentering er stengt",
            ],
            Says = ["sier", "skriver", "skrev", "svarte", "seier"],
            By = ["skrevet av", "publisert av", "kommentar av", "svar fra", "innlegg av"],
            On = ["den", "kl", "klokken", "skrevet den", "publisert den"],
            Buttons =
            [
                "svar", "svare", "siter", "rapporter", "rapporter kommentar", "lik", "liker", "liker ikke", "del", "lenke", "permalenke", "rediger",
                "slett", "skjul", "vis", "vis mer", "vis flere", "vis svar", "vis flere kommentarer", "last flere kommentarer",
                "logg inn for å svare", "logg inn for å kommentere", "følg", "blokker", "gjest", "moderator", "sorter", "nyeste", "eldste",
                "mest populære", "avbryt", "avbryt svar", "anbefal",
            ],
            Replies = ["svar", "svare", "siter", "logg inn for å svare"],
            Invitations =
            [
                "legg igjen en kommentar", "legg igjen kommentar", "legg inn en kommentar", "skriv en kommentar", "kommenter saken", "skriv et svar",
                "din e-postadresse vil ikke", "e-postadressen din vil ikke", "din kommentar", "logg inn for å kommentere", "avbryt svar",
                "du må være logget inn", "du må være innlogget", "relaterte artikler", "les også", "mest lest",
            ],
            Notices = ["kommentaren din venter på moderering", "din kommentar venter på moderering", "kommentaren er slettet"],
            InReplyTo = ["svar til", "som svar på", "svar på"],
        },

        // The page around the article

        Page = new PageWords
        {
            FaultTitles =
            [
                "siden ble ikke funnet", "siden finnes ikke", "fant ikke siden", "side ikke funnet", "ingen tilgang", "det oppstod en feil",
            ],
            PrivacyWords = ["samtykke", "personvern", "personopplysninger", "tredjepart", "tredjeparter"],
            Notes =
            [
                "rettelse:", "rettelse", "presisering:", "oppdatering:", "i en tidligere versjon", "artikkelen er oppdatert", "saken er oppdatert",
                "redaksjonens kommentar", "rettet:",
            ],
            Taglines =
            [
                "er journalist", "er redaktør", "er kommentator", "er korrespondent", "er spaltist", "er frilansjournalist", "skriver om",
                "er professor", "er forsker",
            ],
            LiveBlogs = ["live", "direktestudio", "følg saken direkte", "minutt for minutt", "direktesending"],
        },
    };
}
