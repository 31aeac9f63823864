namespace NewsParsing.Languages;

internal static partial class Norwegian
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            anføre/anfører/anførte avvise/avviser/avviste argumentere/argumenterer/argumenterte avsløre/avslører/avslørte avslutte/avslutter/avsluttet beklage/beklager/beklaget berette/beretter/berettet bemerke/bemerker/bemerket
            benekte/benekter/benektet betone/betoner/betonte be/ber/ba bedyre/bedyrer/bedyret erkjenne/erkjenner/erkjente forsikre/forsikrer/forsikret foreslå/foreslår/foreslo fastslå/fastslår/fastslo framheve/framhever/framhevet
            fremheve/fremhever/fremhevet garantere/garanterer/garanterte hilse/hilser/hilste hviske/hvisker/hvisket informere/informerer/informerte innlede/innleder/innledet innvende/innvender/innvendte juble/jubler/jublet klage/klager/klagde
            kreve/krever/krevde kritisere/kritiserer/kritiserte le/ler/lo mane/maner/manet mumle/mumler/mumlet oppfordre/oppfordrer/oppfordret oppsummere/oppsummerer/oppsummerte presisere/presiserer/presiserte protestere/protesterer/protesterte
            rapportere/rapporterer/rapporterte rose/roser/roste skrike/skriker/skrek spøke/spøker/spøkte smile/smiler/smilte sukke/sukker/sukket supplere/supplerer/supplerte takke/takker/takket true/truer/truet tvitre/tvitrer/tvitret
            utbryte/utbryter/utbrøt utdype/utdyper/utdypet utrope/utroper/utropte vedgå/vedgår/vedgikk vitne/vitner/vitnet ønske/ønsker/ønsket konkludere/konkluderer/konkluderte medgi/medgir/medga gjenta/gjentar/gjentok mene/mener/mente
            tilføye/tilføyer/tilføyde
            si/sier/sa/sagt skrive/skriver/skrev/skrevet fortelle/forteller/fortalte/fortalt forklare/forklarer/forklarte uttale/uttaler/uttalte
            opplyse/opplyser/opplyste fortsette/fortsetter/fortsatte hevde/hevder/hevdet svare/svarer/svarte spørre/spør/spurte
            understreke/understreker/understreket påpeke/påpeker/påpekte bekrefte/bekrefter/bekreftet advare/advarer/advarte melde/melder/meldte
            innrømme/innrømmer/innrømmet påstå/påstår/påsto konstatere/konstaterer/konstaterte kommentere/kommenterer/kommenterte rope/roper/ropte
            erklære/erklærer/erklærte love/lover/lovet sitere/siterer/siterte poengtere/poengterer/poengterte seie/seier/sa fortelje/fortel/fortalde
            het/heter lyder/lød legger/la
            """,
        NamingVerbs = """
            kalle/kaller/kalte/kalt beskrive/beskriver/beskrev/beskrevet betegne/betegner/betegnet anklage/anklager/anklaget
            beskylde/beskylder/beskyldte omtale/omtaler/omtalte
            """,
        StanceVerbs = """
            tro/tror/trodde mene/mener/mente synes/syntes håpe/håper/håpet tenke/tenker/tenkte ville/vil frykte/frykter/fryktet føle/føler/følte
            vurdere/vurderer/vurderte
            """,
        SeparableVerbs = "legger+til la+til slår+fast slo+fast",
        VerbEndings = [new("", "_")],
        SourcePhrases = ["ifølge", "med henvisning til", "lyder det fra", "heter det fra", "heter det i", "ifølgje"],
        WeakSourcePhrases = ["for"],
        ImpersonalPhrases = ["heter det", "lyder det"],
        SourcePostpositions = "",
        Likeness = "som",
        Charges = "tiltalt siktet",
        Agents = "av",
        SpeechNouns = "uttalelse uttalelsen kommentar intervju intervjuet pressemelding pressemeldingen brev brevet e-post tale talen innlegg innlegget melding meldingen svar rapport rapporten svaret kommentaren meldingen innlegget",
        That = "at om",
        MasculinePronouns = "han",
        FemininePronouns = "hun ho",
        OtherPronouns = "jeg eg vi du dere de dem man hvem",
        Clitics = "",
        Determiners = "en ei et ett den det de denne dette disse hver alle noen flere to tre",
        IndefiniteArticles = "en ei et annen",
        ObliqueDeterminers = "",
        Possessives = "sin sitt sine hans hennes deres dens min vår",
        LinkingPrepositions = "for fra ved hos av",
        Prepositions = "i på til fra med om etter før under av ved mot mellom uten gjennom over innen hos siden ifølge",
        Conjunctions = "og eller men fordi mens når hvis da",
        RelativePronouns = "som hvis hvilken",
        Auxiliaries = "har hadde er var blir ble kan kunne skal skulle må vil får ikke seg",
        PassiveAuxiliaries = "blir ble blei blitt",
        Adverbs = "også nå da her der dessuten samtidig senere igjen bare allerede videre selv likevel så",
        ReportedMood = "",
        VerbSecond = true,
        DropsPronouns = false,
        Infinitives = "å",
        MasculineTitles = "herr kong prins",
        FeminineTitles = "fru dronning prinsesse",
        Titles = "statsminister president minister finansminister utenriksminister justisminister partileder professor dr direktør leder ordfører talsperson advokat statsadvokat politiinspektør",
        PersonNouns = "statsminister statsministeren president presidenten minister ministeren talsperson talspersonen talsmann pressetalsmann partileder partilederen leder lederen ordfører ordføreren direktør direktøren professor professoren forsker forskeren advokat advokaten forsvarer ekspert eksperten lege legen mor moren far faren mann mannen kvinne kvinnen vitne vitnet trener treneren spiller spilleren forfatter forfatteren økonom økonomen analytiker analytikeren lærer læreren nabo naboen utenriksminister utenriksministeren finansminister finansministeren aktor påtalemyndighet kaptein kapteinen keeper keeperen forsvarer forsvareren angriper landslagssjef landslagssjefen sanger sangeren artist artisten skuespiller skuespilleren regissør regissøren kunstner kunstneren politiker politikeren biskop biskopen prest presten rektor rektoren sjef sjefen redaktør redaktøren journalist journalisten gründer bonde bonden elev eleven student studenten pasient pasienten sjåfør sjåføren pilot piloten soldat soldaten historiker historikeren psykolog psykologen beboer beboeren turist eier eieren",
        DefiniteEndings = "en et a n",
        GroupNouns = "politiet regjeringen stortinget partiet selskapet bedriften kommunen departementet retten organisasjonen foreningen banken universitetet forsvaret etaten kommune selskap bedrift myndighet parti organisasjon universitet klubben klubb forbundet avis avisen brannvesenet departement",
        WorkNouns = "filmen film boken boka bok serien serie sangen låten låt albumet album programmet romanen avisen avisa",
        DistanceWords = "såkalt såkalte kjent",
        NameParticles = "von af de van di da bin ibn al",
        NotNames = "mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september oktober november desember",
        Abbreviations = "dr prof st bl kl ca nr f.eks",
        MasculineNames = "ola jan per bjørn odd kjell arne knut svein morten espen jonas håkon kristian øyvind tor geir trond sindre henrik magnus anders arild asbjørn atle audun bjarne bjørnar børge christian eirik egil einar erik erling eskil finn frode fredrik gunnar halvor harald helge håvard ivar jan-erik jens jo johan johannes jon jørgen jørn kjetil kristoffer kåre lars lasse leif marius martin nils odd-arne oddvar olav ole petter pål roger rolf sigurd simen sivert steinar stian sturla sverre terje thomas tom torbjørn torgeir trygve tryggve ulf vegard vidar yngve øystein åge",
        FeminineNames = "anne inger kari marit ingrid liv astrid hilde marianne silje ida nina solveig randi tone elisabeth camilla guro anita anne-grethe anniken bente berit birgit bjørg elin ellen else emilie eva frøydis gerd gro gunn guri hanne hege heidi helga helene inga ingvild irene iselin janne jorunn karin karoline katrine kirsti kristin kristine lene linda line lise maria marte mette mona monica nora oda ragnhild rigmor sara sigrid siri siv stine sunniva sylvi sølvi tina tonje torill tove trine trude turid unni vibeke vigdis wenche åse åshild",
        Elisions = "",
        DashDialogue = true,
        DashHeadings = true,
    };
}
