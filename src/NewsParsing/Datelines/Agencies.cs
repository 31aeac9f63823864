using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsParsing.Scanning;

namespace NewsParsing.Datelines;

/// <summary>The wire services of the world, by the names under which pages credit them.</summary>
internal static class Agencies
{
    private const int LongestName = 48;

    /// <summary>One row for each agency: its short name first. A name of capitals alone is only taken as it is written, or in all lower case where a row says so too.</summary>
    private static readonly ImmutableArray<string[]> Table =
    [
        ["AP", "Associated Press", "The Associated Press"],
        ["AFP", "afp", "Agence France-Presse", "Agence France Presse"],
        ["dpa", "DPA", "Deutsche Presse-Agentur", "Deutsche Presse Agentur", "Deutschen Presse-Agentur", "dpa-infocom", "dpa-AFX", "dpa/tmn", "dpa-tmn"],
        ["Reuters", "REUTERS", "Thomson Reuters", "RTR", "rtr", "Thomson Reuters Foundation"],
        ["EFE", "Agencia EFE", "Efe", "Agencia Efe", "EFEverde"],
        ["ANSA", "Ansa"],
        ["APA", "Austria Presse Agentur", "apa"],
        ["SDA", "sda", "Keystone-SDA", "Keystone-ATS", "ATS", "Schweizerische Depeschenagentur"],
        ["Anadolu", "Anadolu Ajansı", "Anadolu Agency", "AA"],
        ["Xinhua", "Xinhua News Agency", "新华社", "新华网", "新華社"],
        ["Belga", "BELGA"],
        ["SID", "sid", "Sport-Informations-Dienst"],
        ["epd", "EPD", "Evangelischer Pressedienst"],
        ["KNA", "kna", "Katholische Nachrichten-Agentur"],
        ["The Canadian Press", "Canadian Press", "CP"],
        ["PA", "PA Media", "Press Association", "PA Wire"],
        ["NTB", "Norsk Telegrambyrå"],
        ["TT", "TT Nyhetsbyrån"],
        ["Ritzau", "ritzau", "Ritzaus Bureau"],
        ["STT", "Suomen Tietotoimisto"],
        ["ANP", "anp", "Novum", "ANP Producties"],
        ["Kyodo", "Kyodo News", "共同", "共同通信"],
        ["Jiji", "JIJI", "Jiji Press", "時事", "時事通信"],
        ["Yonhap", "Yonhap News", "Yonhap News Agency", "연합뉴스"],
        ["ČTK", "CTK"],
        ["PAP", "Polska Agencja Prasowa"],
        ["TASR"], ["SITA"], ["MTI"], ["Hina", "HINA"], ["Tanjug"], ["BTA"], ["Agerpres", "AGERPRES"], ["Mediafax"],
        ["AAP", "Australian Associated Press"],
        ["TASS", "ТАСС", "Tass"], ["Interfax", "Интерфакс"], ["RIA Novosti", "РИА Новости"], ["Ukrinform", "Укринформ", "Укрінформ"], ["УНІАН", "UNIAN"],
        ["Europa Press", "EP", "EUROPA PRESS"],
        ["Bloomberg", "Bloomberg News"],
        ["UPI", "United Press International"],
        ["ANI", "Asian News International"], ["PTI", "Press Trust of India"], ["IANS"], ["UNI"],
        ["Bernama", "BERNAMA"], ["Antara", "ANTARA"], ["APP"], ["BSS"], ["UNB"], ["NAN"], ["PNA"], ["CNA"],
        ["Lusa", "LUSA", "Agência Lusa"], ["Agência Brasil", "Agencia Brasil"], ["Estadão Conteúdo"], ["Folhapress"],
        ["Télam", "Telam", "TELAM"], ["Notimex"], ["Prensa Latina"], ["Andina"], ["DyN"], ["NA"],
        ["Adnkronos", "ADNKRONOS"], ["AGI"], ["LaPresse", "Lapresse"], ["Italpress"], ["Askanews"],
        ["IPS"], ["Inter Press Service"], ["dapd"], ["ddp"], ["ots"], ["news aktuell"], ["awp", "AWP"], ["Kathpress"], ["pte"], ["pressetext"],
        ["KCNA"], ["MENA"], ["IRNA"], ["WAM"], ["SPA"], ["SANA"], ["QNA"], ["KUNA"], ["İHA", "IHA"], ["DHA"], ["MIA"], ["BNS"], ["ELTA"], ["LETA"],
    ];

    /// <summary>From a name in any case to the ways in which it is written, each with the agency's first name.</summary>
    private static readonly WordTable<(string Written, string Key)[]> Names = Fill();

    /// <summary>The short names that are common words too and say "agency" only in brackets, datelines and credit lists.</summary>
    private static readonly FrozenSet<string> Doubtful =
        FrozenSet.ToFrozenSet(["AA", "CP", "PA", "TT", "EP", "NA", "UNI", "PNA", "CNA", "SPA", "APP", "NAN", "MENA", "MIA", "SITA", "Novum", "Andina", "ots", "AGI", "IPS", "WAM", "SANA"], StringComparer.Ordinal);

    /// <summary>All names of all agencies.</summary>
    internal static IEnumerable<string> AllNames => Table.SelectMany(static row => row);

    /// <summary>Whether a name, as printed, is an agency's.</summary>
    /// <param name="name">The whole name.</param>
    /// <param name="key">The agency's first name, the same for all of its names.</param>
    internal static bool TryFind(ReadOnlySpan<char> name, out string key)
    {
        key = "";
        if (name.Length is 0 or > LongestName || !Names.TryGetValue(name, out var ways)) return false;
        foreach (var (written, first) in ways!)
        {
            if (!name.SequenceEqual(written)) continue;
            key = first;
            return true;
        }

        return false;
    }

    internal static bool Contains(ReadOnlySpan<char> name) => TryFind(name, out _);

    /// <summary>Whether a name is an agency's and cannot well be anything else.</summary>
    internal static bool ContainsClear(ReadOnlySpan<char> name) =>
        Contains(name) && !Doubtful.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    private static WordTable<(string Written, string Key)[]> Fill() =>
        new(Table.SelectMany(row => row.Select(name => (Written: name, Key: row[0]))).GroupBy(name => name.Written, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.ToArray()));
}
