namespace NewsParsing.Quotes;

/// <summary>Finds the fullest name of a source: a surname, a pronoun, a role.</summary>
internal sealed partial class SourceResolver(NameTable names)
{
    private const int FarthestRuns = 40;
    private const int FarthestParagraphs = 5;
    private const int FarthestComma = 30;
    private const WordRoles GivenName = WordRoles.GivenName | WordRoles.Masculine | WordRoles.Feminine;
    private const double SpeakerBonus = 2.5;
    private const double SubjectBonus = 2;
    private const double SpeaksBonus = 1.5;
    private const double HeldMalus = 1;
    private const double GenderBonus = 1;
    private const double ParagraphBonus = 2;

    private readonly List<Token> _tokens = names.Tables.SourceTokens;
    private readonly List<MarkedSpan> _noSpans = names.Tables.NoSpans;

    /// <summary>The name, and in <paramref name="entry"/> the person or body it belongs to.</summary>
    internal string? Resolve(TextSpan source, int paragraph, int lastSpeaker, int lastSpeakerParagraph, out int entry)
    {
        names.Build();
        entry = -1;
        _tokens.Clear();
        Tokenizer.Append(_tokens, names.Text, source.Start, source.End, _noSpans, 0, names.Lexicon);
        var syntax = new QuoteSyntax(names.Text, _tokens, _noSpans, names.Lexicon);
        if (_tokens.Count == 0) return null;
        var first = _tokens[0];
        if (first.Is(WordRoles.Pronoun | WordRoles.Clitic) && _tokens.Count == 1) entry = Antecedent(source.Start, paragraph, first.Roles, lastSpeaker, lastSpeakerParagraph);
        else if (first.Is(WordRoles.Possessive) && _tokens.Count == 1) entry = lastSpeaker;
        else if (NamedIn(syntax, source, out entry) is { } name) return name;
        else entry = ByApposition(source) is var named and >= 0 ? named : ByRole(syntax, source, paragraph, lastSpeaker, lastSpeakerParagraph);
        if (entry < 0) entry = Utterer(syntax, source);
        return entry >= 0 ? names.Entry(entry).Full : null;
    }

    /// <summary>The name inside the source: the last run before a comma or a preposition, if the phrase is about it.</summary>
    private string? NamedIn(in QuoteSyntax syntax, TextSpan source, out int entry)
    {
        entry = -1;
        var limit = 0;
        while (limit < _tokens.Count && !(limit > 0 && (_tokens[limit].Kind is TokenKind.Comma or TokenKind.Open || (_tokens[limit].Is(WordRoles.AnyPreposition) && !(_tokens[limit - 1].Capital && _tokens[limit].Is(WordRoles.Particle)) && !_tokens[limit - 1].Is(WordRoles.GroupNoun))))) limit++;
        if (limit > 0 && limit < _tokens.Count && _tokens[limit - 1].Is(WordRoles.Title | WordRoles.PersonNoun) && OfficeHolder(source) is var head and >= 0)
        {
            entry = head;
            return names.Entry(head).Full;
        }

        if (limit > 0 && _tokens[limit - 1].IsWord && !_tokens[limit - 1].Capital && !_tokens[limit - 1].Is(WordRoles.Particle | WordRoles.Adverb))
        {
            if (OfficeHolder(source) is var holder and >= 0) entry = holder;
            if (entry >= 0) return names.Entry(entry).Full;
            if (_tokens[limit - 1].Is(WordRoles.SpeechNoun)) return Issuer(source, ref entry);
            return NamedBody(syntax, limit) ?? KnownBody(syntax, source, limit - 1);
        }

        var start = source.Start;
        var end = _tokens[Math.Max(0, limit - 1)].End;
        var best = -1;
        for (var i = names.RunAt(start - 60); i < names.Runs.Count && names.Runs[i].Start < end; i++)
            if (names.Runs[i].End > start && names.Runs[i].NameStart < end && !names.Runs[i].IsCommon) best = i;
        if (best < 0) return _tokens[0].Capital && !_tokens[Math.Max(0, limit - 1)].Is(WordRoles.PersonNoun) && (_tokens[0].Roles & ~GivenName) == WordRoles.None ? Shorten(names.Text.AsSpan(start, end - start)) : null;
        var run = names.Runs[best];
        if (BodyOf(syntax, limit, run) is { } body) return body;
        if (IsOfficeAt(run, limit)) return null;
        entry = run.Entry;
        return entry >= 0 ? names.Entry(entry).Full : names.Name(run).ToString();
    }

