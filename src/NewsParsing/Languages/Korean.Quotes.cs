namespace NewsParsing.Languages;

internal static partial class Korean
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            말했다/말한다/말하며/말하고/말하면서/말한/했다/하며/밝혔다/밝히며/밝힌/전했다/전하며/설명했다/설명하며/강조했다/강조하며/지적했다/지적하며/주장했다/주장하며/덧붙였다/덧붙이며/답했다/답하며/물었다/호소했다/비판했다/비판하며/경고했다/약속했다/언급했다/썼다/적었다/적으며/토로했다/당부했다/촉구했다/반박했다/해명했다/인정했다/확인했다/발표했다/평가했다/전망했다/회고했다/외쳤다/되물었다/털어놨다/털어놓았다
            """,
        NamingVerbs = "불렀다/표현했다/규정했다/묘사했다/비유했다",
        StanceVerbs = "생각한다/믿는다/바란다/기대했다/우려했다",
        SeparableVerbs = "",
        VerbEndings = [new("", "_")],
        SourcePhrases = [],
        WeakSourcePhrases = [],
        SourcePostpositions = "따르면",
        Likeness = "라고",
        Agents = "",
        SpeechNouns = "성명 인터뷰 기자회견 간담회 편지 글 게시글 연설 발언 담화 보도자료 답변 통화 브리핑",
        That = "라고 이라고 고 며 라며 이라며",
        MasculinePronouns = "그는 그가 그",
        FemininePronouns = "그녀는 그녀가",
        OtherPronouns = "나는 내가 우리는 우리가 당신 누구 누가",
        Clitics = "",
        Determiners = "이 그 저 한 모든 각 어떤 두 세",
        IndefiniteArticles = "한 어떤 다른",
        ObliqueDeterminers = "",
        Possessives = "자신의 그의 그녀의 나의 우리의",
        LinkingPrepositions = "의",
        Prepositions = "에 에서 로 부터 까지",
        Conjunctions = "와 과 그리고 또는 그러나 하지만",
        RelativePronouns = "는",
        Auxiliaries = "있다 있는 없다 이다 않다 했다",
        Adverbs = "또 또한 이어 다시 이미 현재 지금 오늘 어제 특히 아울러",
        ReportedMood = "",
        VerbSecond = false,
        DropsPronouns = false,
        Infinitives = "",
        MasculineTitles = "씨 군",
        FeminineTitles = "여사 양",
        Titles = "대통령 총리 장관 차관 의원 시장 도지사 교수 대표 위원장 회장 사장 감독 선수 박사 원장 대변인",
        PersonNouns = "대통령 총리 장관 차관 의원 시장 지사 도지사 대변인 관계자 교수 전문가 대표 위원장 회장 사장 원장 소장 변호사 검사 판사 의사 감독 코치 선수 작가 배우 가수 어머니 아버지 아들 딸 남성 여성 목격자 주민 교사 기자 연구원 당국자",
        GroupNouns = "경찰 정부 국회 당 법원 검찰 위원회 회사 은행 대학 협회 청와대 외교부 국방부 군 노조 재단",
        WorkNouns = "영화 책 드라마 소설 노래 앨범 프로그램 신문",
        DistanceWords = "소위 이른바",
        NameParticles = "폰 드 반",
        NotNames = "월요일 화요일 수요일 목요일 금요일 토요일 일요일",
        Abbreviations = "등",
        MasculineNames = "민준 서준 영수 철수 영호 정호 성민 지훈 현우 준호 동현 상훈",
        FeminineNames = "서연 민지 지영 은영 미경 영희 순자 수진 지현 혜진 은정",
        Elisions = "",
        DashDialogue = false,
    };
}
