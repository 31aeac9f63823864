namespace NewsParsing.Languages;

internal static partial class English
{
    private static ReportedWords ReportedWords => new()
    {
        BareClauseVerbs = """
            say think believe argue claim insist suggest hope fear announce report note add admit acknowledge agree contend predict allege assert conclude
            suspect doubt guess reckon assume suppose realize realise confirm deny explain estimate expect wish worry concede warn promise vow pledge swear
            complain state imply reveal testify imagine speculate indicate show propose demand recommend boast bet caution joke signal remember
            """,
        ThatClauseVerbs = """
            stress emphasize emphasise reiterate repeat recall observe point remark comment respond reply counter retort ruled/ruled order require urge request ask stipulate propose recommend
            mention clarify elaborate affirm attest disclose discover recognize recognise charge decree provide guarantee notice presume theorize hint lament protest proclaim pronounce
            feel maintain declare find understand decide know see hear mean write tweet post read reason posit opine quip forecast project calculate prove dispute argue make explain describe discuss question wonder inquire
            """,
        InfinitiveVerbs = """
            promise vow pledge want plan hope expect agree threaten intend propose offer decide claim demand swear ask wish commit aim prefer vote choose
            resolve volunteer request
            """,
        ObjectVerbs = """
            criticize criticise condemn denounce reject oppose endorse praise blast slam attack defend dismiss blame accuse describe call challenge dispute deny
            mention acknowledge cite predict propose demand want favor favour welcome deride mock ridicule applaud hail laud portray characterize explain express
            highlight tout decry protest recommend urge suggest announce admit reveal disclose
            """,
        HearerVerbs = "tell inform remind assure warn persuade convince notify advise ask order promise encourage teach instruct",
        PrepositionVerbs = """
            call+for call+on speak+about complain+about warn+of warn+about warn+against ask+about argue+for argue+against boast+about boast+of brag+about worry+about joke+about
            refer+to allude+to point+to respond+to object+to agree+with disagree+with agree+to agree+on apologize+for apologise+for push+for press+for advocate+for wonder+about
            think+about tell+of lash+at comment+on elaborate+on insist+on rule+on
            """,
        ClauseNouns = """
            claim claims allegation allegations accusation accusations assertion assertions belief beliefs hope hopes fear fears concern concerns suggestion suggestions promise promises pledge pledges
            idea notion argument arguments contention statement statements announcement admission denial insistence conclusion assumption prediction warning warnings conviction hint opinion view theory
            complaint complaints confidence
            """,
        InfinitiveNouns = "promise promises pledge pledges vow plan plans proposal proposals decision decisions call calls demand demands request requests threat threats offer offers intention desire commitment",
        PlacePrepositions = "in via",
        PhraseBreaks = "when while after before during since until because although though so amid despite",
        TimeNouns = "morning afternoon evening night week weekend month year day hours days weeks months years",
        ClauseAdjectives = "sure confident certain convinced aware concerned worried afraid hopeful optimistic skeptical adamant unaware doubtful unsure",
        Questions = "whether how why what who where when if",
        ClauseBreaks = "which but although though despite",
    };
}
