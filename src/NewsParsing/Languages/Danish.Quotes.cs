namespace NewsParsing.Languages;

internal static partial class Danish
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            anføre/anfører/anførte afvise/afviser/afviste argumentere/argumenterer/argumenterede afsløre/afslører/afslørede afslutte/afslutter/afsluttede anerkende/anerkender/anerkendte bedyre/bedyrer/bedyrede
            beklage/beklager/beklagede berette/beretter/berettede bemærke/bemærker/bemærkede benægte/benægter/benægtede betone/betoner/betonede bede/beder/bad erkende/erkender/erkendte forklare/forklarer/forklarede forsikre/forsikrer/forsikrede
            foreslå/foreslår/foreslog forudse/forudser/forudså fastslå/fastslår/fastslog fremhæve/fremhæver/fremhævede garantere/garanterer/garanterede grine/griner/grinede hilse/hilser/hilste hviske/hvisker/hviskede indlede/indleder/indledte
            indvende/indvender/indvendte informere/informerer/informerede juble/jubler/jublede klage/klager/klagede kræve/kræver/krævede kritisere/kritiserer/kritiserede mane/maner/manede mumle/mumler/mumlede opfordre/opfordrer/opfordrede
            opsummere/opsummerer/opsummerede pointere/pointerer/pointerede præcisere/præciserer/præciserede protestere/protesterer/protesterede rapportere/rapporterer/rapporterede rose/roser/roste skrige/skriger/skreg spøge/spøger/spøgte
            sukke/sukker/sukkede supplere/supplerer/supplerede takke/takker/takkede true/truer/truede tweete/tweeter/tweetede uddybe/uddyber/uddybede udbryde/udbryder/udbrød udråbe/udråber/udråbte vidne/vidner/vidnede ønske/ønsker/ønskede
            konkludere/konkluderer/konkluderede ræsonnere/ræsonnerer medgive/medgiver/medgav gentage/gentager/gentog
            sige/siger/sagde/sagt fortælle/fortæller/fortalte/fortalt forklare/forklarer/forklarede skrive/skriver/skrev/skrevet svare/svarer/svarede
            tilføje/tilføjer/tilføjede understrege/understreger/understregede lyde/lyder/lød udtale/udtaler/udtalte oplyse/oplyser/oplyste
            påpege/påpeger/påpegede bekræfte/bekræfter/bekræftede advare/advarer/advarede melde/melder/meldte indrømme/indrømmer/indrømmede
            påstå/påstår/påstod hævde/hævder/hævdede konstatere/konstaterer/konstaterede kommentere/kommenterer/kommenterede råbe/råber/råbte
            erklære/erklærer/erklærede love/lover/lovede citere/citerer/citerede spørge/spørger/spurgte fortsætte/fortsætter/fortsatte
            meddele/meddeler/meddelte
            """,
        NamingVerbs = """
            kalde/kalder/kaldte/kaldt beskrive/beskriver/beskrev/beskrevet betegne/betegner/betegnede anklage/anklager/anklagede
            beskylde/beskylder/beskyldte omtale/omtaler/omtalte
            """,
        StanceVerbs = """
            tro/tror/troede mene/mener/mente synes/syntes håbe/håber/håbede tænke/tænker/tænkte ville/vil frygte/frygter/frygtede føle/føler/følte
            vurdere/vurderer/vurderede
            """,
        SeparableVerbs = "slår+fast slog+fast lægger+til lagde+til",
        VerbEndings = [new("", "_")],
        SourcePhrases = ["ifølge", "lyder det fra", "lød det fra", "med henvisning til", "det lyder fra", "det lød fra", "hedder det fra", "hedder det i", "lyder det i", "skriver det"],
        WeakSourcePhrases = ["for"],
        ImpersonalPhrases = ["lyder det", "lød det"],
        SourcePostpositions = "",
        Likeness = "som",
        Charges = "tiltalt sigtet",
        Agents = "af",
        SpeechNouns = "udtalelse udtalelsen kommentar interview interviewet pressemeddelelse pressemeddelelsen brev brevet mail tale talen indlæg indlægget opslag besked svar rapport rapporten svaret kommentaren meddelelsen opslaget",
        That = "at om",
        MasculinePronouns = "han",
        FemininePronouns = "hun",
        OtherPronouns = "jeg vi du de dem man hvem",
        Clitics = "",
        Determiners = "en et den det de denne dette disse hver alle nogle flere to tre",
        IndefiniteArticles = "en et anden",
        ObliqueDeterminers = "",
        Possessives = "sin sit sine hans hendes deres dens min vores",
        LinkingPrepositions = "for fra ved hos på i af",
        Prepositions = "i på til fra med om efter før under af ved mod mellem uden gennem over inden hos siden ifølge",
        Conjunctions = "og eller men fordi mens når hvis da",
        RelativePronouns = "som der hvis hvilken",
        Auxiliaries = "har havde er var bliver blev kan kunne skal skulle må vil får ikke sig",
        PassiveAuxiliaries = "bliver blev blevet",
        Adverbs = "også nu da her der desuden samtidig senere igen kun allerede videre selv dog så",
        ReportedMood = "",
        VerbSecond = true,
        DropsPronouns = false,
        Infinitives = "at",
        MasculineTitles = "herr kong prins",
        FeminineTitles = "fru dronning prinsesse",
        Titles = "statsminister præsident minister finansminister udenrigsminister justitsminister partiformand formand professor dr direktør borgmester talsperson talsmand advokat",
        PersonNouns = "statsminister statsministeren præsident præsidenten minister ministeren talsperson talspersonen talsmand talsmanden ordfører ordføreren formand formanden borgmester borgmesteren direktør direktøren professor professoren forsker forskeren advokat advokaten ekspert eksperten læge lægen mor moren far faren mand manden kvinde kvinden vidne vidnet træner træneren spiller spilleren forfatter forfatteren økonom økonomen analytiker analytikeren lærer læreren nabo naboen udenrigsminister udenrigsministeren finansminister finansministeren anklager anklageren kaptajn kaptajnen målmand målmanden forsvarer forsvareren angriber landstræner landstræneren sanger sangeren kunstner kunstneren skuespiller skuespilleren instruktør instruktøren politiker politikeren biskop biskoppen præst præsten rektor rektoren chef chefen chefredaktør journalist journalisten landmand landmanden elev eleven studerende patient patienten chauffør chaufføren pilot soldat soldaten historiker historikeren psykolog psykologen beboer beboeren turist ejer ejeren",
        DefiniteEndings = "en et n",
        GroupNouns = "politiet regeringen folketinget partiet selskabet virksomheden kommunen ministeriet retten organisationen foreningen banken universitetet forsvaret styrelsen kommune selskab virksomhed myndighed parti organisation universitet klubben klub avis avisen redningsberedskabet ministerium brancheorganisationen",
        WorkNouns = "filmen film bogen bog serien serie sangen sang albummet album programmet romanen avisen",
        DistanceWords = "såkaldt såkaldte kendt",
        NameParticles = "von af de van di da bin ibn al",
        NotNames = "mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december",
        Abbreviations = "dr prof st bl kl ca nr f.eks",
        MasculineNames = "jens søren ole peter lars michael henrik thomas niels hans jørgen mads rasmus kasper jakob christian morten anders anton asger august bent bertel bjarne brian carl carsten daniel erik esben finn flemming frederik gustav hans-christian henning jacob jan jens-peter jesper jonas jørn karl kim klaus knud kristian kurt lasse leif lucas martin mathias mikkel mogens nicolai nikolaj oliver oscar palle per philip poul povl preben rené sebastian simon steen steffen stig svend thorkild tobias tom torben troels uffe ulrik viggo villy",
        FeminineNames = "anne mette kirsten hanne anna maria karen lene susanne helle marianne camilla louise pia charlotte agnes amalie anette anja ann anne-marie annette astrid bente berit birgit birgitte birthe bodil britta caroline cecilie christina connie dorte dorthe ea eline ellen elisabeth emilie emma eva freja gitte heidi helene henriette ida inge inger ingrid isabella jane janne jeanette johanne josefine julie karin karina katrine kirstine kristine lærke lise lisbeth lone lotte maja malene marie mathilde merete mia mona nanna nina pernille randi rikke rosa sara signe sigrid sofie solveig stine sussi tina tine trine ulla vibeke",
        Elisions = "",
        DashDialogue = true,
        DashHeadings = true,
    };
}
