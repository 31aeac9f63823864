namespace NewsParsing.Languages;

/// <summary>Icelandic.</summary>
internal static partial class Icelandic
{
    internal static Language Language { get; } = new()
    {
        Code = "is",

        // Lines around an article in a text

        PlainText = new PlainTextWords
        {
            Buttons =
            [
                "deila", "deila frétt", "deila á facebook", "senda", "senda í tölvupósti", "prenta", "prenta út", "afrita hlekk", "afrita tengil",
                "hlekkur afritaður", "vista", "hlusta", "hlusta á fréttina", "spila", "loka", "opna", "valmynd", "leita", "leit", "innskráning",
                "skrá inn", "skrá mig inn", "útskráning", "skrá út", "nýskráning", "skrá mig", "áskrift", "gerast áskrifandi", "kaupa áskrift",
                "fylgja", "fylgstu með okkur", "athugasemdir", "athugasemd", "ummæli", "skrifa athugasemd", "svara", "tilkynna", "breyta", "eyða",
                "hætta við", "halda áfram", "lesa", "lesa áfram", "lesa meira", "lesa nánar", "lestu meira", "lestu einnig", "nánar", "næsta",
                "fyrri", "næsta frétt", "fyrri frétt", "til baka", "efst á síðu", "upp", "heim", "forsíða", "auglýsing", "auglýsingar", "kostað efni",
                "kynning", "fara í efni", "sýna athugasemdir", "sýna meira", "sjá meira", "sjá fleiri", "hlaða fleiri", "sjá allt", "samþykkja",
                "samþykkja allt", "hafna", "stillingar", "persónuvernd", "persónuverndarstefna", "vafrakökur", "notkunarskilmálar", "skilmálar",
                "um okkur", "hafðu samband", "hafa samband", "hjálp", "fréttabréf", "myndasafn", "stækka mynd", "birt", "uppfært", "síðast uppfært",
                "lestrartími", "efnisorð", "fréttir", "skoðun", "skoðanir",
            ],
            Pointers =
            [
                "lesa meira", "lesa nánar", "lestu meira", "lestu einnig", "lesið einnig", "sjá einnig", "sjá nánar", "meira um", "nánar um",
                "smelltu hér", "smellið hér", "skráðu þig", "fylgstu með", "gerast áskrifandi", "hlustaðu", "sæktu appið", "til baka", "sjá meira",
                "senda inn ábendingu", "ertu með ábendingu",
            ],
            Turns =
            [
                "lestu einnig", "tengdar fréttir", "tengt efni", "tengdar greinar", "skyldar fréttir", "meira úr flokknum", "fleiri fréttir",
                "fleiri greinar", "meira eftir höfund", "mest lesið", "mest lesna", "mest lesnar fréttir", "vinsælast", "nýjast", "nýjustu fréttir",
                "nýlegar fréttir", "aðrar fréttir", "efnisorð", "fréttabréf", "fylgstu með okkur", "deila", "athugasemdir", "ummæli", "um höfundinn",
                "næsta frétt", "hafðu samband",
            ],
            Appeals =
            [
                "fréttabréf", "áskrift", "áskrifandi", "skráðu þig", "smelltu hér", "appið okkar", "fylgstu með okkur", "lesendur okkar", "netfang",
            ],
            Footers =
            [
                "öll réttindi áskilin", "höfundarréttur", "persónuvernd", "notkunarskilmálar", "ábyrgðarmaður", "vafrakökur", "javascript",
            ],
        },

        // Told from other languages by

        StopWords =
        [
            "og", "að", "í", "á", "er", "sem", "til", "við", "um", "með", "af", "það", "en", "var", "fyrir", "hann", "ekki", "því", "þar", "verið",
            "eru", "vera", "hefur", "frá", "eftir", "þá", "hún", "sé", "upp", "þetta", "þeir", "hafa", "segir", "einnig", "hafi", "verður", "ekkert",
            "nú", "eða", "út", "sér", "þegar", "síðan", "okkur", "úr", "svo", "ég", "voru", "hér", "yfir", "vegna", "þess", "þeim", "mjög", "meðal",
            "milli", "hafði", "þó",
        ],

        // Dates

        Dates = new DateWords
        {
            Months =
            [
                ["janúar", "jan"], ["febrúar", "feb"], ["mars", "mar"], ["apríl", "apr"], ["maí"], ["júní", "jún"], ["júlí", "júl"], ["ágúst", "ágú"],
                ["september", "sept", "sep"], ["október", "okt"], ["nóvember", "nóv"], ["desember", "des"],
            ],
            Weekdays =
            [
                ["mánudagur", "mánudag", "mánudaginn", "mán"], ["þriðjudagur", "þriðjudag", "þriðjudaginn", "þri"],
                ["miðvikudagur", "miðvikudag", "miðvikudaginn", "mið"], ["fimmtudagur", "fimmtudag", "fimmtudaginn", "fim"],
                ["föstudagur", "föstudag", "föstudaginn", "fös"], ["laugardagur", "laugardag", "laugardaginn", "lau"],
                ["sunnudagur", "sunnudag", "sunnudaginn", "sun"],
            ],
            DayFirst = true,
            CapitalMonths = false,
            Joiners = ["þann"],
            Ordinals = [],
            ClockLeads = ["kl", "klukkan"],
            HourMarks = [],
            Published = ["birt", "birtist", "birt þann", "útgefið", "skráð", "skrifað", "dagsetning"],
            Updated = ["uppfært", "síðast uppfært", "uppfært þann", "breytt", "síðast breytt"],
            Other = ["sótt", "meðlimur síðan", "fæddur", "fædd", "gildir til", "viðburður"],
            Today = ["í dag"],
            Yesterday = ["í gær"],
            JustNow = ["rétt í þessu", "núna"],
            AgoLeads = ["fyrir"],
            AgoTails = ["síðan"],
            Numbers =
            [
                ["einn", "ein", "eitt", "einni", "einum"], ["tveir", "tvær", "tvö", "tveimur"], ["þrír", "þrjár", "þrjú", "þremur"],
                ["fjórir", "fjórar", "fjögur", "fjórum"], ["fimm"], ["sex"], ["sjö"], ["átta"], ["níu"], ["tíu"],
            ],
            Units =
            [
                ["sekúnda", "sekúndur", "sekúndum", "sek"], ["mínúta", "mínútur", "mínútum", "mínútu", "mín"],
                ["klukkustund", "klukkustundir", "klukkustundum", "klst", "klukkutíma"], ["dagur", "daga", "dögum"],
                ["vika", "vikur", "vikum", "viku"], ["mánuður", "mánuði", "mánuðum"], ["ár", "árum", "ári"],
            ],
        },

        // Bylines, datelines, captions

        Bylines = new BylineWords
        {
            Prefixes = ["eftir", "texti eftir", "skrifað af"],
            Labels =
            [
                new("höfundur", AuthorRole.Author, true), new("höfundar", AuthorRole.Author, true), new("texti", AuthorRole.Author, true),
                new("blaðamaður", AuthorRole.Author, true), new("fréttamaður", AuthorRole.Author, true), new("eftir", AuthorRole.Author, true),
                new("heimild", AuthorRole.Author, true, IsSource: true), new("heimildir", AuthorRole.Author, true, IsSource: true),
                new("rannsókn", AuthorRole.Contributor, true), new("með aðstoð", AuthorRole.Contributor, true),
                new("ritstjóri", AuthorRole.Editor, true), new("ritstjórn", AuthorRole.Editor, true), new("fréttastjóri", AuthorRole.Editor, true),
                new("þýðing", AuthorRole.Translator, true), new("þýðandi", AuthorRole.Translator, true), new("þýddi", AuthorRole.Translator, true),
                new("mynd", AuthorRole.Photographer, true), new("myndir", AuthorRole.Photographer, true),
                new("ljósmynd", AuthorRole.Photographer, true), new("ljósmyndir", AuthorRole.Photographer, true),
                new("ljósmyndari", AuthorRole.Photographer, true), new("teikning", AuthorRole.Illustrator, true),
                new("teikningar", AuthorRole.Illustrator, true), new("skýringarmynd", AuthorRole.Illustrator, true),
                new("grafík", AuthorRole.Illustrator, true), new("myndband", AuthorRole.Producer, true), new("klipping", AuthorRole.Producer, true),
                new("framleiðandi", AuthorRole.Producer, true), new("myndatökumaður", AuthorRole.Producer, true),
                new("fréttaritari", AuthorRole.Correspondent, true),
            ],
            Conjunctions = ["og", "&"],
            Companions = ["ásamt", "með"],
            Employers = ["fyrir"],
            PlaceWords = ["í", "frá", "á"],
            JobTitles =
            [
                "blaðamaður", "blaðakona", "fréttamaður", "fréttakona", "ritstjóri", "fréttastjóri", "fréttaritari", "pistlahöfundur", "ljósmyndari",
                "gagnrýnandi", "rithöfundur", "hagfræðingur", "stjórnmálafræðingur", "sagnfræðingur", "prófessor", "íþróttafréttamaður",
                "dagskrárgerðarmaður", "aðstoðarritstjóri", "sérfræðingur", "lögmaður", "höfundur",
            ],
            TitleWords = ["okkar", "sérstakur", "pólitískur", "erlendur", "sjálfstæður", "aðstoðar"],
            OrganizationWords =
            [
                "ritstjórn", "fréttastofa", "fréttastofan", "blaðið", "fréttablaðið", "tímarit", "útvarp", "sjónvarp", "útgáfa", "sjóður", "háskóli",
                "stofnun", "ráðuneyti", "lögreglan", "samtök", "félag", "fréttir", "ehf", "hf",
            ],
            NotNames =
            [
                "birt", "uppfært", "síðast", "breytt", "deila", "vista", "fylgja", "áskrift", "athugasemdir", "ummæli", "lesa", "lestu", "meira",
                "lestrartími", "síðan", "klukkan", "frétt", "fréttir", "grein", "auglýsing", "innskráning", "sjá", "allt", "mínútur", "efnisorð",
                "forsíða", "hlusta", "þetta",
            ],
            CaptionLabels =
            [
                "mynd", "myndir", "ljósmynd", "ljósmyndari", "teikning", "skjáskot", "skýringarmynd", "heimild", "safnmynd", "samsett mynd",
                "aðsend mynd", "myndband", "©",
            ],
            NoticeWords =
            [
                "það", "þetta", "þessi", "þessir", "sá", "sú", "hann", "hún", "þeir", "ég", "við", "þú", "í", "á", "um", "með", "frá", "til", "og",
                "en", "eða", "já", "nei", "hvernig", "hvers", "hvað", "hver", "hvar", "hvenær", "leiðrétting", "uppfært", "myndband", "mynd",
                "skoðun", "greining", "viðtal", "pistill", "spurning", "svar", "nú", "hér", "þar", "allt", "tveir", "þrír", "svo", "auglýsing",
                "lesa", "hluti", "kafli",
            ],
            WirePhrases = ["heimild", "greinir frá", "segir", "samkvæmt"],
            ContributionPhrases = ["lagði til efni í fréttina", "lögðu til efni í fréttina"],
        },

        // Quotes

        Quotes = QuoteWords,

        // Comments

        Comments = new CommentWords
        {
            Nouns = ["athugasemd", "athugasemdir", "ummæli", "svar", "svör"],
            One = ["ein", "eitt"],
            Headings = ["allar athugasemdir", "sýna athugasemdir", "ummæli lesenda", "hvað finnst þér", "taktu þátt í umræðunni"],
            About = ["við"],
            Closed =
            [
                "lokað er fyrir athugasemdir", "athugasemdum hefur verið lokað", "lokað fyrir athugasemdir", "lokað hefur verið fyrir athugasemdir",
            ],
            Says = ["segir", "skrifar", "skrifaði", "sagði", "svaraði"],
            By = ["skrifað af", "höfundur", "athugasemd frá", "svar frá"],
            On = ["þann", "klukkan"],
            Buttons =
            [
                "svara", "svar", "svör", "vitna", "tilkynna", "líkar", "líkar ekki", "deila", "tengill", "breyta", "eyða", "fela", "sýna",
                "sýna meira", "sýna svör", "fleiri athugasemdir", "skráðu þig inn til að svara", "skrá inn til að svara", "fylgja", "gestur", "raða",
                "nýjast", "elst", "vinsælast", "hætta við", "hætta við svar",
            ],
            Replies = ["svara", "vitna", "skráðu þig inn til að svara"],
            Invitations =
            [
                "skrifa athugasemd", "skrifaðu athugasemd", "skilja eftir athugasemd", "skildu eftir athugasemd", "bæta við athugasemd",
                "netfang þitt verður ekki birt", "þín athugasemd", "skráðu þig inn til að", "hætta við svar", "þú verður að skrá þig",
                "tengdar fréttir", "lestu einnig", "mest lesið",
            ],
            Notices = ["athugasemdin þín bíður samþykkis", "athugasemd þín bíður samþykkis", "athugasemd hefur verið eytt"],
            InReplyTo = ["svar við", "sem svar við"],
        },

        // The page around the article

        Page = new PageWords
        {
            FaultTitles = ["síða fannst ekki", "síðan fannst ekki", "síðan er ekki til", "aðgangi hafnað", "villa kom upp"],
            PrivacyWords = ["samþykki", "persónuvernd", "persónuupplýsing", "þriðji aðili", "þriðju aðil"],
            Notes = ["leiðrétting:", "leiðrétting", "fréttin hefur verið uppfærð", "athugasemd ritstjórnar", "í fyrri útgáfu"],
            Taglines = ["er blaðamaður", "er ritstjóri", "er fréttamaður", "er rithöfundur", "er prófessor", "höfundur er"],
            LiveBlogs = ["bein útsending", "í beinni", "mínútu fyrir mínútu", "textalýsing"],
        },
    };
}
