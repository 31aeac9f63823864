namespace NewsParsing.Languages;

internal static partial class Italian
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            dire/dice/dicono/disse/dissero/diceva/dicevano/detto/~dicendo/direbbe/dirà affermare spiegare/spiega/spiegano/spiegò/spiegava/spiegato/~spiegando dichiarare aggiungere/aggiunge/aggiungono/aggiunse/aggiunto/~aggiungendo
            sottolineare/sottolinea/sottolineano/sottolineò/sottolineato/~sottolineando raccontare commentare scrivere/scrive/scrivono/scrisse/scriveva/scritto/~scrivendo rispondere/risponde/rispondono/rispose/risposto/~rispondendo
            sostenere/sostiene/sostengono/sosteneva/sostenuto ammettere/ammette/ammise/ammesso annunciare/annuncia/annunciano/annunciò/annunciato concludere/conclude/concluse/concluso osservare precisare ricordare ribadire/ribadisce/ribadito/ribadì
            assicurare confermare rivelare confessare denunciare/denuncia/denunciato avvertire/avverte/avvertito replicare proseguire/prosegue/proseguito continuare insistere/insiste riferire/riferisce/riferito/riferì chiedere/chiede/chiesero/chiese/chiesto/chiedono
            domandare gridare urlare esclamare leggere/legge/letto promettere/promette/promesso lanciare/lancia twittare postare/posta/postato evidenziare/evidenzia/evidenziato/evidenziano rilevare notare attaccare/attacca/attaccato
            tuonare criticare lamentare invocare auspicare/auspica chiarire/chiarisce/chiarito suggerire/suggerisce/suggerito riconoscere/riconosce/riconosciuto segnalare garantire/garantisce puntualizzare/puntualizza argomentare ironizzare/ironizza scherzare
            ripetere/ripete/ripetuto intervenire/interviene/intervenuto parlare rimarcare/rimarca titolare/titola recitare/recita riportare fa_sapere rincarare sbottare replica
            """,
        NamingVerbs = "definire/definisce/definiscono/definì/definito/definita chiamare accusare descrivere/descrive/descritto bollare etichettare considerare condannare soprannominare paragonare ribattezzare attenersi",
        StanceVerbs = "pensare credere/crede/credono/creduto sperare temere/teme ritenere/ritiene/ritengono/ritenuto volere/vuole/voleva/vogliono sapere/sa sentire/sente vedere/vede decidere/decide/deciso sognare augurarsi augurare",
        SeparableVerbs = "",
        VerbEndings = [new("iare", "ia iano iò iarono iava iavano *iato *iata iare ~iando"), new("are", "a ano ò arono ava avano *ato *ata *ati are ~ando erà erebbe"), new("ere", "e ono é erono eva evano *uto *uta ere ~endo"), new("ire", "e ono ì irono iva ivano *ito *ita ire ~endo"), new("", "_")],
        SourcePhrases = ["secondo", "a detta di", "a parere di", "a giudizio di", "stando a", "stando al", "stando alla", "nelle parole di"],
        WeakSourcePhrases = ["per"],
        SourcePostpositions = "",
        Likeness = "come",
        Agents = "da dal dalla dai",
        SpeechNouns = "comunicato dichiarazione lettera messaggio tweet discorso intervista frase parola parole risposta domanda articolo rapporto testo slogan titolo commento nota",
        That = "che",
        MasculinePronouns = "lui egli quest'ultimo quest’ultimo",
        FemininePronouns = "lei ella",
        OtherPronouns = "loro essi io noi voi chi qualcuno alcuni molti altri questo ciò",
        Clitics = "",
        Determiners = "il lo la i gli le l' l’ un uno una un' questo questa questi queste quel quella quello quei alcuni alcune molti altro altra altri tutti ogni due tre quattro",
        IndefiniteArticles = "un uno una un' altro altra",
        ObliqueDeterminers = "",
        Possessives = "suo sua suoi sue loro mio mia nostro nostra",
        LinkingPrepositions = "di d' d’ del dello della dei degli delle dell' dell’",
        Prepositions = "per a al alla ai alle da dal dalla in con su tra fra nel nella sul sulla contro dopo prima durante senza verso presso oltre entro sotto sopra come",
        Conjunctions = "e ed o ma però mentre quando se perché poiché anche dove come poi",
        RelativePronouns = "che chi cui quale quali",
        Auxiliaries = "ha hanno aveva avevano avrà avrebbe è sono era erano fu furono sarà sarebbe essere stato stata stati avere ho abbiamo può deve vuole non si lo gli le ci ne ha",
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
            """,
        GroupNouns = "ministero governo partito polizia procura tribunale corte commissione comitato consiglio parlamento senato camera sindacato associazione federazione azienda società gruppo banca università istituto agenzia giornale quotidiano rivista organizzazione comune esercito autorità esperti fonti ricercatori",
        WorkNouns = "canzone film album disco libro romanzo serie programma opera rivista quotidiano progetto operazione intitolato intitolata soprannominato chiamato detto brano titolo marchio",
        DistanceWords = "cosiddetto cosiddetta cosiddetti cosiddette presunto presunta",
        NameParticles = "de di del della dello da dal la lo van von",
        NotNames = "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        Abbreviations = "sig dott prof avv ing on ecc",
        MasculineNames = "giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco paolo marco andrea luca matteo alessandro roberto stefano silvio giorgio sergio enrico massimo claudio fabio daniele davide simone",
        FeminineNames = "maria anna giuseppina rosa angela giovanna teresa lucia carmela caterina francesca laura paola giulia elena chiara sara valentina alessandra silvia federica giorgia elisa roberta monica daniela",
        Elisions = "ndrangheta",
        DashDialogue = false,
    };
}
