namespace NewsParsing.Languages;

/// <summary>Finnish.</summary>
internal static partial class Finnish
{
    internal static Language Language { get; } = new()
    {
        Code = "fi",

        // Lines around an article in a text

        PlainText = new PlainTextWords
        {
            Buttons =
            [
                "jaa", "jaa artikkeli", "jaa facebookissa", "jaa twitterissä", "jaa juttu", "tulosta", "kopioi linkki", "linkki kopioitu", "tallenna",
                "kuuntele", "kuuntele juttu", "toista", "sulje", "avaa", "valikko", "hae", "haku", "kirjaudu", "kirjaudu sisään", "kirjaudu ulos",
                "rekisteröidy", "luo tunnus", "tilaa", "tilaa lehti", "osta tilaus", "seuraa", "seuraa meitä", "kommentoi", "kommentit", "kommentti",
                "vastaa", "ilmianna", "ilmoita", "muokkaa", "poista", "lähetä", "peruuta", "jatka", "jatka lukemista", "seuraava", "edellinen",
                "takaisin", "etusivu", "etusivulle", "mainos", "mainokset", "ilmoitus", "siirry sisältöön", "näytä kommentit", "näytä lisää",
                "lataa lisää", "lue lisää", "lue myös", "katso kaikki", "hyväksy", "hyväksy kaikki", "asetukset", "evästeasetukset", "tietosuoja",
                "tietosuojaseloste", "käyttöehdot", "tietoa meistä", "yhteystiedot", "ota yhteyttä", "asiakaspalvelu", "uutiskirje", "näköislehti",
                "kuvagalleria", "suurenna kuva", "julkaistu", "päivitetty", "lukuaika", "uutiset", "pääkirjoitus", "kolumni", "mielipide", "aiheet",
                "avainsanat",
            ],
            Pointers =
            [
                "lue lisää", "lue myös", "lue koko", "katso myös", "katso video", "lisää aiheesta", "klikkaa tästä", "tilaa uutiskirje", "tilaa",
                "seuraa meitä", "kuuntele", "lataa", "takaisin", "kirjaudu sisään", "oletko jo tilaaja", "juttu jatkuu", "artikkeli jatkuu",
                "jaa artikkeli", "lähetä juttuvinkki",
            ],
            Turns =
            [
                "lue myös", "lue seuraavaksi", "lisää aiheesta", "lisää uutisia", "muut uutiset", "aiheeseen liittyvää", "aiheeseen liittyvät",
                "suositellut", "suosittelemme", "luetuimmat", "luetuimmat jutut", "uusimmat", "uusimmat uutiset", "tuoreimmat", "suosituimmat",
                "aiheet", "avainsanat", "tilaa uutiskirje", "uutiskirje", "seuraa meitä", "jaa artikkeli", "kommentit", "keskustelu",
                "kirjoittajasta", "ota yhteyttä", "etusivulle",
            ],
            Appeals =
            [
                "uutiskirje", "tilaajalle", "tilaajana", "kirjaudu sisään", "klikkaa tästä", "lataa sovellus", "sovelluksemme", "seuraa meitä",
                "lukijamme", "juttuvinkki", "sähköpostiosoite",
            ],
            Footers =
            [
                "kaikki oikeudet pidätetään", "tekijänoikeus", "tietosuojaseloste", "käyttöehdot", "vastaava päätoimittaja", "henkilötieto",
                "evästeet", "javascript",
            ],
        },

        // Told from other languages by

        StopWords =
        [
            "ja", "on", "ei", "että", "se", "oli", "hän", "myös", "mutta", "kun", "niin", "ovat", "ole", "sen", "joka", "kuin", "mukaan", "ollut",
            "jos", "vain", "jo", "nyt", "kuitenkin", "sekä", "tai", "tämä", "siitä", "vielä", "sitä", "jonka", "jotka", "mitä", "olla", "sanoo",
            "kertoo", "hänen", "voi", "noin", "ennen", "jälkeen", "olisi", "tämän", "ne", "eivät", "koska", "kaikki", "sillä", "siinä", "kanssa",
            "välillä", "aikana", "me", "minä", "joten", "paljon", "enemmän",
        ],

        // Dates

        Dates = new DateWords
        {
            Months =
            [
                ["tammikuu", "tammikuuta", "tammi", "tammikuun", "tammikuussa"], ["helmikuu", "helmikuuta", "helmi", "helmikuun", "helmikuussa"],
                ["maaliskuu", "maaliskuuta", "maalis", "maaliskuun", "maaliskuussa"], ["huhtikuu", "huhtikuuta", "huhti", "huhtikuun", "huhtikuussa"],
                ["toukokuu", "toukokuuta", "touko", "toukokuun", "toukokuussa"], ["kesäkuu", "kesäkuuta", "kesä", "kesäkuun", "kesäkuussa"],
                ["heinäkuu", "heinäkuuta", "heinä", "heinäkuun", "heinäkuussa"], ["elokuu", "elokuuta", "elo", "elokuun", "elokuussa"],
                ["syyskuu", "syyskuuta", "syys", "syyskuun", "syyskuussa"], ["lokakuu", "lokakuuta", "loka", "lokakuun", "lokakuussa"],
                ["marraskuu", "marraskuuta", "marras", "marraskuun", "marraskuussa"], ["joulukuu", "joulukuuta", "joulu", "joulukuun", "joulukuussa"],
            ],
            Weekdays =
            [
                ["maanantai", "maanantaina", "ma"], ["tiistai", "tiistaina", "ti"], ["keskiviikko", "keskiviikkona", "ke"],
                ["torstai", "torstaina", "to"], ["perjantai", "perjantaina", "pe"], ["lauantai", "lauantaina"], ["sunnuntai", "sunnuntaina", "su"],
            ],
            DayFirst = true,
            CapitalMonths = false,
            Joiners = [],
            Ordinals = [],
            ClockLeads = ["klo", "kello"],
            HourMarks = [],
            Published = ["julkaistu", "julkaistiin", "julkaisupäivä", "luotu", "kirjoitettu"],
            Updated = ["päivitetty", "viimeksi päivitetty", "muokattu", "viimeksi muokattu", "korjattu"],
            Other = ["luettu", "jäsen vuodesta", "syntynyt", "voimassa", "tapahtuma", "arkistokuva"],
            Today = ["tänään"],
            Yesterday = ["eilen"],
            JustNow = ["juuri nyt", "hetki sitten", "äsken"],
            AgoLeads = [],
            AgoTails = ["sitten"],
            Numbers =
            [
                ["yksi"], ["kaksi"], ["kolme"], ["neljä"], ["viisi"], ["kuusi"], ["seitsemän"], ["kahdeksan"], ["yhdeksän"], ["kymmenen"],
            ],
            Units =
            [
                ["sekunti", "sekuntia"], ["minuutti", "minuuttia", "min"], ["tunti", "tuntia", "t"], ["päivä", "päivää", "pv"],
                ["viikko", "viikkoa", "vko"], ["kuukausi", "kuukautta", "kk"], ["vuosi", "vuotta", "v"],
            ],
        },

        // Bylines, datelines, captions

        Bylines = new BylineWords
        {
            Prefixes = ["kirjoittanut"],
            Labels =
            [
                new("kirjoittaja", AuthorRole.Author, true), new("kirjoittajat", AuthorRole.Author, true), new("teksti", AuthorRole.Author, true),
                new("teksti ja kuvat", AuthorRole.Author, true), new("teksti ja kuva", AuthorRole.Author, true),
                new("toimittaja", AuthorRole.Author, true), new("toimittajat", AuthorRole.Author, true),
                new("lähde", AuthorRole.Author, true, IsSource: true), new("lähteet", AuthorRole.Author, true, IsSource: true),
                new("avustaja", AuthorRole.Contributor, true), new("taustatyö", AuthorRole.Contributor, true),
                new("päätoimittaja", AuthorRole.Editor, true), new("toimitus", AuthorRole.Editor, true), new("editointi", AuthorRole.Editor, true),
                new("käännös", AuthorRole.Translator, true), new("suomennos", AuthorRole.Translator, true),
                new("kääntäjä", AuthorRole.Translator, true), new("kääntänyt", AuthorRole.Translator), new("suomentanut", AuthorRole.Translator),
                new("kuva", AuthorRole.Photographer, true), new("kuvat", AuthorRole.Photographer, true),
                new("kuvaaja", AuthorRole.Photographer, true), new("valokuva", AuthorRole.Photographer, true),
                new("valokuvat", AuthorRole.Photographer, true), new("valokuvaaja", AuthorRole.Photographer, true),
                new("kuvannut", AuthorRole.Photographer), new("kuvitus", AuthorRole.Illustrator, true),
                new("grafiikka", AuthorRole.Illustrator, true), new("piirros", AuthorRole.Illustrator, true), new("video", AuthorRole.Producer, true),
                new("leikkaus", AuthorRole.Producer, true), new("tuottaja", AuthorRole.Producer, true), new("ääni", AuthorRole.Producer, true),
                new("kirjeenvaihtaja", AuthorRole.Correspondent, true),
            ],
            Conjunctions = ["ja", "sekä", "&"],
            Companions = ["yhdessä"],
            Employers = [],
            PlaceWords = [],
            JobTitles =
            [
                "toimittaja", "päätoimittaja", "ulkomaantoimittaja", "kulttuuritoimittaja", "urheilutoimittaja", "taloustoimittaja", "politiikan",
                "uutispäällikkö", "toimituspäällikkö", "kirjeenvaihtaja", "kolumnisti", "kriitikko", "avustaja", "erikoistoimittaja", "esimies",
                "tuottaja", "valokuvaaja", "kuvaaja", "kirjailija", "professori", "tutkija", "ekonomisti", "journalisti", "kirjoittaja",
                "harjoittelija",
            ],
            TitleWords = ["vastaava", "vapaa", "erikois", "politiikan", "talouden", "kulttuurin", "ulkomaan"],
            OrganizationWords =
            [
                "toimitus", "toimitukset", "uutistoimisto", "lehti", "sanomat", "uutiset", "yleisradio", "yliopisto", "instituutti", "säätiö",
                "ministeriö", "poliisi", "liitto", "kustannus", "oy", "oyj", "sportti", "deski", "uutisdeski",
            ],
            NotNames =
            [
                "julkaistu", "päivitetty", "muokattu", "viimeksi", "jaa", "tallenna", "seuraa", "tilaa", "kommentit", "kommentti", "kommentoi", "lue",
                "lisää", "lukuaika", "tänään", "eilen", "sitten", "kello", "klo", "artikkeli", "artikkelit", "mainos", "kirjaudu", "uutiskirje",
                "kuuntele", "kaikki", "näytä", "tämä", "on", "aihe", "aiheet", "etusivu", "tuntia", "minuuttia",
            ],
            CaptionLabels =
            [
                "kuva", "kuvat", "kuvaaja", "kuvassa", "kuvitus", "kuvituskuva", "arkistokuva", "arkisto", "grafiikka", "lähde", "kuvakaappaus",
                "video", "valokuva", "©",
            ],
            NoticeWords =
            [
                "se", "ne", "tämä", "nämä", "hän", "he", "minä", "me", "sinä", "te", "joka", "ja", "mutta", "tai", "kun", "jos", "ei", "kyllä",
                "miten", "miksi", "mitä", "missä", "kuka", "milloin", "päivitys", "oikaisu", "video", "kuva", "pääkirjoitus", "kolumni", "analyysi",
                "kommentti", "haastattelu", "mielipide", "kysymys", "vastaus", "nyt", "tänään", "eilen", "täällä", "siellä", "kaikki", "kaksi",
                "kolme", "näin", "mainos", "lue", "katso", "osa", "luku", "live", "vinkki", "fakta",
            ],
            WirePhrases = ["mukaan", "kertoo", "lähde", "uutisoi"],
            ContributionPhrases = ["on osallistunut jutun tekemiseen", "ovat osallistuneet jutun tekemiseen", "avusti jutun teossa"],
        },

        // Quotes

        Quotes = QuoteWords,

        // Comments

        Comments = new CommentWords
        {
            Nouns = ["kommentti", "kommenttia", "kommentit", "vastaus", "vastausta", "ajatus", "ajatusta", "viesti", "viestiä"],
            One = ["yksi"],
            Headings =
            [
                "kaikki kommentit", "näytä kommentit", "lukijoiden kommentit", "osallistu keskusteluun", "keskustele aiheesta", "mitä mieltä olet",
            ],
            About = ["artikkeliin", "kirjoitukseen", "aiheesta", "juttuun"],
            Closed =
            [
                "kommentointi on suljettu", "kommentit on suljettu", "kommentointi on päättynyt", "keskustelu on suljettu", "keskustelu on päättynyt",
                "artikkelia ei voi enää kommentoida",
            ],
            Says = ["sanoo", "kirjoittaa", "kirjoitti", "vastasi", "sanoi"],
            By = ["kirjoittanut", "kirjoittaja", "lähettäjä", "vastaus käyttäjältä"],
            On = ["klo", "kello", "julkaistu", "kirjoitettu"],
            Buttons =
            [
                "vastaa", "lainaa", "ilmianna", "ilmianna viesti", "ilmoita asiaton viesti", "tykkää", "jaa", "linkki", "pysyvä linkki", "muokkaa",
                "poista", "piilota", "näytä", "näytä lisää", "näytä vastaukset", "lataa lisää kommentteja", "lisää kommentteja",
                "kirjaudu sisään vastataksesi", "kirjaudu kommentoidaksesi", "seuraa", "estä", "vieras", "ylläpito", "järjestä", "uusimmat",
                "vanhimmat", "suosituimmat", "peruuta", "peruuta vastaus",
            ],
            Replies = ["vastaa", "lainaa", "kirjaudu sisään vastataksesi", "vastaa kommenttiin"],
            Invitations =
            [
                "jätä kommentti", "kirjoita kommentti", "lisää kommentti", "vastaa", "sähköpostiosoitettasi ei julkaista", "kommenttisi",
                "kirjaudu sisään kommentoidaksesi", "peruuta vastaus", "sinun täytyy kirjautua", "lue myös", "luetuimmat",
            ],
            Notices = ["kommenttisi odottaa tarkastusta", "kommenttisi odottaa hyväksyntää", "kommentti on poistettu"],
            InReplyTo = ["vastaus käyttäjälle", "vastauksena"],
        },

        // The page around the article

        Page = new PageWords
        {
            FaultTitles = ["sivua ei löydy", "sivua ei löytynyt", "pääsy estetty", "tapahtui virhe"],
            PrivacyWords = ["suostumus", "yksityisyy", "tietosuoja", "henkilötieto", "kolmansien osapuolten", "evästei"],
            Notes =
            [
                "oikaisu:", "oikaisu", "korjaus:", "päivitys:", "juttua päivitetty", "juttua korjattu", "jutun aiemmassa versiossa",
                "juttua muokattu", "juttuun lisätty",
            ],
            Taglines = ["on toimittaja", "on kirjeenvaihtaja", "on kolumnisti", "on vapaa toimittaja", "on päätoimittaja", "kirjoittaa"],
            LiveBlogs = ["live", "suora lähetys", "hetki hetkeltä", "suora seuranta", "minuutti minuutilta"],
        },
    };
}
