namespace NewsParsing.Quotes;

/// <content>Bodies that a small noun names: "el ministerio de Sanidad", and later "el ministerio".</content>
internal sealed partial class SourceResolver
{
    private Dictionary<string, string>? _bodies;

    /// <summary>"el ministerio de Sanidad de Aragón": where "of" ties the parts, the name of a body starts with its noun.</summary>
    private string? BodyOf(in QuoteSyntax syntax, int limit, in NameRun run)
    {
        if (names.Lexicon.VerbSecond || names.Lexicon.HasBareForms) return null;
        var head = 0;
        while (head < limit && _tokens[head].Is(WordRoles.Determiner)) head++;
        if (head + 2 >= limit || _tokens[head].Capital || !_tokens[head].Is(WordRoles.GroupNoun) || !_tokens[head + 1].Is(WordRoles.LinkingPreposition) || run.Start <= _tokens[head].Start) return null;
        var name = names.Text[_tokens[head].Start.._tokens[limit - 1].End];
        (_bodies ??= new(StringComparer.OrdinalIgnoreCase))[syntax.Word(head).ToString()] = name;
        return name;
    }

    /// <summary>"the ministry" is the one last named in full.</summary>
    private string? KnownBody(in QuoteSyntax syntax, TextSpan source, int head)
    {
        if (head == 0 || !_tokens[head].Is(WordRoles.GroupNoun) || !_tokens[0].Is(WordRoles.Determiner) || _tokens[0].Is(WordRoles.Indefinite)) return null;
        var noun = syntax.Word(head);
        if (_bodies is not null && _bodies.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(noun, out var known)) return known;
        for (var i = names.RunAt(source.Start) - 1; i >= 0 && i >= names.RunAt(source.Start) - FarthestRuns; i--)
        {
            var run = names.Runs[i];
            if (run.Words > 1 && run.Entry >= 0 && !names.Entry(run.Entry).IsPerson && names.Name(run).StartsWith(noun, StringComparison.OrdinalIgnoreCase) && names.Name(run)[noun.Length] == ' ') return names.Entry(run.Entry).Full;
        }

        return null;
    }
}
