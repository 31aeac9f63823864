using System.Collections.Immutable;
using NewsParsing.Dates;

namespace NewsParsing.Languages;

/// <summary>The dates of languages of which nothing else is known: the day of an article can still be read.</summary>
internal static class ForeignDates
{
    internal static ImmutableArray<(string Code, DateWords Dates)> All { get; } =
    [
        ("sv", Of("januari jan|februari feb|mars mar|april apr|maj|juni jun|juli jul|augusti aug|september sept sep|oktober okt|november nov|december dec",
            clock: "kl klockan", joiners: "den", published: "publicerad publicerat", updated: "uppdaterad uppdaterat", today: "idag|i dag", yesterday: "igår|i går", ago: "sedan",
            units: "sekund sekunder|minut minuter min|timme timmar tim|dag dagar|vecka veckor|månad månader|år")),
        ("no", Norwegian), ("nb", Norwegian), ("nn", Norwegian),
        ("da", Of("januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|december dec",
            clock: "kl klokken", joiners: "den d", published: "publiceret offentliggjort udgivet", updated: "opdateret", today: "idag|i dag", yesterday: "igår|i går", ago: "siden",
            units: "sekund sekunder|minut minutter min|time timer|dag dage|uge uger|måned måneder|år")),
        ("is", Of("janúar jan|febrúar feb|mars mar|apríl apr|maí|júní jún|júlí júl|ágúst ág|september sept sep|október okt|nóvember nóv|desember des",
            clock: "kl klukkan", updated: "uppfært", published: "birt")),
        ("fi", Of("tammikuu tammikuuta tammi|helmikuu helmikuuta helmi|maaliskuu maaliskuuta maalis|huhtikuu huhtikuuta huhti|toukokuu toukokuuta touko|kesäkuu kesäkuuta kesä|"
            + "heinäkuu heinäkuuta heinä|elokuu elokuuta elo|syyskuu syyskuuta syys|lokakuu lokakuuta loka|marraskuu marraskuuta marras|joulukuu joulukuuta joulu",
            clock: "klo kello", published: "julkaistu", updated: "päivitetty muokattu", today: "tänään", yesterday: "eilen", ago: "sitten",
            units: "sekunti sekuntia|minuutti minuuttia min|tunti tuntia t|päivä päivää pv|viikko viikkoa|kuukausi kuukautta|vuosi vuotta")),
        ("et", Of("jaanuar jaan|veebruar veebr|märts|aprill apr|mai|juuni|juuli|august aug|september sept|oktoober okt|november nov|detsember dets", clock: "kell kl", updated: "muudetud")),
        ("lv", Of("janvāris janvārī|februāris februārī|marts martā|aprīlis aprīlī|maijs maijā|jūnijs jūnijā|jūlijs jūlijā|augusts augustā|septembris septembrī|oktobris oktobrī|novembris novembrī|decembris decembrī",
            clock: "plkst")),
        ("lt", Of("sausio sausis|vasario vasaris|kovo kovas|balandžio balandis|gegužės gegužė|birželio birželis|liepos liepa|rugpjūčio rugpjūtis|rugsėjo rugsėjis|spalio spalis|lapkričio lapkritis|gruodžio gruodis",
            clock: "d val", updated: "atnaujinta", published: "paskelbta publikuota", today: "šiandien", yesterday: "vakar")),
        ("pl", Of("stycznia styczeń sty|lutego luty lut|marca marzec mar|kwietnia kwiecień kwi|maja maj|czerwca czerwiec cze|lipca lipiec lip|sierpnia sierpień sie|września wrzesień wrz|"
            + "października październik paź|listopada listopad lis|grudnia grudzień gru",
            clock: "o godz godzina g r", published: "opublikowano opublikowany publikacja dodano utworzono", updated: "aktualizacja zaktualizowano zmodyfikowano", today: "dzisiaj|dziś", yesterday: "wczoraj", ago: "temu",
            units: "sekunda sekundy sekund|minuta minuty minut min|godzina godziny godzin godz|dzień dni|tydzień tygodnie tygodni|miesiąc miesiące miesięcy|rok lata lat")),
        ("cs", Of("ledna leden|února únor|března březen|dubna duben|května květen|června červen|července červenec|srpna srpen|září|října říjen|listopadu listopad|prosince prosinec",
            clock: "v hod", published: "publikováno vydáno vytvořeno", updated: "aktualizováno aktualizace", today: "dnes", yesterday: "včera")),
        ("sk", Of("januára január jan|februára február feb|marca marec mar|apríla apríl apr|mája máj|júna jún|júla júl|augusta august aug|septembra september sep|októbra október okt|novembra november nov|decembra december dec",
            clock: "o hod", published: "publikované", updated: "aktualizované", today: "dnes", yesterday: "včera")),
        ("sl", Of("januar januarja jan|februar februarja feb|marec marca mar|april aprila apr|maj maja|junij junija jun|julij julija jul|avgust avgusta avg|september septembra sep|oktober oktobra okt|november novembra nov|december decembra dec",
            clock: "ob", published: "objavljeno", updated: "posodobljeno")),
        ("hr", Of("siječnja siječanj|veljače veljača|ožujka ožujak|travnja travanj|svibnja svibanj|lipnja lipanj|srpnja srpanj|kolovoza kolovoz|rujna rujan|listopada listopad|studenog studenoga studeni|prosinca prosinac",
            clock: "u sati", published: "objavljeno", updated: "ažurirano")),
        ("bs", Serbian), ("sr", Serbian), ("sh", Serbian), ("mk", Of("јануари јан|февруари фев|март мар|април апр|мај|јуни јун|јули јул|август авг|септември сеп|октомври окт|ноември ное|декември дек", clock: "во")),
        ("bg", Of("януари яну|февруари фев|март мар|април апр|май|юни|юли|август авг|септември сеп|октомври окт|ноември ное|декември дек", clock: "в г ч", updated: "обновена", published: "публикувана публикувано")),
        ("ru", Of("января январь янв|февраля февраль фев|марта март мар|апреля апрель апр|мая май|июня июнь июн|июля июль июл|августа август авг|сентября сентябрь сен сент|октября октябрь окт|ноября ноябрь ноя нояб|декабря декабрь дек",
            clock: "в г года", published: "опубликовано дата", updated: "обновлено изменено", today: "сегодня", yesterday: "вчера", ago: "назад",
            units: "секунда секунды секунд сек|минута минуты минуту минут мин|час часа часов ч|день дня дней|неделя недели недель неделю|месяц месяца месяцев|год года лет")),
        ("uk", Of("січня січень січ|лютого лютий лют|березня березень бер|квітня квітень кві|травня травень тра|червня червень чер|липня липень лип|серпня серпень сер|вересня вересень вер|жовтня жовтень жов|листопада листопад лис|грудня грудень гру",
            clock: "о в р року", published: "опубліковано дата", updated: "оновлено", today: "сьогодні", yesterday: "вчора", ago: "тому")),
        ("be", Of("студзеня|лютага|сакавіка|красавіка|мая|чэрвеня|ліпеня|жніўня|верасня|кастрычніка|лістапада|снежня", clock: "у г")),
        ("ro", Of("ianuarie ian|februarie febr feb|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept sep|octombrie oct|noiembrie noi nov|decembrie dec",
            clock: "ora la", published: "publicat", updated: "actualizat", today: "azi|astăzi", yesterday: "ieri")),
        ("hu", Of("január jan|február febr feb|március márc|április ápr|május máj|június jún|július júl|augusztus aug|szeptember szept|október okt|november nov|december dec",
            published: "megjelent", updated: "frissítve módosítva", today: "ma", yesterday: "tegnap")),
        ("sq", Of("janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor", clock: "në ora", published: "publikuar", updated: "përditësuar")),
        ("el", Of("ιανουαρίου ιανουάριος ιαν|φεβρουαρίου φεβρουάριος φεβ|μαρτίου μάρτιος μαρ|απριλίου απρίλιος απρ|μαΐου μαϊου μάιος μάι μαΐ|ιουνίου ιούνιος ιουν|ιουλίου ιούλιος ιουλ|αυγούστου αύγουστος αυγ|"
            + "σεπτεμβρίου σεπτέμβριος σεπ|οκτωβρίου οκτώβριος οκτ|νοεμβρίου νοέμβριος νοε|δεκεμβρίου δεκέμβριος δεκ", clock: "στις ώρα", published: "δημοσίευση δημοσιεύτηκε δημοσιεύθηκε", updated: "ενημέρωση ενημερώθηκε")),
        ("tr", Of("ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara",
            clock: "saat", published: "yayınlanma yayın giriş yayınlandı", updated: "güncelleme güncellendi", today: "bugün", yesterday: "dün", ago: "önce",
            units: "saniye|dakika dk|saat|gün|hafta|ay|yıl")),
        ("id", Of("januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agu ags agt|september sep|oktober okt|november nov|desember des",
            clock: "pukul jam", published: "diterbitkan", updated: "diperbarui", today: "hari ini", yesterday: "kemarin", ago: "lalu|yang lalu",
            units: "detik|menit|jam|hari|minggu|bulan|tahun")),
        ("ms", Of("januari jan|februari feb|mac|april apr|mei|jun|julai jul|ogos ogo|september sep|oktober okt|november nov|disember dis")),
        ("sw", Of("januari jan|februari feb|machi mac|aprili apr|mei|juni jun|julai jul|agosti ago|septemba sep|oktoba okt|novemba nov|desemba des")),
        ("af", Of("januarie jan|februarie feb|maart mrt|april apr|mei|junie jun|julie jul|augustus aug|september sept|oktober okt|november nov|desember des", clock: "om")),
        ("ca", Of("gener gen|febrer febr|març|abril abr|maig|juny|juliol jul|agost ag|setembre set|octubre oct|novembre nov|desembre des", clock: "a les", joiners: "de d del", published: "publicat", updated: "actualitzat")),
        ("gl", Of("xaneiro xan|febreiro feb|marzo mar|abril abr|maio mai|xuño|xullo|agosto ago|setembro set|outubro out|novembro nov|decembro dec", joiners: "de do")),
        ("ar", Of("يناير|فبراير شباط|مارس آذار|أبريل ابريل إبريل نيسان|مايو أيار|يونيو حزيران|يوليو تموز|أغسطس اغسطس آب|سبتمبر أيلول|أكتوبر اكتوبر|نوفمبر|ديسمبر", published: "نشر", updated: "تحديث")),
        ("he", Of("ינואר בינואר|פברואר בפברואר|מרץ במרץ|אפריל באפריל|מאי במאי|יוני ביוני|יולי ביולי|אוגוסט באוגוסט|ספטמבר בספטמבר|אוקטובר באוקטובר|נובמבר בנובמבר|דצמבר בדצמבר", published: "פורסם", updated: "עודכן")),
        ("hi", Of("जनवरी|फ़रवरी फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर अक्तूबर|नवंबर नवम्बर|दिसंबर दिसम्बर", updated: "अपडेटेड")),
        ("hy", Of("հունվարի|փետրվարի|մարտի|ապրիլի|մայիսի|հունիսի|հուլիսի|օգոստոսի|սեպտեմբերի|հոկտեմբերի|նոյեմբերի|դեկտեմբերի")),
        ("fa", Of("فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند", clock: "ساعت", published: "انتشار", today: "امروز", yesterday: "دیروز") with { Era = Era.Persian }),
        ("th", Of("มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม", clock: "เวลา", joiners: "พ.ศ", published: "เผยแพร่") with { Era = Era.Buddhist }),
        ("vi", Of("", published: "đăng", updated: "cập nhật", today: "hôm nay", yesterday: "hôm qua", ago: "trước", units: "giây|phút|giờ|ngày|tuần|tháng|năm")),
        ("ja", Of("", published: "公開|配信|掲載|投稿", updated: "更新|最終更新", today: "今日", yesterday: "昨日", ago: "前", units: "秒|分|時間|日|週間|か月 ヶ月 カ月|年")),
        ("zh", Of("", published: "发布|發布", updated: "更新", today: "今天", yesterday: "昨天", ago: "前", units: "秒|分钟 分鐘|小时 小時|天|周 週|个月 個月|年")),
        ("ko", Of("", published: "입력|등록|기사입력", updated: "수정|최종수정|업데이트", today: "오늘", yesterday: "어제", ago: "전", units: "초|분|시간|일|주|개월 달|년")),
    ];

