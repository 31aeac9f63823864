using System.Collections.Immutable;
using NewsParsing.Languages;

namespace NewsParsing.Bylines;

/// <summary>Byline words that mean the same on a page of any language, and those that pages borrow from one another.</summary>
internal static class EverywhereWords
{
    private const int ShortestSharedName = 4;

    private static readonly ImmutableArray<string> Particles =
    [
        "von", "vom", "van", "vander", "vanden", "de", "der", "den", "del", "della", "delle", "dello", "degli", "dei", "di", "da", "do", "dos", "das", "du", "des",
        "la", "le", "las", "los", "al", "el", "bin", "ibn", "bint", "ben", "ter", "ten", "te", "zu", "af", "av", "v", "y", "'t", "st", "op", "het",
    ];

    private static readonly ImmutableArray<string> Suffixes = ["jr", "sr", "ii", "iii", "iv", "phd", "ph.d", "md", "m.d", "esq", "msc", "ma", "mba"];

    private static readonly ImmutableArray<string> Honorifics =
        ["dr", "prof", "professor", "mag", "ing", "dipl", "dipl.-ing", "rev", "sir", "dame", "lord", "mr", "mrs", "ms", "drs", "lic", "ir", "pfarrer"];

    private static readonly ImmutableArray<string> Conjunctions =
        ["&", "+", "and", "und", "et", "og", "och", "ja", "ve", "és", "si", "și", "и", "та", "і", "dan", "và"];

    private static readonly ImmutableArray<string> JobTitles =
    [
        "reporter", "journalist", "기자", "특파원", "논설위원", "記者", "记者", "журналист", "корреспондент", "journalistin", "muhabir", "muhabiri", "dziennikarz", "dziennikarka",
        "redaktør", "redaktor", "redaktör", "korrespondent", "toimittaja", "novinář", "novinářka",
    ];

    private static readonly ImmutableArray<string> Organizations =
    [
        "news", "media", "tv", "radio", "online", "newsroom", "staff", "team", "redaktion", "press", "group", "gmbh", "ag", "inc", "ltd", "llc", "redakcja", "redaksjonen", "redaktionen",
        "редакция", "редакція", "редакцията", "redaksi", "editörü", "ajansı", "통신", "뉴스", "신문", "日报", "新闻", "新聞", "通讯社", "新聞社", "編集部", "通信", "デジタル", "新聞デジタル",
        "webteam", "newsdesk", "blog", "magazine", "magazin", "zeitung", "se", "bund", "verlag", "foundation", "university", "universität", "institute", "institut",
    ];

    private static readonly ImmutableArray<string> NotNames =
    [
        "facebook", "twitter", "instagram", "whatsapp", "linkedin", "pinterest", "telegram", "reddit", "youtube", "email", "e-mail", "newsletter", "rss", "login", "cookies", "cookie",
        "share", "print", "follow", "subscribe", "comments", "comment", "updated", "published", "posted", "read", "more", "views", "menu", "home", "photo", "foto", "copyright", "©", "abo", "premium",
        "http", "https", "tags", "search", "google", "flipboard", "외",
    ];

    private static readonly ImmutableArray<string> Nobody =
        ["admin", "administrator", "webmaster", "red", "zvg", "ots", "pm", "unknown", "anonymous", "anonym", "guest", "gast", "user", "default", "root", "test", "author", "autor", "auteur", "autore", "cc-by", "cc", "none", "null", "undefined", "redaktor", "agenturen", "agencies", "agences", "agencias", "agenzie", "agências", "persbureaus", "wires"];

    private static readonly ImmutableArray<string> ClockWords =
    [
        "am", "pm", "a.m", "p.m", "uhr", "kl", "h", "gmt", "utc", "cet", "cest", "mez", "mesz", "edt", "est", "pdt", "pst", "cst", "cdt", "bst", "ist", "jst", "kst", "sgt", "myt", "wib", "aest", "aedt",
        "hours", "hour", "minutes", "minute", "mins", "min", "days", "day", "weeks", "week", "months", "month", "ago", "stunden", "stunde", "minuten", "tagen", "heures", "heure", "horas", "hora", "minutos",
        "ore", "fa", "minuti", "uur", "uren", "geleden", "hrs", "часов", "час",
    ];

