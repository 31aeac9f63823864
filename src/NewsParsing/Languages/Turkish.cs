namespace NewsParsing.Languages;

/// <summary>Turkish.</summary>
internal static partial class Turkish
{
    internal static Language Language { get; } = new()
    {
        Code = "tr",

        // Lines around an article in a text

        PlainText = new PlainTextWords
        {
            Buttons =
            [
                "paylaş", "haberi paylaş", "facebook'ta paylaş", "twitter'da paylaş", "e-posta gönder", "yazdır", "bağlantıyı kopyala",
                "linki kopyala", "bağlantı kopyalandı", "kaydet", "dinle", "haberi dinle", "oynat", "kapat", "aç", "menü", "ara", "arama",
                "giriş yap", "oturum aç", "çıkış yap", "üye ol", "kayıt ol", "abone ol", "takip et", "bizi takip edin", "yorumlar", "yorum",
                "yorum yap", "yorum yaz", "yanıtla", "cevapla", "şikayet et", "düzenle", "sil", "gönder", "iptal", "vazgeç", "devam et",
                "devamını oku", "sonraki", "önceki", "sonraki haber", "önceki haber", "geri", "başa dön", "yukarı çık", "anasayfa", "ana sayfa",
                "reklam", "sponsorlu içerik", "içeriğe geç", "yorumları göster", "daha fazla", "daha fazla göster", "daha fazla yükle", "tümünü gör",
                "tümünü göster", "kabul et", "tümünü kabul et", "reddet", "ayarlar", "çerez ayarları", "gizlilik politikası", "çerez politikası",
                "kullanım koşulları", "kullanım şartları", "künye", "hakkımızda", "iletişim", "bize ulaşın", "yardım", "bülten", "e-bülten",
                "e-gazete", "foto galeri", "fotoğraf galerisi", "video galeri", "büyüt", "yayınlanma", "giriş tarihi", "güncelleme", "okuma süresi",
                "etiketler", "haberler", "son dakika", "gündem", "yazarlar", "google news'te takip et",
            ],
            Pointers =
            [
                "haberin devamı", "devamını oku", "devamı için", "ayrıca bakınız", "bunlar da ilginizi çekebilir", "ilginizi çekebilir",
                "ilgili haber", "tıklayın", "için tıklayınız", "abone olun", "takip edin", "bizi takip edin", "bültenimize", "uygulamamızı indirin",
                "google news'te", "okumaya devam",
            ],
            Turns =
            [
                "ilgili haberler", "ilgili haber", "ilgili konular", "benzer haberler", "diğer haberler", "önerilen haberler",
                "sizin için seçtiklerimiz", "ilginizi çekebilir", "bunlar da ilginizi çekebilir", "çok okunanlar", "en çok okunanlar",
                "en çok okunan", "en son haberler", "son haberler", "son dakika haberleri", "günün haberleri", "popüler haberler", "etiketler",
                "bülten", "e-bülten", "bizi takip edin", "haberi paylaş", "yorumlar", "yorum yap", "yazar hakkında", "yazarın diğer yazıları",
                "yazarın tüm yazıları", "sonraki haber", "iletişim", "öne çıkan haberler",
            ],
            Appeals =
            [
                "e-bülten", "bültenimize", "abone olun", "abone ol", "giriş yapın", "tıklayınız", "uygulamamızı", "takip edin", "okurlarımız",
                "e-posta adres", "destek olun",
            ],
            Footers =
            [
                "tüm hakları saklıdır", "telif hakkı", "gizlilik politikası", "çerez politikası", "kullanım koşulları", "kişisel verilerin",
                "kişisel veri", "kaynak gösterilmeden", "izinsiz kullanılamaz", "cookies", "javascript",
            ],
        },

        // Told from other languages by

        StopWords =
        [
            "ve", "bir", "bu", "da", "de", "için", "ile", "çok", "olarak", "daha", "olan", "gibi", "kadar", "en", "sonra", "ne", "ama", "var", "o",
            "ki", "ise", "her", "ya", "iki", "göre", "olduğunu", "olduğu", "şekilde", "dedi", "ilk", "etti", "oldu", "yeni", "değil", "diye",
            "yılında", "önce", "karşı", "ancak", "içinde", "üzerinde", "tarafından", "eden", "şu", "bunu", "onun", "hem", "yer", "son", "dolayı",
            "olması", "edildi", "etmek", "böyle", "büyük",
        ],

        // Dates

        Dates = new DateWords
        {
            Months =
            [
                ["ocak", "oca"], ["şubat", "şub"], ["mart", "mar"], ["nisan", "nis"], ["mayıs", "may"], ["haziran", "haz"], ["temmuz", "tem"],
                ["ağustos", "ağu"], ["eylül", "eyl"], ["ekim", "eki"], ["kasım", "kas"], ["aralık", "ara"],
            ],
            Weekdays = [["pazartesi", "pzt"], ["salı"], ["çarşamba", "çar"], ["perşembe"], ["cuma"], ["cumartesi", "cmt"], ["pazar"]],
            DayFirst = true,
            CapitalMonths = false,
            Joiners = [],
            Ordinals = [],
            ClockLeads = ["saat", "saati"],
            HourMarks = [],
            Published =
            [
                "yayınlanma", "yayınlanma tarihi", "yayınlandı", "yayın tarihi", "yayın", "giriş", "giriş tarihi", "oluşturulma",
                "oluşturulma tarihi", "eklenme tarihi", "haber giriş", "tarih",
            ],
            Updated =
            [
                "güncelleme", "güncelleme tarihi", "güncellendi", "son güncelleme", "güncellenme", "güncellenme tarihi", "değiştirilme",
            ],
            Other = ["erişim tarihi", "üyelik tarihi", "doğum tarihi", "son başvuru", "etkinlik", "arşiv"],
            Today = ["bugün"],
            Yesterday = ["dün"],
            JustNow = ["az önce", "biraz önce", "şimdi", "şu anda"],
            AgoLeads = [],
            AgoTails = ["önce"],
            Numbers = [["bir"], ["iki"], ["üç"], ["dört"], ["beş"], ["altı"], ["yedi"], ["sekiz"], ["dokuz"], ["on"]],
            Units = [["saniye", "sn"], ["dakika", "dk"], ["saat", "sa"], ["gün"], ["hafta"], ["ay"], ["yıl"]],
        },

        // Bylines, datelines, captions

        Bylines = new BylineWords
        {
            Prefixes = ["yazan", "haberi yazan", "hazırlayan", "kaleme alan", "derleyen"],
            Labels =
            [
                new("yazan", AuthorRole.Author, true), new("yazar", AuthorRole.Author, true), new("yazı", AuthorRole.Author, true),
                new("haber", AuthorRole.Author, true), new("hazırlayan", AuthorRole.Author, true), new("hazırlayanlar", AuthorRole.Author, true),
                new("derleyen", AuthorRole.Author, true), new("röportaj", AuthorRole.Author, true), new("muhabir", AuthorRole.Author, true),
                new("kaynak", AuthorRole.Author, true, IsSource: true), new("haber kaynağı", AuthorRole.Author, true, IsSource: true),
                new("katkıda bulunan", AuthorRole.Contributor, true), new("katkıda bulunanlar", AuthorRole.Contributor, true),
                new("araştırma", AuthorRole.Contributor, true), new("editör", AuthorRole.Editor, true), new("haber editörü", AuthorRole.Editor, true),
                new("düzenleyen", AuthorRole.Editor, true), new("yayına hazırlayan", AuthorRole.Editor, true),
                new("redaksiyon", AuthorRole.Editor, true), new("çeviri", AuthorRole.Translator, true), new("çeviren", AuthorRole.Translator, true),
                new("tercüme", AuthorRole.Translator, true), new("fotoğraf", AuthorRole.Photographer, true),
                new("fotoğraflar", AuthorRole.Photographer, true), new("foto", AuthorRole.Photographer, true),
                new("fotoğrafçı", AuthorRole.Photographer, true), new("illüstrasyon", AuthorRole.Illustrator, true),
                new("çizim", AuthorRole.Illustrator, true), new("grafik", AuthorRole.Illustrator, true),
                new("infografik", AuthorRole.Illustrator, true), new("video", AuthorRole.Producer, true), new("kamera", AuthorRole.Producer, true),
                new("kameraman", AuthorRole.Producer, true), new("kurgu", AuthorRole.Producer, true), new("montaj", AuthorRole.Producer, true),
                new("yapım", AuthorRole.Producer, true), new("prodüksiyon", AuthorRole.Producer, true),
                new("temsilci", AuthorRole.Correspondent, true),
            ],
            Conjunctions = ["ve", "ile", "&"],
            Companions = [],
            Employers = ["için"],
            PlaceWords = [],
            JobTitles =
            [
                "muhabir", "muhabiri", "gazeteci", "editör", "editörü", "haber editörü", "yazar", "yazarı", "köşe yazarı", "genel yayın yönetmeni",
                "yayın yönetmeni", "yazı işleri müdürü", "temsilcisi", "temsilci", "foto muhabiri", "fotoğrafçı", "yorumcu", "spiker", "sunucu",
                "spor yazarı", "ekonomist", "akademisyen", "araştırmacı", "stajyer", "eleştirmen", "kameraman", "haber müdürü", "müdürü", "yönetmeni",
            ],
            TitleWords = ["genel", "kıdemli", "baş", "özel", "ekonomi", "politika", "spor", "dış", "serbest", "köşe", "yayın"],
            OrganizationWords =
            [
                "ajansı", "ajans", "gazetesi", "gazete", "haber merkezi", "haber", "haberler", "merkezi", "servisi", "dergisi", "televizyonu",
                "üniversitesi", "enstitüsü", "vakfı", "derneği", "bakanlığı", "emniyet", "grubu", "şirketi", "a.ş", "dış haberler", "spor servisi",
                "editörlüğü", "masası",
            ],
            NotNames =
            [
                "yayınlanma", "giriş", "güncelleme", "güncellendi", "son", "paylaş", "kaydet", "takip", "abone", "yorum", "yorumlar", "oku", "okuma",
                "devamı", "süresi", "bugün", "dün", "önce", "saat", "tarihi", "makale", "reklam", "tümünü", "göster", "dinle", "dakika", "kategori",
                "etiketler", "anasayfa", "bu", "tıklayın", "görüntülenme", "okunma",
            ],
            CaptionLabels =
            [
                "fotoğraf", "fotoğraflar", "foto", "görsel", "fotoğrafçı", "illüstrasyon", "grafik", "kaynak", "arşiv", "arşiv fotoğrafı",
                "ekran görüntüsü", "temsili fotoğraf", "temsili görsel", "video", "kamera", "©",
            ],
            NoticeWords =
            [
                "bu", "şu", "o", "bir", "ben", "sen", "biz", "siz", "onlar", "ve", "ama", "veya", "ya", "evet", "hayır", "nasıl", "neden", "niçin",
                "ne", "kim", "nerede", "güncelleme", "düzeltme", "video", "fotoğraf", "foto", "görüş", "analiz", "yorum", "röportaj", "söyleşi",
                "soru", "cevap", "şimdi", "bugün", "dün", "burada", "orada", "her", "iki", "üç", "reklam", "son", "özel", "bölüm", "adım", "canlı",
                "haber", "not",
            ],
            WirePhrases = ["kaynak", "haberine göre", "aktardı", "bildirdi", "haberi"],
            ContributionPhrases = ["katkıda bulundu", "habere katkıda bulundu", "haberin hazırlanmasına katkıda bulundu"],
        },

        // Quotes

        Quotes = QuoteWords,

        // Comments

        Comments = new CommentWords
        {
            Nouns = ["yorum", "yorumlar", "yorumu", "cevap", "yanıt", "yanıtlar", "düşünce", "görüş"],
            One = ["bir"],
            Headings = ["tüm yorumlar", "yorumları göster", "okur yorumları", "okuyucu yorumları", "siz ne düşünüyorsunuz", "yorumları oku"],
            About = ["için", "hakkında"],
            Closed =
            [
                "yorumlar kapalı", "yorumlar kapatıldı", "yorumlara kapalı", "yorumlar kapatılmıştır", "yorum yapma kapalı",
                "bu habere yorum yapılamaz", "yoruma kapalı", "yoruma kapatılmıştır",
            ],
            Says = ["dedi", "diyor", "yazdı", "dedi ki", "diyor ki", "yanıtladı"],
            By = ["yazan", "gönderen", "yorumlayan", "ekleyen"],
            On = ["tarihinde", "saat"],
            Buttons =
            [
                "yanıtla", "yanıtlar", "cevapla", "alıntıla", "alıntı yap", "şikayet et", "bildir", "beğen", "beğenme", "paylaş", "bağlantı",
                "kalıcı bağlantı", "düzenle", "sil", "gizle", "göster", "daha fazla", "daha fazla göster", "yanıtları göster", "cevapları göster",
                "daha fazla yorum", "daha fazla yorum yükle", "yanıtlamak için giriş yapın", "cevaplamak için giriş yapın",
                "yorum yapmak için giriş yapın", "takip et", "engelle", "misafir", "ziyaretçi", "moderatör", "sırala", "en yeni", "en eski",
                "en yeniler", "en eskiler", "en çok beğenilenler", "iptal", "yanıtı iptal et", "cevabı iptal et", "katılıyorum", "katılmıyorum",
                "faydalı",
            ],
            Replies = ["yanıtla", "cevapla", "alıntıla", "yanıtlamak için giriş yapın", "cevaplamak için giriş yapın"],
            Invitations =
            [
                "yorum yap", "yorum yaz", "yorum yazın", "yorum ekle", "yorum bırak", "bir yorum yazın", "bir cevap yazın", "bir yanıt yazın",
                "bir yanıt bırakın", "yorumunuz", "yorum gönder", "e-posta adresiniz yayınlanmayacak", "e-posta hesabınız yayımlanmayacak",
                "yorum yapmak için", "yorum yapabilmek için", "yanıtı iptal et", "cevabı iptal et", "ilgili haberler", "en çok okunanlar",
                "çok okunanlar",
            ],
            Notices =
            [
                "yorumunuz onay bekliyor", "yorumunuz denetim için bekliyor", "yorumunuz onaylandıktan sonra yayınlanacaktır", "yorum silindi",
            ],
            InReplyTo = ["yanıt olarak", "cevaben", "yanıt veriyor"],
        },

        // The page around the article

        Page = new PageWords
        {
            FaultTitles = ["sayfa bulunamadı", "aradığınız sayfa bulunamadı", "bulunamadı", "hata", "erişim engellendi", "erişim reddedildi"],
            PrivacyWords = ["gizlilik", "kişisel veri", "onay", "izin", "üçüncü taraf", "üçüncü kişi"],
            Notes = ["düzeltme:", "düzeltme", "editörün notu", "editör notu", "bu haber güncellenmiştir", "haberin önceki"],
            Taglines = ["muhabiri", "gazeteci", "köşe yazarı", "yazarı", "editörü"],
            LiveBlogs = ["canlı blog", "canlı anlatım", "canlı yayın", "dakika dakika", "canlı takip"],
        },
    };
}
