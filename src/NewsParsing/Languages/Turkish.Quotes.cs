namespace NewsParsing.Languages;

internal static partial class Turkish
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            açıkladılar açıklamasını açıklayarak aktararak anlatıyor anlattılar belirtirken bildirildi bildirerek bildiriyor cevap/cevabı cevapladılar çağırdı çağrısını çağrıda değinen/değindi demişti demişlerdi denildi der derdi diyen
            diyorlar diyordu  duyuran duyuruyor eleştirdi/eleştiren/eleştiriyor ekleyerek fısıldadı haykırdı/haykıran hatırlatarak hatırlatıyor iletti/ileten/iletiyor itirafını
            kaydediyor konuşarak konuştular mesajını mırıldandı müjdeledi nakletti/nakleden önerdi/öneren/öneriyor övdü/öven özetleyen paylaşarak paylaşımını reddetti/reddeden sordular söyleyen söyleyerek söylemişti sözlerini sözleriyle sözlerine
            şikayet şaka tepki/tepkisini teşekkür uyararak uyarısında uyarısını uyarıyor vurgulayarak vurgulandı yalanladı/yalanlayan yakındı yanıt/yanıtladılar yazarak yorumladı/yorumlayan/yorumunu yorumunda yineledi/yineleyen zikretti
            dedi/söyledi/söylüyor/diyor/diyerek/derken demek söylemek/söylediler/söyledi belirtti/belirten/belirterek/belirtiyor/belirttiler
            açıkladı/açıklayan/açıkladılar/açıklıyor yazdı/yazdılar/yazıyor konuştu/konuşan vurguladı/vurgulayan/vurguluyor
            ifade/ifadelerini/ifadesini kaydetti/kaydeden/kaydederek ekledi/ekleyen/ekliyor sordu/soruyor yanıtladı/yanıtını cevapladı/cevabını
            anlattı/anlatan/anlatıyor bildirdi/bildiren uyardı/uyaran savundu/savunan/savunuyor aktardı/aktaran/aktarıyor iddia duyurdu/duyuran
            değerlendirdi/değerlendirmesinde hatırlattı/hatırlatan seslendi/seslenen çağrısında belirtildi bulundu paylaştı/paylaşan bağırdı özetledi
            tekrarladı doğruladı itiraf
            """,
        NamingVerbs = "nitelendirdi/nitelendiren/niteledi tanımladı/tanımlayan/tanımlıyor suçladı/suçlayan adlandırdı",
        StanceVerbs = "düşünüyor/düşünen inanıyor umuyor istiyor/istedi korkuyor sanıyor",
        SeparableVerbs = "",
        VerbEndings = [new("", "_")],
        SourcePhrases = [],
        WeakSourcePhrases = [],
        SourcePostpositions = "göre",
        Likeness = "gibi olarak",
        Charges = "suçu suçundan suçlarından suçuyla suçlarına suçlarıyla suçlamasıyla suçlamalarıyla",
        Agents = "tarafından",
        SpeechNouns = "açıklama açıklamada açıklamasında mesaj mesajında konuşma konuşmasında söyleşi röportaj röportajda mektup mektubunda demeç paylaşım paylaşımında tweet yazı yazısında toplantı toplantısında",
        That = "ki",
        MasculinePronouns = "o",
        FemininePronouns = "o",
        OtherPronouns = "ben biz sen siz onlar kim bazıları",
        Clitics = "",
        Determiners = "bu şu o bir her bazı tüm bütün iki üç diğer",
        IndefiniteArticles = "bir başka",
        ObliqueDeterminers = "",
        Possessives = "onun bizim benim kendi",
        LinkingPrepositions = "ile",
        Prepositions = "için göre kadar sonra önce karşı doğru rağmen ile",
        Conjunctions = "ve ile veya ama fakat ancak çünkü eğer",
        RelativePronouns = "ki",
        Auxiliaries = "var yok değil idi ise oldu etti edildi olarak eden ediyor",
        Adverbs = "da de daha çok şimdi burada orada bugün dün sonra ayrıca yine yeniden sadece artık henüz",
        ReportedMood = "",
        VerbSecond = false,
        VerbLast = true,
        CaseApostrophes = true,
        DropsPronouns = true,
        Infinitives = "",
        MasculineTitles = "bey efendi paşa",
        FeminineTitles = "hanım hanımefendi",
        Titles = "cumhurbaşkanı başbakan bakan bakanı başkan başkanı vali valisi prof. dr. doç. avukat general milletvekili müdür müdürü sözcü sözcüsü",
        PersonNouns = "cumhurbaşkanı başbakan bakan bakanı başkan başkanı belediye vali milletvekili sözcü sözcüsü uzman uzmanı avukat avukatı savcı hakim doktor profesör müdür müdürü teknik oyuncu yazar sanatçı şarkıcı anne annesi baba babası kadın adam erkek tanık komşu komşusu öğretmen ekonomist lider lideri yetkili yetkilisi",
        GroupNouns = "polis hükümet bakanlık bakanlığı parti partisi meclis mahkeme savcılık şirket şirketi banka üniversite kurul kurulu komisyon ordu belediye belediyesi dernek sendika emniyet polise savcılığa bakanlığa emniyete uzmanlara yetkililere mahkemeye hükümete",
        WorkNouns = "film filmi kitap kitabı dizi dizisi şarkı şarkısı albüm programı roman gazete",
        DistanceWords = "sözde",
        NameParticles = "von van der di bin ibn al",
        NotNames = "pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        Abbreviations = "dr prof doç av vb vs no sn",
        MasculineNames = "mehmet mustafa ahmet hüseyin hasan ibrahim osman recep tayyip murat emre burak kemal fatih süleyman yusuf ömer cem serkan tolga hakan orhan selim",
        FeminineNames = "fatma ayşe emine hatice zeynep elif meryem şerife zehra sultan özlem esra büşra merve gül selin ebru sevgi",
        Elisions = "",
        DashDialogue = true,
    };
}
