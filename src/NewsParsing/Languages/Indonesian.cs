namespace NewsParsing.Languages;

/// <summary>Indonesian.</summary>
internal static partial class Indonesian
{
    internal static Language Language { get; } = new()
    {
        Code = "id",

        // Lines around an article in a text

        PlainText = new PlainTextWords
        {
            Buttons =
            [
                "bagikan", "bagikan artikel", "bagikan ke facebook", "kirim", "kirim email", "cetak", "salin tautan", "salin link", "tautan disalin",
                "simpan", "simpan artikel", "dengarkan", "putar", "tutup", "buka", "cari", "pencarian", "masuk", "keluar", "daftar",
                "daftar sekarang", "berlangganan", "langganan", "ikuti", "ikuti kami", "komentar", "beri komentar", "tulis komentar",
                "kirim komentar", "lihat komentar", "balas", "laporkan", "hapus", "batal", "batalkan", "lanjutkan", "lanjut membaca", "baca",
                "baca juga", "baca selengkapnya", "selengkapnya", "baca artikel lainnya", "selanjutnya", "berikutnya", "sebelumnya",
                "artikel selanjutnya", "artikel berikutnya", "artikel sebelumnya", "kembali", "kembali ke atas", "ke atas", "beranda",
                "halaman utama", "halaman selanjutnya", "halaman berikutnya", "iklan", "advertorial", "lewati ke konten", "lihat semua",
                "lihat selengkapnya", "lihat lainnya", "tampilkan semua", "muat lebih banyak", "lainnya", "setuju", "terima", "tolak", "pengaturan",
                "kebijakan privasi", "syarat dan ketentuan", "ketentuan penggunaan", "pedoman media siber", "tentang kami", "hubungi kami",
                "kontak kami", "redaksi", "karir", "karier", "bantuan", "buletin", "galeri foto", "perbesar", "perbesar foto", "diterbitkan",
                "dipublikasikan", "diperbarui", "terakhir diperbarui", "waktu baca", "topik", "topik terkait", "berita", "opini", "indeks",
                "indeks berita", "scroll untuk melanjutkan membaca", "scroll to continue with content",
            ],
            Pointers =
            [
                "baca juga", "baca selengkapnya", "baca berita", "baca artikel", "simak juga", "simak video", "lihat juga", "lihat video",
                "tonton juga", "saksikan juga", "selengkapnya", "klik di sini", "klik disini", "dapatkan update", "dapatkan berita", "ikuti berita",
                "ikuti kami", "ikuti kanal", "ikuti saluran", "gabung dengan", "bergabunglah", "berlangganan", "unduh aplikasi", "kembali ke",
                "cek berita", "artikel ini telah tayang", "yuk, ikuti",
            ],
            Turns =
            [
                "baca juga", "simak juga", "lihat juga", "berita terkait", "artikel terkait", "berita lainnya", "artikel lainnya", "berita terkini",
                "berita terbaru", "berita populer", "berita terpopuler", "artikel terbaru", "artikel populer", "terpopuler", "terkini", "terbaru",
                "paling banyak dibaca", "paling dicari", "rekomendasi untuk anda", "rekomendasi", "rekomendasi berita", "pilihan untukmu",
                "pilihan editor", "sorotan", "topik terkait", "tag terkait", "kata kunci", "buletin", "ikuti kami", "bagikan", "bagikan artikel ini",
                "komentar", "tulis komentar", "tentang penulis", "artikel selanjutnya", "hubungi kami", "video terkait", "video pilihan",
            ],
            Appeals =
            [
                "berlangganan", "langganan sekarang", "klik di sini", "klik disini", "unduh aplikasi", "aplikasi kami", "ikuti kami", "pembaca kami",
                "alamat email", "newsletter",
            ],
            Footers =
            [
                "hak cipta", "kebijakan privasi", "syarat dan ketentuan", "dilarang mengutip", "dilarang mengambil", "tanpa izin tertulis",
                "pedoman media siber", "cookies", "javascript",
            ],
        },

        // Told from other languages by

        StopWords =
        [
            "yang", "dan", "di", "ke", "dari", "untuk", "dengan", "pada", "ini", "itu", "tidak", "akan", "adalah", "dalam", "oleh", "bahwa", "karena",
            "juga", "tersebut", "sudah", "bisa", "dia", "ia", "mereka", "kata", "ujar", "mengatakan", "saat", "para", "telah", "ada", "kami", "kita",
            "sebagai", "secara", "lebih", "atau", "kepada", "setelah", "hingga", "menjadi", "seperti", "lalu", "masih", "harus", "agar", "namun",
            "tahun", "jadi", "sebelumnya", "terhadap",
        ],

        // Dates

        Dates = new DateWords
        {
            Months =
            [
                ["januari", "jan"], ["februari", "feb", "pebruari"], ["maret", "mar"], ["april", "apr"], ["mei"], ["juni", "jun"], ["juli", "jul"],
                ["agustus", "agu", "ags", "agt"], ["september", "sep", "sept"], ["oktober", "okt"], ["november", "nov", "nopember"],
                ["desember", "des"],
            ],
            Weekdays =
            [
                ["senin", "sen"], ["selasa", "sel"], ["rabu", "rab"], ["kamis", "kam"], ["jumat", "jum"], ["sabtu", "sab"], ["minggu", "min", "ahad"],
            ],
            DayFirst = true,
            CapitalMonths = false,
            Joiners = ["tanggal"],
            Ordinals = [],
            ClockLeads = ["pukul", "jam", "pkl"],
            HourMarks = [],
            Published =
            [
                "diterbitkan", "dipublikasikan", "tayang", "terbit", "diposting", "dipublikasikan pada", "diterbitkan pada", "tanggal terbit",
                "dibuat",
            ],
            Updated = ["diperbarui", "terakhir diperbarui", "diperbarui pada", "pembaruan", "diubah", "diedit"],
            Other = ["diakses", "diakses pada", "anggota sejak", "lahir", "berlaku hingga", "acara", "foto arsip"],
            Today = ["hari ini"],
            Yesterday = ["kemarin"],
            JustNow = ["baru saja", "barusan"],
            AgoLeads = [],
            AgoTails = ["yang lalu", "lalu"],
            Numbers = [["satu"], ["dua"], ["tiga"], ["empat"], ["lima"], ["enam"], ["tujuh"], ["delapan"], ["sembilan"], ["sepuluh"]],
            Units = [["detik"], ["menit", "mnt"], ["jam"], ["hari"], ["minggu"], ["bulan"], ["tahun"]],
        },

        // Bylines, datelines, captions

        Bylines = new BylineWords
        {
            Prefixes = ["oleh", "ditulis oleh", "laporan", "laporan wartawan", "penulis", "disusun oleh", "artikel oleh"],
            Labels =
            [
                new("penulis", AuthorRole.Author, true), new("oleh", AuthorRole.Author, true), new("reporter", AuthorRole.Author, true),
                new("pewarta", AuthorRole.Author, true), new("wartawan", AuthorRole.Author, true), new("teks", AuthorRole.Author, true),
                new("laporan", AuthorRole.Author, true), new("jurnalis", AuthorRole.Author, true), new("kontributor", AuthorRole.Author, true),
                new("sumber", AuthorRole.Author, true, IsSource: true), new("kontribusi", AuthorRole.Contributor, true),
                new("editor", AuthorRole.Editor, true), new("penyunting", AuthorRole.Editor, true), new("redaktur", AuthorRole.Editor, true),
                new("redaksi", AuthorRole.Editor, true), new("redaktur pelaksana", AuthorRole.Editor, true), new("disunting oleh", AuthorRole.Editor),
                new("penerjemah", AuthorRole.Translator, true), new("terjemahan", AuthorRole.Translator, true),
                new("alih bahasa", AuthorRole.Translator, true), new("diterjemahkan oleh", AuthorRole.Translator),
                new("foto", AuthorRole.Photographer, true), new("fotografer", AuthorRole.Photographer, true),
                new("pewarta foto", AuthorRole.Photographer, true), new("foto-foto", AuthorRole.Photographer, true),
                new("foto oleh", AuthorRole.Photographer), new("ilustrasi", AuthorRole.Illustrator, true),
                new("ilustrator", AuthorRole.Illustrator, true), new("grafis", AuthorRole.Illustrator, true),
                new("infografis", AuthorRole.Illustrator, true), new("video", AuthorRole.Producer, true), new("produser", AuthorRole.Producer, true),
                new("kamera", AuthorRole.Producer, true), new("juru kamera", AuthorRole.Producer, true),
                new("koresponden", AuthorRole.Correspondent, true),
            ],
            Conjunctions = ["dan", "serta", "&"],
            Companions = ["bersama"],
            Employers = ["untuk"],
            PlaceWords = ["di", "dari"],
            JobTitles =
            [
                "wartawan", "wartawati", "jurnalis", "reporter", "pewarta", "koresponden", "kontributor", "redaktur", "redaktur pelaksana",
                "pemimpin redaksi", "penyunting", "editor", "kolumnis", "komentator", "fotografer", "penulis", "pengamat", "peneliti", "dosen",
                "guru besar", "ekonom", "pakar", "sejarawan", "analis", "sastrawan", "presenter", "produser", "kritikus", "magang", "peserta magang",
            ],
            TitleWords = ["senior", "politik", "ekonomi", "olahraga", "khusus", "pelaksana", "utama", "lepas", "pemimpin", "wakil"],
            OrganizationWords =
            [
                "redaksi", "kantor berita", "kantor", "koran", "harian", "majalah", "media", "televisi", "radio", "penerbit", "yayasan",
                "universitas", "institut", "lembaga", "kementerian", "polisi", "polres", "polda", "tim", "biro", "berita", "grup", "pt", "tbk",
                "antara",
            ],
            NotNames =
            [
                "diterbitkan", "dipublikasikan", "diperbarui", "terakhir", "bagikan", "simpan", "ikuti", "langganan", "berlangganan", "komentar",
                "baca", "selengkapnya", "juga", "waktu", "hari", "kemarin", "lalu", "yang", "pukul", "jam", "wib", "wita", "wit", "artikel", "iklan",
                "masuk", "lihat", "semua", "menit", "kategori", "topik", "tag", "beranda", "dibaca", "kali", "tayang",
            ],
            CaptionLabels =
            [
                "foto", "ilustrasi", "foto ilustrasi", "gambar", "grafis", "sumber", "sumber foto", "arsip", "dok", "dokumentasi", "tangkapan layar",
                "video", "fotografer", "©",
            ],
            NoticeWords =
            [
                "ini", "itu", "dia", "ia", "mereka", "saya", "kami", "kita", "anda", "di", "ke", "dari", "pada", "dengan", "untuk", "dan", "tetapi",
                "namun", "atau", "ya", "tidak", "bagaimana", "mengapa", "kenapa", "apa", "siapa", "kapan", "dimana", "pembaruan", "ralat", "koreksi",
                "video", "foto", "opini", "analisis", "komentar", "wawancara", "pertanyaan", "jawaban", "sekarang", "kini", "kemarin", "sini",
                "semua", "dua", "tiga", "iklan", "baca", "simak", "bagian", "bab", "catatan", "tips", "editorial", "infografis", "cek fakta",
            ],
            WirePhrases = ["sumber", "dikutip dari", "dilansir", "dilansir dari", "menurut", "laporan", "melansir", "mengutip"],
            ContributionPhrases = ["berkontribusi dalam laporan ini", "turut berkontribusi dalam artikel ini", "ikut berkontribusi"],
        },

        // Quotes

        Quotes = QuoteWords,

        // Comments

        Comments = new CommentWords
        {
            Nouns = ["komentar", "balasan", "tanggapan", "pemikiran"],
            One = ["satu"],
            Headings =
            [
                "semua komentar", "lihat komentar", "lihat semua komentar", "komentar pembaca", "apa pendapat anda", "tulis komentar anda",
            ],
            About = ["pada", "untuk", "tentang"],
            Closed =
            [
                "komentar ditutup", "kolom komentar ditutup", "komentar telah ditutup", "komentar dinonaktifkan", "komentar tidak diizinkan",
            ],
            Says = ["berkata", "mengatakan", "menulis", "kata"],
            By = ["oleh", "ditulis oleh", "dikirim oleh", "komentar oleh", "balasan dari"],
            On = ["pada", "tanggal", "pukul"],
            Buttons =
            [
                "balas", "balasan", "kutip", "laporkan", "laporkan komentar", "suka", "tidak suka", "bagikan", "tautan", "permalink", "sunting",
                "hapus", "sembunyikan", "tampilkan", "tampilkan lebih banyak", "lihat balasan", "tampilkan balasan", "sembunyikan balasan",
                "komentar lainnya", "lihat komentar lainnya", "muat komentar lainnya", "masuk untuk membalas", "login untuk membalas",
                "masuk untuk berkomentar", "login untuk berkomentar", "ikuti", "blokir", "tamu", "moderator", "urutkan", "terbaru", "terlama",
                "terpopuler", "batal", "batalkan", "batalkan balasan", "setuju",
            ],
            Replies = ["balas", "kutip", "masuk untuk membalas", "login untuk membalas", "balashapus"],
            Invitations =
            [
                "tinggalkan komentar", "tinggalkan balasan", "tulis komentar", "tulis balasan", "beri komentar", "berikan komentar", "kirim komentar",
                "tambahkan komentar", "komentar anda", "alamat email anda tidak akan", "masuk untuk berkomentar", "login untuk berkomentar",
                "anda harus masuk", "batalkan balasan", "berita terkait", "baca juga", "terpopuler",
            ],
            Notices = ["komentar anda menunggu moderasi", "komentar anda sedang menunggu moderasi", "komentar telah dihapus"],
            InReplyTo = ["membalas", "sebagai balasan", "balasan untuk"],
        },

        // The page around the article

        Page = new PageWords
        {
            FaultTitles = ["halaman tidak ditemukan", "tidak ditemukan", "halaman yang anda cari tidak ditemukan", "akses ditolak", "kesalahan"],
            PrivacyWords = ["persetujuan", "privasi", "data pribadi", "pihak ketiga"],
            Notes = ["ralat:", "ralat", "koreksi:", "catatan redaksi", "catatan editor", "artikel ini telah diperbarui"],
            Taglines =
            [
                "adalah wartawan", "adalah jurnalis", "adalah kolumnis", "adalah redaktur", "adalah peneliti", "adalah dosen", "penulis adalah",
            ],
            LiveBlogs = ["siaran langsung", "liveblog", "live", "detik demi detik", "menit demi menit", "pantauan langsung"],
        },
    };
}