    /// <summary>"the minister of sport Ana Ruiz": a given name after the office.</summary>
    private int OfficeHolder(TextSpan source)
    {
        for (var i = names.RunAt(source.Start); i < names.Runs.Count && names.Runs[i].Start < source.End; i++)
        {
            var run = names.Runs[i];
            if (run is { Entry: >= 0, Words: > 1 } && (run.Roles & WordRoles.GivenName) != 0 && (run.Roles & WordRoles.GroupNoun) == 0 && run.End == source.End) return run.Entry;
        }

        return -1;
    }

    /// <summary>"the statement of the Nordbank", "the Nordbank memo": a paper speaks for whom it names.</summary>
    private string? Issuer(TextSpan source, ref int entry)
    {
        for (var i = names.RunAt(source.Start); i < names.Runs.Count && names.Runs[i].Start < source.End; i++)
        {
            var run = names.Runs[i];
            if (run.IsCommon || run.End > source.End || run.NameStart == source.Start && run.Words == 1 && run.Entry < 0) continue;
            entry = run.Entry;
            return entry >= 0 ? names.Entry(entry).Full : names.Name(run).ToString();
        }

        return null;
    }

    /// <summary>"the Danish army": a noun for a body, told from others by a name before it.</summary>
    private string? NamedBody(in QuoteSyntax syntax, int limit)
    {
        var first = limit - 1;
        if (!_tokens[first].Is(WordRoles.GroupNoun) || first == 0 || !_tokens[first - 1].Capital || _tokens[first - 1].Is(WordRoles.Determiner | WordRoles.Possessive) || NameRunReader.IsPossessive(syntax.Word(first - 1))) return null;
        while (first > 0 && _tokens[first - 1].Capital && !_tokens[first - 1].Is(WordRoles.Determiner)) first--;
        return names.Text[_tokens[first].Start.._tokens[limit - 1].End];
    }

    private string? Shorten(ReadOnlySpan<char> name) => (names.FindShort(name, WordRoles.None) ?? names.FindFull(name))?.Full ?? name.ToString();

    private int Antecedent(int position, int paragraph, WordRoles pronoun, int lastSpeaker, int lastSpeakerParagraph)
    {
        if ((pronoun & (WordRoles.Masculine | WordRoles.Feminine)) == 0) return lastSpeaker >= 0 && names.Entry(lastSpeaker).IsBody ? lastSpeaker : -1;
        var at = names.RunAt(position);
        var sentence = at > 0 ? names.Runs[at - 1].Sentence : 0;
        var best = -1;
        var bestScore = double.MinValue;
        for (var i = at - 1; i >= 0 && at - i <= FarthestRuns; i--)
        {
            var run = names.Runs[i];
            if (paragraph - run.Paragraph > FarthestParagraphs) break;
            if (run.Entry < 0 || !names.Entry(run.Entry).IsPerson || !names.Entry(run.Entry).IsFree || !names.Entry(run.Entry).Fits(pronoun)) continue;
            var score = run.Sentence - sentence + (run.IsSubject ? SubjectBonus : 0) - ((paragraph - run.Paragraph) * 0.5) + (run.Paragraph == paragraph ? ParagraphBonus : 0) + (run.Speaks ? SpeaksBonus : 0) - (run.IsHeld ? HeldMalus : 0);
            if (run.Entry == lastSpeaker && paragraph - lastSpeakerParagraph <= 2) score += SpeakerBonus;
            if ((names.Entry(run.Entry).Roles & pronoun & (WordRoles.Masculine | WordRoles.Feminine)) != 0) score += GenderBonus;
            if (score <= bestScore) continue;
            bestScore = score;
            best = run.Entry;
        }

        return best;
    }

