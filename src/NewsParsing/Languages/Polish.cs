namespace NewsParsing.Languages;

/// <summary>Polish.</summary>
internal static partial class Polish
{
    internal static Language Language { get; } = new()
    {
        Code = "pl",

        // Lines around an article in a text

        PlainText = new PlainTextWords
        {
            Buttons =
            [
                "udostępnij", "udostępnij artykuł", "udostępnij na facebooku", "udostępnij na twitterze", "podziel się", "wyślij", "wyślij e-mail",
                "drukuj", "wydrukuj", "kopiuj link", "skopiuj link", "link skopiowany", "zapisz", "zapisz na później", "posłuchaj", "słuchaj",
                "odtwórz", "zamknij", "otwórz", "szukaj", "wyszukaj", "zaloguj", "zaloguj się", "wyloguj", "wyloguj się", "zarejestruj się",
                "załóż konto", "subskrybuj", "prenumerata", "kup prenumeratę", "kup dostęp", "obserwuj", "obserwuj nas", "komentarze", "komentarz",
                "skomentuj", "dodaj komentarz", "odpowiedz", "zgłoś", "edytuj", "usuń", "anuluj", "kontynuuj", "czytaj", "czytaj dalej",
                "czytaj więcej", "czytaj także", "czytaj również", "zobacz także", "zobacz więcej", "zobacz wszystkie", "następny", "poprzedni",
                "następny artykuł", "wstecz", "powrót", "do góry", "na górę", "strona główna", "reklama", "reklamy", "materiał sponsorowany",
                "artykuł sponsorowany", "przejdź do treści", "pokaż komentarze", "pokaż więcej", "więcej", "załaduj więcej", "akceptuję",
                "akceptuj wszystkie", "zgadzam się", "odrzuć", "ustawienia", "polityka prywatności", "regulamin", "polityka cookies", "o nas",
                "kontakt", "pomoc", "newsletter", "e-wydanie", "galeria", "zdjęcia", "powiększ", "opublikowano", "aktualizacja", "czas czytania",
                "tagi", "tematy", "wiadomości", "opinie",
            ],
            Pointers =
            [
                "czytaj także", "czytaj też", "czytaj również", "czytaj więcej", "czytaj dalej", "przeczytaj także", "przeczytaj też",
                "przeczytaj również", "zobacz także", "zobacz też", "zobacz również", "sprawdź także", "więcej na ten temat", "więcej o",
                "kliknij tutaj", "kliknij, aby", "zapisz się", "subskrybuj", "obserwuj nas", "dołącz do nas", "posłuchaj", "oglądaj",
                "pobierz aplikację", "wróć do", "zaloguj się, aby", "dalsza część artykułu", "dalsza część tekstu", "masz już", "polub nas",
            ],
            Turns =
            [
                "czytaj także", "czytaj też", "czytaj również", "przeczytaj także", "zobacz także", "zobacz też", "zobacz również",
                "więcej na ten temat", "więcej z kategorii", "powiązane artykuły", "powiązane tematy", "podobne artykuły", "polecane",
                "polecane artykuły", "polecamy", "najczęściej czytane", "najpopularniejsze", "popularne", "najnowsze", "najnowsze wiadomości",
                "ostatnie wiadomości", "inne artykuły", "tagi", "słowa kluczowe", "newsletter", "obserwuj nas", "udostępnij", "komentarze",
                "dodaj komentarz", "o autorze", "następny artykuł", "kontakt", "na skróty", "warto przeczytać",
            ],
            Appeals =
            [
                "newsletter", "subskryb", "prenumerat", "zaloguj się", "zapisz się", "kliknij tutaj", "nasza aplikacja", "naszą aplikację",
                "obserwuj nas", "nasi czytelnicy", "adres e-mail", "skrzynk",
            ],
            Footers =
            [
                "wszelkie prawa zastrzeżone", "prawa autorskie", "polityka prywatności", "dane osobowe", "danych osobowych", "regulamin serwisu",
                "cookies", "javascript", "kopiowanie i rozpowszechnianie",
            ],
        },

        // Told from other languages by

        StopWords =
        [
            "i", "w", "a", "na", "z", "do", "się", "nie", "że", "to", "jest", "o", "od", "po", "za", "jak", "przez", "dla", "jego", "są", "oraz",
            "ale", "był", "było", "była", "ze", "który", "która", "które", "ma", "tym", "tego", "już", "także", "może", "jednak", "przed", "czy",
            "co", "tylko", "roku", "jako", "tej", "ich", "tak", "bardzo", "przy", "być", "mi", "lub", "gdy", "bez", "pod", "będzie", "ten", "też",
            "jej", "której", "których", "zostały", "został", "została", "powiedział", "podczas", "między", "więc",
        ],

        // Dates

        Dates = new DateWords
        {
            Months =
            [
                ["stycznia", "styczeń", "sty"], ["lutego", "luty", "lut"], ["marca", "marzec", "mar"], ["kwietnia", "kwiecień", "kwi"],
                ["maja", "maj"], ["czerwca", "czerwiec", "cze"], ["lipca", "lipiec", "lip"], ["sierpnia", "sierpień", "sie"],
                ["września", "wrzesień", "wrz"], ["października", "październik", "paź"], ["listopada", "listopad", "lis"],
                ["grudnia", "grudzień", "gru"],
            ],
            Weekdays =
            [
                ["poniedziałek", "pon"], ["wtorek", "wt"], ["środa", "środę", "śr"], ["czwartek", "czw"], ["piątek", "pt"],
                ["sobota", "sobotę", "sob"], ["niedziela", "niedzielę", "niedz"],
            ],
            DayFirst = true,
            CapitalMonths = false,
            Joiners = ["dnia", "dn"],
            Ordinals = [],
            ClockLeads = ["o", "godz", "godzina", "godzinie"],
            HourMarks = ["r"],
            Published =
            [
                "opublikowano", "opublikowany", "publikacja", "data publikacji", "dodano", "data dodania", "utworzono", "opublikowano dnia",
            ],
            Updated =
            [
                "aktualizacja", "zaktualizowano", "ostatnia aktualizacja", "data aktualizacji", "zmodyfikowano", "ostatnia modyfikacja", "zmieniono",
            ],
            Other = ["dostęp", "dołączył", "urodzony", "urodzona", "ważne do", "wydarzenie", "zdjęcie archiwalne"],
            Today = ["dzisiaj", "dziś"],
            Yesterday = ["wczoraj"],
            JustNow = ["przed chwilą", "teraz", "właśnie teraz"],
            AgoLeads = [],
            AgoTails = ["temu"],
            Numbers =
            [
                ["jeden", "jedna", "jedną", "jedno"], ["dwa", "dwie"], ["trzy"], ["cztery"], ["pięć"], ["sześć"], ["siedem"], ["osiem"], ["dziewięć"],
                ["dziesięć"],
            ],
            Units =
            [
                ["sekunda", "sekundy", "sekund", "sekundę"], ["minuta", "minuty", "minut", "minutę", "min"],
                ["godzina", "godziny", "godzin", "godzinę", "godz"], ["dzień", "dni"], ["tydzień", "tygodnie", "tygodni"],
                ["miesiąc", "miesiące", "miesięcy"], ["rok", "lata", "lat"],
            ],
        },

        // Bylines, datelines, captions

        Bylines = new BylineWords
        {
            Prefixes =
            [
                "autor tekstu", "napisał", "napisała", "tekst i zdjęcia", "opracował", "opracowała", "rozmawiał", "rozmawiała", "przygotował",
                "przygotowała", "notował", "notowała",
            ],
            Labels =
            [
                new("autor", AuthorRole.Author, true), new("autorka", AuthorRole.Author, true), new("autorzy", AuthorRole.Author, true),
                new("autorki", AuthorRole.Author, true), new("tekst", AuthorRole.Author, true), new("opracowanie", AuthorRole.Author, true),
                new("tekst i zdjęcia", AuthorRole.Author, true), new("tekst i foto", AuthorRole.Author, true), new("oprac.", AuthorRole.Author),
                new("opr.", AuthorRole.Author), new("oprac", AuthorRole.Author), new("opr", AuthorRole.Author),
                new("źródło", AuthorRole.Author, true, IsSource: true), new("źródła", AuthorRole.Author, true, IsSource: true),
                new("współpraca", AuthorRole.Contributor, true), new("redakcja", AuthorRole.Editor, true), new("redaktor", AuthorRole.Editor, true),
                new("redaktorka", AuthorRole.Editor, true), new("redagował", AuthorRole.Editor, true), new("redagowała", AuthorRole.Editor, true),
                new("red", AuthorRole.Editor, true), new("korekta", AuthorRole.Editor, true), new("redaktor prowadzący", AuthorRole.Editor, true),
                new("tłumaczenie", AuthorRole.Translator, true), new("tłum", AuthorRole.Translator, true),
                new("przekład", AuthorRole.Translator, true), new("tłumacz", AuthorRole.Translator, true),
                new("przełożył", AuthorRole.Translator, true), new("przełożyła", AuthorRole.Translator, true),
                new("tłumaczył", AuthorRole.Translator), new("tłumaczyła", AuthorRole.Translator), new("foto", AuthorRole.Photographer, true),
                new("zdjęcie", AuthorRole.Photographer, true), new("zdjęcia", AuthorRole.Photographer, true),
                new("fotografia", AuthorRole.Photographer, true), new("fotografie", AuthorRole.Photographer, true),
                new("fotograf", AuthorRole.Photographer, true), new("fot", AuthorRole.Photographer), new("fot.", AuthorRole.Photographer),
                new("ilustracja", AuthorRole.Illustrator, true), new("ilustracje", AuthorRole.Illustrator, true),
                new("rys", AuthorRole.Illustrator, true), new("rysunek", AuthorRole.Illustrator, true), new("grafika", AuthorRole.Illustrator, true),
                new("infografika", AuthorRole.Illustrator, true), new("wideo", AuthorRole.Producer, true), new("montaż", AuthorRole.Producer, true),
                new("produkcja", AuthorRole.Producer, true), new("realizacja", AuthorRole.Producer, true),
                new("korespondent", AuthorRole.Correspondent, true), new("korespondentka", AuthorRole.Correspondent, true),
            ],
            Conjunctions = ["i", "oraz", "&"],
            Companions = ["z", "wraz z"],
            Employers = ["dla"],
            PlaceWords = ["w", "z"],
            JobTitles =
            [
                "dziennikarz", "dziennikarka", "dziennikarze", "redaktor", "redaktorka", "redaktor naczelny", "redaktor naczelna", "reporter",
                "reporterka", "korespondent", "korespondentka", "publicysta", "publicystka", "felietonista", "felietonistka", "komentator",
                "komentatorka", "fotoreporter", "fotoreporterka", "fotograf", "wydawca", "wydawczyni", "krytyk", "recenzent", "recenzentka", "autor",
                "autorka", "pisarz", "pisarka", "ekonomista", "ekonomistka", "analityk", "analityczka", "politolog", "historyk", "socjolog",
                "stażysta", "stażystka", "prezenter", "prezenterka",
            ],
            TitleWords =
            [
                "starszy", "starsza", "nasz", "nasza", "zastępca", "naczelny", "naczelna", "prowadzący", "prowadząca", "polityczny", "polityczna",
                "ekonomiczny", "zagraniczny", "niezależny", "niezależna", "specjalny", "specjalna", "wolny",
            ],
            OrganizationWords =
            [
                "redakcja", "agencja", "agencje", "gazeta", "dziennik", "tygodnik", "telewizja", "wydawnictwo", "fundacja", "uniwersytet", "instytut",
                "stowarzyszenie", "ministerstwo", "policja", "urząd", "zespół", "portal", "polska", "polskie", "wiadomości", "biuro", "sportowa",
            ],
            NotNames =
            [
                "opublikowano", "dodano", "aktualizacja", "zaktualizowano", "ostatnia", "udostępnij", "zapisz", "obserwuj", "komentarze", "komentarz",
                "komentarzy", "skomentuj", "czytaj", "więcej", "czas", "czytania", "dzisiaj", "dziś", "wczoraj", "temu", "godz", "artykuł",
                "artykuły", "reklama", "zaloguj", "zobacz", "wszystkie", "kategoria", "tagi", "minut", "godzin", "jest", "drukuj", "posłuchaj",
            ],
            CaptionLabels =
            [
                "fot", "foto", "zdjęcie", "zdjęcia", "fotografia", "ilustracja", "grafika", "źródło", "archiwum", "zdjęcie ilustracyjne", "screen",
                "rys", "wideo", "autor", "©",
            ],
            NoticeWords =
            [
                "to", "ten", "ta", "te", "w", "na", "z", "o", "i", "a", "ale", "czy", "nie", "tak", "po", "przed", "za", "od", "do", "dla", "jak",
                "dlaczego", "co", "kto", "gdzie", "kiedy", "on", "ona", "oni", "ja", "my", "aktualizacja", "sprostowanie", "wideo", "foto", "zdjęcie",
                "opinia", "analiza", "komentarz", "wywiad", "felieton", "pytanie", "odpowiedź", "teraz", "dziś", "dzisiaj", "wczoraj", "tu", "tam",
                "wszystko", "dwa", "trzy", "reklama", "czytaj", "więcej", "część", "rozdział", "pilne", "uwaga", "live", "krok",
            ],
            WirePhrases = ["źródło", "jak podaje", "jak podała", "podaje", "poinformowała", "według", "za"],
            ContributionPhrases = ["współpracował przy tekście", "współpracowała przy tekście", "współpraca"],
        },

        // Quotes

        Quotes = QuoteWords,

        // Comments

        Comments = new CommentWords
        {
            Nouns = ["komentarz", "komentarze", "komentarzy", "odpowiedź", "odpowiedzi", "opinia", "opinie", "opinii", "myśl", "myśli"],
            One = ["jeden", "jedna"],
            Headings =
            [
                "wszystkie komentarze", "pokaż komentarze", "zobacz komentarze", "komentarze czytelników", "dołącz do dyskusji", "co o tym sądzisz",
                "wasze komentarze",
            ],
            About = ["pod"],
            Closed =
            [
                "komentarze zostały wyłączone", "komentarze są wyłączone", "komentowanie zostało wyłączone",
                "możliwość komentowania została wyłączona", "możliwość dodawania komentarzy została wyłączona", "komentarze zamknięte",
                "dyskusja została zamknięta",
            ],
            Says = ["mówi", "pisze", "napisał", "napisała", "powiedział", "powiedziała", "odpowiedział", "odpowiedziała", "komentuje"],
            By = ["autor", "dodany przez", "dodane przez", "napisany przez", "komentarz od", "odpowiedź od"],
            On = ["dodano", "dnia", "godz", "dn"],
            Buttons =
            [
                "odpowiedz", "odpowiedzi", "cytuj", "zgłoś", "zgłoś nadużycie", "zgłoś naruszenie", "zgłoś komentarz", "lubię to", "nie lubię",
                "udostępnij", "link", "bezpośredni odnośnik", "edytuj", "usuń", "ukryj", "pokaż", "pokaż więcej", "pokaż odpowiedzi",
                "zobacz odpowiedzi", "więcej komentarzy", "pokaż więcej komentarzy", "załaduj więcej komentarzy", "zaloguj się, aby odpowiedzieć",
                "zaloguj się, aby odpisać", "zaloguj się, aby skomentować", "obserwuj", "zablokuj", "gość", "moderator", "sortuj", "sortuj według",
                "najnowsze", "najstarsze", "najpopularniejsze", "anuluj", "anuluj odpowiedź", "anuluj pisanie odpowiedzi", "polecam", "oceń",
                "do góry",
            ],
            Replies = ["odpowiedz", "cytuj", "zaloguj się, aby odpowiedzieć", "zaloguj się, aby odpisać"],
            Invitations =
            [
                "dodaj komentarz", "napisz komentarz", "zostaw komentarz", "zostaw odpowiedź", "skomentuj", "twój adres e-mail nie zostanie",
                "twój adres email nie zostanie", "twój komentarz", "zaloguj się, aby dodać", "zaloguj się, aby skomentować",
                "anuluj pisanie odpowiedzi", "musisz się zalogować", "musisz być zalogowany", "powiązane artykuły", "czytaj także", "czytaj też",
                "najczęściej czytane",
            ],
            Notices =
            [
                "twój komentarz oczekuje na moderację", "komentarz oczekuje na moderację", "komentarz został usunięty", "komentarz usunięty",
            ],
            InReplyTo = ["w odpowiedzi na", "w odpowiedzi do", "odpowiedź na"],
        },

        // The page around the article

        Page = new PageWords
        {
            FaultTitles =
            [
                "nie znaleziono strony", "strona nie została znaleziona", "strona nie istnieje", "błąd", "brak dostępu", "dostęp zabroniony",
            ],
            PrivacyWords = ["zgoda", "zgodę", "prywatności", "danych osobowych", "partnerów", "podmiotów trzecich"],
            Notes =
            [
                "sprostowanie:", "sprostowanie", "od redakcji:", "wcześniejsza wersja", "artykuł został zaktualizowany", "przypis redakcji", "errata",
            ],
            Taglines =
            [
                "jest dziennikarzem", "jest dziennikarką", "jest redaktorem", "jest redaktorką", "jest publicystą", "jest publicystką", "dziennikarz",
                "dziennikarka", "publicysta", "publicystka",
            ],
            LiveBlogs = ["na żywo", "relacja live", "relacja na żywo", "minuta po minucie", "live"],
        },
    };
}
