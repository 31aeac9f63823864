namespace NewsParsing.Quotes;

/// <content>Headlines that name what was uttered and whose it is: "El aviso de Ruiz: …", "Lo sfogo di Rossi: …".</content>
internal sealed partial class SourceResolver
{
    private const int FarthestColon = 60;
    private const WordRoles Bearers = WordRoles.PersonNoun | WordRoles.GroupNoun | WordRoles.Title | WordRoles.GivenName;

    /// <summary>The person behind "of", where a colon follows and the noun is no person's; below 0 for none.</summary>
    private int Utterer(in QuoteSyntax syntax, TextSpan source)
    {
        if (names.Lexicon.VerbSecond || names.Lexicon.HasBareForms || !LeadsToColon(source.End)) return -1;
        for (var i = 0; i + 1 < _tokens.Count && !syntax.Is(i, Bearers); i++)
        {
            if (!syntax.Is(i, WordRoles.LinkingPreposition) || !syntax.IsCapital(i + 1)) continue;
            var run = names.RunAt(_tokens[i + 1].Start);
            return run < names.Runs.Count && names.Runs[run].Start == _tokens[i + 1].Start && names.Runs[run].Entry is var entry and >= 0 && names.Entry(entry).IsPerson ? entry : -1;
        }

        return -1;
    }

    private bool LeadsToColon(int end)
    {
        var rest = names.Text.AsSpan(end, Math.Min(FarthestColon, names.Text.Length - end));
        var stop = rest.IndexOfAny(":.\n");
        return stop >= 0 && rest[stop] == ':';
    }
}
