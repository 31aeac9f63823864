namespace NewsParsing.Languages;

/// <summary>Hungarian.</summary>
internal static partial class Hungarian
{
    internal static Language Language { get; } = new()
    {
        Code = "hu",

        // Lines around an article in a text

        PlainText = new PlainTextWords
        {
            Buttons =
            [
                "megosztás", "megosztom", "megosztás facebookon", "cikk megosztása", "küldés", "küldés e-mailben", "elküldöm", "nyomtatás",
                "link másolása", "másolás", "mentés", "meghallgatás", "lejátszás", "bezárás", "megnyitás", "keresés", "bejelentkezés", "belépés",
                "kijelentkezés", "kilépés", "regisztráció", "feliratkozás", "feliratkozom", "előfizetés", "előfizetek", "követés", "kövess minket",
                "hozzászólások", "hozzászólás", "hozzászólok", "kommentek", "komment", "válasz", "válaszolok", "jelentés", "szerkesztés", "törlés",
                "mégse", "mégsem", "folytatás", "tovább", "tovább olvasom", "tovább olvasok", "olvass tovább", "bővebben", "következő", "előző",
                "következő cikk", "előző cikk", "vissza", "vissza a tetejére", "az oldal tetejére", "főoldal", "címlap", "hirdetés", "reklám",
                "támogatott tartalom", "ugrás a tartalomra", "hozzászólások megtekintése", "mutass többet", "még több", "továbbiak",
                "összes megtekintése", "elfogadom", "elutasítom", "beállítások", "süti beállítások", "adatvédelem", "adatvédelmi tájékoztató",
                "felhasználási feltételek", "impresszum", "rólunk", "kapcsolat", "segítség", "súgó", "hírlevél", "galéria", "képgaléria", "nagyítás",
                "megjelent", "frissítve", "utolsó frissítés", "olvasási idő", "címkék", "témák", "hírek", "vélemény", "médiaajánlat",
            ],
            Pointers =
            [
                "olvassa el", "olvasd el", "olvass tovább", "további részletek", "további cikkek", "kapcsolódó cikk", "bővebben itt", "bővebben",
                "nézze meg", "nézd meg", "kattintson ide", "kattints ide", "iratkozzon fel", "iratkozz fel", "fizessen elő", "kövessen minket",
                "kövess minket", "kövesse oldalunkat", "töltse le", "hallgassa meg", "vissza a", "a cikk folytatása", "ezt is olvassa el",
                "ezt olvasta már", "ha tetszett a cikk",
            ],
            Turns =
            [
                "kapcsolódó cikkek", "kapcsolódó cikk", "kapcsolódó", "kapcsolódó hírek", "kapcsolódó tartalom", "olvassa el ezt is",
                "ezt is olvassa el", "ajánlott cikkek", "ajánljuk", "ajánlott", "ajánló", "önnek ajánljuk", "legolvasottabb", "legolvasottabbak",
                "legnépszerűbb", "legfrissebb", "legfrissebb hírek", "friss hírek", "további hírek", "további cikkek", "még több", "címkék", "témák",
                "hírlevél", "iratkozzon fel", "kövess minket", "kövessen minket", "megosztás", "hozzászólások", "kommentek", "a szerzőről",
                "a szerző további cikkei", "következő cikk", "kapcsolat", "ez is érdekelheti",
            ],
            Appeals =
            [
                "hírlevél", "előfizet", "iratkozz", "kattintson ide", "kattints ide", "alkalmazásunk", "kövessen minket", "olvasóink", "e-mail cím",
                "támogasson minket", "támogass minket",
            ],
            Footers =
            [
                "minden jog fenntartva", "szerzői jog", "adatvédelmi", "személyes adat", "felhasználási feltételek", "cookie-k", "javascript",
                "impresszum",
            ],
        },

        // Told from other languages by

        StopWords =
        [
            "a", "az", "és", "hogy", "nem", "is", "egy", "ez", "azt", "de", "van", "volt", "csak", "már", "még", "meg", "mint", "el", "ha", "vagy",
            "aki", "amely", "ezt", "pedig", "után", "kell", "szerint", "lehet", "lesz", "nagyon", "minden", "mert", "több", "most", "én", "ő", "ki",
            "be", "fel", "le", "között", "előtt", "során", "azonban", "illetve", "ahogy", "ami", "amit", "akkor", "úgy", "így", "ezért", "való",
            "lett", "sem", "ezek", "volna", "szerinte", "mondta", "arra", "miatt", "alatt",
        ],

        // Dates

        Dates = new DateWords
        {
            Months =
            [
                ["január", "jan", "januárban"], ["február", "febr", "feb", "februárban"], ["március", "márc", "márciusban"],
                ["április", "ápr", "áprilisban"], ["május", "máj", "májusban"], ["június", "jún", "júniusban"], ["július", "júl", "júliusban"],
                ["augusztus", "aug", "augusztusban"], ["szeptember", "szept", "szeptemberben"], ["október", "okt", "októberben"],
                ["november", "nov", "novemberben"], ["december", "dec", "decemberben"],
            ],
            Weekdays =
            [
                ["hétfő", "hétfőn"], ["kedd", "kedden"], ["szerda", "szerdán"], ["csütörtök", "csütörtökön"], ["péntek", "pénteken"],
                ["szombat", "szombaton"], ["vasárnap"],
            ],
            DayFirst = true,
            CapitalMonths = false,
            Joiners = [],
            Ordinals = ["án", "én", "ei", "ai"],
            ClockLeads = [],
            HourMarks = ["óra", "órakor"],
            Published = ["megjelent", "megjelenés", "közzétéve", "publikálva", "létrehozva", "dátum"],
            Updated = ["frissítve", "frissült", "utolsó frissítés", "frissítés", "módosítva", "utoljára módosítva"],
            Other = ["letöltve", "tagság kezdete", "született", "érvényes", "esemény", "archív fotó"],
            Today = ["ma"],
            Yesterday = ["tegnap"],
            JustNow = ["most", "az imént", "épp most"],
            AgoLeads = [],
            AgoTails = ["ezelőtt"],
            Numbers = [["egy"], ["két", "kettő"], ["három"], ["négy"], ["öt"], ["hat"], ["hét"], ["nyolc"], ["kilenc"], ["tíz"]],
            Units =
            [
                ["másodperc", "másodperccel"], ["perc", "perccel"], ["óra", "órával"], ["nap", "nappal"], ["hét", "héttel"], ["hónap", "hónappal"],
                ["év", "évvel"],
            ],
        },

        // Bylines, datelines, captions

        Bylines = new BylineWords
        {
            Prefixes = ["írta", "szerző", "készítette", "szöveg", "lejegyezte"],
            Labels =
            [
                new("írta", AuthorRole.Author, true), new("szerző", AuthorRole.Author, true), new("szerzők", AuthorRole.Author, true),
                new("szöveg", AuthorRole.Author, true), new("készítette", AuthorRole.Author, true), new("készítették", AuthorRole.Author, true),
                new("riporter", AuthorRole.Author, true), new("tudósító", AuthorRole.Author, true),
                new("forrás", AuthorRole.Author, true, IsSource: true), new("források", AuthorRole.Author, true, IsSource: true),
                new("közreműködött", AuthorRole.Contributor, true), new("közreműködő", AuthorRole.Contributor, true),
                new("szerkesztő", AuthorRole.Editor, true), new("szerkesztette", AuthorRole.Editor, true), new("szerk", AuthorRole.Editor, true),
                new("szerkesztőség", AuthorRole.Editor, true), new("felelős szerkesztő", AuthorRole.Editor, true),
                new("lektorálta", AuthorRole.Editor, true), new("fordítás", AuthorRole.Translator, true),
                new("fordította", AuthorRole.Translator, true), new("fordító", AuthorRole.Translator, true),
                new("fotó", AuthorRole.Photographer, true), new("fotók", AuthorRole.Photographer, true), new("fotós", AuthorRole.Photographer, true),
                new("fénykép", AuthorRole.Photographer, true), new("fényképek", AuthorRole.Photographer, true),
                new("képek", AuthorRole.Photographer, true), new("kép", AuthorRole.Photographer, true),
                new("illusztráció", AuthorRole.Illustrator, true), new("grafika", AuthorRole.Illustrator, true),
                new("rajz", AuthorRole.Illustrator, true), new("infografika", AuthorRole.Illustrator, true), new("videó", AuthorRole.Producer, true),
                new("operatőr", AuthorRole.Producer, true), new("vágó", AuthorRole.Producer, true), new("gyártás", AuthorRole.Producer, true),
            ],
            Conjunctions = ["és", "&"],
            Companions = ["közreműködésével"],
            Employers = [],
            PlaceWords = [],
            JobTitles =
            [
                "újságíró", "szerkesztő", "főszerkesztő", "főszerkesztő-helyettes", "riporter", "tudósító", "munkatárs", "munkatársa", "főmunkatárs",
                "rovatvezető", "publicista", "kolumnista", "fotós", "fotóriporter", "kritikus", "író", "közgazdász", "elemző", "történész",
                "politológus", "szakértő", "gyakornok", "műsorvezető", "felelős szerkesztő", "vezető szerkesztő",
            ],
            TitleWords =
            [
                "vezető", "felelős", "külpolitikai", "belpolitikai", "gazdasági", "kulturális", "független", "állandó", "külső", "sport",
            ],
            OrganizationWords =
            [
                "szerkesztőség", "hírügynökség", "ügynökség", "lap", "napilap", "hetilap", "kiadó", "alapítvány", "egyetem", "intézet",
                "minisztérium", "rendőrség", "egyesület", "szövetség", "csoport", "hírportál", "hírek", "kft", "zrt", "nyrt",
            ],
            NotNames =
            [
                "megjelent", "frissítve", "frissítés", "módosítva", "utolsó", "megosztás", "mentés", "követés", "feliratkozás", "hozzászólások",
                "hozzászólás", "kommentek", "komment", "olvasási", "idő", "ma", "tegnap", "ezelőtt", "cikk", "cikkek", "hirdetés", "belépés",
                "bejelentkezés", "összes", "tovább", "perc", "óra", "kategória", "címkék", "rovat", "nyomtatás",
            ],
            CaptionLabels =
            [
                "fotó", "fotók", "fotós", "kép", "képek", "illusztráció", "illusztrációnk", "grafika", "forrás", "archív", "archív felvétel",
                "fénykép", "képernyőkép", "videó", "©",
            ],
            NoticeWords =
            [
                "a", "az", "egy", "ez", "ezek", "ő", "ők", "én", "mi", "ti", "és", "de", "vagy", "igen", "nem", "hogyan", "hogy", "miért", "mit",
                "ki", "hol", "mikor", "frissítés", "helyreigazítás", "videó", "fotó", "kép", "vélemény", "elemzés", "komment", "interjú",
                "publicisztika", "kérdés", "válasz", "most", "ma", "tegnap", "itt", "ott", "minden", "két", "három", "így", "hirdetés", "olvassa",
                "rész", "fejezet", "élő", "figyelem",
            ],
            WirePhrases = ["forrás", "közölte", "írja", "jelenti", "szerint", "jelentette"],
            ContributionPhrases = ["közreműködött a cikk elkészítésében", "közreműködött"],
        },

        // Quotes

        Quotes = QuoteWords,

        // Comments

        Comments = new CommentWords
        {
            Nouns = ["hozzászólás", "hozzászólások", "komment", "kommentek", "válasz", "válaszok", "vélemény", "vélemények", "gondolat"],
            One = ["egy"],
            Headings =
            [
                "összes hozzászólás", "összes komment", "hozzászólások megtekintése", "olvasói vélemények", "szóljon hozzá", "mi a véleménye",
            ],
            About = ["ehhez", "erről", "az"],
            Closed =
            [
                "a hozzászólások le vannak zárva", "hozzászólások lezárva", "a hozzászólás lehetősége lezárult", "a kommentelés le van zárva",
                "a hozzászólás nem engedélyezett", "a hozzászólások letiltva", "hozzászólás lezárva",
            ],
            Says = ["mondja", "írja", "szerint", "írta", "mondta", "válaszolta"],
            By = ["írta", "beküldte", "szerző"],
            On = ["dátum"],
            Buttons =
            [
                "válasz", "válaszol", "válaszolok", "válaszok", "idézés", "jelentés", "jelentem", "tetszik", "nem tetszik", "megosztás", "hivatkozás",
                "közvetlen link", "szerkesztés", "törlés", "elrejtés", "mutat", "mutass többet", "válaszok megtekintése", "további hozzászólások",
                "további kommentek", "a válaszhoz jelentkezz be", "jelentkezz be a hozzászóláshoz", "követés", "letiltás", "vendég", "moderátor",
                "rendezés", "legújabb", "legrégebbi", "legnépszerűbb", "mégse", "mégsem", "válasz megszakítása", "válasz törlése", "ajánlom",
                "hasznos",
            ],
            Replies = ["válasz", "válaszol", "válaszolok", "idézés"],
            Invitations =
            [
                "hozzászólás írása", "írj hozzászólást", "írjon hozzászólást", "szólj hozzá", "szóljon hozzá", "vélemény, hozzászólás", "hozzászólok",
                "az e-mail címet nem tesszük közzé", "az e-mail-címet nem tesszük közzé", "a hozzászóláshoz be kell",
                "a hozzászóláshoz jelentkezzen be", "válasz megszakítása", "kapcsolódó cikkek", "legolvasottabb",
            ],
            Notices = ["a hozzászólásod moderálásra vár", "a hozzászólása moderálásra vár", "a hozzászólást törölték"],
            InReplyTo = ["válasz erre", "válasz neki", "válaszul"],
        },

        // The page around the article

        Page = new PageWords
        {
            FaultTitles =
            [
                "az oldal nem található", "a keresett oldal nem található", "nem található", "hozzáférés megtagadva", "hiba történt", "hiba",
            ],
            PrivacyWords = ["hozzájárul", "adatvédel", "személyes adat", "harmadik fél", "harmadik felek"],
            Notes =
            [
                "helyreigazítás", "javítás:", "pontosítás:", "a szerkesztő megjegyzése", "a szerk.", "cikkünk korábbi változatában",
                "cikkünket frissítettük",
            ],
            Taglines = ["újságíró", "főszerkesztője", "munkatársa", "szerkesztője", "publicista"],
            LiveBlogs = ["élő közvetítés", "percről percre", "élőben", "élő tudósítás", "élő"],
        },
    };
}
