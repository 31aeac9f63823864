namespace NewsParsing.Languages;

internal static partial class Polish
{
    private static QuoteWords QuoteWords => new()
    {
        ReportingVerbs = """
            alarmować/alarmuje/alarmował/alarmowała apelowała bronić/broni/bronił/broniła chwalić/chwali/chwalił/chwaliła deklarować/deklaruje/deklarował/deklarowała zadeklarować/zadeklarował/zadeklarowała
            dementować/dementuje/zdementował/zdementowała dopowiedzieć/dopowiedział/dopowiedziała dopytywać/dopytuje/dopytywał/dopytywała dziękować/dziękuje/dziękował/dziękowała podziękować/podziękował/podziękowała
            dziwić/dziwi/dziwił/dziwiła grozić/grozi/groził/groziła zagrozić/zagroził/zagroziła gratulować/gratuluje/pogratulował ironizować/ironizuje/ironizował kontynuować/kontynuuje/kontynuował/kontynuowała konkludować/konkluduje/konkludował/konkludowała
            konstatować/konstatuje/skonstatował krytykować/krytykuje/krytykował/skrytykował/skrytykowała kwitować/kwituje/skwitował/skwitowała mówili napominać/napomina narzekać/narzeka/narzekał/narzekała odnotować/odnotował/odnotowała odpierać/odpiera/odpierał
            odparł/odparła odpisać/odpisał/odpisała obiecać/obiecał/obiecała/obiecuje oceniają ogłasza oznajmić/oznajmił/oznajmiła opisywać/opisuje/opisywał podać/podał/podała/podaje podsumować/podsumował/podsumowała/podsumowuje powtarzać/powtarza/powtarzał/powtórzył/powtórzyła
            prognozować/prognozuje/prognozował pointować/puentuje proponować/proponuje/zaproponował/zaproponowała prosić/prosi/poprosił/poprosiła przekazuje przekonują przypomnieć/przypomniał/przypomniała/przypomina przypuszczać/przypuszcza przestrzec/przestrzegł/przestrzega
            radzić/radzi/radził/poradził relacjonować/relacjonuje/relacjonował/relacjonowała sugerować/sugeruje/zasugerował/zasugerowała szacować/szacuje śmiać/śmieje twierdził/twierdziła uspokajać/uspokaja/uspokajał ubolewać/ubolewa ujawnić/ujawnił/ujawniła/ujawnia
            uzasadnić/uzasadnił/uzasadniła/uzasadnia wołać/woła/wołał/zawołał wymieniać/wymienia wyliczać/wylicza/wyliczał wytknąć/wytknął/wytknęła wyznać/wyznał/wyznała/wyznaje wzywać/wzywa/wezwał/wezwała zaalarmować/zaalarmował
            zakończyć/zakończył zapowiadają zaprzeczyć/zaprzeczył/zaprzeczyła/zaprzecza zastrzec/zastrzegł/zastrzegła/zastrzega zażartować/zażartował/żartuje zeznać/zeznał/zeznała/zeznaje żądać/żąda/zażądał żalić/żali
            mówić/mówi/powiedział/powiedziała/powiedzieli/mówił/mówiła/mówią stwierdzić/stwierdził/stwierdziła/stwierdza twierdzić/twierdzi/twierdzą
            dodać/dodał/dodała/dodaje podkreślić/podkreślił/podkreśliła/podkreśla zaznaczyć/zaznaczył/zaznaczyła/zaznacza
            napisać/napisał/napisała/pisze/piszą oświadczyć/oświadczył/oświadczyła wyjaśnić/wyjaśnił/wyjaśniła/wyjaśnia ocenić/ocenił/oceniła/ocenia
            argumentować/argumentował/argumentowała/argumentuje tłumaczyć/tłumaczył/tłumaczyła/tłumaczy
            poinformować/poinformował/poinformowała/informuje przekonywać/przekonuje/przekonywał/przekonywała zapewnić/zapewnił/zapewniła/zapewnia
            zapytać/zapytał/zapytała/pyta odpowiedzieć/odpowiedział/odpowiedziała/odpowiada przekazać/przekazał/przekazała
            przyznać/przyznał/przyznała/przyznaje opowiadać/opowiada/opowiadał/opowiadała wspominać/wspomina/wspominał/wspominała
            zauważyć/zauważył/zauważyła/zauważa ostrzec/ostrzegł/ostrzegła/ostrzega apelować/apeluje/apelował zaapelować/zaapelował/zaapelowała
            ogłosić/ogłosił/ogłosiła potwierdzić/potwierdził/potwierdziła/potwierdza komentować/komentuje/komentował
            skomentować/skomentował/skomentowała krzyczeć/krzyczał/krzyczała skandować/skandowali zapowiedzieć/zapowiedział/zapowiedziała/zapowiada
            zwrócić/zwrócił/zwróciła wskazać/wskazał/wskazała/wskazuje cytować/cytuje brzmieć/brzmi
            """,
        NamingVerbs = """
            nazwać/nazwał/nazwała/nazywa określić/określił/określiła/określa opisać/opisał/opisała oskarżyć/oskarżył/oskarżyła/oskarża
            zarzucić/zarzucił/zarzuciła/zarzuca
            """,
        StanceVerbs = "myśleć/myśli uważać/uważa/uważał/uważała chcieć/chce sądzić/sądzi wierzyć/wierzy obawiać/obawia liczyć/liczy",
        SeparableVerbs = "",
        VerbEndings = [new("", "_")],
        SourcePhrases = ["według", "zdaniem", "jak podał", "jak podała", "jak informuje", "w opinii", "w ocenie", "jak podaje", "jak podają", "jak pisze", "jak powiedział", "jak powiedziała", "jak mówi", "jak twierdzi", "jak zaznacza", "jak podkreśla", "jak informowała", "jak poinformował", "jak poinformowała", "czytamy w", "czytamy na", "napisano w", "jak czytamy w"],
        WeakSourcePhrases = ["dla"],
        SourcePostpositions = "",
        Likeness = "jako jak",
        Charges = "zarzut zarzuty zarzutem",
        Agents = "przez",
        SpeechNouns = "oświadczenie oświadczeniu wywiad wywiadzie komunikat komunikacie list liście wpis wpisie rozmowie przemówienie przemówieniu odpowiedź konferencji",
        That = "że iż czy",
        MasculinePronouns = "on",
        FemininePronouns = "ona",
        OtherPronouns = "ja my ty wy oni one kto ktoś",
        Clitics = "",
        Determiners = "ten ta to te ci jeden jedna jedno każdy każda inny inna dwa trzy wszystkie",
        IndefiniteArticles = "jeden jedna inny pewien",
        ObliqueDeterminers = "",
        Possessives = "jego jej ich swój swoje mój nasz",
        LinkingPrepositions = "z ze od do dla przy",
        Prepositions = "w we na do po za od z ze przy podczas przed przez dla o bez pod nad między według",
        Conjunctions = "i a ale oraz lub bo gdy jeśli więc",
        RelativePronouns = "który która które którzy której którego",
        Auxiliaries = "jest był była było są byli się nie ma może został została będzie by",
        Adverbs = "również także już więc teraz tu tam jeszcze tylko wczoraj dziś dzisiaj potem później ponadto jednocześnie",
        ReportedMood = "",
        VerbSecond = false,
        DropsPronouns = true,
        Infinitives = "",
        MasculineTitles = "pan pana książę król",
        FeminineTitles = "pani księżna królowa",
        Titles = "prezydent premier minister wiceminister marszałek poseł posłanka senator profesor prof. dr dyrektor prezes rzecznik rzeczniczka wojewoda burmistrz generał gen. płk ks. ksiądz biskup mecenas",
        PersonNouns = "prezydent premier minister wiceminister rzecznik rzeczniczka poseł posłanka senator ekspert ekspertka socjolog politolog profesor dyrektor dyrektorka prezes burmistrz wójt lekarz lekarka adwokat prokurator sędzia świadek trener trenerka piłkarz autor autorka pisarz pisarka aktor aktorka matka ojciec syn córka mężczyzna kobieta sąsiad sąsiadka ksiądz biskup ekonomista analityk nauczyciel nauczycielka właściciel wicepremier wicepremierka szef szefowa lider liderka przewodniczący przewodnicząca kierownik kierowniczka dowódca komendant oficer strażak policjant policjantka polityk działacz działaczka radny radna mieszkaniec mieszkanka reżyser reżyserka piosenkarz piosenkarka muzyk kapitan bramkarz napastnik obrońca selekcjoner historyk psycholog wirusolog naukowiec badacz badaczka dziennikarz dziennikarka redaktor redaktorka ambasador kanclerz papież arcybiskup kardynał przedsiębiorca rolnik student studentka uczeń pacjent klient kierowca pilot pełnomocnik",
        GroupNouns = "policja rząd ministerstwo partia sejm senat prokuratura sąd komisja spółka firma bank uniwersytet związek organizacja fundacja urząd rada wojsko straż klub media agencja redakcja dziennik tygodnik portal serwis resort ministerstwa policjanci strażacy naukowcy eksperci autorzy śledczy urzędnicy mieszkańcy związkowcy policji prokuratury rządu ministerstwa sądu partii komisji spółki firmy banku straży wojska ekspertów naukowców śledczych mediów lekarzy mieszkańców świadków strażaków policjantów",
        WorkNouns = "film książka serial piosenka utwór album program powieść spektakl gazeta",
        DistanceWords = "tzw. tzw znany znana znane",
        NameParticles = "von de van der den da di bin ibn al",
        NotNames = "poniedziałek wtorek środa czwartek piątek sobota niedziela stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        Abbreviations = "dr prof św tzw np m.in ul nr gen płk ks r",
        MasculineNames = "jan piotr tomasz andrzej krzysztof donald paweł marcin michał jacek jarosław mateusz adam marek grzegorz stanisław wojciech zbigniew łukasz rafał bartosz kamil sławomir maciej",
        FeminineNames = "katarzyna małgorzata agnieszka barbara ewa krystyna elżbieta magdalena joanna aleksandra monika beata dorota justyna karolina natalia iwona hanna zofia anna",
        Elisions = "",
        DashDialogue = true,
    };
}
