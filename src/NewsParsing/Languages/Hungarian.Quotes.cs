namespace NewsParsing.Languages;

internal static partial class Hungarian
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            mondta/mondja/mondták/mondják/mond közölte/közli/közölték írta/írja/írták fogalmazott/fogalmaz jelentette/jelenti
            kijelentette/kijelentették elmondta/elmondták hozzátette/hozzáteszi hangsúlyozta/hangsúlyozza válaszolta/válaszolja kérdezte/kérdezi
            kifejtette/kifejti magyarázta/magyarázza állítja/állította megjegyezte/megjegyzi nyilatkozta/nyilatkozott rámutatott leszögezte
            kiemelte/kiemeli bejelentette megerősítette emlékeztetett elismerte figyelmeztetett ígérte tájékoztatott folytatta/folytatja
            mesélte/meséli idézte/idézi kommentálta vallja vélekedett üzente jegyezte aláhúzta szögezte
            """,
        NamingVerbs = "nevezte/nevezi/nevezték jellemezte leírta vádolta minősítette",
        StanceVerbs = "gondolja/gondolta véli/vélte hiszi reméli szeretné tartja tart",
        SeparableVerbs = "",
        VerbEndings = [new("", "_")],
        SourcePhrases = [],
        WeakSourcePhrases = [],
        SourcePostpositions = "szerint",
        Likeness = "mint ként",
        Agents = "",
        SpeechNouns = "nyilatkozat nyilatkozatában közlemény közleményében interjú interjúban levél levelében bejegyzés bejegyzésében beszéd beszédében poszt posztjában válasz üzenet üzenetében sajtótájékoztatón",
        That = "hogy",
        MasculinePronouns = "ő",
        FemininePronouns = "ő",
        OtherPronouns = "én mi te ti ők aki ki valaki maga",
        Clitics = "",
        Determiners = "a az egy ez ezek azok minden más két három néhány",
        IndefiniteArticles = "egy másik",
        ObliqueDeterminers = "",
        Possessives = "saját övé",
        LinkingPrepositions = "",
        Prepositions = "után előtt alatt között mellett nélkül iránt során",
        Conjunctions = "és is de vagy mert ha amikor pedig hogy",
        RelativePronouns = "aki amely ami akik akinek",
        Auxiliaries = "volt van lesz nem lett kell lehet volna",
        Adverbs = "már még most itt ott is ma tegnap később azután majd csak újra ismét azonban emellett viszont",
        ReportedMood = "",
        VerbSecond = false,
        DropsPronouns = true,
        Infinitives = "",
        MasculineTitles = "úr herceg király",
        FeminineTitles = "asszony királynő",
        Titles = "miniszterelnök miniszter elnök államfő képviselő államtitkár polgármester professzor dr. igazgató szóvivő tábornok püspök ügyvéd",
        PersonNouns = "miniszterelnök miniszter elnök államfő képviselő államtitkár polgármester szóvivő igazgató vezérigazgató szakértő elemző közgazdász politológus történész professzor orvos ügyvéd ügyész bíró tanú edző játékos író színész színésznő énekes anya apa férfi nő szomszéd tanár pártelnök",
        GroupNouns = "rendőrség kormány minisztérium párt parlament bíróság ügyészség bizottság cég vállalat bank egyetem szövetség szervezet hatóság önkormányzat hadsereg klub tárca",
        WorkNouns = "film könyv sorozat dal album műsor regény lap",
        DistanceWords = "úgynevezett ún.",
        NameParticles = "von de van der di da bin ibn al",
        NotNames = "hétfő kedd szerda csütörtök péntek szombat vasárnap január február március április május június július augusztus szeptember október november december",
        Abbreviations = "dr prof pl stb ún kb db ill",
        MasculineNames = "lászló istván józsef jános zoltán sándor ferenc gábor attila péter tamás zsolt tibor andrás csaba imre lajos györgy balázs viktor gyula krisztián márton",
        FeminineNames = "mária erzsébet katalin ilona éva anna zsuzsanna margit judit ágnes andrea ildikó krisztina mónika eszter réka dóra nóra klára edit",
        Elisions = "",
        DashDialogue = true,
    };
}
