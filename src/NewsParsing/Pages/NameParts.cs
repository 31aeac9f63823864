using NewsParsing.Scanning;

namespace NewsParsing.Pages;

/// <summary>
/// The parts of class names and ids that several finders ask for. All are searched for at once, since most of the time goes into fetching the text.
/// </summary>
internal static class NameParts
{
    // Pages write "textauthor" and "authorline" as one word.
    private static readonly string[] Author =
    [
        "author", "byline", "autor", "auteur", "redakteur", "redacteur", "verfasser", "forfatter", "rfattare", "skribent", "journalist", "writer", "contributor", "columnist", "reporter",
        "signature", "firma-", "firmante", "yazar", "penulis", "muhabir", "vcard", "creditline",
    ];

    private static readonly string[] NoAuthor =
    [
        "authori", "comment", "kommentar", "avatar", "image", "img", "photo", "foto", "caption", "icon", "underwriter", "typewriter", "autorefresh", "autoresize", "autorotate",
        "social", "quote", "follow", "contributor-list", "reporter-list", "cmp-", "login", "signup", "autorenew",
    ];

    private static readonly string[] Account = ["username"];

    private static readonly string[] Credit =
        ["credit", "copyright", "rights", "photographer", "fotograf", "source", "quelle", "author", "byline", "agency", "kreditt", "bildnachweis", "firma", "attribution", "rechte", "urheber", "kilde", "lizenz", "bildquelle", "owner", "provider"];

    private static readonly string[] Caption =
        ["caption", "cutline", "legend", "bildunterschrift", "bildtext", "didascalia", "leyenda", "legenda", "image-text", "image-description", "media-info", "mediainfo", "imagetext", "image-info", "bild-text", "pie-foto", "piefoto", "wp-caption", "image__description", "newsitem-image"];

    private static readonly string[] Picture =
        ["image", "media", "photo", "foto", "bild", "picture", "imagen", "imagem", "immagine", "illustration", "visual", "img", "slide", "lightbox"];

    // Stand in the names of every element that has to do with comments.
    private static readonly string[] Comment =
        ["comment", "coment", "koment", "komment", "reactie", "reaction", "reaktion", "response", "forum", "talkback", "discuss", "diskuss", "disqus",
         "yorum", "leserbrief", "leserpost", "lesermeinung", "guestbook", "hozzaszol", "replies", "thread"];

    private static readonly PartTable Parts = new(
        ((uint)NamePart.Author, Author),
        ((uint)NamePart.NoAuthor, NoAuthor),
        ((uint)NamePart.Account, Account),
        ((uint)NamePart.Caption, Caption),
        ((uint)NamePart.Picture, Picture),
        ((uint)NamePart.Credit, Credit),
        ((uint)NamePart.Comment, Comment));

    /// <summary>What a class attribute or an id holds.</summary>
    internal static NamePart In(ReadOnlySpan<char> name) => (NamePart)Parts.In(name);
}
