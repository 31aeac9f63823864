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

        Bylines = new BylineWords(),

        // Quotes

        Quotes = new QuoteWords(),

        // Comments

        Comments = new CommentWords(),

        // The page around the article

        Page = new PageWords(),
    };
}
