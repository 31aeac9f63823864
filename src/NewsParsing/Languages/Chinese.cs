namespace NewsParsing.Languages;

/// <summary>Chinese, in simple and in traditional letters.</summary>
internal static partial class Chinese
{
    internal static Language Language { get; } = new()
    {
        Code = "zh",

        // Lines around an article in a text

        PlainText = new PlainTextWords
        {
            Buttons =
            [
                "分享", "分享到", "分享至", "转发", "轉發", "打印", "列印", "复制链接", "複製連結", "收藏", "保存", "儲存", "收听", "收聽", "播放", "关闭", "關閉", "打开", "打開", "菜单", "選單",
                "搜索", "搜尋", "登录", "登入", "登錄", "退出", "登出", "注册", "註冊", "订阅", "訂閱", "关注", "關注", "追蹤", "评论", "評論", "留言", "发表评论", "發表評論", "我要评论", "回复",
                "回覆", "举报", "檢舉", "编辑", "編輯", "删除", "刪除", "发送", "發送", "提交", "取消", "继续阅读", "繼續閱讀", "阅读全文", "閱讀全文", "查看全文", "阅读更多", "閱讀更多", "更多",
                "查看更多", "加载更多", "載入更多", "查看全部", "下一篇", "上一篇", "下一页", "下一頁", "上一页", "上一頁", "返回", "返回顶部", "返回首页", "回到顶部", "回頂部", "首页", "首頁", "广告", "廣告",
                "跳到主要内容", "同意", "接受", "拒绝", "拒絕", "设置", "設定", "隐私政策", "隱私政策", "隱私權政策", "使用条款", "使用條款", "服务条款", "服務條款", "关于我们", "關於我們", "联系我们", "聯絡我們",
                "帮助", "幫助", "图集", "圖集", "放大图片", "放大圖片", "发布", "發布", "更新", "新闻", "新聞", "观点", "觀點", "评论员", "社论", "社論", "标签", "標籤", "点赞", "字号", "纠错",
                "客户端", "手机版", "扫一扫",
            ],
            Pointers =
            [
                "延伸阅读", "延伸閱讀", "相关阅读", "相關閱讀", "更多新闻", "更多新聞", "更多报道", "更多報導", "点击查看", "點擊查看", "点击进入", "点击这里", "點擊這裡", "请点击", "請點擊", "扫描二维码", "关注我们",
                "關注我們", "下载客户端", "下載app", "订阅我们", "訂閱我們", "推荐阅读", "推薦閱讀", "看更多", "阅读更多",
            ],
            Turns =
            [
                "相关新闻", "相關新聞", "相关阅读", "相關閱讀", "相关文章", "相關文章", "相关报道", "相關報導", "延伸阅读", "延伸閱讀", "推荐阅读", "推薦閱讀", "热门文章", "熱門文章", "热门新闻", "熱門新聞",
                "热门推荐", "热点新闻", "为您推荐", "為您推薦", "猜你喜欢", "最新新闻", "最新新聞", "最新消息", "最新文章", "即时新闻", "即時新聞", "更多新闻", "更多新聞", "编辑推荐", "編輯推薦", "精彩推荐", "排行榜",
                "热门排行", "点击排行", "标签", "標籤", "关键词", "關鍵字", "关键字", "评论", "評論", "网友评论", "網友評論", "留言", "分享", "分享到", "作者简介", "作者簡介", "关于作者", "下一篇", "联系我们",
                "聯絡我們",
            ],
            Appeals =
            [
                "电子报", "電子報", "订阅我们", "訂閱我們", "立即订阅", "立即訂閱", "关注我们", "關注我們", "下载客户端", "下載我們的", "扫描二维码", "掃描", "点击这里", "點擊這裡", "我们的读者", "電子郵件地址",
            ],
            Footers =
            [
                "版权所有", "版權所有", "未经授权", "未經授權", "不得转载", "不得轉載", "请勿转载", "隐私政策", "隱私權", "使用条款", "使用條款", "备案号", "icp备", "公网安备", "javascript", "免责声明",
                "免責聲明", "增值电信",
            ],
        },

        // Told from other languages by

        StopWords =
        [
            "的", "了", "在", "是", "和", "有", "不", "人", "我", "他", "这", "這", "个", "個", "们", "們", "中", "来", "來", "上", "大", "为", "為", "与", "與", "对", "對",
            "也", "就", "说", "說", "到", "要", "会", "會", "着", "被", "而", "及", "等", "但", "从", "從", "以", "后", "後", "将", "將", "于", "於", "已", "并", "並", "之",
            "其", "或", "还", "還",
        ],

        // Dates

        Dates = new DateWords
        {
            Months = [],
            Weekdays =
            [
                ["星期一", "周一", "週一"], ["星期二", "周二", "週二"], ["星期三", "周三", "週三"], ["星期四", "周四", "週四"], ["星期五", "周五", "週五"], ["星期六", "周六", "週六"],
                ["星期日", "星期天", "周日", "週日"],
            ],
            DayFirst = false,
            CapitalMonths = false,
            Joiners = [],
            Ordinals = [],
            ClockLeads = [],
            HourMarks = [],
            Published = ["发布", "發布", "发布时间", "發布時間", "发表时间", "發表時間", "发表于", "發表於", "发布于", "發布於", "刊登", "出版", "日期", "时间"],
            Updated = ["更新", "更新时间", "更新時間", "最后更新", "最後更新", "更新于", "更新於", "修改"],
            Other = ["访问", "拍摄", "資料圖片", "资料图片", "截止", "活动", "出生"],
            Today = ["今天", "今日"],
            Yesterday = ["昨天", "昨日"],
            JustNow = ["刚刚", "剛剛", "刚才", "剛才"],
            AgoLeads = [],
            AgoTails = ["前", "之前"],
            Numbers = [["一"], ["二", "两", "兩"], ["三"], ["四"], ["五"], ["六"], ["七"], ["八"], ["九"], ["十"]],
            Units = [["秒", "秒钟", "秒鐘"], ["分钟", "分鐘", "分"], ["小时", "小時"], ["天", "日"], ["周", "週", "星期"], ["个月", "個月"], ["年"]],
        },

        // Bylines, datelines, captions

        Bylines = new BylineWords
        {
            Prefixes = ["文", "作者", "撰文", "记者", "記者", "本报记者", "本報記者", "采写", "编译", "編譯", "整理"],
            Labels =
            [
                new("作者", AuthorRole.Author, true), new("文", AuthorRole.Author, true), new("撰文", AuthorRole.Author, true),
                new("记者", AuthorRole.Author, true), new("記者", AuthorRole.Author, true), new("采写", AuthorRole.Author, true),
                new("採訪", AuthorRole.Author, true), new("撰稿", AuthorRole.Author, true), new("编译", AuthorRole.Author, true),
                new("編譯", AuthorRole.Author, true), new("整理", AuthorRole.Author, true), new("本报记者", AuthorRole.Author, true),
                new("通讯员", AuthorRole.Author, true), new("撰稿人", AuthorRole.Author, true), new("文字", AuthorRole.Author, true),
                new("特约记者", AuthorRole.Author, true), new("采访", AuthorRole.Author, true), new("文/摄影", AuthorRole.Author, true),
                new("来源", AuthorRole.Author, true, IsSource: true), new("來源", AuthorRole.Author, true, IsSource: true),
                new("资料来源", AuthorRole.Author, true, IsSource: true), new("資料來源", AuthorRole.Author, true, IsSource: true),
                new("消息来源", AuthorRole.Author, true, IsSource: true), new("稿源", AuthorRole.Author, true, IsSource: true),
                new("协助", AuthorRole.Contributor, true), new("实习生", AuthorRole.Contributor, true), new("见习记者", AuthorRole.Contributor, true),
                new("實習記者", AuthorRole.Contributor, true), new("编辑", AuthorRole.Editor, true), new("編輯", AuthorRole.Editor, true),
                new("责编", AuthorRole.Editor, true), new("責編", AuthorRole.Editor, true), new("责任编辑", AuthorRole.Editor, true),
                new("責任編輯", AuthorRole.Editor, true), new("主编", AuthorRole.Editor, true), new("主編", AuthorRole.Editor, true),
                new("审核", AuthorRole.Editor, true), new("审校", AuthorRole.Editor, true), new("校对", AuthorRole.Editor, true),
                new("校對", AuthorRole.Editor, true), new("值班编辑", AuthorRole.Editor, true), new("核稿編輯", AuthorRole.Editor, true),
                new("编审", AuthorRole.Editor, true), new("监制", AuthorRole.Editor, true), new("核稿", AuthorRole.Editor, true),
                new("翻译", AuthorRole.Translator, true), new("翻譯", AuthorRole.Translator, true), new("译者", AuthorRole.Translator, true),
                new("譯者", AuthorRole.Translator, true), new("译", AuthorRole.Translator, true), new("摄影", AuthorRole.Photographer, true),
                new("攝影", AuthorRole.Photographer, true), new("图", AuthorRole.Photographer, true), new("圖", AuthorRole.Photographer, true),
                new("图片", AuthorRole.Photographer, true), new("圖片", AuthorRole.Photographer, true), new("摄", AuthorRole.Photographer, true),
                new("摄影记者", AuthorRole.Photographer, true), new("攝影記者", AuthorRole.Photographer, true), new("供图", AuthorRole.Photographer, true),
                new("照片", AuthorRole.Photographer, true), new("插画", AuthorRole.Illustrator, true), new("插畫", AuthorRole.Illustrator, true),
                new("绘图", AuthorRole.Illustrator, true), new("繪圖", AuthorRole.Illustrator, true), new("制图", AuthorRole.Illustrator, true),
                new("製圖", AuthorRole.Illustrator, true), new("漫画", AuthorRole.Illustrator, true), new("漫畫", AuthorRole.Illustrator, true),
                new("视频", AuthorRole.Producer, true), new("影片", AuthorRole.Producer, true), new("剪辑", AuthorRole.Producer, true),
                new("剪輯", AuthorRole.Producer, true), new("制作", AuthorRole.Producer, true), new("製作", AuthorRole.Producer, true),
                new("拍摄", AuthorRole.Producer, true), new("特派员", AuthorRole.Correspondent, true), new("特派員", AuthorRole.Correspondent, true),
            ],
            Conjunctions = ["和", "与", "與", "及"],
            Companions = ["协助"],
            Employers = [],
            PlaceWords = [],
            JobTitles =
            [
                "记者", "記者", "特派记者", "特派員", "首席记者", "实习记者", "實習記者", "见习记者", "特约记者", "特约评论员", "评论员", "評論員", "本报评论员", "编辑", "編輯", "主编", "主編", "总编辑",
                "總編輯", "副总编辑", "执行主编", "责任编辑", "通讯员", "通訊員", "专栏作家", "專欄作家", "撰稿人", "作家", "摄影记者", "攝影記者", "教授", "副教授", "研究员", "研究員", "分析师", "分析師",
                "经济学家", "經濟學家", "学者", "學者", "主持人", "律师", "律師",
            ],
            TitleWords = ["本报", "本報", "本刊", "资深", "資深", "首席", "特约", "特約", "驻", "駐", "高级", "高級"],
            OrganizationWords =
            [
                "编辑部", "編輯部", "新闻社", "新聞社", "通讯社", "通訊社", "日报", "日報", "晚报", "晚報", "早报", "早報", "时报", "時報", "新闻网", "新聞網", "新闻", "新聞", "网", "報導", "电视台",
                "電視台", "广播", "出版社", "大学", "大學", "研究院", "研究所", "基金会", "基金會", "协会", "協會", "委员会", "委員會", "公安局", "警方", "部", "局", "集团", "集團", "公司", "综合报道",
                "綜合報導", "综合", "中心",
            ],
            NotNames =
            [
                "发布", "發布", "更新", "分享", "收藏", "关注", "關注", "评论", "評論", "阅读", "閱讀", "更多", "今天", "昨天", "前", "文章", "广告", "廣告", "登录", "登入", "搜索", "搜尋",
                "查看", "字号", "点击", "點擊", "浏览", "瀏覽", "次", "阅读量", "标签", "標籤", "首页", "首頁", "时间", "來源", "来源",
            ],
            CaptionLabels =
            [
                "图", "圖", "图片", "圖片", "摄影", "攝影", "图片来源", "圖片來源", "图源", "圖源", "来源", "來源", "资料图", "資料圖", "资料图片", "資料照片", "示意图", "示意圖", "截图", "截圖",
                "供图", "图为", "照片", "摄", "©",
            ],
            NoticeWords =
            [
                "这", "這", "那", "他", "她", "它", "我", "我们", "我們", "你", "您", "是", "不", "在", "和", "但", "或", "为什么", "為什麼", "什么", "什麼", "谁", "誰", "哪里", "哪裡",
                "何时", "更新", "更正", "视频", "影片", "图片", "照片", "观点", "觀點", "分析", "评论", "評論", "专访", "專訪", "问", "問", "答", "现在", "現在", "今天", "昨天", "这里", "這裡",
                "所有", "广告", "廣告", "突发", "突發", "快讯", "快訊", "独家", "獨家", "注意", "第", "导读", "導讀", "编者按", "編者按", "摘要", "核心提示",
            ],
            WirePhrases = ["来源", "來源", "据", "據", "报道", "報導", "电", "電", "讯", "訊", "综合", "綜合"],
            ContributionPhrases = ["对本文亦有贡献", "對本文亦有貢獻", "对本文有贡献"],
        },

        // Quotes

        Quotes = QuoteWords,

        // Comments

        Comments = new CommentWords
        {
            Nouns = ["条评论", "條評論", "评论", "評論", "则留言", "則留言", "留言", "条留言", "條留言", "回复", "回覆", "条回复", "則回覆", "跟帖", "个评论"],
            One = ["一条", "一則"],
            Headings = ["全部评论", "全部評論", "所有评论", "所有評論", "查看评论", "網友評論", "网友评论", "最新评论", "热门评论", "精彩评论", "读者留言", "讀者留言"],
            About = ["关于", "關於", "对", "對"],
            Closed = ["评论已关闭", "評論已關閉", "留言已关闭", "留言已關閉", "评论功能已关闭", "評論功能已關閉", "本文评论已关闭", "暂不支持评论", "留言功能已關閉"],
            Says = ["说", "說", "说道", "說道", "写道", "寫道", "回复", "回覆", "评论道", "表示"],
            By = ["作者", "发表者", "發表者", "网友", "網友", "发布者", "用户", "来自"],
            On = ["发表于", "發表於", "发布于", "發布於", "于", "於"],
            Buttons =
            [
                "回复", "回覆", "引用", "举报", "檢舉", "赞", "讚", "点赞", "點讚", "踩", "顶", "分享", "链接", "永久链接", "編輯", "编辑", "删除", "刪除", "隐藏", "隱藏", "展开", "展開",
                "收起", "更多", "查看更多", "查看回复", "查看回覆", "查看更多评论", "查看更多評論", "加载更多评论", "登录后回复", "登錄以回復", "登入以回覆", "登录后评论", "登入後留言", "关注", "關注", "拉黑", "游客",
                "訪客", "排序", "最新", "最早", "最热", "最熱", "热门", "取消", "取消回复", "取消回覆", "匿名", "推荐", "支持", "反对", "反對",
            ],
            Replies = ["回复", "回覆", "引用", "登录后回复", "登錄以回復", "登入以回覆"],
            Invitations =
            [
                "发表评论", "發表評論", "发表回复", "發佈留言", "发表留言", "發表留言", "发布评论", "我要评论", "我要評論", "写评论", "写下你的评论", "撰写评论", "说点什么", "留下评论", "留言",
                "您的电子邮箱地址不会被公开", "您的邮箱地址不会被公开", "發佈留言必須填寫的電子郵件地址不會公開", "登录后", "登入後", "取消回复", "取消回覆", "相关文章", "相关阅读", "延伸閱讀", "推荐阅读",
            ],
            Notices = ["您的评论正在等待审核", "您的留言正在等待審核", "你的评论正在等待审核", "评论审核中", "该评论已被删除", "此留言已被刪除"],
            InReplyTo = ["回复给", "回覆給", "回复：", "回覆："],
        },

        // The page around the article

        Page = new PageWords
        {
            FaultTitles = ["页面不存在", "頁面不存在", "找不到页面", "找不到頁面", "页面未找到", "您访问的页面不存在", "抱歉，您访问的页面不存在", "错误", "錯誤", "访问被拒绝", "拒絕存取"],
            PrivacyWords = ["同意", "隐私", "隱私", "个人信息", "個人資料", "第三方"],
            Notes = ["更正：", "更正:", "编者按：", "编者按", "編者按", "编者注", "編者註", "勘误", "原标题：", "原标题"],
            Taglines = ["记者", "記者", "评论员", "评论家", "专栏作家", "專欄作家", "特约撰稿人"],
            LiveBlogs = ["直播", "图文直播", "文字直播", "即時更新", "实时更新", "滚动更新", "不断更新"],
        },
    };
}
