namespace NewsParsing.Languages;

internal static partial class Icelandic
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            segja/segir/sagði/sögðu/sagt skrifa/skrifar/skrifaði útskýra/útskýrir/útskýrði svara/svarar/svaraði spyrja/spyr/spurði bæta/bætir/bætti
            benda/bendir/benti árétta/áréttar/áréttaði ítreka/ítrekar/ítrekaði fullyrða/fullyrðir/fullyrti viðurkenna/viðurkennir/viðurkenndi
            staðfesta/staðfestir/staðfesti greina/greinir/greindi lýsa/lýsir/lýsti halda/heldur/hélt taka/tekur/tók tilkynna/tilkynnir/tilkynnti
            hrópa/hrópaði vara/varar/varaði lofa/lofar/lofaði
            """,
        NamingVerbs = "kalla/kallar/kallaði nefna/nefnir/nefndi saka/sakar/sakaði",
        StanceVerbs = "telja/telur/taldi vona/vonar/vonaði trúa/trúir/trúði hugsa/hugsar/hugsaði vilja/vill/vildi óttast/óttaðist",
        SeparableVerbs = "bætir+við bætti+við bendir+á benti+á tekur+fram tók+fram heldur+áfram hélt+áfram",
        VerbEndings = [new("", "_")],
        SourcePhrases = ["samkvæmt", "að sögn", "að mati"],
        WeakSourcePhrases = ["fyrir"],
        SourcePostpositions = "",
        Likeness = "sem",
        Agents = "af",
        SpeechNouns = "yfirlýsing yfirlýsingu viðtal viðtali tilkynning tilkynningu bréf bréfi færsla færslu ræða ræðu svar grein pistli",
        That = "að hvort",
        MasculinePronouns = "hann",
        FemininePronouns = "hún",
        OtherPronouns = "ég við þú þið þeir þær þau hver sumir",
        Clitics = "",
        Determiners = "þessi þetta þessir þær sá sú það einn ein eitt hver allir tveir þrír annar",
        IndefiniteArticles = "einn ein eitt annar önnur",
        ObliqueDeterminers = "",
        Possessives = "sinn sín sitt hans hennar þeirra minn",
        LinkingPrepositions = "frá hjá við af",
        Prepositions = "í á til frá með um eftir fyrir undir af við milli án yfir hjá síðan gegn úr",
        Conjunctions = "og eða en þegar þar ef því",
        RelativePronouns = "sem",
        Auxiliaries = "er var hefur hafði verður varð eru voru ekki sé hafi geta getur",
        Adverbs = "einnig nú þá hér þar jafnframt síðar aftur aðeins þegar enn svo",
        ReportedMood = "",
        VerbSecond = true,
        DropsPronouns = false,
        Infinitives = "að",
        MasculineTitles = "herra séra konungur",
        FeminineTitles = "frú drottning",
        Titles = "forsætisráðherra forseti ráðherra utanríkisráðherra fjármálaráðherra þingmaður borgarstjóri prófessor doktor dr. forstjóri framkvæmdastjóri formaður lögmaður biskup",
        PersonNouns = "forsætisráðherra forseti ráðherra þingmaður borgarstjóri bæjarstjóri prófessor forstjóri framkvæmdastjóri formaður talsmaður talskona lögmaður læknir sérfræðingur hagfræðingur þjálfari leikmaður rithöfundur leikari leikkona söngvari söngkona móðir faðir sonur dóttir maður kona vitni nágranni kennari eigandi yfirlögregluþjónn lögreglustjóri",
        GroupNouns = "lögreglan ríkisstjórnin alþingi flokkurinn fyrirtækið stofnunin ráðuneytið dómurinn félagið bankinn háskólinn sveitarfélagið borgin",
        WorkNouns = "kvikmyndin kvikmynd bókin bók lagið lag platan plata þátturinn skáldsagan blaðið",
        DistanceWords = "svokallaður svokölluð svokallað svokallaðir",
        NameParticles = "von af de van",
        NotNames = "mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
        Abbreviations = "dr prof kl bls kr nr",
        MasculineNames = "jón sigurður guðmundur gunnar ólafur einar magnús stefán kristján bjarni björn árni helgi þór guðni halldór haraldur",
        FeminineNames = "guðrún anna kristín margrét sigríður helga sigrún ingibjörg jóhanna katrín maría ragnheiður þórdís áslaug lilja",
        Elisions = "",
        DashDialogue = false,
    };
}
