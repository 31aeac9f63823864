namespace NewsParsing.Languages;

internal static partial class English
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            say/says/said/~saying/sez tell/tells/told/~telling write/writes/wrote/written/~writing add ask state reply explain report note declare respond conclude argue tweet/tweets/tweeted/~tweeting retweet
            continue announce admit/admits/admitted/~admitting insist remark warn acknowledge suggest assure recall comment joke quip/quips/quipped/~quipping observe assert claim contend maintain
            confirm deny emphasize emphasise stress reiterate repeat reveal disclose disagree agree concede counter retort protest complain lament boast brag/brags/bragged/~bragging muse ponder
            wonder inquire enquire question answer exclaim shout yell scream cry whisper mutter murmur mumble groan moan sigh laugh chuckle chant sing/sings/sang/sung/~singing
            testify opine posit elaborate clarify grouse boom bemoan beam/beams/beamed surmise caution predict forecast/forecasts/forecasted/~forecasting speculate allege charge urge advise recommend propose plead beg/begs/begged/~begging
            read/reads declaim preach proclaim pronounce intone blog/blogs/blogged/~blogging post/posts/posted/~posting text/texts/texted/~texting email/emails/emailed/~emailing e-mail message caption
            quote cite paraphrase recount relate/relates/related/~relating confess confide interject interrupt point/points/pointed/~pointing joke tease crow snap/snaps/snapped/~snapping bark fume rail thunder roar
            hint imply signal/signals/signaled/signalled/~signaling remind inform notify instruct demand implore exhort appeal praise hail laud tout marvel gush enthuse rave scoff sneer mock taunt
            blast slam/slams/slammed/~slamming rip/rips/ripped/~ripping lash/lashes/lashed/~lashing fire/fires/fired/~firing 
            chat/chats/chatted/~chatting begin/begins/began/begun/~beginning 
            offer volunteer allow/allows/allowed/~allowing affirm attest avow swear/swears/swore/sworn/~swearing vow pledge promise warrant posit reason theorize theorise summarize summarise stipulate 
            argue rebut/rebuts/rebutted/~rebutting refute dispute object reject respond rejoin shrug/shrugs/shrugged/~shrugging riff/riffs/riffed/~riffing deadpan/deadpans/deadpanned/~deadpanning wisecrack
            narrate quote advise apologize apologise elucidate exult grumble gripe growl howl hiss holler huff jeer jibe lecture opine orate persist press prod prompt purr rant recite remonstrate snarl
            snipe spout sputter stammer stutter tout tsk vent wail weep/weeps/wept/~weeping whine detail indicate 
            """,
        NamingVerbs = """
            call describe label/labels/labeled/labelled/~labeling/~labelling dub/dubs/dubbed/~dubbing brand deem term accuse denounce condemn criticize criticise decry characterize characterise blame dismiss deride ridicule
            portray depict refer/refers/referred/~referring regard consider view cast/casts/casting nickname slur disparage attack assail bash castigate chastise rebuke scold upbraid excoriate lambaste pan/pans/panned/~panning
            praise commend applaud thank credit compare liken contrast welcome express voice cite invoke echo use/uses/used/~using coin employ utter define identify paint entitle title headline
            warn slander insult smear fault reproach chide herald bemoan admire tell/tells/told/~telling
            """,
        StanceVerbs = """
            think/thinks/thought/~thinking believe feel/feels/felt/~feeling hope want know/knows/knew/known/~knowing expect fear worry doubt suspect understand/understands/understood/~understanding see/sees/saw/seen/~seeing
            hear/hears/heard/~hearing recognize recognise anticipate decide realize realise imagine remember recall conclude assume suppose plan/plans/planned/~planning intend wish vow pledge promise swear threaten seek/seeks/sought/~seeking
            oppose support favor favour defend advocate endorse embrace call push press encourage require recommend request insist mean/means/meant/~meaning like love hate prefer/prefers/preferred/~preferring
            make/makes/made/~making give/gives/gave/~giving take/takes/took/taken/~taking address issue release publish sign cry claim contain include/includes/included feature sport bear carry carries carried hold/holds/held/~holding speak/speaks/spoke/spoken/~speaking talk discuss mention reference find/finds/found/~finding show/shows/showed/shown/~showing learn/learns/learned/~learning order rule deliver go/goes/went/~going end/ends/ended/~ending start open prompt
            """,
        SeparableVerbs = "put+it puts+it shot+back shoots+back fired+back fires+back hit+back hits+back chimed+in chimes+in went+on goes+on",
        VerbEndings = [new("fy", "fy fies fied ~fying"), new("ey", "ey eys eyed ~eying"), new("ay", "ay ays ayed ~aying"), new("y", "y ies ied ~ying"), new("e", "e es ed ~ing"), new("sh", "sh shes shed ~shing"), new("ch", "ch ches ched ~ching"), new("ss", "ss sses ssed ~ssing"), new("", "_ s ed ~ing")],
        SourcePhrases = ["according to", "in the words of", "in the view of", "in the opinion of", "to quote", "as per", "words of", "words from"],
        WeakSourcePhrases = ["for", "by", "from"],
        CitingVerbs = "quotes quoted",
        PhaseVerbs = "continue continues continued continuing begin begins began begun beginning start starts started starting go goes going gone went allow allows allowed allowing",
        PassiveAuxiliaries = "is are was were be been being am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t get gets got",
        HearingVerbs = "asked told questioned pressed quizzed informed reminded warned",
        Coordinators = "and but or nor yet",
        CausingWords = "for prompt prompts prompted prompting lead leads led leading force forces forced forcing cause causes caused causing inspire inspires inspired drive drives drove driven compel compels compelled move moved",
        IssuingVerbs = "release releases released releasing issue issues issued issuing publish publishes published publishing post posts posted posting send sends sent sending share shares shared sharing run runs ran running air airs aired airing launch launches launched file files filed unleash unleashed deliver delivers delivered give gives gave giving add added adds make makes made write wrote writes",
        FusedRelatives = "what",
        AccompanyingWords = "with",
        IrregularPlurals = "police people men women children both many some few several others",
        SourcePostpositions = "",
        Likeness = "as",
        Agents = "by",
        SpeechNouns = "call vow plea offer state states statements remarks comments tweets letters messages emails speeches reports references reference charges rule rules notes signs claims accusations promises pledges warnings attacks attack posts questions answers replies quotes lines order orders statement remark comment word words tweet letter message email e-mail interview speech address memo memorandum report article column essay book post blog editorial op-ed release text note transcript caption headline sign banner slogan motto question answer reply response testimony affidavit complaint lawsuit filing ruling order opinion decision document documents video audio recording voicemail ad advertisement claim claims accusation charge argument promise pledge warning quote quotation phrase line",
        That = "that",
        MasculinePronouns = "he himself his",
        FemininePronouns = "she herself her",
        OtherPronouns = "i we you they it who one someone somebody everyone everybody anyone anybody nobody this that these those some many others another most which themselves",
        Clitics = "",
        Determiners = "the a an this that these those some any each every no another both either neither several many most few all other one two three four five six seven eight nine ten dozens",
        IndefiniteArticles = "a an one another some any",
        ObliqueDeterminers = "",
        Possessives = "his her their its my our your whose",
        LinkingPrepositions = "of for from at",
        Prepositions = "with in on to about against under behind near after before during since until till through throughout over above below between among into onto upon without within despite besides beyond toward towards via per like unlike as than by amid across along around following regarding concerning because due off out up down last alongside amidst including excluding opposite notwithstanding",
        Conjunctions = "and but or nor yet so while when whenever where whereas although though if unless because since whether once after before as",
        RelativePronouns = "what who which that whom whose",
        Auxiliaries = "has have had having is are was were be been being am do does did will would shall should can could may might must not n't didn't doesn't hasn't haven't hadn't isn't wasn't weren't won't wouldn't couldn't can't didn’t doesn’t hasn’t haven’t hadn’t isn’t wasn’t weren’t won’t wouldn’t couldn’t can’t cannot ought",
        Adverbs = """
            also then later now still just even only once again never always often soon already too recently previously reportedly allegedly earlier first finally eventually instead however therefore thus meanwhile
            famously publicly privately repeatedly simply clearly really actually merely perhaps maybe today yesterday tomorrow tonight here there further once twice quickly immediately directly specifically
            jokingly angrily proudly sarcastically bluntly flatly openly explicitly initially originally subsequently ultimately literally basically essentially rightly wrongly falsely correctly
            sunday monday tuesday wednesday thursday friday saturday himself herself themselves itself both indeed likewise nonetheless nevertheless moreover furthermore afterward afterwards sometimes apparently presumably probably almost nearly out back ago hence rather
            """,
        ReportedMood = "",
        VerbSecond = false,
        DropsPronouns = false,
        Infinitives = "to",
        MasculineTitles = "mr mr. sir lord king prince father brother uncle mister rev rev. reverend monsignor imam rabbi",
        FeminineTitles = "mrs mrs. ms ms. miss dame lady queen princess sister aunt madam",
        Titles = "dr dr. prof prof. sen sen. rep rep. gov gov. lt lt. gen gen. col col. capt capt. sgt sgt. maj maj. adm adm. cmdr cmdr. det det. supt supt. hon hon. st st. president vice senator congressman congresswoman representative governor mayor minister premier chancellor secretary general colonel captain sergeant major lieutenant admiral judge justice chief professor doctor pope cardinal archbishop bishop pastor ambassador commissioner chairman chairwoman director attorney sheriff detective officer coach manager deputy assistant first former ex-president prime foreign defense spokesman spokeswoman inspector superintendent councillor councilman councilwoman speaker leader whip",
        PersonNouns = """
            president senator congressman congresswoman representative governor mayor minister premier chancellor secretary general colonel captain sergeant officer judge justice chief professor doctor pope bishop pastor ambassador
            commissioner chairman chairwoman chair director attorney lawyer prosecutor sheriff detective coach manager deputy assistant spokesman spokeswoman spokesperson official aide adviser advisor analyst expert economist
            scientist researcher author writer journalist reporter columnist editor host anchor commentator correspondent critic blogger candidate nominee contender frontrunner front-runner politician lawmaker leader member activist
            organizer founder owner executive ceo boss employee worker teacher student player striker midfielder goalkeeper quarterback skipper actor actress singer artist director producer musician rapper star man woman boy girl
            mother father son daughter brother sister wife husband widow uncle aunt cousin friend neighbor neighbour witness victim survivor suspect defendant resident voter supporter fan critic source negotiator diplomat
            strategist pollster consultant operative surrogate donor veteran soldier businessman businesswoman billionaire mogul tycoon entrepreneur farmer driver nurse patient parent child democrat republican conservative liberal
            incumbent challenger rival opponent colleague partner investigator inspector superintendent trustee speaker chef pilot priest rabbi imam designer architect historian
            dictator legislator assemblyman assemblywoman councilor trader investor developer engineer technician biologist chemist physicist psychologist psychiatrist sociologist epidemiologist
            virologist surgeon physician paramedic firefighter policeman policewoman commander marshal ranger warden principal lecturer academic scholar dean archbishop vicar monk nun preacher missionary
            refugee migrant immigrant tourist passenger pedestrian cyclist motorist commuter customer client consumer shopper buyer seller broker banker accountant auditor treasurer landlord tenant
            builder contractor plumber electrician mechanic fisherman rancher grower winemaker brewer baker butcher cook waiter waitress bartender barista hairdresser model dancer choreographer composer
            conductor pianist guitarist drummer songwriter filmmaker screenwriter playwright poet novelist translator publisher broadcaster presenter moderator podcaster streamer influencer youtuber
            comedian magician wrestler boxer golfer sprinter swimmer jockey referee umpire forward defender winger pitcher catcher goaltender rookie organiser campaigner whistleblower hacker kidnapper
            gunman shooter attacker killer murderer bomber terrorist fugitive prisoner inmate convict juror bailiff clerk coroner pathologist teenager toddler baby grandmother grandfather grandson
            granddaughter stepfather stepmother fiancé fiancée girlfriend boyfriend roommate classmate teammate successor predecessor heir monarch envoy emissary mediator peacekeeper statesman socialist
            communist centrist populist nationalist libertarian congressperson cofounder co-founder head vice-president publicist agent
            """,
        GroupNouns = """
            military department ministry government administration office committee commission council agency bureau court police company corporation firm group team party campaign university college institute school association union
            federation league club army navy force forces bank board house senate congress parliament assembly embassy foundation organization organisation service newspaper magazine paper post times journal network site
            website officials sources authorities police reporters experts analysts critics supporters democrats republicans lawmakers residents witnesses lawyers prosecutors activists leaders members scientists researchers
            aides protesters demonstrators people family families fans voters americans inc corp ltd co
            """,
        WorkNouns = "song songs film movie show series album single book novel play musical episode track hit sitcom drama comedy documentary program programme poem painting game column magazine newspaper podcast titled entitled nicknamed named aka hashtag memoir autobiography biography franchise newsletter miniseries documentary anthem ballad exhibition exhibit sculpture mural tune screenplay",
        DistanceWords = "so-called socalled nicknamed dubbed proverbial",
        NameParticles = "de la del van von der den di da dos das du le el al bin ibn abu ben ter ten",
        NotNames = "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i i'm i’m it's it’s american republican democratic democrat republicans democrats",
        Abbreviations = "mr mrs ms dr prof sen rep gov lt gen col capt sgt maj adm cmdr st jr sr inc corp ltd co vs no jan feb mar apr jun jul aug sept sep oct nov dec d r ariz calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y okla ore pa tenn tex va vt wash wis wyo ave blvd etc approx est dept",
        MasculineNames = """
            viktor victor henrik erik oscar otto ivan igor nikolai andrei mikhail tomas milan samir karim yusuf ibrahim mustafa mehmet emre kenji hiroshi wei raj arjun sanjay vikram kofi kwame tunde chidi
            james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary
            nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose henry adam douglas nathan peter zachary kyle walter harold jeremy ethan carl keith
            roger gerald christian terry sean arthur austin noah lawrence jesse joe bryan billy jordan albert dylan bruce willie gabriel alan juan logan wayne ralph roy eugene randy vincent russell louis philip bobby johnny bradley
            barack mike tim ted marco jeb chris ben rand bernie bill newt mitt jim tom dan dave steve bob rob rick ron greg jeff josh matt nick tony sam max luke harry simon martin ian neil graham stuart colin nigel hugh owen liam
            vladimir boris sergei dmitri ali omar hassan ahmed mohammed muhammad pedro carlos luis jorge miguel pablo raul fidel hans karl klaus pierre jean francois jacques emmanuel marcus doug ken don fred craig glenn sean kurt
            alex andy arnold barry bernard brent brett cameron casey cedric clarence clark claude clayton clifford clyde cody cole connor corey cory curtis dale darren daryl dominic
            duane dustin dwight eddie edwin elijah elliott ernest evan felix francis frederick gavin gene geoffrey gilbert glen gordon harvey herbert herman horace howard isaac jake
            jamal jared jay jerome jimmy joel jonah julius kirk lee leo leon leonard leroy leslie lester lewis lloyd lonnie lou lucas malcolm marc mario marshall marvin melvin micah
            mickey mitchell morgan morris moses myron nathaniel nelson norman oliver otis perry phil quentin quincy ramon randall reginald rene rex ricardo ricky roberto rodney
            roland ross ruben rudy rufus sammy saul seth shane shawn sheldon sidney stan stanley stewart sylvester tommy toby todd travis trevor tucker vernon wallace warren wendell wesley
            winston xavier zach rishi keir jacinda alistair gareth callum declan ewan finn rory tariq sajid imran amir reza ahmad abdullah khaled youssef mahmoud bashar yair ehud narendra rahul arvind
            stephane stéphane ayman anas hafez riad walid nabil tarek rami samer hamid hossein mohsen javad ebrahim recep bulent kemal murat orhan selim erdem
            """,
        FeminineNames = """
            helena amina irina olga tatiana svetlana ines leila layla zeynep ayse priya anita sunita mei yuki akiko ngozi ama adaeze greta astrid ingrid freya sigrid ana joni
            mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen
            amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith
            megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany
            charlotte marie kayla alexis lori hillary chelsea ivanka melania carly nikki kellyanne elizabeth kate anne jane lucy claire fiona theresa angela ursula marine claudia monica sofia elena natasha fatima aisha loretta huma donna
            aaliyah adele adriana agnes aileen alana alicia alison allison alyssa amelia anastasia angelina annette annie ariana arlene audrey ava bernadette bernice bertha bessie beth bethany
            betsy bianca bonnie bridget candace carla carmen caroline cassandra cecilia celeste charlene chloe clara colleen connie cora courtney crystal daphne deanna delia
            della desiree dolly dora edith eileen elaine eleanor ella ellen eloise elsa elsie erica erika erin esther ethel eva felicia flora freda gail genevieve geraldine gertrude
            gina gladys glenda gretchen gwen gwendolyn harriet hazel heidi henrietta hilary imogen isabel jackie jacinda jana jasmine jeanette jeanne jenna jenny jill jillian joann joanna joanne
            jocelyn jodi josephine josie juanita kara kari katie katrina kay kendra keri kerry kim krista kristen kristin kristina kristine lara latoya leah lena leslie liz lois lola lorraine
            lucille lydia lynn mabel maggie mallory mandy marcia margarita marian marianne marjorie marlene marsha maureen maxine melinda meredith mildred mindy miranda miriam molly myra
            nadia naomi nina nora pam patsy paulette pauline peggy phyllis priscilla rachael ramona regina renee rhonda rita roberta robin robyn rochelle rosa rosalie rosemary
            roxanne ruby sabrina sadie sally selena shannon shari sheila shelly sherri sherry sonia stacey stacy stella susie suzanne sybil sylvia tabitha tamara tammy tara tasha terri tiffany tina
            toni tonya tracy trina valerie vanessa vera veronica vicki vivian wanda wendy whitney willa wilma winifred yasmin yolanda yvette yvonne zoe nicola priti yulia maryam malala benazir kamala
            usha nirmala
            """,
        Elisions = "em tis twas til till cause n bout round",
        DashDialogue = false,
        Reported = ReportedWords,
    };
}
