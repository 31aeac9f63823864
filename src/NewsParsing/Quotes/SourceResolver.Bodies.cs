namespace NewsParsing.Quotes;

/// <content>Bodies that a small noun names: "el ministerio de Sanidad", and later "el ministerio".</content>
internal sealed partial class SourceResolver
{
    private const int MostBodies = 16;

    private List<(TextSpan Noun, string Name)>? _bodies;

    /// <summary>"el ministerio de Sanidad de Aragón": where "of" ties the parts, the name of a body starts with its noun.</summary>
    private string? BodyOf(in QuoteSyntax syntax, int limit, in NameRun run)
    {
        if (names.Lexicon.VerbSecond || names.Lexicon.HasBareForms) return null;
        var head = 0;
        while (head < limit && _tokens[head].Is(WordRoles.Determiner)) head++;
        if (head + 2 >= limit || _tokens[head].Capital || !_tokens[head].Is(WordRoles.GroupNoun) || !_tokens[head + 1].Is(WordRoles.LinkingPreposition) || run.Start <= _tokens[head].Start) return null;
        var name = names.Text[_tokens[head].Start.._tokens[limit - 1].End];
        Keep(new TextSpan(_tokens[head].Start, _tokens[head].End - _tokens[head].Start), name);
        return name;
    }

    /// <summary>"prezydent USA": an office and the letters of what it leads, in languages that need no "of".</summary>
    private bool IsOfficeAt(in NameRun run, int limit)
    {
        if (limit < 2 || run.Words != 1 || _tokens[limit - 1].Start != run.Start || _tokens[limit - 2].Capital || !_tokens[limit - 2].Is(WordRoles.PersonNoun | WordRoles.Title)) return false;
        var letters = names.Name(run);
        foreach (var c in letters)
            if (!char.IsUpper(c)) return false;
        return letters.Length > 1;
    }

    /// <summary>"the ministry" is the one last named in full.</summary>
    private string? KnownBody(in QuoteSyntax syntax, TextSpan source, int head)
    {
        if (head == 0 || !_tokens[head].Is(WordRoles.GroupNoun) || !_tokens[0].Is(WordRoles.Determiner) || _tokens[0].Is(WordRoles.Indefinite)) return null;
        var noun = syntax.Word(head);
        var known = Known(noun);
        var last = names.RunAt(source.Start) - 1;
        for (var i = last; i >= 0 && last - i < FarthestRuns && names.Runs[i].Start > known.Noun.Start; i--)
        {
            var run = names.Runs[i];
            if (run is { Words: > 1, Entry: >= 0 } && !names.Entry(run.Entry).IsPerson && OpensWith(names.Name(run), noun)) return names.Entry(run.Entry).Full;
        }

        return known.Name;
    }

    private void Keep(TextSpan noun, string name)
    {
        _bodies ??= [];
        if (_bodies.Count == MostBodies) _bodies.RemoveAt(0);
        _bodies.Add((noun, name));
    }

    /// <summary>The body last named in full by this noun.</summary>
    private (TextSpan Noun, string? Name) Known(ReadOnlySpan<char> noun)
    {
        for (var i = (_bodies?.Count ?? 0) - 1; i >= 0; i--)
            if (names.Text.AsSpan(_bodies![i].Noun.Start, _bodies[i].Noun.Length).Equals(noun, StringComparison.OrdinalIgnoreCase)) return _bodies[i];
        return default;
    }

    private static bool OpensWith(ReadOnlySpan<char> name, ReadOnlySpan<char> noun) => name.Length > noun.Length && name[noun.Length] == ' ' && name.StartsWith(noun, StringComparison.OrdinalIgnoreCase);
}
