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
            """,
        NamingVerbs = "noemen/noemt/noemde/noemden/genoemd omschrijven/omschrijft/omschreef/omschreven beschrijven/beschrijft/beschreef/beschreven bestempelen/bestempelt/bestempelde beschuldigen/beschuldigt/beschuldigde betitelen/betitelt spreken/spreekt/sprak/spraken hekelen/hekelt/hekelde afschilderen/afgeschilderd vergelijken/vergelijkt/vergeleek prijzen/prijst/prees",
        StanceVerbs = "denken/denkt/dacht/dachten vinden/vindt/vond/vonden geloven/gelooft/geloofde hopen/hoopt/hoopte/hoopten willen/wil/wilde/wilden weten/weet/wist verwachten/verwacht/verwachtte vrezen/vreest/vreesde menen/meent/meende zien/ziet/zag voelen/voelt/voelde nemen/nam",
        SeparableVerbs = "legt+uit legde+uit voegt+toe voegde+toe licht+toe lichtte+toe merkt+op merkte+op kondigt+aan kondigde+aan geeft+toe gaf+toe geeft+aan gaf+aan deelt+mee deelde+mee maakt+bekend maakte+bekend laat+weten liet+weten lieten+weten wijst+op dringt+aan drong+aan gaat+verder vult+aan vulde+aan roept+op riep+op haalt+uit haalde+uit",
        VerbEndings = [new("en", "en t de te"), new("", "_")],
        SourcePhrases = ["volgens", "aldus", "naar eigen zeggen van", "in de woorden van"],
        WeakSourcePhrases = ["voor"],
        SourcePostpositions = "",
        Likeness = "als",
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
        Prepositions = "uit in bij aan op te met na naar om over onder tussen zonder tegen door tijdens sinds tot per langs volgens wegens achter boven binnen buiten als",
        Conjunctions = "en of maar want dus terwijl toen wanneer omdat hoewel als nadat voordat zodat",
        RelativePronouns = "die dat wie wat welke waar",
        Auxiliaries = "heeft hebben had hadden is zijn was waren wordt worden werd werden zal zullen zou zouden kan kunnen kon konden mag moet moeten moest wil wilde zich niet er",
        Adverbs = "ook dan toen later nog al alleen weer echter gisteren vandaag morgen eerder verder daarna vervolgens inmiddels onlangs altijd nooit zelf daar hier bovendien nu reeds ondertussen zo over",
        ReportedMood = "",
        VerbSecond = true,
        DropsPronouns = false,
        Infinitives = "te",
        MasculineTitles = "meneer dhr. heer koning prins pater",
        FeminineTitles = "mevrouw mevr. koningin prinses zuster",
        Titles = "dr. dr prof. prof president premier minister staatssecretaris burgemeester wethouder generaal kolonel paus kardinaal bisschop rechter directeur voorzitter woordvoerder woordvoerster partijleider fractievoorzitter ambassadeur trainer coach commissaris",
        PersonNouns = "president premier minister staatssecretaris burgemeester wethouder generaal paus bisschop rechter directeur directrice voorzitter woordvoerder woordvoerster leider partijleider ambassadeur trainer coach commissaris advocaat advocate man vrouw vader moeder zoon dochter broer zus vriend vriendin buurman buurvrouw getuige slachtoffer speler acteur actrice zanger zangeres kunstenaar schrijver schrijfster journalist deskundige expert econoom onderzoeker wetenschapper politicus kandidaat activist student leraar arts agent ondernemer",
        GroupNouns = "ministerie regering kabinet partij politie rechtbank hof commissie raad parlement senaat kamer vakbond vereniging bond bedrijf onderneming groep bank universiteit instituut agentschap krant tijdschrift organisatie gemeente leger autoriteiten deskundigen bronnen onderzoekers",
        WorkNouns = "lied liedje film album boek roman serie programma krant tijdschrift project operatie titel getiteld bijgenaamd genaamd nummer show",
        DistanceWords = "zogenaamde zogenoemde zogeheten zgn.",
        NameParticles = "van de der den het ten ter 't von di da",
        NotNames = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december",
        Abbreviations = "dr prof mevr dhr mr drs ir enz bijv nr st",
        MasculineNames = "jan piet kees willem hendrik johan peter mark geert alexander bart tom dirk frans gerard hans henk jeroen joost karel koen lars maarten marc martijn paul rob ruud sander thijs tim wouter",
        FeminineNames = "anna maria johanna marie annelies anne els femke ilse ingrid karin laura linda lisa mieke nathalie petra sanne sarah saskia sigrid sofie sophie wendy yvonne",
        Elisions = "s t n m k",
        DashDialogue = false,
    };
}
