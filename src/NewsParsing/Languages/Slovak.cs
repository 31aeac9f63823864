namespace NewsParsing.Languages;

/// <summary>Slovak.</summary>
internal static partial class Slovak
{
    internal static Language Language { get; } = new()
    {
        Code = "sk",

        // Lines around an article in a text

        PlainText = new PlainTextWords
        {
            Buttons =
            [
                "zdieľať", "zdieľaj", "zdieľať článok", "zdieľať na facebooku", "poslať", "poslať e-mailom", "odoslať", "tlačiť", "vytlačiť",
                "kopírovať odkaz", "skopírovať odkaz", "odkaz skopírovaný", "uložiť", "uložiť na neskôr", "vypočuť", "vypočuť článok", "prehrať",
                "zavrieť", "otvoriť", "hľadať", "vyhľadať", "vyhľadávanie", "prihlásiť", "prihlásiť sa", "odhlásiť", "odhlásiť sa", "registrácia",
                "registrovať sa", "predplatiť", "predplatné", "kúpiť predplatné", "odoberať", "sledovať", "sledujte nás", "komentáre", "komentár",
                "diskusia", "vstúpiť do diskusie", "pridať komentár", "odpovedať", "nahlásiť", "upraviť", "zmazať", "zrušiť", "pokračovať", "čítať",
                "čítať ďalej", "čítať viac", "čítajte viac", "čítajte aj", "čítajte tiež", "prečítajte si aj", "viac", "ďalej", "ďalší",
                "predchádzajúci", "ďalší článok", "predchádzajúci článok", "späť", "hore", "späť hore", "domov", "hlavná stránka", "úvod", "reklama",
                "inzercia", "platená inzercia", "prejsť na obsah", "zobraziť komentáre", "zobraziť viac", "zobraziť všetko", "načítať ďalšie",
                "súhlasím", "prijať všetko", "odmietnuť", "nastavenia", "nastavenia cookies", "ochrana osobných údajov", "ochrana súkromia",
                "podmienky používania", "všeobecné podmienky", "o nás", "kontakty", "redakcia", "pomoc", "newsletter", "fotogaléria", "galéria",
                "zväčšiť", "publikované", "vydané", "aktualizované", "čas čítania", "značky", "témy", "správy", "názory",
            ],
            Pointers =
            [
                "čítajte aj", "čítajte tiež", "čítajte viac", "čítať viac", "prečítajte si", "prečítajte si aj", "viac o", "viac k téme",
                "viac informácií", "pozrite si", "pozrite aj", "kliknite sem", "kliknite na", "prihláste sa", "odoberajte", "sledujte nás",
                "stiahnite si", "vypočujte si", "späť na", "článok pokračuje", "máte tip", "mohlo by vás zaujímať", "súvisiaci článok",
            ],
            Turns =
            [
                "čítajte aj", "čítajte tiež", "prečítajte si aj", "viac k téme", "súvisiace články", "súvisiace", "súvisiace témy", "podobné články",
                "odporúčame", "odporúčané články", "mohlo by vás zaujímať", "najčítanejšie", "najčítanejšie články", "najnovšie", "najnovšie správy",
                "najnovšie články", "posledné správy", "ďalšie články", "ďalšie správy", "témy", "značky", "kľúčové slová", "newsletter",
                "sledujte nás", "zdieľať", "zdieľať článok", "komentáre", "diskusia", "vstúpiť do diskusie", "o autorovi", "ďalší článok", "kontakt",
            ],
            Appeals =
            [
                "newsletter", "predplatné", "predplaťte", "prihláste sa", "kliknite sem", "naša aplikácia", "našu aplikáciu", "sledujte nás",
                "našich čitateľov", "e-mailovú adresu", "odoberajte",
            ],
            Footers =
            [
                "všetky práva vyhradené", "autorské práva", "ochrana osobných údajov", "osobných údajov", "podmienky používania",
                "autorské práva sú vyhradené", "vyhradzuje si právo", "bez predchádzajúceho súhlasu", "cookies", "javascript",
            ],
        },

        // Told from other languages by

        StopWords =
        [
            "a", "v", "sa", "na", "že", "je", "to", "s", "z", "do", "o", "aj", "sú", "by", "pre", "ako", "ale", "k", "podľa", "za", "jeho", "ktorý",
            "ktorá", "ktoré", "po", "tak", "už", "tiež", "až", "pred", "alebo", "zo", "vo", "bolo", "bol", "bola", "má", "som", "aby", "od", "keď",
            "viac", "nie", "len", "pri", "ešte", "čo", "kde", "ktorí", "uviedol", "povedal", "proti", "byť", "však", "svoje", "medzi", "roku",
            "rokov", "bude", "ich", "tým", "tom", "tejto", "tento", "kedy", "možno", "práve", "iba", "sme", "pod", "preto", "ktorú",
        ],

        // Dates

        Dates = new DateWords
        {
            Months =
            [
                ["januára", "január", "jan"], ["februára", "február", "feb"], ["marca", "marec", "mar"], ["apríla", "apríl", "apr"], ["mája", "máj"],
                ["júna", "jún"], ["júla", "júl"], ["augusta", "august", "aug"], ["septembra", "september", "sep", "sept"],
                ["októbra", "október", "okt"], ["novembra", "november", "nov"], ["decembra", "december", "dec"],
            ],
            Weekdays =
            [
                ["pondelok", "po"], ["utorok", "ut"], ["streda", "stredu"], ["štvrtok", "št"], ["piatok", "pi"], ["sobota", "sobotu", "so"],
                ["nedeľa", "nedeľu", "ne"],
            ],
            DayFirst = true,
            CapitalMonths = false,
            Joiners = ["dňa"],
            Ordinals = [],
            ClockLeads = ["o", "v"],
            HourMarks = ["hod", "h", "hodín"],
            Published = ["publikované", "vydané", "zverejnené", "vytvorené", "uverejnené", "dátum", "dátum vydania", "pridané"],
            Updated = ["aktualizované", "aktualizácia", "posledná aktualizácia", "upravené", "naposledy upravené", "zmenené"],
            Other = ["citované", "členom od", "narodený", "narodená", "platí do", "podujatie", "archívna fotografia"],
            Today = ["dnes"],
            Yesterday = ["včera"],
            JustNow = ["práve teraz", "pred chvíľou", "teraz"],
            AgoLeads = ["pred"],
            AgoTails = [],
            Numbers =
            [
                ["jeden", "jedna", "jedno", "jednou"], ["dva", "dve", "dvoma"], ["tri", "troma", "tromi"], ["štyri", "štyrmi"], ["päť", "piatimi"],
                ["šesť", "šiestimi"], ["sedem", "siedmimi"], ["osem", "ôsmimi"], ["deväť", "deviatimi"], ["desať", "desiatimi"],
            ],
            Units =
            [
                ["sekunda", "sekundy", "sekúnd", "sekundami"], ["minúta", "minúty", "minút", "minútami", "minútou", "min"],
                ["hodina", "hodiny", "hodín", "hodinami", "hodinou", "hod"], ["deň", "dni", "dní", "dňami", "dňom"],
                ["týždeň", "týždne", "týždňov", "týždňami", "týždňom"], ["mesiac", "mesiace", "mesiacov", "mesiacmi", "mesiacom"],
                ["rok", "roky", "rokov", "rokmi", "rokom"],
            ],
        },

        // Bylines, datelines, captions

        Bylines = new BylineWords
        {
            Prefixes = ["napísal", "napísala", "napísali", "pripravil", "pripravila", "pripravili", "spracoval", "spracovala"],
            Labels =
            [
                new("autor", AuthorRole.Author, true), new("autorka", AuthorRole.Author, true), new("autori", AuthorRole.Author, true),
                new("text", AuthorRole.Author, true), new("napísal", AuthorRole.Author, true), new("pripravil", AuthorRole.Author, true),
                new("pripravila", AuthorRole.Author, true), new("zdroj", AuthorRole.Author, true, IsSource: true),
                new("zdroje", AuthorRole.Author, true, IsSource: true), new("spolupráca", AuthorRole.Contributor, true),
                new("v spolupráci s", AuthorRole.Contributor, true), new("redaktor", AuthorRole.Editor, true),
                new("redaktorka", AuthorRole.Editor, true), new("redakcia", AuthorRole.Editor, true), new("editor", AuthorRole.Editor, true),
                new("editorka", AuthorRole.Editor, true), new("šéfredaktor", AuthorRole.Editor, true), new("korektúra", AuthorRole.Editor, true),
                new("preklad", AuthorRole.Translator, true), new("prekladateľ", AuthorRole.Translator, true),
                new("prekladateľka", AuthorRole.Translator, true), new("preložil", AuthorRole.Translator, true),
                new("preložila", AuthorRole.Translator, true), new("foto", AuthorRole.Photographer, true),
                new("fotografia", AuthorRole.Photographer, true), new("fotografie", AuthorRole.Photographer, true),
                new("fotograf", AuthorRole.Photographer, true), new("fotky", AuthorRole.Photographer, true),
                new("snímka", AuthorRole.Photographer, true), new("snímky", AuthorRole.Photographer, true),
                new("ilustrácia", AuthorRole.Illustrator, true), new("ilustrácie", AuthorRole.Illustrator, true),
                new("grafika", AuthorRole.Illustrator, true), new("kresba", AuthorRole.Illustrator, true),
                new("infografika", AuthorRole.Illustrator, true), new("video", AuthorRole.Producer, true), new("strih", AuthorRole.Producer, true),
                new("kamera", AuthorRole.Producer, true), new("produkcia", AuthorRole.Producer, true), new("zvuk", AuthorRole.Producer, true),
                new("spravodajca", AuthorRole.Correspondent, true), new("spravodajkyňa", AuthorRole.Correspondent, true),
            ],
            Conjunctions = ["a", "&"],
            Companions = ["s", "v spolupráci s"],
            Employers = ["pre"],
            PlaceWords = ["v", "z"],
            JobTitles =
            [
                "redaktor", "redaktorka", "reportér", "reportérka", "novinár", "novinárka", "šéfredaktor", "šéfredaktorka", "zástupca", "komentátor",
                "komentátorka", "spravodajca", "publicista", "publicistka", "fotograf", "fotografka", "fotoreportér", "editor", "editorka", "vedúci",
                "kritik", "kritička", "recenzent", "autor", "autorka", "spisovateľ", "spisovateľka", "ekonóm", "ekonómka", "analytik", "analytička",
                "historik", "politológ", "moderátor", "moderátorka", "stážista", "stážistka", "dopisovateľ", "sociológ",
            ],
            TitleWords =
            [
                "hlavný", "hlavná", "zahraničný", "domáci", "športový", "kultúrny", "ekonomický", "ekonomická", "politický", "politická", "náš",
                "naša", "osobitný", "vedúci", "externý", "nezávislý",
            ],
            OrganizationWords =
            [
                "redakcia", "agentúra", "agentúry", "noviny", "denník", "týždenník", "časopis", "televízia", "rozhlas", "vydavateľstvo", "nadácia",
                "univerzita", "ústav", "inštitút", "ministerstvo", "polícia", "úrad", "združenie", "spravodajstvo", "správy", "tím", "tasr", "sita",
            ],
            NotNames =
            [
                "publikované", "vydané", "aktualizované", "upravené", "zdieľať", "uložiť", "sledovať", "predplatiť", "komentáre", "komentár",
                "komentárov", "diskusia", "čítať", "čítajte", "viac", "čas", "čítania", "dnes", "včera", "článok", "články", "reklama", "inzercia",
                "prihlásiť", "zobraziť", "všetko", "kategória", "značky", "minút", "hodín", "rubrika", "je",
            ],
            CaptionLabels =
            [
                "foto", "fotografia", "fotograf", "snímka", "ilustrácia", "ilustračné foto", "ilustračná snímka", "ilustračná fotografia", "grafika",
                "zdroj", "archív", "archívne foto", "reprofoto", "vizualizácia", "video", "©",
            ],
            NoticeWords =
            [
                "to", "ten", "tá", "táto", "tento", "v", "na", "z", "s", "o", "i", "a", "ale", "alebo", "nie", "áno", "po", "pred", "za", "od", "do",
                "pre", "ako", "prečo", "čo", "kto", "kde", "kedy", "on", "ona", "oni", "ja", "my", "vy", "aktualizácia", "oprava", "spresnenie",
                "video", "foto", "fotogaléria", "názor", "analýza", "komentár", "rozhovor", "glosa", "otázka", "odpoveď", "teraz", "dnes", "včera",
                "tu", "tam", "všetko", "dva", "tri", "reklama", "inzercia", "čítajte", "viac", "časť", "kapitola", "online", "naživo", "tip",
                "reportáž",
            ],
            WirePhrases = ["zdroj", "podľa", "uviedla", "informovala", "informuje", "píše", "uviedol"],
            ContributionPhrases = ["sa na článku podieľal", "sa na článku podieľala", "v spolupráci s"],
        },

        // Quotes

        Quotes = QuoteWords,

        // Comments

        Comments = new CommentWords
        {
            Nouns =
            [
                "komentár", "komentáre", "komentárov", "odpoveď", "odpovede", "odpovedí", "príspevok", "príspevky", "príspevkov", "názor", "názory",
                "názorov",
            ],
            One = ["jeden", "jedna"],
            Headings = ["všetky komentáre", "zobraziť komentáre", "vstúpiť do diskusie", "diskusia k článku", "čo si o tom myslíte"],
            About = ["k", "ku"],
            Closed =
            [
                "komentáre sú uzavreté", "komentáre nie sú povolené", "komentáre sú vypnuté", "diskusia je uzavretá", "diskusia bola uzavretá",
                "diskusia k článku je uzavretá", "diskusia je vypnutá",
            ],
            Says = ["hovorí", "napísal", "napísala", "píše", "povedal", "povedala", "odpovedal", "odpovedala"],
            By = ["napísal", "napísala", "vložil", "vložila", "pridal", "pridala", "autor"],
            On = ["dňa", "vložené", "pridané"],
            Buttons =
            [
                "odpovedať", "reagovať", "citovať", "nahlásiť", "nahlásiť príspevok", "páči sa mi", "páči sa mi to", "nepáči sa mi", "zdieľať",
                "odkaz", "trvalý odkaz", "upraviť", "zmazať", "skryť", "zobraziť", "zobraziť viac", "zobraziť odpovede", "ďalšie komentáre",
                "zobraziť ďalšie komentáre", "načítať ďalšie komentáre", "na odpoveď sa prihláste", "prihláste sa na odpovedanie", "sledovať",
                "zablokovať", "hosť", "moderátor", "zoradiť", "zoradiť podľa", "najnovšie", "najstaršie", "najobľúbenejšie", "zrušiť",
                "zrušiť odpoveď", "odporučiť", "súhlasím", "nesúhlasím", "hore",
            ],
            Replies = ["odpovedať", "reagovať", "citovať", "prihláste sa na odpovedanie", "na odpoveď sa prihláste"],
            Invitations =
            [
                "napísať komentár", "napíšte komentár", "pridať komentár", "pridajte komentár", "zanechať komentár", "zanechajte komentár",
                "okomentovať", "pridať názor", "vložiť príspevok", "vaša e-mailová adresa nebude", "váš komentár", "pre pridanie komentára",
                "na komentovanie sa", "zrušiť odpoveď", "musíte byť prihlásený", "súvisiace články", "čítajte aj", "najčítanejšie",
            ],
            Notices =
            [
                "váš komentár čaká na schválenie", "váš komentár čaká na moderovanie", "komentár bol zmazaný", "príspevok bol zmazaný",
            ],
            InReplyTo = ["v reakcii na", "odpoveď na", "reakcia na"],
        },

        // The page around the article

        Page = new PageWords
        {
            FaultTitles =
            [
                "stránka sa nenašla", "stránka nebola nájdená", "stránka neexistuje", "stránku sa nepodarilo nájsť", "prístup zamietnutý", "chyba",
            ],
            PrivacyWords = ["súhlas", "súkromi", "osobných údajov", "tretích strán", "tretími stranami"],
            Notes =
            [
                "oprava:", "spresnenie:", "poznámka redakcie", "v pôvodnej verzii", "článok bol aktualizovaný", "článok sme aktualizovali",
                "redakcia sa ospravedlňuje",
            ],
            Taglines =
            [
                "je redaktor", "je redaktorka", "je novinár", "je novinárka", "je komentátor", "je reportér", "autor je", "autorka je",
                "je šéfredaktor",
            ],
            LiveBlogs = ["naživo", "online prenos", "minútu po minúte", "sledujte naživo"],
        },
    };
}
