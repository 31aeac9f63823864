namespace NewsParsing.Languages;

/// <summary>Romanian.</summary>
internal static partial class Romanian
{
    internal static Language Language { get; } = new()
    {
        Code = "ro",

        // Lines around an article in a text

        PlainText = new PlainTextWords
        {
            Buttons =
            [
                "distribuie", "distribuiți", "distribuie articolul", "distribuie pe facebook", "partajează", "trimite", "trimite prin e-mail",
                "tipărește", "printează", "copiază link", "copiază linkul", "link copiat", "salvează", "ascultă", "redă", "închide", "deschide",
                "meniu", "caută", "căutare", "autentificare", "conectare", "intră în cont", "deconectare", "înregistrare", "creează cont",
                "abonează-te", "abonare", "abonamente", "urmărește-ne", "urmărește", "comentarii", "comentariu", "comentează", "adaugă comentariu",
                "răspunde", "raportează", "editează", "șterge", "anulează", "continuă", "citește", "citește și", "citește mai mult",
                "citește mai multe", "citește mai departe", "citește tot", "citește continuarea", "următorul", "următor", "anterior", "precedentul",
                "articolul următor", "articolul anterior", "înapoi", "înapoi sus", "acasă", "prima pagină", "publicitate", "reclamă",
                "conținut sponsorizat", "articol susținut de", "sari la conținut", "vezi comentarii", "vezi mai mult", "vezi mai multe", "vezi toate",
                "mai mult", "mai multe", "încarcă mai multe", "accept", "accept toate", "acceptă tot", "refuz", "setări",
                "politica de confidențialitate", "politica de cookies", "politica cookies", "termeni și condiții", "despre noi", "contact", "ajutor",
                "newsletter", "galerie foto", "mărește imaginea", "publicat", "publicat la", "data publicării", "actualizat", "data actualizării",
                "timp de citire", "etichete", "taguri", "știri", "opinii", "ultima oră", "ultimele știri",
            ],
            Pointers =
            [
                "citește și", "citiți și", "citește mai mult", "citește mai multe", "citește continuarea", "citeşte şi", "vezi și", "vezi aici",
                "vezi video", "mai multe despre", "mai multe detalii", "click aici", "apasă aici", "abonează-te", "abonați-vă", "urmărește-ne",
                "urmăriți-ne", "urmăreşte", "alătură-te", "descarcă aplicația", "ascultă", "înapoi la", "articolul continuă", "dacă ți-a plăcut",
                "te-ar putea interesa", "recomandările noastre", "fii la curent",
            ],
            Turns =
            [
                "citește și", "citiți și", "vezi și", "articole similare", "articole asemănătoare", "articole recomandate", "articole recente",
                "știri similare", "știri recomandate", "pe aceeași temă", "recomandări", "recomandate", "recomandările editorilor", "îți recomandăm",
                "te-ar putea interesa", "cele mai citite", "cele mai populare", "cele mai noi", "ultimele știri", "ultimele noutăți", "alte știri",
                "alte articole", "mai multe știri", "etichete", "taguri", "cuvinte cheie", "newsletter", "urmărește-ne", "distribuie",
                "distribuie articolul", "comentarii", "adaugă comentariu", "despre autor", "articolul următor", "contact",
            ],
            Appeals =
            [
                "newsletter", "abonează", "abonați", "abonament", "autentific", "click aici", "aplicația noastră", "urmărește-ne", "cititorii noștri",
                "adresa de e-mail", "adresa de email", "susține-ne",
            ],
            Footers =
            [
                "toate drepturile rezervate", "drepturi de autor", "politica de confidențialitate", "termeni și condiții",
                "date cu caracter personal", "datelor cu caracter personal", "preluarea textelor", "reproducerea integrală", "cookies", "javascript",
            ],
        },

        // Told from other languages by

        StopWords =
        [
            "și", "de", "la", "în", "a", "cu", "că", "pe", "nu", "este", "din", "care", "mai", "pentru", "un", "o", "să", "se", "au", "sunt", "fi",
            "fost", "după", "ce", "ale", "lui", "sau", "dar", "prin", "până", "dintre", "între", "despre", "cel", "cea", "acest", "această", "sa",
            "său", "lor", "doar", "unei", "unui", "dacă", "când", "era", "acum", "astfel", "foarte", "fără", "peste", "va", "vor", "aceste", "acesta",
            "ei", "am", "noi", "precum", "către", "ca", "și-a", "s-a", "iar",
        ],

        // Dates

        Dates = new DateWords
        {
            Months =
            [
                ["ianuarie", "ian"], ["februarie", "febr", "feb"], ["martie", "mar"], ["aprilie", "apr"], ["mai"], ["iunie", "iun"], ["iulie", "iul"],
                ["august", "aug"], ["septembrie", "sept", "sep"], ["octombrie", "oct"], ["noiembrie", "noi", "nov"], ["decembrie", "dec"],
            ],
            Weekdays =
            [
                ["luni", "lun"], ["marți", "marţi"], ["miercuri", "mie"], ["joi"], ["vineri", "vin"], ["sâmbătă", "sambata"], ["duminică", "dum"],
            ],
            DayFirst = true,
            CapitalMonths = false,
            Joiners = ["din"],
            Ordinals = [],
            ClockLeads = ["ora", "la", "orele"],
            HourMarks = [],
            Published =
            [
                "publicat", "publicată", "publicat la", "publicat în", "data publicării", "postat", "postat la", "postat în", "creat", "data",
            ],
            Updated =
            [
                "actualizat", "actualizată", "actualizat la", "ultima actualizare", "actualizare", "data actualizării", "modificat",
                "ultima modificare",
            ],
            Other = ["accesat", "membru din", "născut", "născută", "valabil până", "eveniment", "foto arhivă"],
            Today = ["azi", "astăzi"],
            Yesterday = ["ieri"],
            JustNow = ["chiar acum", "acum câteva momente", "tocmai acum"],
            AgoLeads = ["acum", "cu"],
            AgoTails = ["în urmă"],
            Numbers =
            [
                ["un", "o", "unu", "una"], ["doi", "două"], ["trei"], ["patru"], ["cinci"], ["șase"], ["șapte"], ["opt"], ["nouă"], ["zece"],
            ],
            Units =
            [
                ["secundă", "secunde"], ["minut", "minute", "min"], ["oră", "ore"], ["zi", "zile"], ["săptămână", "săptămâni"], ["lună", "luni"],
                ["an", "ani"],
            ],
        },

        // Bylines, datelines, captions

        Bylines = new BylineWords
        {
            Prefixes =
            [
                "de", "scris de", "articol de", "autor", "un articol de", "text de", "publicat de", "un interviu de", "un reportaj de", "redactat de",
                "realizat de",
            ],
            Labels =
            [
                new("autor", AuthorRole.Author, true), new("autori", AuthorRole.Author, true), new("autoare", AuthorRole.Author, true),
                new("text", AuthorRole.Author, true), new("scris de", AuthorRole.Author, true), new("redactor", AuthorRole.Author, true),
                new("reporter", AuthorRole.Author, true), new("de", AuthorRole.Author, true), new("sursa", AuthorRole.Author, true, IsSource: true),
                new("sursă", AuthorRole.Author, true, IsSource: true), new("surse", AuthorRole.Author, true, IsSource: true),
                new("colaborator", AuthorRole.Contributor, true), new("a contribuit", AuthorRole.Contributor, true),
                new("documentare", AuthorRole.Contributor, true), new("editor", AuthorRole.Editor, true), new("redactor", AuthorRole.Editor, true),
                new("redacția", AuthorRole.Editor, true), new("editat de", AuthorRole.Editor, true), new("redactor-șef", AuthorRole.Editor, true),
                new("coordonator", AuthorRole.Editor, true), new("traducere", AuthorRole.Translator, true),
                new("traducător", AuthorRole.Translator, true), new("tradus de", AuthorRole.Translator), new("traducere de", AuthorRole.Translator),
                new("foto", AuthorRole.Photographer, true), new("fotografie", AuthorRole.Photographer, true),
                new("fotografii", AuthorRole.Photographer, true), new("fotograf", AuthorRole.Photographer, true),
                new("imagini", AuthorRole.Photographer, true), new("foto de", AuthorRole.Photographer),
                new("ilustrație", AuthorRole.Illustrator, true), new("ilustrații", AuthorRole.Illustrator, true),
                new("grafică", AuthorRole.Illustrator, true), new("desen", AuthorRole.Illustrator, true),
                new("infografic", AuthorRole.Illustrator, true), new("video", AuthorRole.Producer, true), new("montaj", AuthorRole.Producer, true),
                new("producător", AuthorRole.Producer, true), new("imagine", AuthorRole.Producer, true),
                new("corespondent", AuthorRole.Correspondent, true), new("corespondentă", AuthorRole.Correspondent, true),
            ],
            Conjunctions = ["și", "şi", "si", "&"],
            Companions = ["cu", "împreună cu"],
            Employers = ["pentru"],
            PlaceWords = ["din"],
            JobTitles =
            [
                "jurnalist", "jurnalistă", "redactor", "redactor-șef", "redactor șef", "reporter", "reporteră", "corespondent", "corespondentă",
                "editor", "editorialist", "editorialistă", "comentator", "colaborator", "senior editor", "publicist", "fotograf", "fotoreporter",
                "analist", "economist", "politolog", "istoric", "scriitor", "scriitoare", "prezentator", "prezentatoare", "realizator", "critic",
                "cronicar", "ziarist", "ziaristă", "stagiar",
            ],
            TitleWords =
            [
                "senior", "șef", "special", "specială", "politic", "economic", "nostru", "noastră", "sportiv", "independent", "coordonator",
            ],
            OrganizationWords =
            [
                "redacția", "redacţia", "agenția", "agenţia", "ziarul", "cotidianul", "revista", "televiziunea", "editura", "fundația",
                "universitatea", "institutul", "asociația", "ministerul", "poliția", "grupul", "echipa", "știri", "portal", "srl",
            ],
            NotNames =
            [
                "publicat", "publicată", "postat", "actualizat", "actualizată", "actualizare", "modificat", "distribuie", "salvează", "urmărește",
                "abonează-te", "comentarii", "comentariu", "citește", "citiți", "mai", "mult", "multe", "timp", "citire", "azi", "astăzi", "ieri",
                "ora", "articol", "articole", "publicitate", "autentificare", "vezi", "toate", "minute", "ore", "categorie", "etichete", "este",
                "vizualizări", "acum",
            ],
            CaptionLabels =
            [
                "foto", "fotografie", "fotograf", "imagine", "ilustrație", "grafică", "sursa", "sursă", "sursa foto", "foto arhivă", "arhivă",
                "captură video", "captură", "credit foto", "video", "©",
            ],
            NoticeWords =
            [
                "acest", "această", "aceasta", "aceste", "acesta", "un", "o", "în", "la", "pe", "cu", "de", "din", "și", "dar", "sau", "da", "nu",
                "cum", "de ce", "ce", "cine", "unde", "când", "el", "ea", "ei", "eu", "noi", "voi", "update", "actualizare", "erată", "exclusiv",
                "video", "foto", "opinie", "analiză", "comentariu", "interviu", "editorial", "întrebare", "răspuns", "acum", "azi", "astăzi", "ieri",
                "aici", "acolo", "toate", "două", "trei", "așa", "publicitate", "citește", "vezi", "partea", "capitolul", "live", "atenție",
                "breaking",
            ],
            WirePhrases = ["sursa", "potrivit", "conform", "transmite", "informează", "relatează", "scrie", "anunță", "citat de", "citată de"],
            ContributionPhrases = ["a contribuit la acest articol", "au contribuit la acest articol", "a contribuit la realizarea articolului"],
        },

        // Quotes

        Quotes = QuoteWords,

        // Comments

        Comments = new CommentWords
        {
            Nouns = ["comentariu", "comentarii", "răspuns", "răspunsuri", "opinie", "opinii", "gând", "gânduri", "reacții", "păreri"],
            One = ["un"],
            Headings =
            [
                "toate comentariile", "vezi comentariile", "comentariile cititorilor", "spune-ți părerea", "părerea ta", "intră în discuție",
            ],
            About = ["la", "despre", "pentru"],
            Closed =
            [
                "comentariile sunt închise", "comentariile sunt dezactivate", "comentarii închise", "comentariile au fost închise",
                "nu se mai pot adăuga comentarii", "discuția este închisă",
            ],
            Says = ["spune", "scrie", "a spus", "a scris", "spunea", "zice"],
            By = ["de", "scris de", "postat de", "comentariu de", "răspuns de", "autor"],
            On = ["la", "pe", "în data de", "la data de", "postat la", "publicat la"],
            Buttons =
            [
                "răspunde", "răspunsuri", "citează", "raportează", "raportează comentariul", "îmi place", "nu-mi place", "distribuie", "link",
                "legătură permanentă", "editează", "șterge", "ascunde", "arată", "vezi mai mult", "vezi răspunsurile", "arată răspunsurile",
                "mai multe comentarii", "încarcă mai multe comentarii", "autentifică-te pentru a răspunde", "autentifică-te pentru a comenta",
                "urmărește", "blochează", "vizitator", "moderator", "sortează", "cele mai noi", "cele mai vechi", "cele mai populare", "anulează",
                "anulează răspunsul", "recomand", "de acord", "util",
            ],
            Replies = ["răspunde", "citează", "autentifică-te pentru a răspunde", "răspundeștergere"],
            Invitations =
            [
                "lasă un comentariu", "lasă un răspuns", "lăsați un comentariu", "adaugă un comentariu", "adaugă comentariu", "scrie un comentariu",
                "comentează", "adresa ta de email nu va fi", "adresa ta de e-mail nu va fi", "comentariul tău", "trebuie să fii autentificat",
                "trebuie să te autentifici", "autentifică-te pentru", "anulează răspunsul", "articole similare", "citește și", "cele mai citite",
            ],
            Notices = ["comentariul tău așteaptă aprobarea", "comentariul tău este în așteptarea moderării", "comentariul a fost șters"],
            InReplyTo = ["ca răspuns la", "în răspuns la", "răspuns la"],
        },

        // The page around the article

        Page = new PageWords
        {
            FaultTitles =
            [
                "pagina nu a fost găsită", "pagină negăsită", "pagina nu există", "nu a fost găsit", "eroare", "acces interzis", "acces refuzat",
            ],
            PrivacyWords =
            [
                "consimțământ", "confidențialitate", "date cu caracter personal", "datelor cu caracter personal", "terți", "părți terțe",
            ],
            Notes =
            [
                "erată:", "erată", "precizare:", "nota redacției", "nota editorului", "notă:", "o versiune anterioară", "articolul a fost actualizat",
            ],
            Taglines =
            [
                "este jurnalist", "este jurnalistă", "este redactor", "este reporter", "este editor", "este corespondent", "este editorialist",
                "scrie despre",
            ],
            LiveBlogs = ["live", "liveblog", "live text", "live video", "minut cu minut", "în direct"],
        },
    };
}
