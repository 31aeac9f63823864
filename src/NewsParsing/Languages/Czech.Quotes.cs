namespace NewsParsing.Languages;

internal static partial class Czech
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            říct/řekl/řekla/řekli/říká/říkají/říkal uvést/uvedl/uvedla/uvedli/uvádí dodat/dodal/dodala/dodává prohlásit/prohlásil/prohlásila
            napsat/napsal/napsala/píše vysvětlit/vysvětlil/vysvětlila/vysvětluje popsat/popsal/popsala/popisuje oznámit/oznámil/oznámila
            poznamenat/poznamenal/poznamenala zdůraznit/zdůraznil/zdůraznila/zdůrazňuje upozornit/upozornil/upozornila/upozorňuje
            potvrdit/potvrdil/potvrdila/potvrzuje připustit/připustil/připustila tvrdit/tvrdí/tvrdil konstatovat/konstatoval/konstatovala/konstatuje
            odpovědět/odpověděl/odpověděla/odpovídá zeptat/zeptal/zeptala ptá vzkázat/vzkázal/vzkázala sdělit/sdělil/sdělila/sděluje
            přiznat/přiznal/přiznala/přiznává okomentovat/okomentoval/komentuje/komentoval podotknout/podotkl/podotkla
            pokračovat/pokračuje/pokračoval varovat/varoval/varovala/varuje slíbit/slíbil citovat/cituje připomněl/připomněla/připomíná
            shrnul/shrnula informoval/informovala doplnil/doplnila/doplňuje vyprávět/vypráví vzpomíná svěřil/svěřila křičel stojí zní
            """,
        NamingVerbs = "nazvat/nazval/nazvala/nazývá označit/označil/označila/označuje obvinit/obvinil/obvinila",
        StanceVerbs = "myslet/myslí domnívat/domnívá věřit/věří doufat/doufá chtít/chce obávat/obává míní",
        SeparableVerbs = "",
        VerbEndings = [new("", "_")],
        SourcePhrases = ["podle", "dle", "podle slov"],
        WeakSourcePhrases = ["pro"],
        SourcePostpositions = "",
        Likeness = "jako",
        Agents = "od",
        SpeechNouns = "prohlášení vyjádření rozhovor rozhovoru dopis dopise zpráva zprávě příspěvek příspěvku projev projevu odpověď rozhovorech konferenci komentář komentáři",
        That = "že zda",
        MasculinePronouns = "on",
        FemininePronouns = "ona",
        OtherPronouns = "já my ty vy oni kdo někdo",
        Clitics = "",
        Determiners = "ten ta to ty ti tento tato toto jeden jedna každý každá všichni jiný dva tři",
        IndefiniteArticles = "jeden jedna jiný",
        ObliqueDeterminers = "",
        Possessives = "jeho její jejich svůj své svou náš můj",
        LinkingPrepositions = "z ze od pro při",
        Prepositions = "v ve na do po za od z ze při během před přes pro o bez pod nad mezi podle k ke s se u",
        Conjunctions = "a i ale nebo protože když pokud aby",
        RelativePronouns = "který která které kteří jehož jenž",
        Auxiliaries = "je jsou byl byla bylo byli bude budou by má mají není",
        Adverbs = "také taky už ještě zde tam nyní teď pak potom včera dnes jen pouze znovu navíc zároveň však",
        ReportedMood = "",
        VerbSecond = false,
        DropsPronouns = true,
        Infinitives = "",
        MasculineTitles = "pan pán král princ",
        FeminineTitles = "paní slečna královna",
        Titles = "prezident premiér ministr ministryně poslanec poslankyně senátor profesor prof. doc. ing. mgr. mudr. judr. ředitel předseda hejtman primátor generál mluvčí starosta",
        PersonNouns = "prezident prezidentka premiér premiérka ministr ministryně poslanec poslankyně senátor senátorka mluvčí ředitel ředitelka předseda předsedkyně starosta starostka primátor hejtman expert expertka politolog ekonom analytik profesor lékař lékařka advokát státní soudce svědek trenér hráč autor autorka spisovatel herec herečka zpěvák zpěvačka matka otec syn dcera muž žena soused učitel vedoucí šéf",
        GroupNouns = "policie vláda ministerstvo strana sněmovna senát soud komise firma společnost banka univerzita svaz organizace nadace úřad rada armáda klub",
        WorkNouns = "film kniha seriál píseň album pořad román hra noviny",
        DistanceWords = "takzvaný takzvaná takzvané tzv. tzv",
        NameParticles = "von de van der di da bin ibn al",
        NotNames = "pondělí úterý středa čtvrtek pátek sobota neděle ledna února března dubna května června července srpna září října listopadu prosince",
        Abbreviations = "dr prof doc ing mgr tzv např č str mj",
        MasculineNames = "jan jiří josef petr pavel martin tomáš jaroslav miroslav zdeněk václav michal milan karel jakub lukáš david vladimír ladislav ondřej andrej vít marek",
        FeminineNames = "jana marie eva hana anna věra lenka kateřina lucie petra zuzana jitka martina alena markéta veronika tereza michaela monika",
        Elisions = "",
        DashDialogue = true,
    };
}
