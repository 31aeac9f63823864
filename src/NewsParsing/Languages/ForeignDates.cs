using System.Collections.Immutable;
using NewsParsing.Dates;

namespace NewsParsing.Languages;

/// <summary>The dates of languages of which nothing else is known: the day of an article can still be read.</summary>
internal static class ForeignDates
{
    internal static ImmutableArray<(string Code, DateWords Dates)> All { get; } =
    [
        ("et", Of("jaanuar jaan|veebruar veebr|märts|aprill apr|mai|juuni|juuli|august aug|september sept|oktoober okt|november nov|detsember dets", clock: "kell kl", updated: "muudetud")),
        ("lv", Of("janvāris janvārī|februāris februārī|marts martā|aprīlis aprīlī|maijs maijā|jūnijs jūnijā|jūlijs jūlijā|augusts augustā|septembris septembrī|oktobris oktobrī|novembris novembrī|decembris decembrī",
            clock: "plkst")),
        ("sl", Of("januar januarja jan|februar februarja feb|marec marca mar|april aprila apr|maj maja|junij junija jun|julij julija jul|avgust avgusta avg|september septembra sep|oktober oktobra okt|november novembra nov|december decembra dec",
            clock: "ob", published: "objavljeno", updated: "posodobljeno")),
        ("hr", Of("siječnja siječanj|veljače veljača|ožujka ožujak|travnja travanj|svibnja svibanj|lipnja lipanj|srpnja srpanj|kolovoza kolovoz|rujna rujan|listopada listopad|studenog studenoga studeni|prosinca prosinac",
            clock: "u sati", published: "objavljeno", updated: "ažurirano")),
        ("bs", Serbian), ("sr", Serbian), ("sh", Serbian), ("mk", Of("јануари јан|февруари фев|март мар|април апр|мај|јуни јун|јули јул|август авг|септември сеп|октомври окт|ноември ное|декември дек", clock: "во")),
        ("be", Of("студзеня|лютага|сакавіка|красавіка|мая|чэрвеня|ліпеня|жніўня|верасня|кастрычніка|лістапада|снежня", clock: "у г")),
        ("sq", Of("janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor", clock: "në ora", published: "publikuar", updated: "përditësuar")),
        ("ms", Of("januari jan|februari feb|mac|april apr|mei|jun|julai jul|ogos ogo|september sep|oktober okt|november nov|disember dis")),
        ("sw", Of("januari jan|februari feb|machi mac|aprili apr|mei|juni jun|julai jul|agosti ago|septemba sep|oktoba okt|novemba nov|desemba des")),
        ("af", Of("januarie jan|februarie feb|maart mrt|april apr|mei|junie jun|julie jul|augustus aug|september sept|oktober okt|november nov|desember des", clock: "om")),
        ("ca", Of("gener gen|febrer febr|març|abril abr|maig|juny|juliol jul|agost ag|setembre set|octubre oct|novembre nov|desembre des", clock: "a les", joiners: "de d del", published: "publicat", updated: "actualitzat")),
        ("gl", Of("xaneiro xan|febreiro feb|marzo mar|abril abr|maio mai|xuño|xullo|agosto ago|setembro set|outubro out|novembro nov|decembro dec", joiners: "de do")),
        ("hy", Of("հունվարի|փետրվարի|մարտի|ապրիլի|մայիսի|հունիսի|հուլիսի|օգոստոսի|սեպտեմբերի|հոկտեմբերի|նոյեմբերի|դեկտեմբերի")),
        ("th", Of("มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม", clock: "เวลา", joiners: "พ.ศ", published: "เผยแพร่") with { Era = Era.Buddhist }),
    ];

    private static DateWords Serbian => Of("januar januara jan јануар јануара јан|februar februara feb фебруар фебруара феб|mart marta mar март марта мар|april aprila apr април априла апр|maj maja мај маја|"
        + "juni juna jun јун јуна|juli jula jul јул јула|august avgust augusta avgusta avg август августа авг|septembar septembra sep септембар септембра сеп|"
        + "oktobar oktobra okt октобар октобра окт|novembar novembra nov новембар новембра нов|decembar decembra dec децембар децембра дец",
        clock: "u sati h u", published: "objavljeno", updated: "ažurirano izmjena");

    /// <summary>Rows of a table are parted by bars, the words of a row by blanks.</summary>
    private static DateWords Of(string months, string clock = "", string joiners = "", string published = "", string updated = "") => new()
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
        Today = [],
        Yesterday = [],
        JustNow = [],
        AgoLeads = [],
        AgoTails = [],
        Numbers = [],
        Units = [],
    };

    private static ImmutableArray<ImmutableArray<string>> Table(string text) => [.. text.Split('|').Select(Words)];

    private static ImmutableArray<string> Words(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