    /// <summary>"the mayor, Ana Ruiz,": the name right behind the comma.</summary>
    private int ByApposition(TextSpan source)
    {
        var text = names.Text;
        var i = source.End;
        while (i < text.Length && i - source.End < FarthestComma && (char.IsLetter(text[i]) || text[i] == ' ')) i++;
        if (i + 2 >= text.Length || text[i] != ',' || text[i + 1] != ' ' || !char.IsUpper(text[i + 2])) return -1;
        var at = names.RunAt(i);
        if (at >= names.Runs.Count || names.Runs[at].Start != i + 2 || names.Runs[at].Entry < 0) return -1;
        return names.Entry(names.Runs[at].Entry).IsPerson ? names.Runs[at].Entry : -1;
    }

    /// <summary>"der SPD-Chef": the person last named beside the part before the hyphen.</summary>
    private int ByPrefix(ReadOnlySpan<char> word, int at)
    {
        var hyphen = word.IndexOf('-');
        if (hyphen < 2) return -1;
        for (var i = at - 1; i >= 0 && at - i <= 4 * FarthestRuns; i--)
        {
            var run = names.Runs[i];
            if (run.Entry < 0 || !names.Entry(run.Entry).IsPerson) continue;
            if (Mentions(run.Before, word[..hyphen]) || Mentions(run.After, word[..hyphen])) return run.Entry;
        }

        return -1;
    }

    /// <summary>"the lawyer" without another hint is the person talked of, when the last speaker is not far.</summary>
    private int LastPerson(int position, int paragraph, WordRoles gender, int lastSpeaker, int lastSpeakerParagraph) =>
        lastSpeaker >= 0 && paragraph - lastSpeakerParagraph <= 2 && Antecedent(position, paragraph, gender, lastSpeaker, lastSpeakerParagraph) == lastSpeaker ? lastSpeaker : OnlyPerson(position, paragraph);

    /// <summary>The one person whom this paragraph and the one before it name.</summary>
    private int OnlyPerson(int position, int paragraph)
    {
        var only = -1;
        var at = names.RunAt(position);
        for (var i = at - 1; i >= 0 && at - i <= FarthestRuns && paragraph - names.Runs[i].Paragraph <= 1; i--)
        {
            var entry = names.Runs[i].Entry;
            if (entry < 0 || entry == only || !names.Entry(entry).IsPerson || !names.Entry(entry).IsFree) continue;
            if (only >= 0) return -1;
            only = entry;
        }

        return only;
    }

    /// <summary>"the Danish negotiator": the person whom the text last named beside that adjective.</summary>
    private int ByModifier(in QuoteSyntax syntax, int head, int at)
    {
        for (var k = head - 1; k >= 0; k--)
        {
            if (!_tokens[k].Capital || _tokens[k].Is(WordRoles.Determiner)) continue;
            for (var i = at - 1; i >= 0 && at - i <= 4 * FarthestRuns; i--)
            {
                if (!StartsWithWord(names.Runs[i], syntax.Word(k))) continue;
                var next = i + 1;
                if (next < at && names.Runs[next].Sentence == names.Runs[i].Sentence && names.Runs[next].Entry >= 0 && names.Entry(names.Runs[next].Entry).IsPerson) return names.Runs[next].Entry;
            }
        }

        return -1;
    }

    private bool StartsWithWord(in NameRun run, ReadOnlySpan<char> word)
    {
        var all = names.Text.AsSpan(run.Start, run.End - run.Start);
        return all.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (all.Length == word.Length || all[word.Length] == ' ');
    }

    private bool Mentions(TextSpan place, ReadOnlySpan<char> word)
    {
        var words = names.Text.AsSpan(place.Start, place.Length);
        while (true)
        {
            var at = words.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at < 0) return false;
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetter(words[at - 1]) || names.Lexicon.VerbSecond) && (EndsWord(words, end) || (names.Lexicon.VerbSecond && IsInflected(words, end)))) return true;
            words = words[end..];
        }
    }

    private static bool EndsWord(ReadOnlySpan<char> words, int end) => end == words.Length || !char.IsLetter(words[end]);

    /// <summary>"dem Vorsitzenden": the endings that a noun takes in other cases.</summary>
    private static bool IsInflected(ReadOnlySpan<char> words, int end) => words[end] is 'n' or 's' && EndsWord(words, end + 1) || (words[end] == 'e' && end + 1 < words.Length && words[end + 1] is 'n' or 's' && EndsWord(words, end + 2));
}
