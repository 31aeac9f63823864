using System.Collections.Frozen;

namespace NewsParsing.StructuredData;

/// <summary>Names of accounts that publishing systems fill in where nobody wrote a name.</summary>
internal static class AccountNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = new[]
    {
        "admin", "administrator", "administrateur", "administrador", "amministratore", "adm", "root", "webmaster", "webadmin", "web admin", "super user", "superuser", "user", "unknown",
        "unbekannt", "inconnu", "desconocido", "anonymous", "anonym", "publisher", "author", "autor", "auteur", "autore", "default", "test", "guest", "gast", "none", "null", "undefined",
        "no author", "not specified", "n/a", "na", "staff", "editor", "wordpress", "siteadmin", "site admin", "system", "import", "importer", "api", "bot", "name",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    internal static bool Contains(ReadOnlySpan<char> name) => Known.Contains(name.Trim()) || IsUserName(name.Trim());

    // "mjones84" and "mary.jones" are how people sign in, "mary-jones" is how an address names them; "kesm" is a writer's sign.
    private static bool IsUserName(ReadOnlySpan<char> name)
    {
        if (name.Length <= 5 || name.Contains(' ')) return false;
        var isAddress = name.IndexOf('.') > 0 && name[(name.LastIndexOf('.') + 1)..].Length <= 3;
        foreach (var c in name)
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('-' or '_' or '.')) return false;
        return !isAddress;
    }
}
