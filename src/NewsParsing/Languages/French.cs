namespace NewsParsing.Languages;

/// <summary>French.</summary>
internal static partial class French
{
    internal static Language Language { get; } = new()
    {
        Code = "fr",

        // Lines around an article in a text

        PlainText = new PlainTextWords
        {
            Buttons =
            [
                "partager", "partager l'article", "partager cet article", "partager sur facebook", "partager sur twitter", "envoyer par mail", "imprimer",
                "copier", "copier le lien", "lien copié", "enregistrer", "sauvegarder", "écouter", "écouter l'article", "lire", "lire la vidéo", "fermer",
                "ouvrir", "menu", "recherche", "rechercher", "connexion", "se connecter", "déconnexion", "s'inscrire", "s'identifier", "créer un compte",
                "s'abonner", "je m'abonne", "abonnez-vous", "suivre", "nous suivre", "suivez-nous", "répondre", "signaler", "modifier", "supprimer", "envoyer",
                "annuler", "continuer", "suivant", "précédent", "article suivant", "article précédent", "retour", "haut de page", "accueil", "publicité",
                "publicités", "annonce", "sponsorisé", "contenu sponsorisé", "aller au contenu", "commentaires", "commentaire", "commenter", "réagir",
                "voir les commentaires", "ajouter un commentaire", "laisser un commentaire", "plus", "voir plus", "voir tout", "lire plus", "lire la suite",
                "lire aussi", "en savoir plus", "afficher plus", "accepter", "tout accepter", "refuser", "j'accepte", "paramètres", "gérer mes cookies",
                "confidentialité", "politique de confidentialité", "mentions légales", "conditions générales", "contact", "nous contacter", "à propos", "aide",
                "plan du site", "newsletter", "newsletters", "boutique", "photo", "photos", "vidéo", "vidéos", "diaporama", "agrandir", "télécharger", "par",
                "et", "auteur", "rédaction", "publié", "publié le", "mis à jour", "mis à jour le", "temps de lecture", "lecture", "min", "minutes", "direct",
                "en direct", "exclusif", "opinion", "analyse", "entretien", "interview", "sujets", "mots-clés", "tags", "oui", "non", "ou", "favoris",
                "ajouter aux favoris",
            ],
            Pointers =
            [
                "lire aussi", "à lire aussi", "lire également", "à lire également", "à lire :", "lire la suite", "lire :", "voir aussi", "à voir aussi",
                "voir :", "en savoir plus", "pour aller plus loin", "pour en savoir plus", "cliquez ici", "abonnez-vous", "inscrivez-vous", "suivez",
                "suivez-nous", "recevez", "téléchargez", "retrouvez", "écoutez", "regardez", "découvrez", "rejoignez", "retour à", "déjà abonné", "vous avez",
                "connectez-vous", "pour lire la suite", "la suite est réservée", "il vous reste", "vidéo :", "en images", "ce contenu",
                "cet article est réservé", "veuillez", "partagez", "participez", "accédez", "article réservé",
            ],
            Turns =
            [
                "sur le même sujet", "sur le même thème", "à lire aussi", "lire aussi", "à lire également", "à lire ensuite", "à lire sur", "voir aussi",
                "articles liés", "articles similaires", "articles associés", "articles recommandés", "autres articles", "plus d'articles", "plus d'actualités",
                "plus de", "les plus lus", "les plus populaires", "les plus récents", "les plus commentés", "les articles les plus", "populaires", "tendances",
                "dernières actualités", "dernières nouvelles", "derniers articles", "dernières infos", "les dernières", "à la une", "actualités",
                "l'actualité", "recommandé", "recommandés pour vous", "recommandations", "notre sélection", "nos recommandations", "nos newsletters",
                "vous aimerez aussi", "vous pourriez aussi aimer", "vous pourriez aimer", "cela pourrait vous intéresser", "dans la même rubrique",
                "dans cette rubrique", "dans l'actualité", "en savoir plus", "pour aller plus loin", "sujets", "sujets associés", "thèmes", "thématiques",
                "mots-clés", "mots clés", "tags", "newsletter", "newsletters", "suivez-nous", "partager", "partager l'article", "commentaires", "réactions",
                "votre avis", "réagissez", "réagir à", "laisser un commentaire", "à propos de l'auteur", "l'auteur", "rubriques", "services",
                "contenus sponsorisés", "contenu partenaire", "partenaires", "publicité", "vidéos", "podcasts", "article suivant", "contact", "plan du site",
                "le fil info",
            ],
            Appeals =
            [
                "newsletter", "boîte mail", "abonnez", "abonné", "abonnement", "inscrivez", "inscription", "connectez", "créer un compte", "votre compte",
                "adresse e-mail", "adresse mail", "cliquez", "notre application", "téléchargez", "suivez-nous", "rejoignez", "faites un don", "soutenez",
                "bloqueur de publicité", "nos lecteurs", "notre rédaction", "votre avis", "sans engagement", "gratuitement",
            ],
            Footers =
            [
                "tous droits réservés", "copyright", "©", "mentions légales", "conditions générales", "politique de confidentialité", "cookies",
                "données personnelles", "consentement", "reproduction interdite", "javascript", "reproduction",
            ],
        },

        // Told from other languages by

        StopWords =
        [
            "le", "la", "les", "de", "des", "du", "et", "en", "un", "une", "est", "que", "pour", "dans", "qui", "sur", "pas", "au", "par", "plus", "ce", "se",
            "avec", "ne", "il", "sont", "ont", "cette", "aux", "mais", "ou", "son", "sa", "été", "ses", "comme", "nous", "leur", "elle", "être", "était",
            "après", "vous", "entre", "deux", "fait", "aussi", "ces",
        ],

        // Dates

        Dates = new DateWords
        {
            Months =
            [
                ["janvier", "janv", "jan"], ["février", "fevrier", "févr", "fév", "fevr", "fev"], ["mars", "mar"], ["avril", "avr"], ["mai"], ["juin"],
                ["juillet", "juil", "juill", "jui"], ["août", "aout", "aoû"], ["septembre", "sept", "sep"], ["octobre", "oct"], ["novembre", "nov"],
                ["décembre", "decembre", "déc", "dec"],
            ],
            Weekdays = [["lundi", "lun"], ["mardi", "mar"], ["mercredi", "mer"], ["jeudi", "jeu"], ["vendredi", "ven"], ["samedi", "sam"], ["dimanche", "dim"]],
            DayFirst = true,
            CapitalMonths = false,
            Joiners = ["le", "de", "du"],
            Ordinals = ["er", "ère", "re", "e"],
            ClockLeads = ["à", "a", "vers"],
            HourMarks = ["h", "heures", "heure", "min"],
            Published =
            [
                "publié", "publié le", "publiée", "publié à", "mis en ligne", "mis en ligne le", "paru", "paru le", "posté", "posté le", "posted", "écrit le",
                "créé le", "date", "date de publication", "rédigé le", "article du", "publication",
            ],
            Updated =
            [
                "mis à jour", "mis à jour le", "mise à jour", "mise à jour le", "dernière mise à jour", "dernière modification", "modifié", "modifié le",
                "modifié à", "actualisé", "actualisé le", "maj", "màj", "révisé le",
            ],
            Other = ["événement", "date limite", "consulté le", "membre depuis", "inscrit le", "né le", "mort le", "valable jusqu'au", "photo", "archivé", "nous sommes le", "la date et l'heure actuelles", "la date/heure actuelle est", "date du jour"],
            Today = ["aujourd'hui", "aujourd’hui"],
            Yesterday = ["hier"],
            JustNow = ["à l'instant", "à l’instant", "il y a un instant"],
            AgoLeads = ["il y a"],
            AgoTails = [],
            Numbers = [["un", "une"], ["deux"], ["trois"], ["quatre"], ["cinq"], ["six"], ["sept"], ["huit"], ["neuf"], ["dix"]],
            Units =
            [
                ["seconde", "secondes", "sec", "s"], ["minute", "minutes", "min", "mn"], ["heure", "heures", "h"], ["jour", "jours", "j"],
                ["semaine", "semaines", "sem"], ["mois"], ["an", "ans", "année", "années"],
            ],
        },

        // Bylines, datelines, captions

        Bylines = new BylineWords
        {
            Prefixes =
            [
                "par", "propos recueillis par", "rédigé par", "écrit par", "publié par", "un article de", "un texte de", "une chronique de", "reportage de",
                "chronique de", "texte de", "recueilli par", "proposé par", "posté par", "signé par", "une enquête de", "un reportage de",
            ],
            Labels =
            [
                new("auteur", AuthorRole.Author, true), new("auteure", AuthorRole.Author, true), new("autrice", AuthorRole.Author, true),
                new("auteurs", AuthorRole.Author, true), new("auteur(e)", AuthorRole.Author, true), new("texte", AuthorRole.Author, true),
                new("textes", AuthorRole.Author, true), new("par", AuthorRole.Author, true), new("source", AuthorRole.Author, true, IsSource: true),
                new("sources", AuthorRole.Author, true, IsSource: true), new("avec la collaboration de", AuthorRole.Contributor),
                new("avec la contribution de", AuthorRole.Contributor), new("collaboration", AuthorRole.Contributor, true), new("édité par", AuthorRole.Editor),
                new("édition", AuthorRole.Editor, true), new("rédaction", AuthorRole.Editor, true), new("relecture", AuthorRole.Editor, true),
                new("traduit par", AuthorRole.Translator), new("traduction", AuthorRole.Translator, true), new("traduction de", AuthorRole.Translator),
                new("traduit de l'anglais par", AuthorRole.Translator), new("traduit de l’anglais par", AuthorRole.Translator),
                new("adaptation", AuthorRole.Translator, true), new("photo", AuthorRole.Photographer, true), new("photos", AuthorRole.Photographer, true),
                new("photographies", AuthorRole.Photographer, true), new("photographie", AuthorRole.Photographer, true),
                new("photographe", AuthorRole.Photographer, true), new("photos de", AuthorRole.Photographer), new("photo de", AuthorRole.Photographer),
                new("illustration", AuthorRole.Illustrator, true), new("illustrations", AuthorRole.Illustrator, true),
                new("infographie", AuthorRole.Illustrator, true), new("dessin", AuthorRole.Illustrator, true), new("vidéo", AuthorRole.Producer, true),
                new("réalisation", AuthorRole.Producer, true), new("production", AuthorRole.Producer, true),
            ],
            Conjunctions =
            [
                "et", "&",
            ],
            Companions =
            [
                "avec",
            ],
            Employers =
            [
                "pour", "chez",
            ],
            PlaceWords =
            [
                "à", "en", "depuis",
            ],
            JobTitles =
            [
                "journaliste", "journalistes", "correspondant", "correspondante", "correspondants", "rédacteur", "rédactrice", "rédacteurs", "chroniqueur",
                "chroniqueuse", "éditorialiste", "reporter", "envoyé", "envoyée", "envoyés", "directeur", "directrice", "grand reporter", "collaborateur",
                "collaboratrice", "chef", "cheffe", "critique", "professeur", "professeure", "économiste", "historien", "historienne", "philosophe", "sociologue",
                "politologue", "écrivain", "écrivaine", "pigiste", "stagiaire", "photographe", "chercheur", "chercheuse",
            ],
            TitleWords =
            [
                "notre", "notre-correspondant", "nos", "grand", "grande", "rédacteur", "ancien", "ancienne", "permanent", "permanente",
            ],
            OrganizationWords =
            [
                "rédaction", "agence", "agences", "journal", "presse", "radio", "télévision", "équipe", "service", "collectif", "association", "université",
                "institut", "ministère", "fondation", "membres", "éditions", "magazine", "groupe", "société", "comité", "syndicat", "quotidien", "hebdomadaire",
                "figaro", "monde",
            ],
            NotNames =
            [
                "sponsorisé", "publié", "publiée", "mis", "mise", "modifié", "actualisé", "lecture", "temps", "minutes", "min", "partager", "imprimer", "suivre", "abonnez-vous",
                "abonnés", "abonné", "commentaires", "commentaire", "lire", "plus", "accueil", "aujourd'hui", "hier", "voir", "tous", "article", "articles",
                "connexion", "écouter", "sauvegarder", "newsletter", "cet", "cette", "votre", "vous", "est", "dernière", "heure", "rubrique", "catégorie", "réservé",
                "crédit",
            ],
            CaptionLabels =
            [
                "photo", "photos", "photo de", "crédit", "crédits", "crédit photo", "crédits photo", "photographie", "image", "source", "illustration",
                "photo d'illustration", "photo d'archives", "légende", "copyright", "capture d'écran", "infographie", "©", "vidéo", "dessin", "montage", "archives",
            ],
            NoticeWords =
            [
                "le", "la", "les", "l", "un", "une", "des", "ce", "cet", "cette", "ces", "il", "elle", "ils", "elles", "nous", "vous", "je", "on", "en", "dans", "à",
                "au", "aux", "pour", "par", "sur", "et", "mais", "ou", "oui", "non", "exclusif", "mise", "vidéo", "photo", "photos", "tribune", "analyse", "opinion",
                "édito", "direct", "entretien", "interview", "question", "réponse", "pourquoi", "comment", "quoi", "quand", "où", "qui", "que", "lire", "note",
                "rectificatif", "publicité", "source", "ici", "aujourd'hui", "hier", "demain", "maintenant", "tout", "tous", "deux", "trois", "étape", "jour",
                "partie", "chapitre", "voici", "voilà", "plus", "pas", "si", "info", "alerte", "reportage", "récit", "décryptage", "enquête", "portrait", "critique",
            ],
            WirePhrases =
            [
                "avec", "avec l'", "avec les agences", "source", "sources", "selon", "d'après", "agences", "avec des informations de", "dépêche",
            ],
            ContributionPhrases =
            [
                "a contribué à cet article", "ont contribué à cet article", "a contribué à ce reportage", "ont contribué à ce reportage",
            ],
        },

        // Quotes

        Quotes = QuoteWords,

        // Comments

        Comments = new CommentWords
        {
            Nouns =
            [
                "commentaire", "commentaires", "réponse", "réponses", "réaction", "réactions", "avis", "message", "messages", "pensée", "pensées",
                "réflexion", "réflexions", "vos réactions", "vos commentaires", "commentaires des lecteurs",
            ],
            One =
            [
                "un", "une",
            ],
            Headings =
            [
                "tous les commentaires", "voir les commentaires", "les commentaires", "vos commentaires", "vos réactions", "les réactions",
                "réagir à l'article",
            ],
            About =
            [
                "sur", "à", "au", "pour",
            ],
            Closed =
            [
                "les commentaires sont fermés", "commentaires fermés", "les commentaires sont clos", "les commentaires sont désactivés",
                "commentaires désactivés", "les commentaires sont désormais fermés", "la discussion est fermée", "le forum est fermé",
                "ce forum est fermé", "les contributions sont fermées", "commentaires clos", "les réactions sont fermées",
            ],
            Says =
            [
                "dit", "a dit", "écrit", "a écrit", "répond", "a répondu", "a commenté", "commente", "déclare", "a déclaré", "dit :", "dit le",
            ],
            By =
            [
                "par", "posté par", "écrit par", "publié par", "rédigé par", "de", "message de", "commentaire de", "réponse de", "auteur",
            ],
            On =
            [
                "le", "à", "du", "posté le", "publié le", "écrit le", "mis en ligne le", "date",
            ],
            Buttons =
            [
                "répondre", "répondre à ce message", "répondre à ce commentaire", "réponse", "réponses", "signaler", "signaler un abus",
                "signaler ce commentaire", "signaler un contenu inapproprié", "signaler au modérateur", "citer", "j'aime", "j’aime", "je n'aime pas",
                "j'aimej'aime", "chargement…", "recommander", "partager", "lien", "lien permanent", "permalien", "lien vers ce commentaire",
                "haut de page", "modifier", "supprimer", "éditer", "masquer", "afficher", "voir plus", "lire plus", "lire la suite", "plus",
                "voir les réponses", "afficher les réponses", "voir la réponse", "afficher plus", "connectez-vous pour répondre",
                "identifiez-vous pour répondre", "commenter", "suivre", "bloquer", "auteur", "invité", "modérateur", "abonné", "trier par",
                "plus récents", "plus anciens", "les plus récents", "annuler la réponse", "annuler", "alerter", "alerter la modération",
                "alerter le modérateur", "voir les commentaires suivants", "commentaires suivants", "plus de commentaires", "traduire", "voter",
                "utile", "d'accord", "pas d'accord",
            ],
            Replies =
            [
                "répondre", "répondresupprimer", "répondre à ce message", "répondre à ce commentaire", "connectez-vous pour répondre",
                "identifiez-vous pour répondre", "citer",
            ],
            Invitations =
            [
                "laisser un commentaire", "laissez un commentaire", "laisser une réponse", "laissez une réponse", "écrire un commentaire",
                "ajouter un commentaire", "ajouter votre commentaire", "ajoutez votre commentaire", "poster un commentaire", "postez un commentaire",
                "publier un commentaire", "publiez un commentaire", "réagir", "réagir à cet article", "réagissez", "votre commentaire",
                "votre adresse e-mail ne sera pas publiée", "votre adresse de messagerie ne sera pas publiée", "connectez-vous pour",
                "identifiez-vous pour", "vous devez être", "vous devez vous connecter", "pour commenter", "un message, un commentaire",
                "annuler la réponse", "articles similaires", "à lire aussi", "sur le même sujet", "répondre à cet article", "dépose ton commentaire",
                "déposer un commentaire", "rétroliens", "trackbacks",
            ],
            Notices =
            [
                "votre commentaire est en attente de modération", "votre commentaire est en attente de modération.",
                "commentaire en attente de modération",
            ],
            InReplyTo =
            [
                "en réponse à", "réponse à", "répond à", "a répondu à", "en réponse au message de",
            ],
        },

        // The page around the article

        Page = new PageWords
        {
            FaultTitles =
            [
                "page non trouvée", "page introuvable", "non trouvé", "erreur", "accès refusé", "accès interdit",
                "site en maintenance",
            ],
            PrivacyWords = ["consentement", "vie privée", "données personnelles", "confidentialité", "partenaires"],
            Notes =
            [
                "correction :", "rectificatif", "note de la rédaction", "ndlr", "mise à jour :", "cet article a été", "cet article est paru",
                "une version antérieure",
            ],
            Taglines =
            [
                "est journaliste", "est correspondant", "est correspondante", "est reporter", "est rédacteur", "est rédactrice", "est chroniqueur",
                "est chroniqueuse", "est grand reporter", "est chef", "couvre", "écrit sur", "écrit pour",
            ],
            LiveBlogs =
            [
                "direct", "live", "en direct", "minute par minute",
            ],
        },
    };
}
