namespace NewsParsing.Languages;

internal static partial class Japanese
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            述べた/述べている/述べ 語った/語っている/語る/語り 話した/話している/話す/話し 言った/言う/言い/言って 説明した/説明する/説明 強調した/強調 指摘した/指摘する/指摘 明らかにした 主張した/主張する 答えた/答え 訴えた/訴える 書いた/書き込んだ
            発表した コメントした/コメント 批判した/批判 警告した 約束した つぶやいた 呼びかけた 振り返った/振り返る 明かした 認めた 反論した 伝えた 投稿した
            """,
        NamingVerbs = "呼んだ 評した 名付けた 表現した",
        StanceVerbs = "考えている 思う 信じている 願う 期待する",
        SeparableVerbs = "",
        VerbEndings = [new("", "_")],
        SourcePhrases = ["によると"],
        WeakSourcePhrases = ["にとって"],
        SourcePostpositions = "によると によれば",
        Likeness = "として",
        Agents = "によって",
        SpeechNouns = "声明 会見 記者会見 インタビュー 手紙 投稿 談話 発言 演説 コメント 取材",
        That = "と",
        MasculinePronouns = "彼",
        FemininePronouns = "彼女",
        OtherPronouns = "私 僕 我々 私たち あなた 誰",
        Clitics = "",
        Determiners = "この その あの ある すべて",
        IndefiniteArticles = "ある 別の",
        ObliqueDeterminers = "",
        Possessives = "自身の 彼の 彼女の 私の",
        LinkingPrepositions = "の",
        Prepositions = "に で から まで へ を",
        Conjunctions = "と や が しかし また",
        RelativePronouns = "その",
        Auxiliaries = "いる ある ない だった です ます",
        Adverbs = "また さらに すでに 現在 今 昨日 今日 改めて",
        ReportedMood = "",
        VerbSecond = false,
        DropsPronouns = false,
        Infinitives = "",
        MasculineTitles = "氏 くん 君",
        FeminineTitles = "夫人 嬢",
        Titles = "首相 大統領 大臣 外相 財務相 知事 市長 議員 教授 社長 会長 長官 監督 選手",
        PersonNouns = "首相 大統領 大臣 知事 市長 町長 村長 議員 教授 社長 会長 長官 報道官 広報担当者 担当者 専門家 弁護士 検察官 裁判官 医師 監督 選手 作家 俳優 女優 歌手 母親 父親 息子 娘 男性 女性 目撃者 住民 教師 記者 研究者 代表",
        GroupNouns = "警察 政府 内閣 党 国会 裁判所 検察 委員会 会社 銀行 大学 組合 団体 協会 県 市 省 庁 自衛隊",
        WorkNouns = "映画 本 小説 番組 曲 アルバム 新聞 ドラマ",
        DistanceWords = "いわゆる",
        NameParticles = "フォン デ ヴァン",
        NotNames = "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日",
        Abbreviations = "氏",
        MasculineNames = "太郎 健 誠 浩 隆 聡 大輔 翔太 拓也 健太 直樹 哲也 一郎 晋三",
        FeminineNames = "花子 恵子 陽子 裕子 美咲 明美 由美子 久美子 真由美 智子 愛 さくら",
        Elisions = "",
        DashDialogue = false,
    };
}
