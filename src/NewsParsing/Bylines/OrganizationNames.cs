using NewsParsing.Datelines;

namespace NewsParsing.Bylines;

/// <summary>Tells an organization's name: an agency, a web address, a word such as "newsroom".</summary>
internal static class OrganizationNames
{
    private static readonly System.Buffers.SearchValues<char> Vowels = System.Buffers.SearchValues.Create("AEIOUY");

    /// <param name="name">The words between two marks.</param>
    /// <param name="words">The language's words.</param>
    internal static bool IsOrganization(ReadOnlySpan<char> name, BylineVocabulary words) => IsShaped(name, words) || IsWordedOrganization(name, words);

    /// <summary>Whether anything but a whole word such as "newsroom" says that the name is an organization's.</summary>
    /// <param name="name">The words between two marks.</param>
    /// <param name="words">The language's words.</param>
    internal static bool IsShaped(ReadOnlySpan<char> name, BylineVocabulary words)
    {
        if (Agencies.ContainsClear(name) || IsCode(name) || IsAgencyDesk(name)) return true;
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (IsDomain(word)) return true;
            if (word.IndexOf('-') is > 0 and var dash && (words.UseOf(word[(dash + 1)..]) & WordUse.Organization) != 0) return true;
        }

        return IsAbbreviation(name) || IsLedByAbbreviation(name);
    }

    // "dpa Sport", "AFP Deutschland": an agency that is written as no first name is.
    private static bool IsAgencyDesk(ReadOnlySpan<char> name)
    {
        if (name.IndexOf(' ') is not (> 1 and var blank) || !Agencies.ContainsClear(name[..blank])) return false;
        return blank > 5 || !(char.IsUpper(name[0]) && char.IsLower(name[1]));
    }

    // "MDR SACHSEN": no one's name begins with capitals that cannot be spoken.
    private static bool IsLedByAbbreviation(ReadOnlySpan<char> name) =>
        name.IndexOf(' ') is >= 3 and <= 5 and var blank && IsAbbreviation(name[..blank]) && !name[..blank].ContainsAny(Vowels);

    /// <summary>"HSL Coastal Programme": capitals first, then words written as usual. After a job title it is the house; two such words may be a family name that is set in capitals.</summary>
    internal static bool OpensWithAbbreviation(ReadOnlySpan<char> name) =>
        name.IndexOf(' ') is >= 3 and <= 5 and var blank && IsAbbreviation(name[..blank]) && name[(blank + 1)..].ContainsAnyInRange('a', 'z');

    /// <summary>Whether a word of the name says that it is an organization's.</summary>
    internal static bool IsWordedOrganization(ReadOnlySpan<char> name, BylineVocabulary words)
    {
        foreach (var range in name.Split(' '))
            if (IsDomain(name[range]) || (words.UseOf(name[range]) & WordUse.Organization) != 0) return true;
        return false;
    }

    /// <summary>"example.com": a name with a dot in it and a known kind of ending.</summary>
    internal static bool IsDomain(ReadOnlySpan<char> word)
    {
        var dot = word.LastIndexOf('.');
        if (dot < 2 || word.Length - dot is < 3 or > 5 || word.Contains('@')) return false;
        var ending = word[(dot + 1)..];
        foreach (var c in ending)
            if (!char.IsAsciiLetter(c)) return false;

        // "Ada.QuillSmith" is a user name: no ending of a domain is written with a capital after small letters.
        return char.IsAsciiLetterLower(ending[0]) || !char.IsLower(word[dot - 1]);
    }

    // "MDR", "APA", "B.Z." standing alone.
    private static bool IsAbbreviation(ReadOnlySpan<char> name)
    {
        if (name.Length is < 3 or > 5 || name.Contains(' ')) return false;
        foreach (var c in name)
            if (!char.IsAsciiLetterUpper(c)) return false;
        return true;
    }

    // "srf/hosb": an outlet and its writer's sign.
    private static bool IsCode(ReadOnlySpan<char> name)
    {
        var slash = name.IndexOf('/');
        return slash >= 2 && slash < name.Length - 1 && !name.Contains(':') && char.IsLetter(name[0]);
    }
}
