namespace NewsParsing.Languages;

/// <summary>French.</summary>
internal static class French
{
    internal static Language Language { get; } = new()
    {
        Code = "fr",

        // Told from other languages by

        StopWords = [],

        // Dates

        Dates = new DateWords(),

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
                "publié", "publiée", "mis", "mise", "modifié", "actualisé", "lecture", "temps", "minutes", "min", "partager", "imprimer", "suivre", "abonnez-vous",
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

        Quotes = new QuoteWords(),

        // Comments

        Comments = new CommentWords(),

        // The page around the article

        Page = new PageWords(),
    };
}
