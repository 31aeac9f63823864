namespace NewsParsing.Languages;

/// <summary>Dutch.</summary>
internal static class Dutch
{
    internal static Language Language { get; } = new()
    {
        Code = "nl",

        // Told from other languages by

        StopWords =
        [
            "de", "het", "een", "en", "van", "in", "is", "dat", "op", "te", "zijn", "voor", "met", "die", "niet", "aan", "er", "om", "ook", "als", "maar",
            "door", "bij", "naar", "uit", "nog", "over", "wordt", "tot", "dan", "was", "heeft", "hij", "worden", "ze", "deze", "zich", "wel", "geen", "werd",
            "al", "meer", "kan", "zo", "hebben", "moet", "dit", "wat", "jaar", "onder", "omdat",
        ],

        // Dates

        Dates = new DateWords
        {
            Months =
            [
                ["januari", "jan"], ["februari", "feb"], ["maart", "mrt", "maa"], ["april", "apr"], ["mei"], ["juni", "jun"], ["juli", "jul"], ["augustus", "aug"],
                ["september", "sept", "sep"], ["oktober", "okt"], ["november", "nov"], ["december", "dec"],
            ],
            Weekdays =
            [
                ["maandag", "ma", "maa"], ["dinsdag", "di", "din"], ["woensdag", "wo", "woe"], ["donderdag", "do", "don"], ["vrijdag", "vr", "vri"],
                ["zaterdag", "za", "zat"], ["zondag", "zo", "zon"],
            ],
            DayFirst = true,
            CapitalMonths = false,
            Joiners = ["de", "op", "van"],
            Ordinals = ["e", "de", "ste"],
            ClockLeads = ["om", "rond"],
            HourMarks = ["uur", "u"],
            Published =
            [
                "gepubliceerd", "gepubliceerd op", "publicatiedatum", "geplaatst", "geplaatst op", "verschenen op", "gemaakt op", "geschreven op", "datum", "posted",
                "toegevoegd op",
            ],
            Updated =
            [
                "bijgewerkt", "bijgewerkt op", "laatst bijgewerkt", "laatste update", "update", "updated", "gewijzigd", "gewijzigd op", "laatst gewijzigd",
                "aangepast", "aangepast op", "laatst aangepast", "bewerkt",
            ],
            Other = ["evenement", "geraadpleegd op", "geraadpleegd", "lid sinds", "geboren", "geldig tot", "aanmelden voor", "foto", "gearchiveerd"],
            Today = ["vandaag"],
            Yesterday = ["gisteren"],
            JustNow = ["zojuist", "zonet", "daarnet"],
            AgoLeads = [],
            AgoTails = ["geleden"],
            Numbers = [["een", "één"], ["twee"], ["drie"], ["vier"], ["vijf"], ["zes"], ["zeven"], ["acht"], ["negen"], ["tien"]],
            Units =
            [
                ["seconde", "seconden", "sec", "s"], ["minuut", "minuten", "min"], ["uur", "uren", "u"], ["dag", "dagen", "d"], ["week", "weken"],
                ["maand", "maanden", "mnd"], ["jaar", "jaren", "jr"],
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
