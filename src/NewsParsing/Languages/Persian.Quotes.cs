namespace NewsParsing.Languages;

internal static partial class Persian
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            گفت/گفتند/گفته/می‌گوید افزود/افزودند اظهار/اظهارداشت تاکید/تأکید تصریح بیان نوشت/نوشته/نوشتند اعلام خاطرنشان یادآور پرسید پاسخ ادامه
            توضیح هشدار مدعی تایید/تأیید اذعان ابراز عنوان
            """,
        NamingVerbs = "خواند/نامید/توصیف/متهم",
        StanceVerbs = "معتقد امیدوار باور می‌خواهد نگران",
        SeparableVerbs = "",
        VerbEndings = [new("", "_")],
        SourcePhrases = ["به گفته", "به گزارش", "بر اساس", "به نقل از", "طبق"],
        WeakSourcePhrases = ["برای"],
        SourcePostpositions = "",
        Likeness = "مانند",
        Agents = "توسط",
        SpeechNouns = "بیانیه بیانیه‌ای مصاحبه گفت‌وگو نامه نامه‌ای توییت پیام پیامی سخنرانی گزارش نشست",
        That = "که",
        MasculinePronouns = "وی او",
        FemininePronouns = "وی او",
        OtherPronouns = "من ما تو شما آنها آنان کسی برخی",
        Clitics = "",
        Determiners = "این آن یک هر همه برخی چند",
        IndefiniteArticles = "یک دیگر",
        ObliqueDeterminers = "",
        Possessives = "خود اش شان",
        LinkingPrepositions = "از برای",
        Prepositions = "در از به با برای بر تا بین پس پیش بدون درباره علیه طی",
        Conjunctions = "و اما یا ولی زیرا اگر",
        RelativePronouns = "که",
        Auxiliaries = "است بود شد شده کرد کرده داشت دارد هستند باید",
        Adverbs = "نیز هم اکنون امروز دیروز همچنین سپس دوباره فقط هنوز",
        ReportedMood = "",
        VerbSecond = false,
        DropsPronouns = false,
        Infinitives = "",
        MasculineTitles = "آقای شاه",
        FeminineTitles = "خانم ملکه",
        Titles = "رئیس رئیس‌جمهور رئیس‌جمهوری نخست‌وزیر وزیر سخنگوی نماینده دکتر پروفسور سردار سرلشکر آیت‌الله حجت‌الاسلام فرمانده معاون مدیرعامل سفیر دبیر",
        PersonNouns = "رئیس رئیس‌جمهور نخست‌وزیر وزیر سخنگو سخنگوی نماینده کارشناس تحلیلگر اقتصاددان استاد پزشک وکیل قاضی دادستان مربی سرمربی بازیکن نویسنده بازیگر خواننده مادر پدر پسر دختر مرد زن شاهد همسایه معلم مدیر فرمانده معاون",
        GroupNouns = "پلیس دولت وزارت حزب مجلس دادگاه قوه کمیسیون شرکت بانک دانشگاه سازمان ارتش سپاه شهرداری تیم",
        WorkNouns = "فیلم کتاب سریال ترانه آهنگ آلبوم برنامه رمان روزنامه",
        DistanceWords = "موسوم به‌اصطلاح",
        NameParticles = "فون دو بن",
        NotNames = "دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
        Abbreviations = "ص ع",
        MasculineNames = "محمد علی حسین رضا احمد مهدی حسن امیر سعید محسن مسعود حمید مجید بهرام داریوش کوروش",
        FeminineNames = "فاطمه زهرا مریم زینب سارا نرگس لیلا معصومه الهام شیرین پروین مهناز نازنین آزاده",
        Elisions = "",
        DashDialogue = false,
    };
}
