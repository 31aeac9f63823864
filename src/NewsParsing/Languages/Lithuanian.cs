namespace NewsParsing.Languages;

/// <summary>Lithuanian.</summary>
internal static partial class Lithuanian
{
    internal static Language Language { get; } = new()
    {
        Code = "lt",

        // Lines around an article in a text

        PlainText = new PlainTextWords
        {
            Buttons =
            [
                "dalintis", "dalinkis", "dalinkitės", "pasidalinti", "pasidalink", "pasidalinkite", "dalintis facebook", "siųsti", "siųsti el. paštu",
                "spausdinti", "kopijuoti nuorodą", "nuoroda nukopijuota", "išsaugoti", "klausyti", "klausytis", "groti", "uždaryti", "atidaryti",
                "meniu", "paieška", "ieškoti", "prisijungti", "prisijunk", "prisijungimas", "atsijungti", "registruotis", "registracija",
                "prenumeruoti", "prenumerata", "prenumeruok", "sekti", "sekite mus", "sek mus", "komentarai", "komentaras", "komentuoti",
                "rašyti komentarą", "atsakyti", "pranešti", "redaguoti", "ištrinti", "trinti", "atšaukti", "tęsti", "skaityti", "skaityti daugiau",
                "skaityti toliau", "skaitykite daugiau", "skaitykite taip pat", "skaityk daugiau", "plačiau", "daugiau", "rodyti daugiau",
                "įkelti daugiau", "žiūrėti visus", "visos naujienos", "kitas", "ankstesnis", "kitas straipsnis", "ankstesnis straipsnis", "atgal",
                "į viršų", "į pradžią", "pradžia", "pagrindinis", "titulinis", "reklama", "rėmėjų turinys", "užsakomasis turinys",
                "pereiti prie turinio", "rodyti komentarus", "sutinku", "sutikti", "priimti visus", "atmesti", "nustatymai", "slapukų nustatymai",
                "privatumo politika", "naudojimo taisyklės", "slapukų politika", "apie mus", "kontaktai", "susisiekite", "pagalba", "naujienlaiškis",
                "galerija", "nuotraukų galerija", "padidinti", "paskelbta", "publikuota", "atnaujinta", "skaitymo laikas", "žymos", "temos",
                "naujienos", "nuomonės",
            ],
            Pointers =
            [
                "skaitykite taip pat", "taip pat skaitykite", "skaityti daugiau", "skaitykite daugiau", "skaityk daugiau", "plačiau skaitykite",
                "daugiau apie", "daugiau skaitykite", "žiūrėkite taip pat", "spauskite čia", "spauskite", "prenumeruokite", "sekite mus",
                "prisijunkite prie", "atsisiųskite", "klausykite", "grįžti į", "straipsnio tęsinys", "susiję straipsniai",
            ],
            Turns =
            [
                "skaitykite taip pat", "taip pat skaitykite", "susiję straipsniai", "susijusios naujienos", "susijusios temos", "panašūs straipsniai",
                "panašios naujienos", "rekomenduojame", "rekomenduojami straipsniai", "siūlome perskaityti", "skaitomiausi",
                "skaitomiausi straipsniai", "skaitomiausios", "populiariausi", "populiariausi straipsniai", "naujausi", "naujausi straipsniai",
                "naujausios naujienos", "naujausios žinios", "kitos naujienos", "kiti straipsniai", "daugiau naujienų", "daugiau straipsnių", "žymos",
                "raktažodžiai", "naujienlaiškis", "sekite mus", "dalintis", "dalinkitės", "pasidalinkite", "komentarai", "rašyti komentarą",
                "apie autorių", "kitas straipsnis", "kontaktai",
            ],
            Appeals =
            [
                "naujienlaišk", "prenumeruok", "prenumerat", "prisijunkite", "spauskite čia", "mūsų programėl", "sekite mus", "mūsų skaitytoj",
                "el. pašto adres",
            ],
            Footers =
            [
                "visos teisės saugomos", "autorių teisės", "privatumo politika", "asmens duomenų", "naudojimo taisyklės", "draudžiama kopijuoti",
                "be raštiško sutikimo", "slapukai", "javascript",
            ],
        },

        // Told from other languages by

        StopWords =
        [
            "ir", "kad", "į", "yra", "iš", "su", "kaip", "bet", "tai", "dėl", "už", "nuo", "apie", "jis", "ne", "buvo", "ar", "taip", "pat", "tik",
            "po", "bus", "jo", "prie", "dar", "jau", "kai", "kuri", "kuris", "kurie", "kurių", "šis", "ši", "šio", "šios", "tačiau", "nes", "jie",
            "ji", "jų", "mes", "aš", "iki", "prieš", "metų", "metais", "per", "nėra", "tarp", "be", "arba", "labai", "teigė", "sakė", "gali",
            "reikia", "pagal", "daugiau", "galima",
        ],

        // Dates

        Dates = new DateWords
        {
            Months =
            [
                ["sausio", "sausis", "sausį"], ["vasario", "vasaris", "vasarį"], ["kovo", "kovas", "kovą"], ["balandžio", "balandis", "balandį"],
                ["gegužės", "gegužė", "gegužę"], ["birželio", "birželis", "birželį"], ["liepos", "liepa", "liepą"],
                ["rugpjūčio", "rugpjūtis", "rugpjūtį"], ["rugsėjo", "rugsėjis", "rugsėjį"], ["spalio", "spalis", "spalį"],
                ["lapkričio", "lapkritis", "lapkritį"], ["gruodžio", "gruodis", "gruodį"],
            ],
            Weekdays =
            [
                ["pirmadienis", "pirmadienį", "pirm"], ["antradienis", "antradienį", "antr"], ["trečiadienis", "trečiadienį", "treč"],
                ["ketvirtadienis", "ketvirtadienį", "ketv"], ["penktadienis", "penktadienį", "penkt"], ["šeštadienis", "šeštadienį", "šešt"],
                ["sekmadienis", "sekmadienį", "sekm"],
            ],
            DayFirst = true,
            CapitalMonths = false,
            Joiners = ["m"],
            Ordinals = [],
            ClockLeads = ["d", "val"],
            HourMarks = ["val"],
            Published = ["paskelbta", "publikuota", "paskelbtas", "publikavimo data", "sukurta", "data", "įkelta"],
            Updated = ["atnaujinta", "atnaujintas", "paskutinį kartą atnaujinta", "redaguota", "pakeista", "papildyta"],
            Other = ["žiūrėta", "narys nuo", "gimė", "galioja iki", "renginys", "archyvo nuotrauka"],
            Today = ["šiandien"],
            Yesterday = ["vakar"],
            JustNow = ["ką tik", "dabar"],
            AgoLeads = ["prieš"],
            AgoTails = [],
            Numbers =
            [
                ["vienas", "viena", "vieną"], ["du", "dvi"], ["tris", "trys"], ["keturis", "keturi", "keturias"], ["penkis", "penki", "penkias"],
                ["šešis", "šeši", "šešias"], ["septynis", "septyni", "septynias"], ["aštuonis", "aštuoni", "aštuonias"],
                ["devynis", "devyni", "devynias"], ["dešimt"],
            ],
            Units =
            [
                ["sekundę", "sekundes", "sekundžių", "sek"], ["minutę", "minutes", "minučių", "min"], ["valandą", "valandas", "valandų", "val"],
                ["dieną", "dienas", "dienų"], ["savaitę", "savaites", "savaičių", "sav"], ["mėnesį", "mėnesius", "mėnesių", "mėn"], ["metus", "metų"],
            ],
        },

        // Bylines, datelines, captions

        Bylines = new BylineWords
        {
            Prefixes = ["parengė", "parašė", "autorius", "autorė", "kalbino", "kalbėjosi", "tekstas"],
            Labels =
            [
                new("autorius", AuthorRole.Author, true), new("autorė", AuthorRole.Author, true), new("autoriai", AuthorRole.Author, true),
                new("parengė", AuthorRole.Author, true), new("tekstas", AuthorRole.Author, true), new("kalbino", AuthorRole.Author, true),
                new("žurnalistas", AuthorRole.Author, true), new("žurnalistė", AuthorRole.Author, true),
                new("korespondentas", AuthorRole.Author, true), new("korespondentė", AuthorRole.Author, true),
                new("šaltinis", AuthorRole.Author, true, IsSource: true), new("šaltiniai", AuthorRole.Author, true, IsSource: true),
                new("bendradarbis", AuthorRole.Contributor, true), new("prisidėjo", AuthorRole.Contributor, true),
                new("redaktorius", AuthorRole.Editor, true), new("redaktorė", AuthorRole.Editor, true), new("redagavo", AuthorRole.Editor, true),
                new("redakcija", AuthorRole.Editor, true), new("vertė", AuthorRole.Translator, true), new("vertimas", AuthorRole.Translator, true),
                new("vertėjas", AuthorRole.Translator, true), new("vertėja", AuthorRole.Translator, true),
                new("išvertė", AuthorRole.Translator, true), new("nuotrauka", AuthorRole.Photographer, true),
                new("nuotraukos", AuthorRole.Photographer, true), new("nuotr", AuthorRole.Photographer, true),
                new("fotografas", AuthorRole.Photographer, true), new("fotografė", AuthorRole.Photographer, true),
                new("foto", AuthorRole.Photographer, true), new("fotografija", AuthorRole.Photographer, true),
                new("nuotraukų autorius", AuthorRole.Photographer), new("iliustracija", AuthorRole.Illustrator, true),
                new("iliustracijos", AuthorRole.Illustrator, true), new("piešinys", AuthorRole.Illustrator, true),
                new("grafika", AuthorRole.Illustrator, true), new("video", AuthorRole.Producer, true),
                new("vaizdo įrašas", AuthorRole.Producer, true), new("montažas", AuthorRole.Producer, true),
                new("operatorius", AuthorRole.Producer, true), new("prodiuseris", AuthorRole.Producer, true),
                new("specialusis korespondentas", AuthorRole.Correspondent, true),
            ],
            Conjunctions = ["ir", "bei", "&"],
            Companions = ["su"],
            Employers = [],
            PlaceWords = ["iš"],
            JobTitles =
            [
                "žurnalistas", "žurnalistė", "korespondentas", "korespondentė", "redaktorius", "redaktorė", "vyriausiasis redaktorius",
                "vyriausioji redaktorė", "reporteris", "reporterė", "apžvalgininkas", "apžvalgininkė", "komentatorius", "komentatorė", "fotografas",
                "fotografė", "fotokorespondentas", "publicistas", "publicistė", "rašytojas", "rašytoja", "autorius", "autorė", "analitikas",
                "analitikė", "ekonomistas", "ekonomistė", "politologas", "politologė", "istorikas", "istorikė", "profesorius", "profesorė",
                "kritikas", "kritikė", "laidų vedėjas", "vedėjas", "vedėja", "praktikantas",
            ],
            TitleWords =
            [
                "vyriausiasis", "vyriausioji", "vyresnysis", "vyresnioji", "specialusis", "politikos", "ekonomikos", "sporto", "mūsų",
                "nepriklausomas",
            ],
            OrganizationWords =
            [
                "redakcija", "naujienų", "agentūra", "laikraštis", "žurnalas", "portalas", "televizija", "radijas", "leidykla", "fondas",
                "universitetas", "institutas", "asociacija", "ministerija", "policija", "komanda", "centras", "uab", "vši", "eltos", "grupė",
                "informacija",
            ],
            NotNames =
            [
                "paskelbta", "publikuota", "atnaujinta", "redaguota", "dalintis", "dalinkitės", "išsaugoti", "sekti", "prenumeruoti", "komentarai",
                "komentaras", "komentarų", "skaityti", "skaitykite", "daugiau", "skaitymo", "laikas", "šiandien", "vakar", "prieš", "val", "min",
                "straipsnis", "straipsniai", "reklama", "prisijungti", "visi", "rodyti", "kategorija", "žymos", "pradžia", "peržiūros", "klausyti",
            ],
            CaptionLabels =
            [
                "nuotrauka", "nuotraukos", "nuotr", "nuotraukoje", "asociatyvi nuotrauka", "asociatyvi nuotr", "iliustracija", "grafika", "šaltinis",
                "archyvas", "archyvo nuotrauka", "ekrano nuotrauka", "stop kadras", "video", "foto", "©",
            ],
            NoticeWords =
            [
                "tai", "šis", "ši", "šie", "šios", "tas", "ta", "jis", "ji", "jie", "aš", "mes", "jūs", "tu", "į", "iš", "su", "po", "prie", "nuo",
                "už", "iki", "dėl", "apie", "ir", "bet", "o", "arba", "taip", "ne", "kaip", "kodėl", "kas", "kur", "kada", "ką", "atnaujinta",
                "patikslinimas", "pataisymas", "vaizdo", "nuotraukos", "foto", "nuomonė", "analizė", "komentaras", "interviu", "klausimas",
                "atsakymas", "dabar", "šiandien", "vakar", "čia", "ten", "viskas", "du", "trys", "reklama", "skaitykite", "dalis", "skyrius",
                "skubiai", "svarbu", "papildyta",
            ],
            WirePhrases = ["šaltinis", "pranešė", "praneša", "skelbia", "rašo", "pagal", "remiantis"],
            ContributionPhrases = ["prie straipsnio prisidėjo", "prisidėjo rengiant straipsnį"],
        },

        // Quotes

        Quotes = QuoteWords,

        // Comments

        Comments = new CommentWords
        {
            Nouns = ["komentaras", "komentarai", "komentarų", "komentarą", "atsakymas", "atsakymai", "atsakymų", "nuomonė", "nuomonės"],
            One = ["vienas"],
            Headings =
            [
                "visi komentarai", "rodyti komentarus", "skaitytojų komentarai", "skaityti komentarus", "ką manote", "išsakykite savo nuomonę",
            ],
            About = ["apie", "prie"],
            Closed =
            [
                "komentarai uždaryti", "komentavimas uždarytas", "komentavimas išjungtas", "komentuoti nebegalima", "komentarai išjungti",
                "diskusija uždaryta",
            ],
            Says = ["sako", "rašo", "sakė", "parašė", "atsakė"],
            By = ["parašė", "paskelbė", "autorius", "komentaras nuo"],
            On = ["paskelbta", "parašyta"],
            Buttons =
            [
                "atsakyti", "atsakymas", "atsakymai", "cituoti", "pranešti", "pranešti apie pažeidimą", "patinka", "nepatinka", "dalintis", "nuoroda",
                "nuolatinė nuoroda", "redaguoti", "ištrinti", "slėpti", "rodyti", "rodyti daugiau", "rodyti atsakymus", "daugiau komentarų",
                "rodyti daugiau komentarų", "įkelti daugiau komentarų", "prisijunkite, kad atsakytumėte", "prisijunkite, jei norite atsakyti",
                "sekti", "blokuoti", "svečias", "moderatorius", "rikiuoti", "naujausi", "seniausi", "populiariausi", "atšaukti", "atšaukti atsakymą",
                "sutinku", "nesutinku",
            ],
            Replies = ["atsakyti", "cituoti", "prisijunkite, kad atsakytumėte", "prisijunkite, jei norite atsakyti"],
            Invitations =
            [
                "rašyti komentarą", "parašykite komentarą", "parašyti komentarą", "palikite komentarą", "palikti komentarą", "pridėti komentarą",
                "įrašyti komentarą", "parašykite atsakymą", "komentuoti", "el. pašto adresas nebus", "jūsų el. pašto adresas nebus",
                "jūsų komentaras", "norėdami komentuoti", "prisijunkite, kad", "atšaukti atsakymą", "susiję straipsniai", "skaitykite taip pat",
                "skaitomiausi",
            ],
            Notices =
            [
                "jūsų komentaras laukia patvirtinimo", "jūsų komentaras laukia moderavimo", "komentaras ištrintas", "komentaras pašalintas",
            ],
            InReplyTo = ["atsakymas į", "atsakant į"],
        },

        // The page around the article

        Page = new PageWords
        {
            FaultTitles = ["puslapis nerastas", "puslapis neegzistuoja", "nerasta", "prieiga uždrausta", "klaida"],
            PrivacyWords = ["sutikim", "privatum", "asmens duomen", "trečiosios šalys", "trečiosioms šalims"],
            Notes =
            [
                "patikslinimas:", "patikslinimas", "pataisymas:", "redakcijos pastaba", "redakcijos prierašas", "ankstesnėje versijoje",
            ],
            Taglines = ["yra žurnalistas", "yra žurnalistė", "yra redaktorius", "yra politologas", "yra apžvalgininkas"],
            LiveBlogs = ["tiesiogiai", "tiesioginė transliacija", "minutė po minutės", "gyvai"],
        },
    };
}
