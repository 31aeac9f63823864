namespace NewsParsing.Languages;

internal static partial class Indonesian
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            kata/katanya/berkata/mengatakan/dikatakan ujar/ujarnya/berujar tutur/tuturnya/bertutur/menuturkan ucap/ucapnya/mengucapkan
            jelas/jelasnya/menjelaskan/dijelaskan ungkap/ungkapnya/mengungkapkan/mengungkap tegas/tegasnya/menegaskan/ditegaskan
            imbuh/imbuhnya/mengimbuhkan tambah/tambahnya/menambahkan terang/terangnya/menerangkan papar/paparnya/memaparkan
            sebut/sebutnya/menyebutkan/disebutkan tulis/tulisnya/menulis/ditulis menyatakan/dinyatakan/menyampaikan/disampaikan mengaku/akunya
            mengklaim/klaimnya bertanya/tanyanya menjawab/jawabnya membantah/bantahnya mengakui memperingatkan mengumumkan melaporkan
            lanjutnya/lanjut pungkasnya/memungkasi cetus/cetusnya berjanji membenarkan mengonfirmasi beber/bebernya/membeberkan menekankan menyoroti
            menilai/nilainya
            """,
        NamingVerbs = "menyebut/disebut menuding/menuduh menjuluki/dijuluki menggambarkan",
        StanceVerbs = "percaya/yakin/meyakini berharap/harapnya ingin berpikir khawatir merasa",
        SeparableVerbs = "",
        VerbEndings = [new("", "_")],
        SourcePhrases = ["menurut", "berdasarkan keterangan"],
        WeakSourcePhrases = ["bagi"],
        SourcePostpositions = "",
        Likeness = "sebagai",
        Agents = "oleh",
        SpeechNouns = "pernyataan keterangan wawancara surat cuitan unggahan pidato sambutan siaran pesan jawaban konferensi",
        That = "bahwa",
        MasculinePronouns = "dia",
        FemininePronouns = "dia",
        OtherPronouns = "saya kami kita anda kamu mereka ia siapa",
        Clitics = "",
        Determiners = "ini itu sebuah seorang para setiap semua suatu dua tiga",
        IndefiniteArticles = "sebuah seorang suatu",
        ObliqueDeterminers = "",
        Possessives = "nya mereka kami kita saya",
        LinkingPrepositions = "dari untuk",
        Prepositions = "di ke dari pada dengan untuk dalam kepada tentang oleh sejak hingga sampai antara tanpa saat usai",
        Conjunctions = "dan atau tetapi namun karena jika bila ketika sehingga",
        RelativePronouns = "yang",
        Auxiliaries = "tidak akan telah sudah sedang bisa dapat harus ada adalah",
        Adverbs = "juga lagi kini sekarang kemudian lalu sebelumnya kemarin masih hanya selain kembali",
        ReportedMood = "",
        VerbSecond = false,
        DropsPronouns = false,
        Infinitives = "",
        MasculineTitles = "pak bapak tuan raja",
        FeminineTitles = "bu ibu nyonya ratu",
        Titles = "presiden menteri gubernur bupati walikota jenderal kapolri kapolres kapolda profesor prof dr ketua direktur sekretaris juru anggota kyai kh",
        PersonNouns = "presiden menteri gubernur bupati walikota ketua direktur sekretaris anggota jubir juru pengamat pakar ahli ekonom analis profesor guru dosen dokter pengacara jaksa hakim saksi pelatih pemain penulis aktor aktris penyanyi ibu ayah anak pria wanita warga tetangga kepala kapolres pejabat",
        GroupNouns = "polisi pemerintah kementerian partai parlemen pengadilan kejaksaan komisi perusahaan bank universitas organisasi lembaga tni polri dpr mahkamah dewan",
        WorkNouns = "film buku serial lagu album acara novel koran",
        DistanceWords = "disebut-sebut",
        NameParticles = "bin binti van von de",
        NotNames = "senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember",
        Abbreviations = "dr prof ir drs dll dsb kh",
        MasculineNames = "budi agus bambang joko eko dedi hendra andi rudi yusuf ahmad muhammad iwan prabowo susilo ganjar anies",
        FeminineNames = "siti dewi ratna rina wati megawati yuni lestari puan nurul fitri",
        Elisions = "",
        DashDialogue = false,
    };
}
