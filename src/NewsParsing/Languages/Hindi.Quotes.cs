namespace NewsParsing.Languages;

internal static partial class Hindi
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            कहा/कहते/कहती/कहना/कहकर/बोले/बोली/बोला बताया/बताते/बताती लिखा/लिखते जोड़ा पूछा दोहराया समझाया आरोप दावा घोषणा चेतावनी स्वीकार पुष्टि
            चिल्लाया स्पष्ट ट्वीट सुनाया
            """,
        NamingVerbs = "पुकारा/बुलाया/करार/वर्णन",
        StanceVerbs = "मानना/मानते/मानती सोचते चाहते उम्मीद",
        SeparableVerbs = "",
        VerbEndings = [new("", "_")],
        SourcePhrases = [],
        WeakSourcePhrases = [],
        SourcePostpositions = "अनुसार मुताबिक शब्दों",
        Likeness = "जैसा बतौर",
        Agents = "द्वारा",
        SpeechNouns = "बयान इंटरव्यू साक्षात्कार पत्र ट्वीट पोस्ट भाषण संबोधन संदेश बातचीत जवाब",
        That = "कि",
        MasculinePronouns = "वह उन्होंने उसने वे",
        FemininePronouns = "वह उन्होंने उसने वे",
        OtherPronouns = "मैं हम आप तुम कौन कुछ",
        Clitics = "",
        Determiners = "यह वह ये वे इस उस एक हर सभी कुछ दो तीन",
        IndefiniteArticles = "एक कोई",
        ObliqueDeterminers = "",
        Possessives = "अपने अपनी अपना उनके उनकी उसके मेरे हमारे",
        LinkingPrepositions = "के की का",
        Prepositions = "में पर से को के तक",
        Conjunctions = "और या लेकिन मगर क्योंकि अगर",
        RelativePronouns = "जो जिस जिसने",
        Auxiliaries = "है हैं था थी थे हो गया रहा रही नहीं कर",
        Adverbs = "भी अब यहां वहां आज कल फिर सिर्फ अभी आगे",
        ReportedMood = "",
        VerbSecond = false,
        DropsPronouns = false,
        Infinitives = "",
        MasculineTitles = "श्री श्रीमान राजा",
        FeminineTitles = "श्रीमती सुश्री रानी",
        Titles = "प्रधानमंत्री राष्ट्रपति मुख्यमंत्री मंत्री सांसद विधायक राज्यपाल डॉ डॉक्टर प्रोफेसर अध्यक्ष महासचिव न्यायमूर्ति जनरल पीएम सीएम एसपी",
        PersonNouns = "प्रधानमंत्री राष्ट्रपति मुख्यमंत्री मंत्री सांसद विधायक प्रवक्ता अध्यक्ष नेता अधिकारी विशेषज्ञ विश्लेषक वकील जज डॉक्टर कोच खिलाड़ी लेखक अभिनेता अभिनेत्री गायक मां पिता बेटा बेटी महिला पुरुष गवाह पड़ोसी शिक्षक निदेशक",
        GroupNouns = "पुलिस सरकार मंत्रालय पार्टी संसद अदालत कोर्ट आयोग कंपनी बैंक विश्वविद्यालय संगठन सेना टीम विभाग",
        WorkNouns = "फिल्म किताब सीरियल गाना एल्बम कार्यक्रम उपन्यास अखबार",
        DistanceWords = "कथित तथाकथित",
        NameParticles = "बिन वान डी",
        NotNames = "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
        Abbreviations = "डॉ श्री प्रो",
        MasculineNames = "राम श्याम मोहन राहुल नरेंद्र अमित राजेश सुनील संजय अनिल विजय रमेश सुरेश मनोज अजय",
        FeminineNames = "सीता गीता प्रियंका सोनिया ममता सुनीता अनीता पूजा नेहा कविता रेखा मीना अंजलि",
        Elisions = "",
        DashDialogue = false,
    };
}
