namespace NewsParsing.Languages;

/// <summary>The commonest reporting words of languages that have no data file of their own: the Nordic and Slavic ones that mark speech by dashes, and Turkish.</summary>
internal static class OtherQuotes
{
    internal static QuoteWords QuoteWords { get; } = new()
    {
        ReportingVerbs = """
            säger/sa/sade/säga skriver/skrev/skriva berättar/berättade menar/menade förklarar/förklarade svarar/svarade tillägger/tillade uppger/uppgav hävdar/hävdade konstaterar/konstaterade fortsätter/fortsatte skanderade/skanderar frågar/frågade
            siger/sagde/sige fortæller/fortalte forklarer/forklarede mener/mente skriver/skrev svarer/svarede tilføjer/tilføjede understreger/understregede lyder/lød udtaler/udtalte oplyser/oplyste
            sier/sa/si forteller/fortalte forklarer/forklarte uttaler/uttalte opplyser/opplyste legger/la fortsetter/fortsatte heter/het hevder/hevdet
            mówi/powiedział/powiedziała/powiedzieli/mówił/mówiła/mówią stwierdził/stwierdziła/stwierdza/twierdzi/twierdzą dodał/dodała/dodaje podkreślił/podkreśliła/podkreśla zaznaczył/zaznaczyła/zaznacza napisał/napisała/pisze/piszą
            oświadczył/oświadczyła wyjaśnił/wyjaśniła/wyjaśnia ocenił/oceniła/ocenia argumentował/argumentowała tłumaczył/tłumaczy poinformował/poinformowała/informuje przekonuje/przekonywał zapewnił/zapewnia zapytał/pyta odpowiedział/odpowiada przekazał/przekazała przyznał/przyznaje
            сказал/сказала/сказали/говорит/говорил/говорила заявил/заявила/заявили/заявляет отметил/отметила/отмечает подчеркнул/подчеркнула добавил/добавила/добавляет написал/написала/пишет сообщил/сообщила/сообщили/сообщает рассказал/рассказала/рассказывает пояснил/пояснила/объяснил считает уверен
            сказав/сказала/каже/каже заявив/заявила зазначив/зазначила/зазначає підкреслив/підкреслила додав/додала написав/написала/пише повідомив/повідомила/повідомляє розповів/розповіла пояснив/пояснила вважає
            řekl/řekla/říká uvedl/uvedla/uvádí dodal/dodala/dodává prohlásil/prohlásila napsal/napsala vysvětlil/vysvětlila sanoo/sanoi kertoo/kertoi toteaa/totesi kirjoittaa/kirjoitti
            dedi/söyledi/diyor/diyerek/belirtti/açıkladı/yazdı/konuştu/vurguladı/ifade/kaydetti/ekledi
            """,
        NamingVerbs = "kallar/kallade beskriver/beskrev kalder/kaldte kaller/kalte betegner/betegnede nazwał/nazwała/nazywa określił/określiła/określa назвал/назвала/называет назвав/назвала",
        StanceVerbs = "tror/trodde/troede tycker/tyckte synes/syntes håper/hopes myśli/uważa chce думает/хочет/хоче думає",
        SeparableVerbs = "",
        VerbEndings = [new("", "_")],
        SourcePhrases = ["lyder det fra", "lød det fra", "enligt", "ifølge", "według", "zdaniem", "jak podał", "по словам", "по данным", "согласно", "за словами", "за даними", "podle"],
        WeakSourcePhrases = [],
        SourcePostpositions = "mukaan göre",
        Likeness = "som jako как як",
        Agents = "av af przez",
        SpeechNouns = "uttalande udtalelse uttalelse intervju interview oświadczenie wywiad заявление интервью заява",
        That = "att at że iż что що",
        MasculinePronouns = "han on он він",
        FemininePronouns = "hon hun ona она вона",
        OtherPronouns = "de jag jeg vi oni они вони",
        Clitics = "",
        Determiners = "en ett et den det de ten ta to jeden jedna",
        IndefiniteArticles = "en et ett",
        ObliqueDeterminers = "",
        Possessives = "sin sitt sine hans hennes hendes jego jej его её його її",
        LinkingPrepositions = "från fra av af z из з för for",
        Prepositions = "i på til till med om efter før før under w na do po за на в у с со во про для od przy podczas",
        Conjunctions = "och og men eller i a ale oraz и а но або та й",
        RelativePronouns = "som który która które который которая який яка",
        Auxiliaries = "har hade havde er var är ble blev jest był była się не не",
        Adverbs = "också også dessutom samtidigt nu då da også też również także również także już więc także тоже также ещё вже також",
        ReportedMood = "",
        VerbSecond = false,
        DropsPronouns = false,
        Infinitives = "",
        MasculineTitles = "herr hr. pan",
        FeminineTitles = "fru pani",
        Titles = "statsminister president prezydent premier minister президент министр премьер міністр",
        PersonNouns = "statsminister president minister talesperson talsmand talsperson advokat forsker professor prezydent premier rzecznik poseł ekspert socjolog президент министр депутат эксперт глава директор",
        GroupNouns = "polisen politiet regeringen regjeringen policja rząd ministerstwo министерство полиция правительство міністерство",
        WorkNouns = "filmen boken bogen serien sången film książka serial piosenka фильм книга сериал газета партия партія blog блог",
        DistanceWords = "såkallad såkalte såkaldt så kallade tzw. так называемый так званий sözde",
        NameParticles = "von van de af",
        NotNames = "",
        Abbreviations = "dr prof st",
        MasculineNames = "lars anders johan erik karl peter jens søren mette ole jan piotr tomasz andrzej krzysztof donald władimir иван владимир александр сергей дмитрий",
        FeminineNames = "anna maria karin eva kristina anne mette kirsten hanna katarzyna małgorzata agnieszka анна елена ольга мария ірина",
        Elisions = "",
        DashDialogue = true,
    };
}
