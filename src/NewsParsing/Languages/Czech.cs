namespace NewsParsing.Languages;

/// <summary>Czech.</summary>
internal static partial class Czech
{
    internal static Language Language { get; } = new()
    {
        Code = "cs",

        // Lines around an article in a text

        PlainText = new PlainTextWords
        {
            Buttons =
            [
                "sdílet", "sdílej", "sdílet článek", "sdílet na facebooku", "sdílet na twitteru", "poslat", "poslat e-mailem", "odeslat", "tisk",
                "tisknout", "vytisknout", "kopírovat odkaz", "zkopírovat odkaz", "odkaz zkopírován", "uložit", "uložit na později", "poslechnout",
                "přehrát", "zavřít", "otevřít", "hledat", "hledej", "vyhledat", "přihlásit", "přihlásit se", "odhlásit", "odhlásit se", "registrace",
                "registrovat se", "předplatit", "předplatné", "odebírat", "koupit předplatné", "sledovat", "sledujte nás", "komentáře", "komentář",
                "diskuse", "diskuze", "vstoupit do diskuse", "přidat komentář", "odpovědět", "nahlásit", "upravit", "smazat", "zrušit", "pokračovat",
                "číst", "číst dál", "číst více", "číst dále", "čtěte více", "čtěte také", "přečtěte si také", "další", "předchozí", "další článek",
                "předchozí článek", "zpět", "nahoru", "zpět nahoru", "domů", "hlavní stránka", "úvodní strana", "reklama", "inzerce",
                "komerční sdělení", "placená inzerce", "přejít na obsah", "zobrazit komentáře", "zobrazit více", "zobrazit vše", "načíst další",
                "více", "souhlasím", "přijmout vše", "odmítnout", "nastavení", "nastavení cookies", "ochrana osobních údajů", "podmínky užití",
                "o nás", "kontakt", "kontakty", "nápověda", "newsletter", "fotogalerie", "galerie", "zvětšit", "publikováno", "vydáno",
                "aktualizováno", "doba čtení", "štítky", "témata", "zprávy", "názory", "redakce",
            ],
            Pointers =
            [
                "čtěte také", "čtěte též", "čtěte více", "číst více", "přečtěte si také", "přečtěte si více", "přečtěte si", "více o",
                "více k tématu", "více informací", "podívejte se", "klikněte zde", "přihlaste se", "odebírejte", "sledujte nás", "stáhněte si",
                "poslechněte si", "zpět na", "pokračování článku", "máte tip", "mohlo by vás zajímat", "související článek",
            ],
            Turns =
            [
                "čtěte také", "přečtěte si také", "přečtěte si", "více k tématu", "související články", "související", "související témata",
                "podobné články", "doporučujeme", "doporučené články", "mohlo by vás zajímat", "nejčtenější", "nejčtenější články", "nejnovější",
                "nejnovější zprávy", "poslední zprávy", "aktuálně", "další články", "další zprávy", "témata", "štítky", "klíčová slova", "newsletter",
                "sledujte nás", "sdílet", "sdílet článek", "komentáře", "diskuse", "diskuze", "vstoupit do diskuse", "o autorovi", "další článek",
                "kontakt",
            ],
            Appeals =
            [
                "newsletter", "předplatné", "předplat", "přihlaste se", "klikněte zde", "naše aplikace", "naši aplikaci", "sledujte nás",
                "našich čtenářů", "e-mailovou adresu", "odebírejte",
            ],
            Footers =
            [
                "všechna práva vyhrazena", "autorská práva", "ochrana osobních údajů", "osobních údajů", "podmínky užití", "jakékoliv užití obsahu",
                "publikování nebo šíření", "bez předchozího souhlasu", "cookies", "javascript",
            ],
        },

        // Told from other languages by

        StopWords =
        [
            "a", "v", "se", "na", "že", "je", "to", "s", "z", "do", "o", "i", "jsou", "by", "pro", "jako", "ale", "k", "podle", "za", "jeho", "který",
            "která", "které", "po", "tak", "už", "také", "až", "před", "nebo", "ze", "ve", "bylo", "byl", "byla", "má", "jsem", "aby", "od", "když",
            "více", "není", "jen", "při", "ještě", "jak", "kde", "co", "kteří", "uvedl", "řekl", "proti", "být", "však", "své", "než", "mezi", "roce",
            "letech", "bude", "jejich", "tím", "tom", "této", "což", "kdy", "lze", "již", "pouze",
        ],

        // Dates

        Dates = new DateWords
        {
            Months =
            [
                ["ledna", "leden", "led"], ["února", "únor", "úno"], ["března", "březen", "bře"], ["dubna", "duben", "dub"],
                ["května", "květen", "kvě"], ["června", "červen", "čvn"], ["července", "červenec", "čvc"], ["srpna", "srpen", "srp"], ["září", "zář"],
                ["října", "říjen", "říj"], ["listopadu", "listopad", "lis"], ["prosince", "prosinec", "pro"],
            ],
            Weekdays =
            [
                ["pondělí", "po"], ["úterý", "út"], ["středa", "středu"], ["čtvrtek", "čt"], ["pátek", "pá"], ["sobota", "sobotu", "so"],
                ["neděle", "neděli", "ne"],
            ],
            DayFirst = true,
            CapitalMonths = false,
            Joiners = ["dne"],
            Ordinals = [],
            ClockLeads = ["v", "ve"],
            HourMarks = ["hod", "h", "hodin"],
            Published = ["publikováno", "vydáno", "vytvořeno", "zveřejněno", "datum", "datum vydání", "vloženo"],
            Updated = ["aktualizováno", "aktualizace", "poslední aktualizace", "upraveno", "naposledy upraveno", "změněno"],
            Other = ["citováno", "členem od", "narozen", "narozena", "platí do", "akce", "archivní foto"],
            Today = ["dnes"],
            Yesterday = ["včera"],
            JustNow = ["právě teď", "před chvílí", "nyní"],
            AgoLeads = ["před"],
            AgoTails = [],
            Numbers =
            [
                ["jeden", "jedna", "jedno", "jednou"], ["dva", "dvě", "dvěma"], ["tři", "třemi"], ["čtyři", "čtyřmi"], ["pět", "pěti"],
                ["šest", "šesti"], ["sedm", "sedmi"], ["osm", "osmi"], ["devět", "devíti"], ["deset", "deseti"],
            ],
            Units =
            [
                ["sekunda", "sekundy", "sekund", "sekundami", "vteřinami"], ["minuta", "minuty", "minut", "minutami", "minutou", "min"],
                ["hodina", "hodiny", "hodin", "hodinami", "hodinou", "hod"], ["den", "dny", "dní", "dnem"], ["týden", "týdny", "týdnů", "týdnem"],
                ["měsíc", "měsíce", "měsíců", "měsíci", "měsícem"], ["rok", "roky", "let", "lety", "rokem"],
            ],
        },

        // Bylines, datelines, captions

        Bylines = new BylineWords
        {
            Prefixes = ["napsal", "napsala", "napsali", "připravil", "připravila", "připravili", "zpracoval", "zpracovala"],
            Labels =
            [
                new("autor", AuthorRole.Author, true), new("autorka", AuthorRole.Author, true), new("autoři", AuthorRole.Author, true),
                new("text", AuthorRole.Author, true), new("napsal", AuthorRole.Author, true), new("připravil", AuthorRole.Author, true),
                new("připravila", AuthorRole.Author, true), new("zdroj", AuthorRole.Author, true, IsSource: true),
                new("zdroje", AuthorRole.Author, true, IsSource: true), new("spolupráce", AuthorRole.Contributor, true),
                new("ve spolupráci s", AuthorRole.Contributor, true), new("redaktor", AuthorRole.Editor, true),
                new("redaktorka", AuthorRole.Editor, true), new("redakce", AuthorRole.Editor, true), new("editor", AuthorRole.Editor, true),
                new("editorka", AuthorRole.Editor, true), new("šéfredaktor", AuthorRole.Editor, true), new("korektury", AuthorRole.Editor, true),
                new("překlad", AuthorRole.Translator, true), new("překladatel", AuthorRole.Translator, true),
                new("překladatelka", AuthorRole.Translator, true), new("přeložil", AuthorRole.Translator, true),
                new("přeložila", AuthorRole.Translator, true), new("foto", AuthorRole.Photographer, true),
                new("fotografie", AuthorRole.Photographer, true), new("fotograf", AuthorRole.Photographer, true),
                new("fotky", AuthorRole.Photographer, true), new("snímek", AuthorRole.Photographer, true),
                new("snímky", AuthorRole.Photographer, true), new("ilustrace", AuthorRole.Illustrator, true),
                new("grafika", AuthorRole.Illustrator, true), new("kresba", AuthorRole.Illustrator, true),
                new("infografika", AuthorRole.Illustrator, true), new("video", AuthorRole.Producer, true), new("střih", AuthorRole.Producer, true),
                new("kamera", AuthorRole.Producer, true), new("produkce", AuthorRole.Producer, true), new("zvuk", AuthorRole.Producer, true),
                new("zpravodaj", AuthorRole.Correspondent, true), new("zpravodajka", AuthorRole.Correspondent, true),
            ],
            Conjunctions = ["a", "&"],
            Companions = ["s", "ve spolupráci s"],
            Employers = ["pro"],
            PlaceWords = ["v", "z"],
            JobTitles =
            [
                "redaktor", "redaktorka", "reportér", "reportérka", "novinář", "novinářka", "šéfredaktor", "šéfredaktorka", "zástupce", "komentátor",
                "komentátorka", "zpravodaj", "zpravodajka", "publicista", "publicistka", "sloupkař", "sloupkařka", "fotograf", "fotografka",
                "fotoreportér", "editor", "editorka", "vedoucí", "kritik", "kritička", "recenzent", "autor", "autorka", "spisovatel", "spisovatelka",
                "ekonom", "ekonomka", "analytik", "analytička", "historik", "politolog", "moderátor", "moderátorka", "stážista", "stážistka",
                "dopisovatel",
            ],
            TitleWords =
            [
                "hlavní", "zahraniční", "domácí", "sportovní", "kulturní", "ekonomický", "ekonomická", "politický", "politická", "náš", "naše",
                "zvláštní", "vedoucí", "externí", "nezávislý",
            ],
            OrganizationWords =
            [
                "redakce", "agentura", "agentury", "noviny", "deník", "týdeník", "časopis", "televize", "rozhlas", "nakladatelství", "vydavatelství",
                "nadace", "univerzita", "ústav", "institut", "ministerstvo", "policie", "úřad", "sdružení", "zpravodajství", "zprávy", "tým",
                "spolek",
            ],
            NotNames =
            [
                "publikováno", "vydáno", "aktualizováno", "upraveno", "sdílet", "uložit", "sledovat", "předplatit", "komentáře", "komentář",
                "komentářů", "diskuse", "diskuze", "číst", "čtěte", "více", "doba", "čtení", "dnes", "včera", "článek", "články", "reklama",
                "inzerce", "přihlásit", "zobrazit", "vše", "kategorie", "štítky", "minut", "hodin", "rubrika", "tisk", "je",
            ],
            CaptionLabels =
            [
                "foto", "fotografie", "fotograf", "snímek", "ilustrace", "ilustrační foto", "ilustrační snímek", "grafika", "zdroj", "archiv",
                "archivní foto", "repro", "printscreen", "vizualizace", "video", "©",
            ],
            NoticeWords =
            [
                "to", "ten", "ta", "tato", "tento", "v", "na", "z", "s", "o", "i", "a", "ale", "nebo", "ne", "ano", "po", "před", "za", "od", "do",
                "pro", "jak", "proč", "co", "kdo", "kde", "kdy", "on", "ona", "oni", "já", "my", "vy", "aktualizace", "oprava", "upřesnění", "video",
                "foto", "fotogalerie", "názor", "analýza", "komentář", "rozhovor", "glosa", "otázka", "odpověď", "teď", "nyní", "dnes", "včera",
                "zde", "tady", "tam", "vše", "dva", "tři", "reklama", "inzerce", "čtěte", "více", "část", "kapitola", "online", "živě", "tip",
                "reportáž",
            ],
            WirePhrases = ["zdroj", "podle", "uvedla", "informovala", "píše", "uvedl"],
            ContributionPhrases = ["se na článku podílel", "se na článku podílela", "ve spolupráci s"],
        },

        // Quotes

        Quotes = QuoteWords,

        // Comments

        Comments = new CommentWords
        {
            Nouns =
            [
                "komentář", "komentáře", "komentářů", "odpověď", "odpovědi", "odpovědí", "příspěvek", "příspěvky", "příspěvků", "názor", "názory",
                "názorů", "reakce",
            ],
            One = ["jeden", "jedna"],
            Headings =
            [
                "všechny komentáře", "zobrazit komentáře", "vstoupit do diskuse", "vstoupit do diskuze", "diskuse k článku", "diskuze k článku",
                "co si o tom myslíte",
            ],
            About = ["k", "ke"],
            Closed =
            [
                "komentáře jsou uzavřeny", "komentáře nejsou povoleny", "komentáře jsou vypnuty", "diskuse je uzavřena", "diskuze je uzavřena",
                "diskuse byla uzavřena", "diskuze byla uzavřena", "diskuse k článku je uzavřena",
            ],
            Says = ["říká", "napsal", "napsala", "píše", "řekl", "řekla", "odpověděl", "odpověděla"],
            By = ["napsal", "napsala", "vložil", "vložila", "přidal", "přidala", "autor"],
            On = ["dne", "vloženo", "přidáno"],
            Buttons =
            [
                "odpovědět", "reagovat", "citovat", "nahlásit", "nahlásit příspěvek", "líbí se mi", "to se mi líbí", "nelíbí se mi", "sdílet",
                "odkaz", "trvalý odkaz", "upravit", "smazat", "skrýt", "zobrazit", "zobrazit více", "zobrazit odpovědi", "další komentáře",
                "zobrazit další komentáře", "načíst další komentáře", "pro odpověď se přihlaste", "přihlaste se a odpovězte", "sledovat",
                "zablokovat", "host", "moderátor", "seřadit", "řadit podle", "nejnovější", "nejstarší", "nejoblíbenější", "zrušit", "zrušit odpověď",
                "doporučit", "souhlasím", "nesouhlasím", "nahoru",
            ],
            Replies = ["odpovědět", "reagovat", "citovat", "přihlaste se a odpovězte", "pro odpověď se přihlaste"],
            Invitations =
            [
                "napsat komentář", "napište komentář", "přidat komentář", "přidejte komentář", "okomentovat", "vložit komentář", "vložit příspěvek",
                "přidat názor", "vaše e-mailová adresa nebude", "váš komentář", "pro přidání komentáře", "pro komentování se", "zrušit odpověď",
                "musíte být přihlášen", "související články", "čtěte také", "nejčtenější",
            ],
            Notices = ["váš komentář čeká na schválení", "váš komentář čeká na moderaci", "komentář byl smazán", "příspěvek byl smazán"],
            InReplyTo = ["v reakci na", "odpověď na", "reakce na"],
        },

        // The page around the article

        Page = new PageWords
        {
            FaultTitles = ["stránka nenalezena", "stránka nebyla nalezena", "stránka neexistuje", "nenalezeno", "přístup odepřen", "chyba"],
            PrivacyWords = ["souhlas", "soukromí", "osobních údajů", "třetích stran", "třetími stranami"],
            Notes =
            [
                "oprava:", "upřesnění:", "poznámka redakce", "v původní verzi", "článek byl aktualizován", "článek jsme aktualizovali",
                "redakce se omlouvá",
            ],
            Taglines =
            [
                "je redaktor", "je redaktorka", "je novinář", "je novinářka", "je komentátor", "je reportér", "autor je", "autorka je",
                "je šéfredaktor",
            ],
            LiveBlogs = ["živě", "online přenos", "minutu po minutě", "sledujte živě", "on-line přenos"],
        },
    };
}
