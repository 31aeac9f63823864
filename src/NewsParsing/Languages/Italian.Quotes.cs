namespace NewsParsing.Languages;

internal static partial class Italian
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            citare dire/dice/dicono/disse/dissero/diceva/dicevano/detto/~dicendo/direbbe/dirà affermare spiegare/spiega/spiegano/spiegò/spiegava/spiegato/~spiegando dichiarare aggiungere/aggiunge/aggiungono/aggiunse/aggiunto/~aggiungendo
            sottolineare/sottolinea/sottolineano/sottolineò/sottolineato/~sottolineando raccontare commentare scrivere/scrive/scrivono/scrisse/scriveva/scritto/~scrivendo rispondere/risponde/rispondono/rispose/risposto/~rispondendo
            sostenere/sostiene/sostengono/sosteneva/sostenuto ammettere/ammette/ammise/ammesso annunciare/annuncia/annunciano/annunciò/annunciato concludere/conclude/concluse/concluso osservare precisare ricordare ribadire/ribadisce/ribadito/ribadì
            assicurare confermare rivelare confessare denunciare/denuncia/denunciato avvertire/avverte/avvertito replicare proseguire/prosegue/proseguito continuare insistere/insiste riferire/riferisce/riferito/riferì chiedere/chiede/chiesero/chiese/chiesto/chiedono
            domandare gridare urlare esclamare leggere/legge/letto promettere/promette/promesso lanciare/lancia twittare postare/posta/postato evidenziare/evidenzia/evidenziato/evidenziano rilevare notare attaccare/attacca/attaccato
            tuonare criticare lamentare invocare auspicare/auspica chiarire/chiarisce/chiarito suggerire/suggerisce/suggerito riconoscere/riconosce/riconosciuto segnalare garantire/garantisce puntualizzare/puntualizza argomentare ironizzare/ironizza scherzare
            ripetere/ripete/ripetuto intervenire/interviene/intervenuto parlare rimarcare/rimarca titolare/titola recitare/recita riportare fa_sapere rincarare sbottare replica
            obiettare/obietta/obiettò/obiettato rilanciare/rilancia/rilanciò/rilanciato confidare/confida/confidò/confidato accusare supplicare esortare invitare sussurrare sospirare strillare mormorare
            borbottare protestare giurare negare/nega/negò/negato smentire/smentisce/smentì/smentito contestare ricostruire/ricostruisce riassumere/riassume/riassunto sintetizzare/sintetizza
            specificare/specifica/specificò/specificato incalzare/incalza sbottare/sbotta/sbottò scherzare/scherza/scherzò constatare testimoniare/testimonia elencare analizzare/analizza
            minacciare/minaccia/minacciato elogiare applaudire ringraziare/ringrazia/ringraziato esultare/esulta/esultò tagliare/taglia
            """,
        NamingVerbs = "definire/definisce/definiscono/definì/definito/definita chiamare accusare descrivere/descrive/descritto bollare etichettare considerare condannare soprannominare paragonare ribattezzare attenersi",
        StanceVerbs = "pensare credere/crede/credono/creduto sperare temere/teme ritenere/ritiene/ritengono/ritenuto volere/vuole/voleva/vogliono sapere/sa sentire/sente vedere/vede decidere/decide/deciso sognare augurarsi augurare",
        SeparableVerbs = "",
        VerbEndings = [new("iare", "ia iano iò iarono iava iavano *iato *iata iare ~iando"), new("are", "a ano ò arono ava avano *ato *ata *ati are ~ando erà erebbe"), new("ere", "e ono é erono eva evano *uto *uta ere ~endo"), new("ire", "e ono ì irono iva ivano *ito *ita ire ~endo"), new("", "_")],
        SourcePhrases = ["secondo", "a detta di", "a parere di", "a giudizio di", "stando a", "stando al", "stando alla", "nelle parole di", "si legge in", "si legge nel", "si legge nella", "si legge nell'", "si legge nell’", "si legge su", "si legge sul", "si legge sulla", "a dire di", "a sentire", "a detta del", "a detta della", "a giudizio del", "a giudizio della", "nelle parole del", "nelle parole della", "su Twitter"],
        WeakSourcePhrases = ["per"],
        CitingVerbs = "cita citano citò",
        SourcePostpositions = "",
        Likeness = "come",
        Charges = "indagato indagata indagati imputato imputata imputati reato reati",
        Agents = "da dal dalla dai",
        SpeechNouns = "comunicato dichiarazione lettera messaggio tweet discorso intervista frase parola parole risposta domanda articolo rapporto testo slogan titolo commento nota",
        That = "che",
        MasculinePronouns = "lui egli quest'ultimo quest’ultimo",
        FemininePronouns = "lei ella",
        OtherPronouns = "loro essi io noi voi chi qualcuno alcuni molti altri questo ciò",
        Clitics = "",
        Determiners = "il lo la i gli le l' l’ un uno una un' questo questa questi queste quel quella quello quei alcuni alcune molti altro altra altri tutti ogni due tre quattro",
        MasculineDeterminers = "il lo un uno questo quel",
        FeminineDeterminers = "la una questa quella",
        IndefiniteArticles = "un uno una un' altro altra",
        ObliqueDeterminers = "",
        Possessives = "suo sua suoi sue loro mio mia nostro nostra",
        LinkingPrepositions = "di d' d’ del dello della dei degli delle dell' dell’",
        Prepositions = "per a al alla ai alle da dal dalla in con su tra fra nel nella sul sulla contro dopo prima durante senza verso presso oltre entro sotto sopra come",
        Conjunctions = "e ed o ma però mentre quando se perché poiché anche dove come poi",
        RelativePronouns = "che chi cui quale quali",
        Auxiliaries = "ha hanno aveva avevano avrà avrebbe è sono era erano fu furono sarà sarebbe essere stato stata stati avere ho abbiamo può deve vuole non si lo gli le ci ne ha potrebbe potrebbero dovrebbe dovrebbero possono devono vogliono sta stanno stava",
        Adverbs = "stesso stessa anche poi ancora già ora oggi ieri domani inoltre sempre mai così quindi infatti infine dopo prima successivamente recentemente più solo soltanto invece qui là ben",
        ReportedMood = "",
        VerbSecond = false,
        DropsPronouns = true,
        Infinitives = "",
        MasculineTitles = "sig. signor signore re principe don padre",
        FeminineTitles = "sig.ra signora regina principessa suor presidentessa ministra",
        Titles = "dott. dott dottor dottoressa prof. prof professor presidente ministro premier vicepresidente senatore senatrice deputato sindaco sindaca governatore generale colonnello capitano papa cardinale vescovo giudice procuratore direttore direttrice segretario portavoce capo avvocato ambasciatore onorevole",
        PersonNouns = """
            presidente ministro ministra premier vicepresidente senatore senatrice deputato deputata sindaco sindaca governatore generale colonnello capitano papa vescovo giudice procuratore direttore direttrice segretario segretaria
            portavoce capo avvocato avvocata ambasciatore uomo donna padre madre figlio figlia fratello sorella amico amica vicino testimone vittima giocatore calciatore allenatore tecnico pilota attore attrice cantante artista autore
            autrice scrittore giornalista esperto economista ricercatore ricercatrice scienziato analista leader candidato candidata politico attivista studente imprenditore poliziotto agente medico dottore professore
            assessore assessora consigliere consigliera onorevole commissario commissaria ispettore questore prefetto comandante maresciallo carabiniere soldato diplomatico diplomatica consulente biologo
            biologa fisico fisica storico storica sociologo sociologa politologo psicologo psicologa epidemiologo virologo virologa chirurgo infermiere infermiera farmacista ingegnere architetto
            insegnante docente preside rettore rettrice poeta regista musicista comico conduttore conduttrice presentatore cronista inviato inviata fotografo attaccante portiere difensore centrocampista
            capitana ciclista tennista atleta campione campionessa arbitro fondatore fondatrice imprenditrice titolare gestore commerciante agricoltore pescatore tassista autista vicina residente
            abitante passeggero turista pensionato pensionata ragazzo ragazza bambino bambina nonno nonna zio zia cugino cugina marito moglie vedova vedovo imputato imputata indagato sindacalista
            manifestante sacerdote parroco arcivescovo pastore rabbino imam patron
            magistrato magistrata parlamentare mister ct pontefice monarca scrittrice
            """,
        PluralEndings = "co:ci ca:che go:ghi io:i ia:ie o:i a:e e:i",
        RoleSynonyms = "giudice/magistrato giudice/magistrata avvocato/legale avvocata/legale allenatore/tecnico/mister/ct giocatore/calciatore/attaccante/difensore/portiere/centrocampista deputato/parlamentare/onorevole deputata/parlamentare/onorevole senatore/parlamentare senatrice/parlamentare medico/dottore papa/pontefice re/monarca ministro/titolare ministra/titolare cantante/artista scrittore/autore scrittrice/autrice",
        GroupNouns = "ministero governo partito polizia procura tribunale corte commissione comitato consiglio parlamento senato camera sindacato associazione federazione azienda società gruppo banca università istituto agenzia giornale quotidiano rivista organizzazione comune esercito autorità esperti fonti ricercatori",
        WorkNouns = "canzone film album disco libro romanzo serie programma opera rivista quotidiano progetto operazione intitolato intitolata soprannominato chiamato detto brano titolo marchio",
        DistanceWords = "cosiddetto cosiddetta cosiddetti cosiddette presunto presunta noto nota noti note conosciuto conosciuta",
        NameParticles = "de di del della dello da dal la lo van von der den bin ibn",
        NotNames = "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre minuti ore giorni settimane mesi anni",
        Abbreviations = "sig dott prof avv ing on ecc",
        MasculineNames = "giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco paolo marco andrea luca matteo alessandro roberto stefano silvio giorgio sergio enrico massimo claudio fabio daniele davide simone achille adriano alberto aldo alessio alfredo angelino armando arturo attilio aurelio beppe bruno cesare ciro corrado cristian cristiano damiano dario diego domenico edoardo elio emanuele emilio ennio enzo ernesto eugenio ezio fabrizio federico ferdinando filippo flavio fulvio gabriele gaetano gennaro gerardo giacomo gian giancarlo gianfranco gianluca gianluigi gianmarco gianni gianpaolo gino gioacchino gregorio guido ignazio ivan jacopo leonardo livio lorenzo luciano ludovico manuel manuele marcello mariano massimiliano mattia maurizio mauro michele nicola nino oreste orlando osvaldo ottavio pasquale piero pierluigi pier raffaele renato renzo riccardo rocco ruggero samuele sandro sebastiano tiziano tommaso ugo umberto valerio vito vittorio walter",
        FeminineNames = "maria anna giuseppina rosa angela giovanna teresa lucia carmela caterina francesca laura paola giulia elena chiara sara valentina alessandra silvia federica giorgia elisa roberta monica daniela ada adriana agnese alba alessia alice amalia annalisa antonella antonia arianna barbara beatrice benedetta bianca bruna camilla carla carlotta carolina cecilia clara claudia concetta cristina debora diletta donatella eleonora emanuela emma enrica erica ester eva fabiana fabiola flavia franca gabriella gaia gianna ginevra gloria ilaria immacolata irene isabella ivana jessica lara letizia licia lidia liliana livia loredana lorena luciana ludovica luisa maddalena manuela mara marcella margherita mariangela marianna mariella marina marisa marta martina matilde michela mirella miriam nadia nicoletta noemi nunzia ornella patrizia pina raffaella rebecca renata rita romina rosanna rosaria rosella sabrina samantha simona sofia sonia stefania susanna tiziana veronica virginia vittoria viviana",
        Elisions = "ndrangheta",
        InnerClauses = true,
        DashDialogue = false,
        Reported = ReportedWords,
    };
}
