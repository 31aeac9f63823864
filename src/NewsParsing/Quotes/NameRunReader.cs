namespace NewsParsing.Quotes;

/// <summary>Reads the names off the tokens of a paragraph.</summary>
internal static class NameRunReader
{
    private const WordRoles CommonNouns = WordRoles.PersonNoun | WordRoles.GroupNoun | WordRoles.SpeechNoun | WordRoles.Title;
    private const int LongestAside = 14;

    internal static void Read(in QuoteSyntax syntax, int paragraph, ref int sentence, List<NameRun> runs)
    {
        var opensSentence = true;
        sentence++;
        var tokens = syntax.Tokens;
        for (var i = 0; i < tokens.Length;)
        {
            if (tokens[i].Kind == TokenKind.Stop || (tokens[i].Kind == TokenKind.Quote && syntax.Breaks(i)))
            {
                sentence++;
                opensSentence = true;
                i++;
                continue;
            }

            var end = tokens[i].Capital ? RunEnd(syntax, i) : i;
            if (end > i)
            {
                runs.Add(Run(syntax, i, end, paragraph, sentence, opensSentence));
                i = end;
            }
            else
            {
                i++;
            }

            opensSentence = false;
        }
    }

    private static bool Starts(in QuoteSyntax syntax, int i) => OpensWithArticle(syntax, i) || syntax.Tokens[i].IsName && !syntax.Is(i, (RoleReader.Functional | WordRoles.PhraseStart) & ~(syntax.IsCapital(i + 1) ? WordRoles.Adverb : WordRoles.None));

    /// <summary>"tells El Correo", "writes Le Canard": an article with a capital inside a sentence is part of the name.</summary>
    private static bool OpensWithArticle(in QuoteSyntax syntax, int i) =>
        syntax.IsCapital(i) && syntax.Is(i, WordRoles.Determiner) && !syntax.Is(i, WordRoles.Possessive) && !syntax.IsTitleCase && syntax.IsCapital(i + 1) && i > 0 && syntax.Tokens[i - 1] is { IsWord: true, Capital: false };

    private static int RunEnd(in QuoteSyntax syntax, int i)
    {
        if (!Starts(syntax, i)) return i;
        var k = i;
        while (k < syntax.Tokens.Length)
        {
            if (syntax.Tokens[k].IsName && (k == i || !syntax.Is(k, WordRoles.Determiner | WordRoles.Pronoun | WordRoles.Auxiliary | (syntax.IsTitleCase ? WordRoles.Says | WordRoles.Names : WordRoles.None))))
            {
                if (IsPossessive(syntax.Word(k++))) break;
            }
            else if (k > i && IsBridge(syntax, k))
            {
                k++;
            }
            else
            {
                break;
            }
        }

        return k;
    }

    /// <summary>"de" in "Luis de Sousa", "of" in "Department of Justice".</summary>
    private static bool IsBridge(in QuoteSyntax syntax, int k)
    {
        if (syntax.Is(k, WordRoles.Particle) && syntax.Is(k, WordRoles.Determiner) && syntax.Lexicon.VerbSecond && !syntax.Is(k - 1, WordRoles.Particle | WordRoles.GivenName)) return false;
        if (syntax.Is(k, WordRoles.Particle)) return syntax.IsCapital(k + 1) || (syntax.Is(k + 1, WordRoles.Particle) && syntax.IsCapital(k + 2));
        return syntax.Is(k, WordRoles.LinkingPreposition) && syntax.Is(k - 1, WordRoles.GroupNoun | WordRoles.Title) && syntax.IsCapital(k + 1) && !syntax.Is(k + 1, WordRoles.NotName);
    }

