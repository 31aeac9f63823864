namespace NewsParsing.Languages;

internal static partial class French
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            dire/dit/disent/disait/disaient/dira/dirait/~disant/dis écrire/écrit/écrivent/écrivait/écrivaient/~écrivant déclarer expliquer affirmer ajouter assurer indiquer préciser souligner estimer juger raconter rappeler confier
            répondre/répond/répondent/répondait/répondu/répondit/~répondant annoncer noter regretter dénoncer insister conclure/conclut/concluent/concluait/conclu lancer poursuivre/poursuit/poursuivent/poursuivait/poursuivi reconnaître/reconnaît/reconnaissait/reconnu/reconnaissent
            admettre/admet/admettent/admettait/admis avouer considérer commenter constater témoigner témoigne répéter/répète/répètent/répété/répétait marteler/martèle/martelé/martelait prévenir/prévient/prévenu/prévenait
            avertir/avertit/averti/avertissait promettre/promet/promis/promettait demander interroger/interroge/interrogé s'interroger réagir/réagit/réagi/réagissait réagissent soutenir/soutient/soutenu/soutenait tweeter twitter
            exclamer s'exclamer écrier souffler glisser plaider résumer détailler détaille développer renchérir/renchérit/renchéri rétorquer répliquer ironiser plaisanter analyser décrypter
            alerter révéler/révèle/révélé/révélait signaler relater rapporter reprendre/reprend/repris/reprenait prétendre/prétend/prétendu/prétendait nuancer tempérer/tempère/tempéré saluer/salue/salué déplorer
            lire/lit/lisait/lu clamer crier hurler murmurer chanter scander proclamer confirmer démentir/dément/démenti certifier garantir/garantit/garanti garantissait jurer revendiquer réclamer exiger/exige/exigé exhorter/exhorte
            féliciter/félicite se_féliciter s'inquiéter inquiéter/inquiète s'indigner indigner/indigne s'étonner étonner/étonne vouloir défendre/défend/défendu pester tonner fulminer gronder soupirer sourire/sourit/souri rire/rit
            interpeller lâcher tancer tacler railler argumenter argue arguer suggérer/suggère/suggéré observer remarquer mentionner évoquer pointer titrer citer
            """,
        NamingVerbs = "qualifier appeler/appelle/appelait/appelé accuser traiter décrire/décrit/décrivent/décrivait surnommer critiquer condamner fustiger/fustige/fustigé dénoncer désigner comparer présenter parler évoquer qualifieront baptiser taxer reprocher invoquer",
        StanceVerbs = "penser croire/croit/croient/croyait/cru espérer/espère/espéré/espérait vouloir/veut/voulait/voulu/veulent souhaiter craindre/craint/craignait savoir/sait/savait voir/voit/vu trouver appeler/appelle/appelé inviter promettre défendre demander imaginer redouter viser prôner",
        SeparableVerbs = "",
        VerbEndings = [new("ger", "ge gent gea geait geaient *gé *gée ger ~geant gera gerait"), new("cer", "ce cent ça çait çaient *cé *cée cer ~çant cera cerait"), new("er", "e ent a èrent ait aient *é *ée *és *ées er ~ant era erait"), new("", "_")],
        SourcePhrases = ["peut-on lire dans", "lit-on dans", "selon", "d'après", "d’après", "aux yeux de", "de l'avis de", "de l’avis de", "peut-on lire sur", "lit-on sur", "à en croire", "dixit", "de l'aveu de", "de l’aveu de", "au dire de", "aux dires de", "dans les mots de"],
        WeakSourcePhrases = ["pour"],
        ImpersonalPhrases = ["peut-on lire", "lit-on"],
        CitingVerbs = "cite citent citait citaient",
        SourcePostpositions = "",
        Likeness = "comme",
        Charges = "examen inculpé inculpée inculpés poursuivi poursuivie poursuivis condamné condamnée condamnés écroué écrouée judiciaire délit délits",
        Agents = "par",
        SpeechNouns = "communiqué déclaration lettre message tweet discours interview entretien phrase mot mots propos réponse question article tribune rapport texte courrier slogan titre commentaire commentaires",
        That = "que qu'il qu'elle qu'ils qu'elles qu'on qu’il qu’elle qu’ils qu’on",
        MasculinePronouns = "il celui-ci lui-même",
        FemininePronouns = "elle celle-ci elle-même",
        OtherPronouns = "on ils elles je nous vous tu qui ce cela ceux-ci certains d'autres beaucoup",
        Clitics = "il elle on ils elles je t-il t-elle t-on t-ils t-elles nous vous",
        Determiners = "le la les l' un une ce cet cette ces l’ plusieurs quelques chaque tout toute tous deux trois quatre cinq",
        MasculineDeterminers = "le un ce cet",
        FeminineDeterminers = "la une cette",
        IndefiniteArticles = "un une d'autres",
        ObliqueDeterminers = "",
        Possessives = "son sa ses leur leurs mon ma mes notre nos votre vos",
        LinkingPrepositions = "de d' d’ du des",
        Prepositions = "à au aux en pour chez dans sur avec par sans sous entre vers contre depuis pendant après avant devant derrière lors selon durant malgré dès jusqu'à jusqu’à via parmi hors",
        Conjunctions = "et ou mais or ni car donc quand lorsque lorsqu'il si comme alors tandis puis",
        RelativePronouns = "qui que dont où lequel laquelle",
        Auxiliaries = "a ont avait avaient aura aurait est sont était étaient sera serait ayant étant été eu avoir être fait vient va peut doit s'est s’est se me y en n'a n’a ne pas n'est n’est tient tente peut-on pourrait pourraient devrait devraient doivent peuvent veulent voudrait semble semblent faut auraient seront seraient vont viennent tiennent",
        Adverbs = "aussi encore déjà ensuite puis ainsi également toujours jamais souvent bien plus même hier aujourd'hui aujourd’hui notamment enfin finalement d'abord d’abord plutôt alors là ici récemment désormais simplement tout",
        ReportedMood = "",
        VerbSecond = false,
        DropsPronouns = false,
        Infinitives = "",
        MasculineTitles = "m. m monsieur roi prince père frère maître",
        FeminineTitles = "mme mme. madame mlle reine princesse soeur présidente ministre",
        Titles = "dr dr. pr pr. me président premier ministre secrétaire sénateur sénatrice député députée maire préfet général colonel capitaine pape cardinal évêque juge procureur procureure directeur directrice porte-parole chef professeur docteur",
        PersonNouns = """
            président présidente ministre secrétaire sénateur sénatrice député députée maire préfet général colonel capitaine pape évêque juge procureur procureure directeur directrice porte-parole chef cheffe professeur docteur médecin
            avocat avocate homme femme père mère fils fille frère soeur ami amie voisin témoin victime joueur entraîneur acteur actrice chanteur chanteuse réalisateur réalisatrice auteur écrivain journaliste chercheur chercheuse expert
            économiste historien politologue sociologue responsable patron patronne dirigeant candidat candidate élu élue militant militante étudiant étudiante enseignant policier salarié ouvrier agriculteur pêcheur magistrat conseiller
            syndicaliste délégué déléguée chancelier chancelière gouverneur commissaire ambassadeur ambassadrice diplomate négociateur négociatrice universitaire professeure chirurgien
            chirurgienne infirmier infirmière pharmacien biologiste physicien climatologue épidémiologiste virologue psychologue psychiatre philosophe romancier romancière poète dramaturge cinéaste
            comédien comédienne humoriste musicien musicienne chroniqueur chroniqueuse éditorialiste rédacteur rédactrice animateur animatrice présentateur présentatrice reporter photographe footballeur
            attaquant défenseur gardien sélectionneur coureur athlète champion championne arbitre entrepreneur entrepreneure fondateur fondatrice cofondateur cofondatrice dirigeante gérant gérante
            commerçant commerçante restaurateur boulanger éleveur éleveuse viticulteur vigneron riverain riveraine habitant habitante usager passager passagère touriste retraité retraitée lycéen lycéenne
            élève adolescent adolescente enfant grand-mère grand-père oncle tante cousin cousine mari épouse époux compagne compagnon veuve veuf conseillère adjoint adjointe premier ex-ministre
            ex-président octogénaire quadragénaire quinquagénaire trentenaire prévenu prévenue accusé accusée plaignant plaignante policière gendarme pompier soldat militaire commandant imam rabbin
            prêtre curé pasteur archevêque mandataire instructeur magistrate titulaire
            coach technicien footballeuse parlementaire autrice pontife monarque artiste joueuse écrivaine
            """,
        PluralEndings = "eur:eurs e:es é:és en:ens t:ts r:rs n:ns f:fs",
        RoleSynonyms = "maire/édile juge/magistrat juge/magistrate entraîneur/coach/technicien/sélectionneur joueur/footballeur/attaquant/défenseur/gardien/milieu joueuse/footballeuse député/parlementaire/élu députée/parlementaire/élue sénateur/parlementaire/élu sénatrice/parlementaire/élue médecin/docteur policier/agent pape/pontife roi/monarque reine/monarque chanteur/artiste chanteuse/artiste écrivain/auteur/romancier écrivaine/autrice/romancière",
        GroupNouns = "ministère gouvernement parti police parquet tribunal cour commission comité conseil assemblée sénat syndicat association fédération entreprise société groupe banque université institut agence journal magazine quotidien hebdomadaire organisation ONG collectif mairie préfecture armée autorités experts chercheurs avocats élus",
        WorkNouns = "film chanson album livre roman série émission pièce titre magazine journal projet opération mouvement collectif association intitulé intitulée surnommé surnommée dit nommé baptisé mèmes logo marque",
        DistanceWords = "soi-disant prétendu prétendue surnommé surnommée dite dits connu connue connus connues",
        NameParticles = "de du des la le van von der den d' d’ ben bin ibn el al di da",
        NotNames = "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre minutes heures jours semaines mois années début printemps automne hiver",
        Abbreviations = "m mm dr pr st ste etc cf av bd",
        MasculineNames = "jean pierre michel philippe alain nicolas françois emmanuel christophe laurent patrick olivier bruno éric frédéric jacques louis julien thierry vincent stéphane david antoine thomas paul marc gérard bernard daniel andré henri édouard gérald adrien alexandre alexis arnaud arthur aurélien axel baptiste bastien benjamin benoît boris cédric charles christian claude clément cyril cyrille damien didier dominique edgar émile emile étienne eric fabien fabrice florent florian francis franck françois-xavier gabriel gaël gaspard georges gilbert gilles grégoire grégory guillaume guy gustave hervé hubert hugo ismaël jean-baptiste jean-claude jean-françois jean-luc jean-louis jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves jérôme jordan joël jonathan joseph léo léon loïc lionel luc lucas ludovic manuel marcel martin mathieu matthieu maurice maxime maximilien mohamed nathan pascal pierre-yves quentin raphaël raymond régis rémi rémy renaud rené richard robert roger roland romain samuel sébastien simon sylvain théo théophile tristan valentin victor xavier yann yannick yves yvon",
        FeminineNames = "marie anne sophie nathalie isabelle catherine christine valérie sylvie véronique sandrine céline julie claire hélène florence laurence ségolène marine rachida najat agnès élisabeth brigitte muriel françoise camille adèle alexandra alice aline amandine amélie anaïs andrée angélique annick anne-marie anne-sophie annie apolline ariane armelle audrey aurélie barbara béatrice bénédicte bérénice bernadette carine carole caroline cécile chantal charlotte chloé christelle clara claudine clémence clémentine coralie corinne cynthia danielle danièle delphine denise diane dominique éléonore élise elise elsa émilie emilie emma estelle eugénie eva ève fabienne fanny fatima frédérique gabrielle geneviève géraldine ghislaine gisèle hortense inès ingrid irène jacqueline jeanne joëlle josiane judith juliette justine karine laetitia laura laure léa lucie lucile ludivine lydie madeleine magali manon margaux marguerite marianne marie-claude marie-hélène marie-pierre marion martine mathilde maud mélanie mélissa michèle mireille monique myriam nadia nadine noémie océane odile olivia pascale patricia paulette pauline perrine prisca rachel régine rose-marie roselyne roxane sabine sabrina salomé sandra sarah simone solange sonia stéphanie suzanne sylviane tatiana thérèse valentine vanessa viviane yaël yasmine yvette yvonne zoé",
        Elisions = "",
        InnerClauses = true,
        DashDialogue = true,
        Reported = ReportedWords,
    };
}
