namespace NewsParsing.Languages;

internal static partial class Chinese
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            说/說/说道/說道/表示/称/稱/指出/强调/強調/告诉/告訴/写道/寫道/认为/認為/透露/介绍/介紹/解释/解釋/回应/回應/补充/補充/坦言/直言/警告/承认/承認/宣布/批评/批評/回答/问/問/问道/問道/呼吁/呼籲/重申/声称/聲稱/感叹/感嘆/回忆/回憶/评论/評論/证实/證實/否认/否認/质疑/質疑/喊道
            """,
        NamingVerbs = "称之为/稱之為/称为/稱為/形容/指责/指責/描述",
        StanceVerbs = "相信/希望/认为/担心/擔心/觉得/覺得",
        SeparableVerbs = "",
        VerbEndings = [new("", "_")],
        SourcePhrases = ["据", "據", "根据", "根據", "按照"],
        WeakSourcePhrases = ["对于"],
        SourcePostpositions = "",
        Likeness = "为",
        Agents = "被",
        SpeechNouns = "声明 聲明 采访 採訪 访谈 信 公开信 推文 帖文 讲话 講話 演说 发言 發言 新闻发布会 記者會",
        That = "说",
        MasculinePronouns = "他",
        FemininePronouns = "她",
        OtherPronouns = "我 我们 我們 你 你们 他们 他們 谁 誰",
        Clitics = "",
        Determiners = "这 這 那 一个 一個 一名 一位 每 所有 各",
        IndefiniteArticles = "一个 一個 一名 一位 另一",
        ObliqueDeterminers = "",
        Possessives = "他的 她的 我的 我们的 我們的 自己的",
        LinkingPrepositions = "的",
        Prepositions = "在 从 從 到 对 對 向 于 於 以 由 与",
        Conjunctions = "和 与 或 但 但是 而 因为 因為 如果",
        RelativePronouns = "的",
        Auxiliaries = "是 有 了 会 會 不 将 將 已",
        Adverbs = "也 还 還 又 再 已经 已經 现在 現在 今天 昨天 此外 同时",
        ReportedMood = "",
        VerbSecond = false,
        DropsPronouns = false,
        Infinitives = "",
        MasculineTitles = "先生",
        FeminineTitles = "女士 小姐 太太",
        Titles = "总统 總統 总理 總理 主席 部长 部長 市长 市長 教授 博士 议员 議員 省长 州长 州長 院长 院長 将军 將軍",
        PersonNouns = "总统 總統 总理 總理 首相 主席 部长 部長 市长 市長 省长 议员 議員 发言人 發言人 专家 專家 学者 學者 教授 律师 律師 检察官 法官 医生 醫生 教练 教練 球员 球員 作家 演员 演員 歌手 母亲 母親 父亲 父親 男子 女子 目击者 目擊者 居民 老师 老師 分析师 分析師 负责人 主任",
        GroupNouns = "警方 政府 内阁 党 国会 國會 法院 检察院 委员会 委員會 公司 银行 銀行 大学 大學 协会 協會 外交部 国防部 军方 軍方",
        WorkNouns = "电影 電影 书 書 小说 小說 节目 節目 歌曲 专辑 專輯 报纸 報紙 电视剧",
        DistanceWords = "所谓 所謂 所谓的 所謂的",
        NameParticles = "冯 德",
        NotNames = "星期一 星期二 星期三 星期四 星期五 星期六 星期日",
        Abbreviations = "等",
        MasculineNames = "伟 強 强 军 勇 杰 涛 明 建国 志明 家豪 文雄 俊傑",
        FeminineNames = "芳 娜 敏 静 丽 麗 秀英 娟 艳 美玲 淑芬 雅婷",
        Elisions = "",
        DashDialogue = false,
    };
}
