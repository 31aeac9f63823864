using System.Collections.Frozen;
using NewsParsing.Pages;
using Hint = NewsParsing.Comments.MarkupHint;

namespace NewsParsing.Comments;

/// <summary>
/// The words that makers of pages use in class names, ids and microdata around comments. A class name is cut at every sign and before every capital:
/// "commentAuthor", "comment-author" and "comment_author" are the same two words.
/// </summary>
internal static class MarkupWords
{
    private static readonly FrozenDictionary<string, Hint> Words = Build();

    private static readonly FrozenDictionary<string, Hint>.AlternateLookup<ReadOnlySpan<char>> BySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Wrappers =
        "li div item entry box card block row wrapper container single thread id js c cid the node media user article post news wrap inner outer el comp component"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word beside "comment" leaves it the name of a whole comment: "comment-item", "li-comment-17".</summary>
    internal static bool IsWrapper(ReadOnlySpan<char> word) => Wrappers.Contains(word);

    /// <summary>Whether a class, an id or an item type has one of the parts that stand in those of every element that has to do with comments.</summary>
    internal static bool HaveCommentPart(ReadOnlySpan<char> names) => (NameParts.In(names) & NamePart.Comment) != 0;

    internal static Hint Find(ReadOnlySpan<char> word) => BySpan.TryGetValue(word, out var hint) ? hint : Hint.None;

    private static FrozenDictionary<string, Hint> Build()
    {
        var table = new Dictionary<string, Hint>(StringComparer.Ordinal);
        Add(Hint.Comment, "comments commentlist commentslist commenting commentaires kommentare kommentarer comentarios comentaris commenti reacties reactions reaktionen "
            + "responses talkback talkbacks discussion discussions disqus forum komentarze komentarzy komentar yorumlar leserbriefe leserpost lesermeinungen replies "
            + "usercomments readercomments commentblock commentarea commentsection komentari kommentit hozzaszolasok kommentarliste");
        Add(Hint.Comment | Hint.Item, "comment commentaire kommentar comentario commento reactie reaction komentarz koment yorum usercomment singlecomment "
            + "commentitem commententry commentbox commentcard commentrow hozzaszolas kommentti response");
        Add(Hint.Author, "author authors autor auteur autore commenter commentor username nickname displayname poster commentauthor verfasser fn authorname "
            + "reviewer creator opsteller auteurs autorin schreiber kommentator");
        Add(Hint.WeakAuthor, "name user nick vcard who by profile pseudo benutzer gebruiker naam nombre nome nom usuario utente imie podpis member "
            + "submitted postedby login screenname qui byline");
        Add(Hint.Date, "date dates time datetime datum fecha timestamp timeago ago posted published publish created uhrzeit zeit heure hora czas tijd "
            + "commentmetadata commentdate pubdate postdate dateline postdate posttime commenttime");
        Add(Hint.Body, "content contents text body message texte texto testo tekst inhalt contenu contenido conteudo corps cuerpo bodytext nachricht commenttext "
            + "commentbody commentcontent contenttext contentbody description copy words tresc html msg paragraph richtext rte");
        Add(Hint.Action, "action actions reply respond control controls tools toolbar button buttons btn vote votes voting rating ratings like likes dislike "
            + "thumbs score report flag abuse signaler share sharing social permalink edit antworten repondre responder menu dropdown recommend toggle karma "
            + "rispondi odpowiedz replylink replybutton commentreply melden bewertung options interaction interactions nav navigation pagination pager "
            + "readmore cancel upvote downvote");
        Add(Hint.Link, "link links");
        Add(Hint.Form, "form commentform respond textarea captcha newcomment replyform");
        Add(Hint.Avatar, "avatar gravatar photo picture image img icon userpic thumbnail thumb logo initials");
        Add(Hint.Widget, "recentcomments latestcomments lastcomments recent latest policy rules guidelines netiquette");
        Add(Hint.Review, "review reviews testimonial testimonials");
        Add(Hint.Indented, "indented indent child children nested sub subcomment reply answer antwort replied");
        Add(Hint.Pingback, "pingback trackback pingbacks trackbacks pings trackbacklist pinglist");
        Add(Hint.Closed, "closed nocomments disabled");
        Add(Hint.Answered, "inreply inreplyto replyto origin answered");
        Add(Hint.Badge, "badge badges rank level count counter number says status label role tooltip points medal flair position index");
        return table.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(Hint hint, string words)
        {
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                table[word] = table.GetValueOrDefault(word) | hint;
        }
    }
}
