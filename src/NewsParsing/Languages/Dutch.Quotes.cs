namespace NewsParsing.Languages;

internal static partial class Dutch
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            zeggen/zegt/zei/zeiden/gezegd/zeg vertellen/vertelt/vertelde/vertelden/verteld schrijven/schrijft/schreef/schreven/geschreven verklaren/verklaart/verklaarde/verklaarden/verklaard stellen/stelt/stelde/stelden/gesteld
            melden/meldt/meldde/meldden/gemeld vragen/vraagt/vroeg/vroegen/gevraagd antwoorden/antwoordt/antwoordde/geantwoord reageren/reageert/reageerde/reageerden/gereageerd benadrukken/benadrukt/benadrukte/benadrukten
            waarschuwen/waarschuwt/waarschuwde/gewaarschuwd beweren/beweert/beweerde/beweerden/beweerd bevestigen/bevestigt/bevestigde/bevestigden/bevestigd erkennen/erkent/erkende/erkend herhalen/herhaalt/herhaalde/herhaald
            roepen/roept/riep/riepen/geroepen besluiten/besluit/besloot merken/merkt/merkte concluderen/concludeert/concludeerde/geconcludeerd aldus vervolgen/vervolgt/vervolgde twitteren/twittert/twitterde/getwitterd tweeten/tweet/tweette
            grappen/grapt/grapte verzuchten/verzucht/verzuchtte klagen/klaagt/klaagde/geklaagd beloven/belooft/beloofde/beloofd verzekeren/verzekert/verzekerde/verzekerd toelichten/toegelicht uitleggen/uitgelegd
            opmerken/opgemerkt toevoegen/toegevoegd aankondigen/aangekondigd bekendmaken/bekendgemaakt laten/laat/liet/lieten berichten/bericht/berichtte luiden/luidt/luidde bekennen/bekent/bekende pleiten/pleit/pleitte oordelen/oordeelt/oordeelde
            fluisteren/fluistert schreeuwen/schreeuwt/schreeuwde zuchten/zucht/zuchtte lachen/lacht/lachte bekritiseren/bekritiseert citeren/citeert/citeerde onderstrepen/onderstreept/onderstreepte
            beamen/beaamt/beaamde/beaamden betogen/betoogt/betoogde/betoogden betreuren/betreurt/betreurde bezweren/bezweert/bezwoer constateren/constateert/constateerde/constateerden duiden/duidt/duidde
            eisen/eist/eiste/eisten filosoferen/filosofeert foeteren/foetert/foeterde fulmineren/fulmineert/fulmineerde glunderen/glundert/glunderde grinniken/grinnikt/grinnikte jubelen/jubelt/jubelde
            juichen/juicht/juichte mopperen/moppert/mopperde mijmeren/mijmert noteren/noteert/noteerde ontkennen/ontkent/ontkende/ontkenden opperen/oppert/opperde preciseren/preciseert/preciseerde
            prediken/predikt protesteren/protesteert/protesteerde repliceren/repliceert/repliceerde relativeren/relativeert/relativeerde samenvatten/samengevat schetsen/schetst/schetste
            smeken/smeekt/smeekte snauwen/snauwt/snauwde sneren/sneert/sneerde speculeren/speculeert/speculeerde stamelen/stamelt/stamelde suggereren/suggereert/suggereerde tieren/tiert/tierde
            vermelden/vermeldt/vermeldde vermoeden/vermoedt/vermoedde verdedigen/verdedigt/verdedigde verkondigen/verkondigt/verkondigde voorspellen/voorspelt/voorspelde wedervaren
            zingen/zingt/zong/zongen scanderen/scandeert/scandeerde/scandeerden adviseren/adviseert/adviseerde argumenteren/argumenteert/argumenteerde aarzelen/aarzelt/aarzelde bedanken/bedankt/bedankte
            beseffen/beseft/besefte biechten/biecht/biechtte fluisteren/fluisterde gillen/gilt/gilde klinken/klinkt/klonk opbiechten/opgebiecht reppen/rept/repte roemen/roemt/roemde
            schertsen/schertst/schertste schimpen/schimpt/schimpte tweette
            """,
        NamingVerbs = "noemen/noemt/noemde/noemden/genoemd omschrijven/omschrijft/omschreef/omschreven beschrijven/beschrijft/beschreef/beschreven bestempelen/bestempelt/bestempelde beschuldigen/beschuldigt/beschuldigde betitelen/betitelt spreken/spreekt/sprak/spraken hekelen/hekelt/hekelde afschilderen/afgeschilderd vergelijken/vergelijkt/vergeleek prijzen/prijst/prees",
        StanceVerbs = "denken/denkt/dacht/dachten vinden/vindt/vond/vonden geloven/gelooft/geloofde hopen/hoopt/hoopte/hoopten willen/wil/wilde/wilden weten/weet/wist verwachten/verwacht/verwachtte vrezen/vreest/vreesde menen/meent/meende zien/ziet/zag voelen/voelt/voelde nemen/nam",
        SeparableVerbs = "wordt+geciteerd werd+geciteerd spreekt+van sprak+van spraken+van legt+uit legde+uit voegt+toe voegde+toe licht+toe lichtte+toe merkt+op merkte+op kondigt+aan kondigde+aan geeft+toe gaf+toe geeft+aan gaf+aan deelt+mee deelde+mee maakt+bekend maakte+bekend laat+weten liet+weten lieten+weten wijst+op dringt+aan drong+aan gaat+verder vult+aan vulde+aan roept+op riep+op haalt+uit haalde+uit vat+samen vatte+samen biecht+op biechtte+op hamert+op hamerde+op haakt+in haakte+in valt+bij viel+bij stipt+aan stipte+aan wijst+af wees+af werpt+tegen wierp+tegen klaagt+aan klaagde+aan",
        VerbEndings = [new("en", "en t de te"), new("", "_")],
        SourcePhrases = ["volgens", "aldus", "naar eigen zeggen van", "in de woorden van", "in de ogen van", "naar de mening van", "te lezen in", "te lezen op", "klinkt het bij", "klonk het bij", "luidt het bij", "blijkens"],
        WeakSourcePhrases = ["voor"],
        ImpersonalPhrases = ["klinkt het", "klonk het", "luidt het", "luidde het", "heet het", "heette het"],
        CitingVerbs = "citeren citeert citeerde citeerden",
        SourcePostpositions = "",
        Likeness = "als",
        Charges = "aangeklaagd vervolgd misdrijf",
        Agents = "door",
        SpeechNouns = "verklaring brief bericht tweet toespraak interview zin woord woorden antwoord vraag artikel rapport tekst slogan titel commentaar reactie",
        That = "dat of",
        MasculinePronouns = "hij deze",
        FemininePronouns = "zij ze",
        OtherPronouns = "ik we wij je jij u het men wie iemand niemand sommigen velen anderen dat dit",
        Clitics = "",
        Determiners = "de het een deze dit die dat elke elk geen alle beide enkele sommige veel andere twee drie vier vijf",
        IndefiniteArticles = "een andere",
        ObliqueDeterminers = "",
        Possessives = "zijn haar hun mijn ons onze uw jouw",
        LinkingPrepositions = "van voor",
        Prepositions = "uit in bij aan op te met na naar om over onder tussen zonder tegen door tijdens sinds tot per langs volgens wegens achter boven binnen buiten als vanwege ondanks dankzij jegens omtrent rondom aangaande betreffende krachtens ongeacht gedurende tegenover namens behalve naast vanaf vanuit",
        Conjunctions = "en of maar want dus terwijl toen wanneer omdat hoewel als nadat voordat zodat",
        RelativePronouns = "die dat wie wat welke waar",
        Auxiliaries = "heeft hebben had hadden is zijn was waren wordt worden werd werden zal zullen zou zouden kan kunnen kon konden mag moet moeten moest wil wilde moesten mochten wilden laten",
        PassiveAuxiliaries = "wordt worden werd werden",
        Adverbs = "zich niet er ook dan toen later nog al alleen weer echter gisteren vandaag morgen eerder verder daarna vervolgens inmiddels onlangs altijd nooit zelf daar hier bovendien nu reeds ondertussen zo over bijvoorbeeld daarom daarover daarbij hierover intussen kortom ten slotte tenslotte uiteindelijk vooral zondag eveneens evenwel nochtans trouwens overigens onder meer tegelijk tegelijkertijd nadrukkelijk duidelijk stellig resoluut lachend",
        MannerEndings = "lijk end gewijs",
        ReportedMood = "",
        VerbSecond = true,
        DropsPronouns = false,
        Infinitives = "te",
        MasculineTitles = "meneer dhr. heer koning prins pater",
        FeminineTitles = "mevrouw mevr. koningin prinses zuster",
        Titles = "dr. dr prof. prof president premier minister staatssecretaris burgemeester wethouder generaal kolonel paus kardinaal bisschop rechter directeur voorzitter woordvoerder woordvoerster partijleider fractievoorzitter ambassadeur trainer coach commissaris",
        PersonNouns = "president premier minister staatssecretaris burgemeester wethouder generaal paus bisschop rechter directeur directrice voorzitter woordvoerder woordvoerster leider partijleider ambassadeur trainer coach commissaris advocaat advocate man vrouw vader moeder zoon dochter broer zus vriend vriendin buurman buurvrouw getuige slachtoffer speler acteur actrice zanger zangeres kunstenaar schrijver schrijfster journalist deskundige expert econoom onderzoeker wetenschapper politicus kandidaat activist student leraar arts agent ondernemer vicepremier minister-president oud-premier oud-minister kamerlid parlementslid raadslid gemeenteraadslid gedeputeerde gouverneur schepen korpschef hoofdcommissaris officier rechercheur politieman agente soldaat kapitein kolonel diplomaat adviseur adviseuse analist analiste bioloog biologe historicus socioloog sociologe politicoloog politicologe psycholoog psychologe psychiater viroloog virologe epidemioloog chirurg verpleger verpleegkundige huisarts apotheker ingenieur architect lerares docent docente hoogleraar rector dichter dichteres romancier regisseur regisseuse muzikant cabaretier presentator presentatrice verslaggever verslaggeefster correspondent columnist columniste hoofdredacteur fotograaf spits doelman keeper verdediger middenvelder aanvoerder bondscoach wielrenner renner renster tennisser atleet kampioen scheidsrechter oprichter oprichtster eigenaar eigenares zaakvoerder zaakvoerster winkelier boer boerin tuinder visser chauffeur bestuurder buurtbewoner bewoner bewoonster inwoner passagier toerist gepensioneerde jongen meisje kind opa oma grootvader grootmoeder oom tante neef nicht echtgenoot echtgenote weduwe weduwnaar beklaagde verdachte vakbondsman betoger actievoerder priester pastoor dominee aartsbisschop rabbijn imam baas topman topvrouw manager politica partijgenoot collega tegenstander rivaal",
        PluralEndings = "er:ers or:oren e:es oog:ogen aar:aars t:ten",
        RoleSynonyms = "premier/minister-president/regeringsleider trainer/coach burgemeester/burgervader advocaat/raadsman advocate/raadsvrouw voorzitter/voorman keeper/doelman paus/kerkvorst koning/vorst",
        GroupNouns = "ministerie regering kabinet partij politie rechtbank hof commissie raad parlement senaat kamer vakbond vereniging bond bedrijf onderneming groep bank universiteit instituut agentschap krant tijdschrift organisatie gemeente leger autoriteiten deskundigen bronnen onderzoekers",
        WorkNouns = "lied liedje film album boek roman serie programma krant tijdschrift project operatie titel getiteld bijgenaamd genaamd nummer show naam bijnaam",
        DistanceWords = "zogenaamde zogenoemde zogeheten zgn. bekend",
        NameParticles = "van de der den het ten ter 't von di da",
        NotNames = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december",
        Abbreviations = "dr prof mevr dhr mr drs ir enz bijv nr st",
        MasculineNames = "jan piet kees willem hendrik johan peter mark geert alexander bart tom dirk frans gerard hans henk jeroen joost karel koen lars maarten marc martijn paul rob ruud sander thijs tim wouter aad adriaan albert andré anton arie arjen arno ben bernard boudewijn bram bruno caspar christiaan coen cor daan daniël david dennis diederik dries ed eddy edwin emiel eric erik ernst erwin ewout ferdinand filip floris frank fred frederik geert-jan geoffrey gerrit gijs guido guy gunther herman hugo ivo jaap jacob jacques jef jelle jens jerome jonathan joop joris jos jozef joshua jurgen kris kurt laurens leo lieven lodewijk louis luc lucas luuk marcel marco mario marijn mathias matthijs maurice maurits max menno michel michiel mike mohamed niels nico norbert olaf oscar patrick pascal philippe pieter ralph ramon raymond rené reinier remco richard rik robbert robin roel rogier roger roland ronald rudi rutger ruben sammy sebastiaan siegfried sigrid stef stefan steven stijn sven teun theo thierry thomas tiemen tobias toon victor vincent wilfried willem-alexander wim wout yves yannick zuhal",
        FeminineNames = "anna maria johanna marie annelies anne els femke ilse ingrid karin laura linda lisa mieke nathalie petra sanne sarah saskia sigrid sofie sophie wendy yvonne agnes alexandra alice amber ann anja anke annemarie annemie annette anouk astrid barbara beatrijs birgit brigitte carla carolien caroline cathérine charlotte christel christine claudia conny corinne daphne debby deborah diane dorien dorothea edith elke ellen elly eline elisabeth emma erica esther eva eveline fleur freya frieda geertje gerda gitte greet greta gwendolyn hanne hanneke heleen helena helga hilde hildegard ilona inge irene iris isabelle jacqueline jana janine jessica jolien josephine joke judith julie karen karolien katja katleen kathleen katrien kim kirsten kristien leen liesbeth liesje lieve lotte lucia lydia lynn maaike machteld madeleine manon margriet mariëlle marieke marijke marijn marja marjan marjolein marleen marloes martine meyrem miet monique nadia nele nicole nina nora olga patricia paula paulien petronella renate rita ria roxane ruth sabine sandra sharon silvia simone sonja suzanne sylvia tamara tanja tessa tine truus ursula vera veerle vicky willemijn wilma yasmine zuhal",
        Elisions = "s t n m k",
        DashDialogue = false,
        Reported = ReportedWords,
    };
}
