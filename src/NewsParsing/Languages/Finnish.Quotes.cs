namespace NewsParsing.Languages;

internal static partial class Finnish
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            sanoa/sanoo/sanoi/sanovat/sanoivat/sanonut kertoa/kertoo/kertoi/kertovat/kertoivat/kertonut
            todeta/toteaa/totesi/toteavat/totesivat/todennut kirjoittaa/kirjoitti/kirjoittavat/kirjoittivat/kirjoittanut vastata/vastaa/vastasi
            kysyä/kysyy/kysyi jatkaa/jatkoi lisätä/lisää/lisäsi korostaa/korosti painottaa/painotti selittää/selitti vakuuttaa/vakuutti
            väittää/väitti myöntää/myönsi varoittaa/varoitti ilmoittaa/ilmoitti huomauttaa/huomautti kommentoida/kommentoi tiivistää/tiivisti
            muistuttaa/muistutti kuvailla/kuvailee/kuvaili huutaa/huusi tviitata/tviittasi perustella/perustelee/perusteli
            """,
        NamingVerbs = "kutsua/kutsuu/kutsui kuvata/kuvaa/kuvasi nimittää/nimitti syyttää/syytti luonnehtia/luonnehtii/luonnehti",
        StanceVerbs = """
            uskoa/uskoo/uskoi ajatella/ajattelee/ajatteli toivoa/toivoo/toivoi arvioida/arvioi pelätä/pelkää/pelkäsi miettiä/miettii/mietti
            pohtia/pohtii/pohti arvella/arvelee/arveli
            """,
        SeparableVerbs = "",
        VerbEndings = [new("", "_")],
        SourcePhrases = [],
        WeakSourcePhrases = [],
        SourcePostpositions = "mukaan mielestä",
        Likeness = "kuin",
        Agents = "toimesta",
        SpeechNouns = "lausunto lausunnossa tiedote tiedotteessa haastattelu haastattelussa kirje kirjeessä puhe puheessa viesti viestissä tviitti vastaus kommentti",
        That = "että",
        MasculinePronouns = "hän",
        FemininePronouns = "hän",
        OtherPronouns = "minä me sinä te he joka kuka jotkut",
        Clitics = "",
        Determiners = "tämä se nämä ne tuo joku eräs kaikki",
        IndefiniteArticles = "eräs joku toinen",
        ObliqueDeterminers = "",
        Possessives = "hänen heidän minun meidän sen",
        LinkingPrepositions = "",
        Prepositions = "ennen ilman kohti vastoin",
        Conjunctions = "ja tai mutta sekä kun koska jos vaikka",
        RelativePronouns = "joka jotka jonka jota",
        Auxiliaries = "on oli ovat olivat ei eivät ole ollut olisi voi pitää",
        Adverbs = "myös nyt sitten täällä siellä lisäksi kuitenkin jo vielä vain taas samalla myöhemmin tänään eilen",
        ReportedMood = "",
        VerbSecond = false,
        DropsPronouns = true,
        Infinitives = "",
        MasculineTitles = "herra kuningas prinssi",
        FeminineTitles = "rouva neiti kuningatar",
        Titles = "pääministeri presidentti ministeri ulkoministeri valtiovarainministeri professori tohtori toimitusjohtaja puheenjohtaja kansanedustaja kaupunginjohtaja pormestari komisario rikoskomisario päävalmentaja",
        PersonNouns = "pääministeri presidentti ministeri ulkoministeri professori tutkija tohtori johtaja toimitusjohtaja puheenjohtaja kansanedustaja pormestari komisario lakimies asianajaja lääkäri tiedottaja asiantuntija valmentaja päävalmentaja pelaaja kirjailija ekonomisti opettaja äiti isä mies nainen silminnäkijä naapuri",
        GroupNouns = "poliisi hallitus eduskunta puolue yhtiö yritys ministeriö virasto kunta kaupunki liitto järjestö pankki yliopisto puolustusvoimat oikeus",
        WorkNouns = "elokuva kirja sarja kappale laulu albumi ohjelma romaani lehti",
        DistanceWords = "niinsanottu ns.",
        NameParticles = "von af de van der di da bin ibn al",
        NotNames = "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
        Abbreviations = "dr prof mm esim ns klo",
        MasculineNames = "juha matti timo kari mikko jari antti petri janne sami pekka heikki jussi ville tuomas markku sauli esa olli lauri",
        FeminineNames = "anna maria sanna päivi anne tiina kaisa riikka minna johanna katri laura heidi hanna elina annika leena marja jutta",
        Elisions = "",
        DashDialogue = true,
    };
}