    internal static bool IsPossessive(ReadOnlySpan<char> word) => word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal);

    private static NameRun Run(in QuoteSyntax syntax, int start, int end, int paragraph, int sentence, bool opens)
    {
        var tokens = syntax.Tokens;
        var roles = WordRoles.None;
        var name = NameStart(syntax, start, end);
        for (var k = start; k < name; k++)
            if (tokens[k].Is(WordRoles.Title)) roles |= tokens[k].Roles & (WordRoles.Title | WordRoles.Masculine | WordRoles.Feminine);
        if (tokens[name].Is(WordRoles.GivenName)) roles |= tokens[name].Roles & (WordRoles.GivenName | WordRoles.Masculine | WordRoles.Feminine);
        for (var k = name; k < end; k++) roles |= tokens[k].Roles & WordRoles.GroupNoun;
        var isCommon = end - start == 1 && syntax.Is(start, CommonNouns) && (syntax.Lexicon.VerbSecond || (opens && !syntax.Is(start - 1, WordRoles.Determiner)));
        isCommon |= end - start == 1 && syntax.Is(start, WordRoles.Title | WordRoles.PersonNoun) && syntax.Is(start - 1, WordRoles.Determiner);
        isCommon |= end - start == 2 && IsOffice(syntax, start, end - 1);
        var last = tokens[end - 1].End;
        var isPossessive = IsPossessive(syntax.Word(end - 1));
        if (isPossessive) last -= 2;
        else if (syntax.Lexicon.CaseApostrophes && syntax.Word(end - 1).IndexOfAny('\'', '’') is var apostrophe and > 1) last = tokens[end - 1].Start + apostrophe;
        return new NameRun
        {
            Start = tokens[start].Start, NameStart = tokens[name].Start, End = last, Words = end - name, Paragraph = paragraph, Sentence = sentence, OpensSentence = opens, Roles = roles, Entry = -1,
            IsCommon = isCommon,
            AfterDeterminer = syntax.Is(start - 1, WordRoles.Determiner),
            IsSubject = !isPossessive && (opens || OpensClause(syntax, start, end) || syntax.Is(end, WordRoles.Auxiliary | WordRoles.Says) || (start > 0 && syntax.Is(start - 1, WordRoles.Says))),
            Speaks = !isPossessive && Speaks(syntax, start, end),
            IsHeld = syntax.Is(start - 1, WordRoles.AnyPreposition) && !syntax.Is(start - 1, WordRoles.Conjunction) && !opens,
            Before = RoleReader.Before(syntax, start, end, name), After = RoleReader.After(syntax, end, false), AfterHead = RoleReader.After(syntax, end, true),
        };
    }

    /// <summary>"On 3 May, Ana Ruiz, then mayor, struck": behind the sentence's first comma, before another.</summary>
    private static bool OpensClause(in QuoteSyntax syntax, int start, int end)
    {
        if (!syntax.IsKind(start - 1, TokenKind.Comma) || !syntax.IsKind(end, TokenKind.Comma)) return false;
        var first = Math.Max(0, start - LongestAside);
        for (var k = start - 2; k >= first; k--)
        {
            if (syntax.Tokens[k].Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Colon) return false;
            if (syntax.IsKind(k, TokenKind.Stop)) return true;
        }

        return first == 0;
    }

    /// <summary>"Ana Ruiz said", "said the mayor Ana Ruiz", "Ana Ruiz, who leads the town, said".</summary>
    private static bool Speaks(in QuoteSyntax syntax, int start, int end)
    {
        if (syntax.IsCue(end, WordRoles.Says) || (start > 0 && syntax.IsCue(start - 1, WordRoles.Says)) || (start > 1 && syntax.Is(start - 1, WordRoles.Determiner | WordRoles.PersonNoun | WordRoles.Title) && syntax.IsCue(start - 2, WordRoles.Says))) return true;
        if (start > 1 && IsPossessive(syntax.Word(start - 1)) && syntax.IsCue(start - 2, WordRoles.Says)) return true;
        if (!syntax.IsKind(end, TokenKind.Comma)) return false;
        for (var k = end + 1; k < syntax.Tokens.Length - 1 && k - end < LongestAside; k++)
        {
            if (syntax.Tokens[k].Kind is TokenKind.Stop or TokenKind.Quote) return false;
            if (syntax.IsKind(k, TokenKind.Comma)) return syntax.IsCue(k + 1, WordRoles.Says) && !syntax.Is(k + 1, WordRoles.Gerund);
        }

        return false;
    }

    /// <summary>"Finnish President Ana Ruiz", "Foreign Affairs Minister Ana Ruiz": the name starts after the last title, or with a given name.</summary>
    private static int NameStart(in QuoteSyntax syntax, int start, int end)
    {
        var name = start;
        var hasOffice = syntax.Is(start - 1, WordRoles.LinkingPreposition) && syntax.Is(start - 2, WordRoles.PersonNoun | WordRoles.Title);
        for (var k = start; k < end - 1; k++)
        {
            if (syntax.Is(k, WordRoles.GivenName) && !syntax.Is(k, WordRoles.Title) && (hasOffice || (k > start && OpensWithNoun(syntax, start, k)))) return k;
            hasOffice |= syntax.Is(k, WordRoles.Title | WordRoles.PersonNoun | WordRoles.GroupNoun);
            if (syntax.Is(k, WordRoles.Title | WordRoles.PersonNoun) && !syntax.Is(k, WordRoles.GivenName)) name = k + 1;
        }

        // "Secretary of State Ana Ruiz": how long the office is cannot be told; two words are a name.
        if (name > start && name < end && syntax.Is(name, WordRoles.LinkingPreposition) && end - name > 3) return end - 2;
        return name < end && syntax.Tokens[name].IsName ? name : start;
    }

    /// <summary>"Wahlkampfleiter Ana Ruiz": where all nouns have capitals, what stands before the first given name is what she is.</summary>
    private static bool OpensWithNoun(in QuoteSyntax syntax, int start, int given)
    {
        if (!syntax.Lexicon.VerbSecond || syntax.Word(start)[^1] == '.') return false;
        for (var k = start; k < given; k++)
            if (syntax.Is(k, WordRoles.GivenName | WordRoles.Particle)) return false;
        return true;
    }

    /// <summary>"Thüringens Parteichef", "Berner Stadtrat": where nouns have capitals, a place and an office are no name.</summary>
    private static bool IsOffice(in QuoteSyntax syntax, int place, int noun)
    {
        if (!syntax.Lexicon.VerbSecond || !syntax.Is(noun, WordRoles.PersonNoun) || syntax.Is(place, WordRoles.GivenName)) return false;
        var word = syntax.Word(place);
        return word[^1] == 's' || word.EndsWith("er", StringComparison.Ordinal);
    }
}
