namespace NewsParsing.Languages;

internal static partial class Swedish
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            berömma/berömmer/berömde förtydliga/förtydligar/förtydligade försäkra/försäkrar/försäkrade förutspå/förutspår/förutspådde garantera/garanterar/garanterade hota/hotar/hotade
            hälsa/hälsar/hälsade inflika/inflikar/inflikade informera/informerar/informerade inleda/inleder/inledde invända/invänder/invände jubla/jublar/jublade klaga/klagar/klagade kräva/kräver/krävde kritisera/kritiserar/kritiserade
            larma/larmar/larmade minnas/minns/mindes mana/manar/manade muttra/muttrar/muttrade förmana/förmanar/förmanade poängtera/poängterar/poängterade protestera/protesterar/protesterade rapportera/rapporterar/rapporterade
            replikera/replikerar/replikerade resonera/resonerar/resonerade skoja/skojar/skojade skrika/skriker/skrek skämta/skämtar/skämtade slå/slår/slog sammanfatta/sammanfattar/sammanfattade summera/summerar/summerade
            sucka/suckar/suckade tacka/tackar/tackade uppmana/uppmanar/uppmanade upprepa/upprepar/upprepade uttala/uttalar/uttalade upplysa/upplyser/upplyste vittna/vittnar/vittnade viska/viskar/viskade vädja/vädjar/vädjade
            argumentera/argumenterar/argumenterade avfärda/avfärdar/avfärdade avslöja/avslöjar/avslöjade avsluta/avslutar/avslutade anföra/anför/anförde anmärka/anmärker/anmärkte befara/befarar/befarade beklaga/beklagar/beklagade
            besvara/besvarar/besvarade dementera/dementerar/dementerade deklarera/deklarerar/deklarerade erkänna/erkänner/erkände fastslå/fastslår/fastslog fnissa/fnissar/fnissade föreslå/föreslår/föreslog
            tillstå/tillstår/tillstod tjata/tjatar/tjatade vråla/vrålar/vrålade yttra/yttrar/yttrade önska/önskar/önskade
            säga/säger/sa/sade/sagt skriva/skriver/skrev/skrivit berätta/berättar/berättade/berättat förklara/förklarar/förklarade/förklarat
            svara/svarar/svarade/svarat tillägga/tillägger/tillade/tillagt uppge/uppger/uppgav/uppgett hävda/hävdar/hävdade
            konstatera/konstaterar/konstaterade fortsätta/fortsätter/fortsatte skandera/skanderar/skanderade fråga/frågar/frågade
            meddela/meddelar/meddelade betona/betonar/betonade understryka/understryker/underströk varna/varnar/varnade påpeka/påpekar/påpekade
            bekräfta/bekräftar/bekräftade medge/medger/medgav ropa/ropar/ropade utropa/utropar/utropade citera/citerar/citerade
            twittra/twittrar/twittrade kommentera/kommenterar/kommenterade påstå/påstår/påstod lova/lovar/lovade undra/undrar/undrade
            framhålla/framhåller/framhöll mena/menar/menade utbrista/utbrister/utbrast lyda/lyder/löd
            """,
        NamingVerbs = """
            kalla/kallar/kallade/kallat beskriva/beskriver/beskrev/beskrivit beteckna/betecknar/betecknade anklaga/anklagar/anklagade
            benämna/benämner/benämnde
            """,
        StanceVerbs = """
            tro/tror/trodde tycka/tycker/tyckte anse/anser/ansåg hoppas/hoppades tänka/tänker/tänkte vilja/vill/ville frukta/fruktar/fruktade
            bedöma/bedömer/bedömde känna/känner/kände
            """,
        SeparableVerbs = "lägger+till lade+till la+till slår+fast slog+fast pekar+ut pekade+ut",
        VerbEndings = [new("", "_")],
        SourcePhrases = ["enligt", "med hänvisning till", "heter det i", "låter det från", "lyder det från"],
        WeakSourcePhrases = ["för"],
        ImpersonalPhrases = ["heter det", "hette det"],
        SourcePostpositions = "",
        Likeness = "som",
        Charges = "åtalad åtalas brottsrubricering rubriceringen",
        Agents = "av",
        SpeechNouns = "uttalande uttalandet kommentar intervju intervjun pressmeddelande pressmeddelandet brev brevet mejl mejlet tal talet inlägg inlägget tweet svar rapport rapporten svaret kommentaren",
        That = "att om",
        MasculinePronouns = "han",
        FemininePronouns = "hon",
        OtherPronouns = "jag vi du ni de dem man vem hen",
        Clitics = "",
        Determiners = "en ett den det de denna detta dessa varje alla några flera två tre",
        IndefiniteArticles = "en ett annan",
        ObliqueDeterminers = "",
        Possessives = "sin sitt sina hans hennes deras dess min vår",
        LinkingPrepositions = "för från vid hos av",
        Prepositions = "i på till från med om efter före under av vid mot mellan utan genom över inom hos sedan enligt",
        Conjunctions = "och eller men eftersom medan när om då",
        RelativePronouns = "som vars vilken vilket",
        Auxiliaries = "har hade är var blir blev kan kunde ska skulle måste vill får inte sig",
        PassiveAuxiliaries = "blir blev blivit",
        Adverbs = "också även nu då här där dessutom samtidigt senare igen bara redan idag igår sedan själv dock vidare",
        ReportedMood = "",
        VerbSecond = true,
        DropsPronouns = false,
        Infinitives = "att",
        MasculineTitles = "herr kung prins",
        FeminineTitles = "fru drottning prinsessan",
        Titles = "statsminister statsministern president presidenten minister finansminister utrikesminister partiledare partiledaren professor dr doktor generaldirektör ordförande vd talesperson advokat åklagare polischef",
        PersonNouns = "statsminister statsministern president presidenten minister ministern talesperson talespersonen talesman presstalesperson partiledare partiledaren ordförande ordföranden vd vd:n direktör professor professorn forskare forskaren advokat advokaten åklagare åklagaren polis expert experten läkare läkaren mamma mamman pappa pappan man mannen kvinna kvinnan vittne vittnet tränare tränaren spelare spelaren författare författaren ekonom ekonomen analytiker analytikern lärare läraren ägare ägaren granne grannen utrikesminister utrikesministern finansminister finansministern åklagare kapten kaptenen målvakt målvakten försvarare anfallare förbundskapten förbundskaptenen sångare sångaren artist artisten skådespelare skådespelaren regissör regissören konstnär politiker politikern ledamot riksdagsledamot kommunalråd kommunalrådet biskop biskopen präst prästen rektor rektorn chef chefen chefredaktör journalist reporter företagare bonde bonden elev eleven student studenten patient patienten förare föraren pilot piloten soldat soldaten utredare utredaren statsvetare statsvetaren historiker historikern psykolog psykologen virolog virologen boende turist turisten",
        DefiniteEndings = "en et n t",
        GroupNouns = "polisen regeringen riksdagen partiet bolaget företaget myndigheten kommunen ministeriet departementet domstolen organisationen facket föreningen banken universitetet militären försvarsmakten kommun kommunen företag myndighet domstol parti regering organisation universitet klubben klubb förbundet tidningen tidning räddningstjänsten",
        WorkNouns = "filmen film boken bok serien serie sången låten låt albumet album programmet romanen tidningen",
        DistanceWords = "såkallad såkallade såkallat s.k. känd känt kända",
        NameParticles = "von af de van der di da bin ibn al",
        NotNames = "måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december",
        Abbreviations = "dr prof st bl kl ca nr t.ex",
        MasculineNames = "lars anders johan erik karl peter jens per olof magnus mikael fredrik henrik björn gustav nils stefan mats jonas daniel thomas andreas axel bengt börje carl christer claes david filip gunnar göran hans håkan jakob jan janne jimmie joakim jörgen kent kjell kristian lars-erik leif lennart linus marcus martin mattias niklas olle ove patrik pontus richard robert roger rolf rune sebastian simon stig sven tobias tommy torbjörn ulf viktor åke örjan östen",
        FeminineNames = "anna maria karin eva kristina lena sara emma elin helena birgitta annika malin johanna ingrid susanne camilla agneta amanda anette anita ann anna-karin annie asa astrid barbro berit britt carina carolina cecilia charlotta christina ebba elisabeth ellen elsa emelie erika frida gunilla gun hanna helen helene ida inga inger irene jenny jessica josefin julia karolina katarina kerstin kristin lina linda lisa lotta louise lovisa magdalena maja margareta margot marianne marie marika martina matilda mia mona monica nina nooshi pernilla pia rebecka rosita siv sofia stina sonja therese tina ulla ulrika viktoria yvonne åsa",
        Elisions = "",
        DashDialogue = true,
        DashHeadings = true,
    };
}
