namespace NewsParsing.Quotes;

/// <content>Bodies that a small noun names: "el ministerio de Sanidad", and later "el ministerio".</content>
internal sealed partial class SourceResolver
{
    private Dictionary<string, (string Name, int Start)>? _bodies;

    /// <summary>"el ministerio de Sanidad de Aragón": where "of" ties the parts, the name of a body starts with its noun.</summary>
    private string? BodyOf(in QuoteSyntax syntax, int limit, in NameRun run)
    {
        if (names.Lexicon.VerbSecond || names.Lexicon.HasBareForms) return null;
        var head = 0;
        while (head < limit && _tokens[head].Is(WordRoles.Determiner)) head++;
        if (head + 2 >= limit || _tokens[head].Capital || !_tokens[head].Is(WordRoles.GroupNoun) || !_tokens[head + 1].Is(WordRoles.LinkingPreposition) || run.Start <= _tokens[head].Start) return null;
        var name = names.Text[_tokens[head].Start.._tokens[limit - 1].End];
        (_bodies ??= new(StringComparer.OrdinalIgnoreCase))[syntax.Word(head).ToString()] = (name, _tokens[head].Start);
        return name;
    }

    /// <summary>"the ministry" is the one last named in full.</summary>
    private string? KnownBody(in QuoteSyntax syntax, TextSpan source, int head)
    {
        if (head == 0 || !_tokens[head].Is(WordRoles.GroupNoun) || !_tokens[0].Is(WordRoles.Determiner) || _tokens[0].Is(WordRoles.Indefinite)) return null;
        var noun = syntax.Word(head);
        var known = _bodies is not null && _bodies.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(noun, out var body) ? body : default;
        var last = names.RunAt(source.Start) - 1;
        for (var i = last; i >= 0 && last - i < FarthestRuns && names.Runs[i].Start > known.Start; i--)
        {
            var run = names.Runs[i];
            if (run is { Words: > 1, Entry: >= 0 } && !names.Entry(run.Entry).IsPerson && OpensWith(names.Name(run), noun)) return names.Entry(run.Entry).Full;
        }

        return known.Name;
    }

    private static bool OpensWith(ReadOnlySpan<char> name, ReadOnlySpan<char> noun) => name.Length > noun.Length && name[noun.Length] == ' ' && name.StartsWith(noun, StringComparison.OrdinalIgnoreCase);
}
