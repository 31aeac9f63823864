namespace NewsParsing.Languages;

/// <summary>French.</summary>
internal static class French
{
    internal static Language Language { get; } = new()
    {
        Code = "fr",

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
            Other = ["événement", "date limite", "consulté le", "membre depuis", "inscrit le", "né le", "mort le", "valable jusqu'au", "photo", "archivé"],
            Today = ["aujourd'hui", "aujourd’hui"],
            Yesterday = ["hier"],
            JustNow = ["à l'instant", "à l’instant", "maintenant"],
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

        Bylines = new BylineWords(),

        // Quotes

        Quotes = new QuoteWords(),

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

        Page = new PageWords(),
    };
}
