namespace NewsParsing.Languages;

internal static partial class Lithuanian
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            sakyti/sakė/sako/pasakė/sakydamas/sakydama teigti/teigė/teigia/teigdamas tvirtinti/tvirtino/tvirtina pabrėžti/pabrėžė/pabrėžia
            pridurti/pridūrė/priduria pažymėti/pažymėjo/pažymi aiškinti/aiškino/aiškina/paaiškino rašyti/rašė/rašo/parašė pranešti/pranešė/praneša
            komentuoti/komentavo/komentuoja/pakomentavo pasakoti/pasakojo/pasakoja/papasakojo kalbėti/kalbėjo/kalba nurodyti/nurodė/nurodo
            klausti/klausė/paklausė atsakyti/atsakė/atsako pripažinti/pripažino/pripažįsta patvirtinti/patvirtino įspėti/įspėjo/perspėjo
            akcentuoti/akcentavo/akcentuoja priminti/priminė/primena dėstyti/dėstė/dėsto atkreipti/atkreipė svarstyti/svarstė/svarsto
            apibendrinti/apibendrino pareikšti/pareiškė/pareiškia žadėti/žadėjo/pažadėjo ragino/ragina citavo/cituoja
            """,
        NamingVerbs = "vadinti/vadina/vadino/pavadino apibūdinti/apibūdino/apibūdina kaltinti/kaltina/apkaltino",
        StanceVerbs = "manyti/mano/manė tikėti/tiki/tikėjo tikėtis/tikisi/tikėjosi norėti/nori/norėjo galvoti/galvoja bijoti/baiminasi",
        SeparableVerbs = "",
        VerbEndings = [new("", "_")],
        SourcePhrases = ["pasak", "anot", "remiantis", "kaip sakė"],
        WeakSourcePhrases = ["kaip"],
        SourcePostpositions = "teigimu nuomone žodžiais duomenimis",
        Likeness = "kaip",
        Agents = "",
        SpeechNouns = "pareiškimas pareiškime interviu laiškas laiške pranešimas pranešime kalba kalboje įrašas įraše komentaras komentare konferencijoje atsakymas",
        That = "kad jog ar",
        MasculinePronouns = "jis",
        FemininePronouns = "ji",
        OtherPronouns = "aš mes tu jūs jie jos kas",
        Clitics = "",
        Determiners = "šis ši šie šios tas ta tie tos vienas viena kiekvienas visi kitas kita du trys",
        IndefiniteArticles = "vienas viena kitas kažkoks",
        ObliqueDeterminers = "",
        Possessives = "jo jos jų savo mano mūsų",
        LinkingPrepositions = "iš apie su",
        Prepositions = "į iš su po prie nuo už iki dėl apie per prieš tarp be pagal",
        Conjunctions = "ir bet o arba nes kai jei jeigu kol",
        RelativePronouns = "kuris kuri kurie kurios kurio",
        Auxiliaries = "yra buvo bus būtų ne nėra gali turi",
        Adverbs = "taip pat dar jau čia ten dabar šiandien vakar vėliau tik vėl",
        ReportedMood = "",
        VerbSecond = false,
        DropsPronouns = true,
        Infinitives = "",
        MasculineTitles = "ponas karalius",
        FeminineTitles = "ponia karalienė",
        Titles = "prezidentas prezidentė premjeras premjerė ministras ministrė seimo meras merė profesorius profesorė dr. prof. direktorius direktorė vadovas vadovė generolas",
        PersonNouns = "prezidentas prezidentė premjeras premjerė ministras ministrė meras merė atstovas atstovė ekspertas ekspertė politologas politologė ekonomistas ekonomistė analitikas profesorius direktorius direktorė vadovas vadovė pirmininkas pirmininkė advokatas prokuroras teisėjas gydytojas gydytoja treneris žaidėjas rašytojas rašytoja aktorius aktorė dainininkas mama tėvas vyras moteris liudininkas kaimynas mokytojas mokytoja parlamentaras",
        GroupNouns = "policija vyriausybė ministerija partija seimas teismas prokuratūra komisija bendrovė bankas universitetas organizacija savivaldybė kariuomenė klubas",
        WorkNouns = "filmas knyga serialas daina albumas laida romanas laikraštis",
        DistanceWords = "vadinamasis vadinamoji vadinamieji",
        NameParticles = "von de van",
        NotNames = "pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
        Abbreviations = "dr prof pvz val min m d nr",
        MasculineNames = "jonas vytautas antanas tomas mindaugas gitanas andrius saulius darius marius algirdas arvydas rimantas ramūnas gintautas kęstutis linas",
        FeminineNames = "ona marija dalia irena ingrida rasa jolanta vida aušra eglė jurgita viktorija laura kristina rūta ieva",
        Elisions = "",
        DashDialogue = true,
    };
}