    private static readonly ImmutableArray<string> Talks = ["interview", "gespräch", "entretien", "entrevista", "intervista", "gesprek"];

    internal static ImmutableArray<CreditLabel> Labels { get; } =
    [
        new("by", AuthorRole.Author), new("vom", AuthorRole.Author), new("eingestellt von", AuthorRole.Author), new("von", AuthorRole.Author), new("written by", AuthorRole.Author), new("posted by", AuthorRole.Author), new("par", AuthorRole.Author), new("por", AuthorRole.Author),
        new("author", AuthorRole.Author, true), new("autor", AuthorRole.Author, true), new("text", AuthorRole.Author, true), new("tekst", AuthorRole.Author, true), new("txt", AuthorRole.Author, true),
        new("av", AuthorRole.Author), new("af", AuthorRole.Author), new("oleh", AuthorRole.Author), new("penulis", AuthorRole.Author, true), new("yazan", AuthorRole.Author, true), new("yazar", AuthorRole.Author, true),
        new("haber", AuthorRole.Author, true), new("автор", AuthorRole.Author, true), new("автори", AuthorRole.Author, true), new("авторы", AuthorRole.Author, true), new("текст", AuthorRole.Author, true),
        new("napsal", AuthorRole.Author), new("napsala", AuthorRole.Author), new("theo", AuthorRole.Author), new("bởi", AuthorRole.Author), new("kirjoittaja", AuthorRole.Author, true), new("autorzy", AuthorRole.Author, true),
        new("文", AuthorRole.Author, true), new("作者", AuthorRole.Author, true), new("記者", AuthorRole.Author, true), new("记者", AuthorRole.Author, true), new("撰文", AuthorRole.Author, true), new("執筆", AuthorRole.Author, true),
        new("责编", AuthorRole.Editor, true), new("责任编辑", AuthorRole.Editor, true), new("編集", AuthorRole.Editor, true), new("编辑", AuthorRole.Editor, true), new("editor", AuthorRole.Editor, true),
        new("redaktor", AuthorRole.Editor, true), new("redaktør", AuthorRole.Editor, true), new("redaktör", AuthorRole.Editor, true), new("редактор", AuthorRole.Editor, true), new("redaktion", AuthorRole.Editor, true),
        new("foto", AuthorRole.Photographer, true), new("fotos", AuthorRole.Photographer, true), new("photo", AuthorRole.Photographer, true), new("photos", AuthorRole.Photographer, true), new("fotograf", AuthorRole.Photographer, true),
        new("фото", AuthorRole.Photographer, true), new("写真", AuthorRole.Photographer, true), new("摄影", AuthorRole.Photographer, true), new("사진", AuthorRole.Photographer, true), new("video", AuthorRole.Producer, true),
    ];

    internal static void AddTo(Dictionary<string, WordUse> uses, BylineWords own)
    {
        Add(uses, Particles, WordUse.Particle);
        Add(uses, Suffixes, WordUse.Suffix);
        Add(uses, Honorifics, WordUse.Honorific);
        Add(uses, Conjunctions, WordUse.Conjunction);
        Add(uses, JobTitles, WordUse.JobTitle);
        Add(uses, Organizations, WordUse.Organization);
        Add(uses, NotNames, WordUse.NotName);
        foreach (var language in LanguageTable.All)
        {
            // A short form is a name elsewhere: "Lun" is a Monday in Romania and a family in China.
            var isOwn = ReferenceEquals(language.Bylines, own) || language == English.Language;
            foreach (var names in language.Dates.Months.Concat(language.Dates.Weekdays)) Add(uses, [.. names.Where(name => isOwn || name.Length >= ShortestSharedName)], WordUse.Calendar);
        }

        Add(uses, Nobody, WordUse.Nobody);
        Add(uses, ClockWords, WordUse.Calendar);
        Add(uses, Talks, WordUse.Talk);
    }

    private static void Add(Dictionary<string, WordUse> uses, ImmutableArray<string> words, WordUse use)
    {
        foreach (var word in words) uses[word] = uses.GetValueOrDefault(word) | use;
    }
}
