namespace NewsParsing.Languages;

internal static partial class Romanian
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            spune/spus/spunea/spun declara/declarat/declară afirma/afirmat/afirmă preciza/precizat/precizează adăuga/adăugat/adaugă
            explica/explicat/explică susține/susținut/susțin scrie/scris/scria anunța/anunțat/anunță transmite/transmis
            menționa/menționat/menționează sublinia/subliniat/subliniază arăta/arătat/arată comenta/comentat/comentează răspunde/răspuns
            întreba/întrebat/întreabă avertiza/avertizat/avertizează confirma/confirmat/confirmă recunoaște/recunoscut povesti/povestit/povestește
            mărturisi/mărturisit/mărturisește promite/promis relata/relatat/relatează concluziona/conchis continua/continuat completat/completează
            atras punctat/punctează asigurat cita/citat zis/zice/zicea/zise reamintit insistat dezvăluit
            """,
        NamingVerbs = "numi/numit/numește descrie/descris califica/calificat/califică acuza/acuzat/acuză catalogat etichetat",
        StanceVerbs = "crede/crezut/credea consideră/considerat spera/speră vrea/vrut/voia gândește teme estimează",
        SeparableVerbs = "",
        VerbEndings = [new("", "_")],
        SourcePhrases = ["potrivit", "conform", "după cum a spus", "în opinia"],
        WeakSourcePhrases = ["pentru"],
        SourcePostpositions = "",
        Likeness = "ca drept",
        Agents = "de către",
        SpeechNouns = "declarație declarația comunicat comunicatul interviu interviul scrisoare scrisoarea mesaj mesajul postare postarea discurs discursul conferință răspuns reacție",
        That = "că dacă",
        MasculinePronouns = "el acesta",
        FemininePronouns = "ea aceasta",
        OtherPronouns = "eu noi tu voi ei ele cine dânșii unii",
        Clitics = "",
        Determiners = "un o acest această aceste acești acel acea toți toate fiecare alt altă doi două trei",
        IndefiniteArticles = "un o alt altă",
        ObliqueDeterminers = "",
        Possessives = "său sa săi sale lui ei lor nostru meu",
        LinkingPrepositions = "din de la pentru al a ai ale",
        Prepositions = "în la pe cu de din pentru după înainte prin peste sub între fără către despre până spre lângă",
        Conjunctions = "și sau dar iar pentru că deoarece când dacă însă",
        RelativePronouns = "care cine ce",
        Auxiliaries = "a au este e sunt era fost fi va vor ar nu se am",
        Adverbs = "și mai tot acum aici acolo azi astăzi ieri apoi ulterior încă doar totodată deja",
        ReportedMood = "",
        VerbSecond = false,
        DropsPronouns = true,
        Infinitives = "",
        MasculineTitles = "domnul dl dl. regele prințul",
        FeminineTitles = "doamna dna dna. regina prințesa",
        Titles = "președintele președinte premierul premier ministrul ministru deputatul senatorul primarul profesorul prof. dr. directorul purtătorul generalul judecătorul procurorul",
        PersonNouns = "președintele președinte premierul premier ministrul ministru deputatul deputat senatorul senator primarul primar purtătorul expertul expert analistul analist economistul profesorul profesor directorul director directoarea liderul lider avocatul avocat procurorul judecătorul medicul medic antrenorul antrenor jucătorul scriitorul actorul actrița mama tatăl bărbatul femeia martorul vecinul vecina profesoara șeful",
        GroupNouns = "poliția guvernul ministerul partidul parlamentul senatul procuratura tribunalul comisia compania banca universitatea organizația asociația primăria armata consiliul clubul",
        WorkNouns = "filmul film cartea carte serialul melodia albumul emisiunea romanul ziarul",
        DistanceWords = "așa-zis așa-zisa așa-zisul așa-numit așa-numita",
        NameParticles = "von de van der di bin ibn al",
        NotNames = "luni marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        Abbreviations = "dr prof ing nr art lit dl dna etc",
        MasculineNames = "ion gheorghe constantin andrei alexandru mihai nicolae vasile florin cristian adrian marius bogdan daniel ionuț george ștefan gabriel victor radu sorin călin marcel",
        FeminineNames = "maria elena ana ioana andreea mihaela cristina daniela alina georgeta gabriela carmen simona monica laura raluca oana diana roxana alexandra",
        Elisions = "",
        DashDialogue = true,
    };
}
