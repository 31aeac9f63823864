namespace NewsParsing.Decoding;

/// <summary>
/// How often the characters beyond ASCII come in a language, and the encodings its pages were written in before UTF-8. A number stands behind the characters
/// it is true of: how many of a thousand characters beyond ASCII are this one. They need not be exact: a wrong encoding gives letters that hardly come at all.
/// </summary>
internal static class LegacyEncodingLetters
{
    internal static readonly (string Language, int[] CodePages, string Frequencies)[] All =
    [
        ("English", [CodePages.WesternEuropean], "’250 “”©80 –—éöü45 £\u00A0®…‘•40 ñçáíóäèàâ€20 °·»«½×ãêïô10 ±¼¾²³¹\u00AD™ëúåøšžîº¦6 ª÷†§¥¢É¿¡ýðõ2"),
        ("German", [CodePages.WesternEuropean], "ü320 ä280 ö150 ß110 \u00AD40 é10 èàáçñ2"),
        ("French", [CodePages.WesternEuropean], "é520 èà115 ê60 \u00AD«»20 ç40 ôîùû15 âœ10 ï5 ëüö2"),
        ("Spanish", [CodePages.WesternEuropean], "ó250 í220 á180 é150 ñ90 ú60 ü5 ºª8 ¿10 ¡5"),
        ("Portuguese", [CodePages.WesternEuropean], "ã190 ç150 á140 é120 í90 ó85 ê75 õ60 úâ40 à25 ô15 ºª8 üñ1"),
        ("Italian", [CodePages.WesternEuropean], "èà280 ù130 ò110 ìé70 ç1"),
        ("Dutch", [CodePages.WesternEuropean], "ë380 é300 ï110 è60 ö30 üóáêç12"),
        ("Danish and Norwegian", [CodePages.WesternEuropean], "ø320 å300 æ280 é30 öäüòô5"),
        ("Swedish and Finnish", [CodePages.WesternEuropean], "ä420 åö240 éü10"),
        ("Icelandic", [CodePages.WesternEuropean], "ð170 á130 íþ110 óöæ70 é50 ú45 ý20"),
        ("Polish", [1250, 28592], "ł260 ę160 ą145 ó125 ż120 ś96 ć58 ń30 ź9 éü2"),
        ("Czech", [1250, 28592], "íá200 ě130 é90 řčžšý78 ů50 ú8 ťďňó3 öü1"),
        ("Slovak", [1250, 28592], "á190 í120 éčý100 žšú85 ťľ45 ô15 ňďä15 ó5 ĺŕ1"),
        ("Hungarian", [1250, 28592], "áé290 öó90 ő80 íü55 ú20 ű20"),
        ("Romanian", [1250, 28592], "ă300 î100 şţ150 â80 ö1"),
        ("Croatian and Slovene", [1250, 28592], "č260 š250 ž180 ć150 đ50 é1"),
        ("Turkish", [1254], "ı260 ü130 ş120 ğ75 ç65 ö55 İ25 â5 îû2"),
        ("Russian", [1251, 20866], "о110 е85 а80 и74 нт65 с55 р47 в45 л44 к35 м32 д30 п28 у26 я20 ыь18 гзб16 ч14 й12 х10 ж9 шю7 ц5 щэф3 ё2 ъ1"),
        ("Ukrainian", [1251, 21866], "о94 а83 н68 и61 і57 т55 в52 р45 ес43 к39 л36 у33 мд31 п29 яз22 ь18 бг16 ч14 й13 х11 ж9 цю8 ш7 єї6 щ4 ф3 ґ1"),
        ("Bulgarian", [1251], "а120 и90 о87 е80 т75 н70 р50 с48 в45 л34 к33 д32 п30 м26 з21 ъ20 у16 гб15 яч14 ж7 щцхй6 ш4 ф3 юь1"),
        ("Serbian and Macedonian", [1251], "а115 и95 о90 е88 н55 р52 с48 тј45 у43 в38 к37 п28 д36 м34 л33 згб16 чц8 њ7 љшхћж6 фђ2 џќѓѕ1"),
        ("Greek", [1253], "α90 οτ75 ι70 εν62 σρκ44 πς36 υη40 μ32 λ27 ίό30 άέ26 γδ18 ήώ17 ωύ15 θχ11 φ8 β6 ξ5 ζ4 ψϊΐϋ1"),
        ("Hebrew", [1255], "י110 ו105 ה90 ל70 א65 ר60 ת55 במ50 ש45 ם30 נע30 ד28 קח25 פכ21 סצטג16 ן15 ז12 ך6 ף3 ץ2"),
        ("Arabic", [1256], "ا140 ل115 ي65 مو60 ن55 ر50 ت45 ب40 ةعد34 سفهأ29 كق25 ح22 ج15 شصط11 ىخإ10 ضذ8 زث6 غئء5 ظآ3 ؤ2 ،10"),
        ("Japanese", [CodePages.ShiftJis, CodePages.EucJp],
            "の45 にた32 は28 をとる27 がし25 でいて24 な22 れ16 かっらもす14 り13 んこ12 さまう11 くー18 ン15 き8 あストだ8 えけせ6 そめつよど6 ルイ10 わおやじばろみち4 "
            + "ラリアックタ7 シドロレ6 フジカプマコテサグメムバデキ4 、25 。20 「」8 ・（）4 日15 年12 月人10 大国一8 本会中出6 長者東上生時分間行社事自市新学部地5 "
            + "高後手前合京発業内場見政定実同方動対立選明全党首相関回性米体員議子3 今何入作理力女小気水民主法県経済万円二三十五者的調査報道的2"),
        ("Korean", [CodePages.Korean],
            "이45 다38 는28 에27 의25 가을23 고지한22 하26 은로기18 도18 사20 서19 를대자인13 어시정일그12 부나라수해있11 들것9 으10 리전제10 만게보상주8 아적원장8 "
            + "회국과구7 위성년6 안오공여관경6 미했된스면니우비조소신당5 세거말등모선방발민했4 습까없같때려러되와요계유동화무개치연실용재4 내명김중으며물차진생문터3"),
        ("Simplified Chinese", [CodePages.Gb18030],
            "的40 ，30 。18 、8 “”：4 一14 是在不有年11 了中人国9 大日8 会6 为上和这个到以时6 我他们来地要5 月发出生行业对市4 公家经多新能作就本下方后学法工部过4 "
            + "分全于进动高民第现报说从可也子得自前开关都面事力实记者政长主重资定机体北京产加表示3 种被将没她还只小心里道去社网友华最与美比当间海外2"),
        ("Traditional Chinese", [CodePages.Big5],
            "的40 ，30 。18 、8 「」6 ：3 一14 是在不有年11 了中人國9 大日8 會6 為上和這個到以時6 我他們來地要5 月發出生行業對市4 公家經多新能作就本下方後學法部過4 "
            + "分全於進動高民第現報說從可也子得自前開關都面事力實記者政長主重資定機體台北電產表示與3 種被將沒她還只小心裡道去社網友華最美比當間海外灣萬2"),
    ];
}
