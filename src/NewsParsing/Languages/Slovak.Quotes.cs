namespace NewsParsing.Languages;

internal static partial class Slovak
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            povedať/povedal/povedala/povedali/hovorí/hovoria/hovoril uviesť/uviedol/uviedla/uviedli/uvádza dodať/dodal/dodala/dodáva
            vyhlásiť/vyhlásil/vyhlásila napísať/napísal/napísala/píše vysvetliť/vysvetlil/vysvetlila/vysvetľuje opísať/opísal/opísala/opisuje
            oznámiť/oznámil/oznámila poznamenať/poznamenal/poznamenala zdôrazniť/zdôraznil/zdôraznila/zdôrazňuje
            upozorniť/upozornil/upozornila/upozorňuje potvrdiť/potvrdil/potvrdila/potvrdzuje pripustiť/pripustil/pripustila tvrdiť/tvrdí/tvrdil
            skonštatovať/skonštatoval/skonštatovala/konštatoval odpovedať/odpovedal/odpovedala/odpovedá opýtať/opýtal/opýtala pýta
            odkázať/odkázal/odkázala priznať/priznal/priznala/priznáva okomentovať/okomentoval/komentuje podotknúť/podotkol/podotkla
            pokračovať/pokračuje/pokračoval varovať/varoval/varovala/varuje sľúbiť/sľúbil citovať/cituje pripomenul/pripomenula/pripomína zhrnul
            informoval/informovala doplnil/doplnila/dopĺňa rozpráva spomína priblížil/priblížila
            """,
        NamingVerbs = "nazvať/nazval/nazvala/nazýva označiť/označil/označila/označuje obviniť/obvinil/obvinila",
        StanceVerbs = "myslieť/myslí domnievať/domnieva veriť/verí dúfať/dúfa chcieť/chce obávať/obáva",
        SeparableVerbs = "",
        VerbEndings = [new("", "_")],
        SourcePhrases = ["podľa", "podľa slov"],
        WeakSourcePhrases = ["pre"],
        SourcePostpositions = "",
        Likeness = "ako",
        Agents = "od",
        SpeechNouns = "vyhlásenie vyhlásení vyjadrenie rozhovor rozhovore list liste správa správe príspevok príspevku prejav prejave statuse odpoveď stanovisko stanovisku komentár",
        That = "že či",
        MasculinePronouns = "on",
        FemininePronouns = "ona",
        OtherPronouns = "ja my ty vy oni kto niekto",
        Clitics = "",
        Determiners = "ten tá to tí tie tento táto toto jeden jedna každý každá všetci iný dva tri",
        IndefiniteArticles = "jeden jedna iný",
        ObliqueDeterminers = "",
        Possessives = "jeho jej ich svoj svoje svoju náš môj",
        LinkingPrepositions = "z zo od pre pri",
        Prepositions = "v vo na do po za od z zo pri počas pred cez pre o bez pod nad medzi podľa k ku s so u",
        Conjunctions = "a i ale alebo pretože keď ak aby",
        RelativePronouns = "ktorý ktorá ktoré ktorí ktorého",
        Auxiliaries = "je sú bol bola bolo boli bude budú by má majú nie",
        Adverbs = "tiež aj už ešte tu tam teraz potom včera dnes len iba znova navyše zároveň však",
        ReportedMood = "",
        VerbSecond = false,
        DropsPronouns = true,
        Infinitives = "",
        MasculineTitles = "pán kráľ princ",
        FeminineTitles = "pani slečna kráľovná",
        Titles = "prezident prezidentka premiér minister ministerka poslanec poslankyňa senátor profesor prof. doc. ing. mgr. mudr. judr. riaditeľ predseda župan primátor generál hovorca hovorkyňa starosta",
        PersonNouns = "prezident prezidentka premiér premiérka minister ministerka poslanec poslankyňa hovorca hovorkyňa riaditeľ riaditeľka predseda predsedníčka starosta starostka primátor župan expert expertka politológ ekonóm analytik profesor lekár lekárka advokát prokurátor sudca svedok tréner hráč autor autorka spisovateľ herec herečka spevák speváčka matka otec syn dcéra muž žena sused učiteľ vedúci šéf",
        GroupNouns = "polícia vláda ministerstvo strana parlament súd prokuratúra komisia firma spoločnosť banka univerzita zväz organizácia nadácia úrad rada armáda klub",
        WorkNouns = "film kniha seriál pieseň album relácia román hra noviny",
        DistanceWords = "takzvaný takzvaná takzvané tzv. tzv",
        NameParticles = "von de van",
        NotNames = "pondelok utorok streda štvrtok piatok sobota nedeľa januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
        Abbreviations = "dr prof doc ing mgr tzv napr č str",
        MasculineNames = "ján jozef peter pavol martin michal juraj andrej róbert igor ladislav štefan miroslav ľubomír vladimír tomáš marián boris lukáš",
        FeminineNames = "mária anna zuzana katarína eva jana lenka martina monika veronika lucia ivana michaela viera andrea",
        Elisions = "",
        DashDialogue = true,
    };
}
