namespace NewsParsing.Languages;

/// <summary>Dutch.</summary>
internal static class Dutch
{
    internal static Language Language { get; } = new()
    {
        Code = "nl",

        // Lines around an article in a text

        PlainText = new PlainTextWords
        {
            Buttons =
            [
                "delen", "deel", "deel dit artikel", "deel artikel", "deel via", "delen via", "delen op facebook", "deel op facebook", "tweeten", "mailen",
                "e-mail", "afdrukken", "printen", "print", "kopiëren", "kopieer link", "link kopiëren", "link gekopieerd", "bewaren", "bewaar", "opslaan",
                "luisteren", "luister", "beluister", "afspelen", "sluiten", "sluit", "openen", "menu", "zoeken", "zoek", "inloggen", "log in", "uitloggen",
                "aanmelden", "registreren", "abonneren", "abonneer", "word abonnee", "volgen", "volg ons", "reageren", "reageer", "reacties", "reactie",
                "beantwoorden", "antwoorden", "melden", "bewerken", "verwijderen", "versturen", "verzenden", "annuleren", "doorgaan", "verder", "verder lezen",
                "volgende", "vorige", "volgend artikel", "vorig artikel", "terug", "terug naar boven", "naar boven", "home", "startpagina", "advertentie",
                "advertenties", "gesponsord", "reclame", "naar inhoud", "ga naar inhoud", "bekijk reacties", "toon reacties", "plaats reactie",
                "laat een reactie achter", "meer", "toon meer", "laad meer", "meer lezen", "lees meer", "lees ook", "lees verder", "bekijk alles",
                "alles bekijken", "meer info", "accepteren", "alles accepteren", "akkoord", "weigeren", "instellingen", "cookie-instellingen", "privacy",
                "privacybeleid", "privacyverklaring", "cookiebeleid", "algemene voorwaarden", "gebruiksvoorwaarden", "disclaimer", "colofon", "contact",
                "over ons", "vacatures", "hulp", "veelgestelde vragen", "sitemap", "nieuwsbrief", "nieuwsbrieven", "winkel", "foto", "foto's", "video",
                "video's", "galerij", "vergroten", "downloaden", "door", "en", "auteur", "redactie", "gepubliceerd", "gepubliceerd op", "bijgewerkt",
                "laatst bijgewerkt", "laatste update", "leestijd", "min", "minuten", "live", "exclusief", "opinie", "analyse", "interview", "onderwerpen",
                "thema's", "tags", "ja", "nee", "of",
            ],
            Pointers =
            [
                "lees ook", "lees meer", "lees verder", "lees hier", "lees alles", "bekijk ook", "bekijk hier", "bekijk de", "kijk ook", "zie ook",
                "meer over", "meer weten", "klik hier", "schrijf je in", "schrijf u in", "meld je aan", "meld u aan", "abonneer", "word abonnee", "volg ons",
                "volg het", "ontvang", "download", "luister", "beluister", "terug naar", "al abonnee", "log in om", "om verder te lezen",
                "dit artikel is alleen", "deze inhoud", "video:", "foto's:", "deel dit", "reageer", "praat mee", "tip de redactie", "heb je een tip",
            ],
            Turns =
            [
                "lees ook", "lees meer", "lees verder", "meer over", "meer nieuws", "meer artikelen", "meer uit", "meer van", "meer lezen", "gerelateerd",
                "gerelateerde artikelen", "gerelateerde berichten", "gerelateerd nieuws", "aanbevolen", "aanbevolen artikelen", "aanbevolen voor jou",
                "aanraders", "misschien ook interessant", "ook interessant", "dit vind je misschien ook", "bekijk ook", "zie ook", "meest gelezen",
                "best gelezen", "populair", "meest bekeken", "meest recent", "trending", "laatste nieuws", "het laatste nieuws", "net binnen", "nieuwste",
                "nieuwste artikelen", "uitgelicht", "in het nieuws", "ander nieuws", "andere artikelen", "onderwerpen", "thema's", "trefwoorden", "tags",
                "nieuwsbrief", "nieuwsbrieven", "volg ons", "deel dit", "delen", "deel", "reacties", "reageer", "laat een reactie achter", "geef een reactie",
                "jouw mening", "over de auteur", "auteur", "rubrieken", "service", "partnerbijdrage", "gesponsord", "advertentie", "advertenties", "video's",
                "volgend artikel", "contact", "over ons",
            ],
            Footers =
            [
                "alle rechten voorbehouden", "copyright", "©", "algemene voorwaarden", "gebruiksvoorwaarden", "privacybeleid", "privacyverklaring", "cookies",
                "persoonsgegevens", "overgenomen zonder", "javascript",
            ],
            Notes =
            [
                "correctie:", "rectificatie", "noot van de redactie", "noot redactie", "update:", "dit artikel is eerder", "dit artikel is aangepast",
                "een eerdere versie", "naschrift",
            ],
        },

        // Told from other languages by

        StopWords = [],

        // Dates

        Dates = new DateWords(),

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