    private static DateWords Norwegian => Of("januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|desember des",
        clock: "kl klokken", joiners: "den", published: "publisert", updated: "oppdatert", today: "idag|i dag", yesterday: "igår|i går", ago: "siden",
        units: "sekund sekunder|minutt minutter min|time timer|dag dager|uke uker|måned måneder|år");

    private static DateWords Serbian => Of("januar januara jan јануар јануара јан|februar februara feb фебруар фебруара феб|mart marta mar март марта мар|april aprila apr април априла апр|maj maja мај маја|"
        + "juni juna jun јун јуна|juli jula jul јул јула|august avgust augusta avgusta avg август августа авг|septembar septembra sep септембар септембра сеп|"
        + "oktobar oktobra okt октобар октобра окт|novembar novembra nov новембар новембра нов|decembar decembra dec децембар децембра дец",
        clock: "u sati h u", published: "objavljeno", updated: "ažurirano izmjena");

    /// <summary>Rows of a table are parted by bars, the words of a row by blanks; in lists of phrases a bar parts one from the next.</summary>
    private static DateWords Of(string months, string clock = "", string joiners = "", string published = "", string updated = "", string today = "", string yesterday = "",
        string ago = "", string units = "") => new()
        {
            Months = Table(months),
            Weekdays = [],
            DayFirst = true,
            CapitalMonths = false,
            Joiners = Words(joiners),
            Ordinals = [],
            ClockLeads = Words(clock),
            HourMarks = [],
            Published = Words(published),
            Updated = Words(updated),
            Other = [],
            Today = Phrases(today),
            Yesterday = Phrases(yesterday),
            JustNow = [],
            AgoLeads = [],
            AgoTails = Phrases(ago),
            Numbers = [],
            Units = Table(units),
        };

    private static ImmutableArray<ImmutableArray<string>> Table(string text) => text.Length == 0 ? [] : [.. text.Split('|').Select(Words)];

    private static ImmutableArray<string> Words(string text) => [.. text.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries)];

    private static ImmutableArray<string> Phrases(string text) => [.. text.Split('|', StringSplitOptions.RemoveEmptyEntries)];
}
