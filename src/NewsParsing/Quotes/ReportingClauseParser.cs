namespace NewsParsing.Quotes;

/// <summary>Reads the clause that reports a quote, from the words on both sides of it.</summary>
internal static partial class ReportingClauseParser
{
    private const int LongestSubject = 28;
    private const int FarthestCue = 45;
    private const int FarthestOuter = 15;
    private const int FarthestParticle = 30;
    private const int FarthestComma = 12;
    private const int FarthestReported = 5;

    internal static ReportingClause Parse(in QuoteSyntax syntax, int quote)
    {
        if (ByOrder(syntax, quote) is { IsNone: false } ordered) return ordered;
        var isBound = IsBoundToRight(syntax, quote);
        var start = syntax.SentenceStart(quote);
        if (isBound && syntax.ReducedOpening(start, quote) is var heard and >= 0) return new ReportingClause(ClauseKind.Impersonal, default, new Phrase(heard, heard + 1), quote - heard);
        if (isBound && Participial(syntax, quote, start) is { IsNone: false } opening) return opening;
        if (isBound && syntax.Subordinates(quote, start) && Before(syntax, quote, start) is { Kind: ClauseKind.Cued, Source.IsEmpty: false } subordinate) return subordinate;
        if (isBound && !IsClosedByColon(syntax, quote))
        {
            var after = After(syntax, quote);
            if (SaidTwice(syntax, quote, after, start) is { IsNone: false } named) return named;
            if (!after.IsNone) return !syntax.Lexicon.HasBareForms && Before(syntax, quote, syntax.SentenceStart(quote)) is var inner && OuterSource.Holds(syntax, quote, after, inner) ? inner : after;
        }

        if (!isBound && FinalVerb.Find(syntax, quote, start) is { IsNone: false } final) return final;
        if (syntax.LabelBehindDash(quote - 1, start) is { IsEmpty: false } label) return new ReportingClause(ClauseKind.Bound, label, new Phrase(quote - 1, quote), 1);
        var before = Before(syntax, quote, start);
        if (before.Kind == ClauseKind.Named && syntax.IsStance(before.Cue.Start) && Trailing(syntax, quote) is { Source.IsEmpty: false } trailing) return trailing;
        if (!before.IsNone) return before;
        var colon = BeforeColon(syntax, quote, start);
        if (!colon.IsNone) return colon;
        if (!isBound)
        {
            var after = After(syntax, quote);
            if (!after.IsNone) return after with { Kind = after.Kind == ClauseKind.Bound ? ClauseKind.Cued : after.Kind };
        }

        var around = Trailing(syntax, quote);
        return around.IsNone ? WeakBefore(syntax, quote, start) : around;
    }

    /// <summary>"Ruiz asked: “…?” Berg says no." – the colon has bound the quote, and a new sentence follows.</summary>
    private static bool IsClosedByColon(in QuoteSyntax syntax, int quote) =>
        (syntax.IsKind(quote - 1, TokenKind.Colon) && syntax.EndsSentence(quote) && (quote + 1 == syntax.Tokens.Length || syntax.IsCapital(quote + 1)))
        || (syntax.Lexicon.HasBareForms && syntax.IsKind(quote - 1, TokenKind.Comma) && syntax.IsCue(quote - 2, WordRoles.Says) && !syntax.Is(quote - 2, WordRoles.Gerund));

    /// <summary>Whether the quote's end leaves room for a clause that leans on it: a comma on either side of the closing mark, a question.</summary>
    private static bool IsBoundToRight(in QuoteSyntax syntax, int quote)
    {
        var last = syntax.LastInside(quote);
        return last is ',' or '?' or '!' || (syntax.IsKind(quote + 1, TokenKind.Dash) && syntax.IsCapital(quote + 2)) || syntax.IsKind(quote + 1, TokenKind.Comma) || syntax.IsKind(quote + 1, TokenKind.Dash)
            || (last is '.' && syntax.Is(quote + 1, WordRoles.Says) && !syntax.IsCapital(quote + 1) && !syntax.Is(quote + 1, WordRoles.Gerund));
    }

    private static ReportingClause After(in QuoteSyntax syntax, int quote)
    {
        var k = quote + 1;
        if (syntax.IsKind(k, TokenKind.Comma)) k++;
        if (syntax.IsKind(k, TokenKind.Dash)) k++;
        var end = Math.Min(syntax.SentenceEnd(k), k + LongestSubject);
        if (syntax.IsKind(quote + 1, TokenKind.Dash) || syntax.IsKind(quote + 1, TokenKind.Open))
        {
            var signed = Signature(syntax, quote + 2, syntax.IsKind(quote + 1, TokenKind.Open));
            if (!signed.IsNone) return signed;
        }

        if (k >= end || syntax.Breaks(quote)) return default;
        var phrase = SourcePhrase.Find(syntax, k, end, quote, syntax.Lexicon.SourcePhrases.AsSpan());
        if (!phrase.IsNone) return phrase with { Kind = ClauseKind.Bound };
        if (SourcePhrase.Impersonal(syntax, k, quote) is { IsNone: false } impersonal) return impersonal;
        if (IsSeparable(syntax, k, end)) return Inverted(syntax, k, end, k - quote - 1);
        if (syntax.Lexicon.HasBareForms && syntax.Is(k, WordRoles.Base) && syntax.Is(k + 1, WordRoles.That)) return default;
        var verb = k;
        while (verb < end && syntax.Is(verb, WordRoles.Auxiliary | WordRoles.Adverb) && !syntax.Is(verb, WordRoles.Says) && !(syntax.IsCapital(verb) && syntax.IsCapital(verb + 1)) && !syntax.IsNameBeforeCue(verb)) verb++;
        if (syntax.IsNameBeforeCue(verb)) return Straight(syntax, quote, k, end);
        if (syntax.IsCue(verb, (verb > k || OpensWithAs(syntax, quote)) && syntax.Lexicon.VerbSecond ? WordRoles.Says | WordRoles.Names : WordRoles.Says) && !syntax.Is(verb, WordRoles.Gerund)) return Inverted(syntax, verb, end, verb - quote - 1);
        if (IsSeparable(syntax, verb, end)) return Inverted(syntax, verb, end, verb - quote - 1);
        if (syntax.Is(k, WordRoles.Conjunction | WordRoles.Relative | WordRoles.That) || syntax.GoesOnWithVerb(k)) return default;
        var straight = Straight(syntax, quote, k, end);
        return straight.IsNone && !syntax.Is(k, WordRoles.Adverb) && IsUnknownVerb(syntax, quote, verb, end) ? Inverted(syntax, verb, end, verb - quote - 1) : straight;
    }

    /// <summary>"Als „gute Wahl“ bezeichnet Ana Ruiz den Plan": what somebody calls a thing opens the sentence.</summary>
    private static bool OpensWithAs(in QuoteSyntax syntax, int quote) => syntax.Is(quote - 1, WordRoles.Likeness) && syntax.SentenceStart(quote) == quote - 1;

    /// <summary>"Weiter hieß es, …": nothing but an adverb stands before; "in dem Brief hieß es" names the paper.</summary>
    private static bool OpensImpersonally(in QuoteSyntax syntax, int verb, int start)
    {
        if (!syntax.Lexicon.VerbSecond) return false;
        var open = syntax.Is(verb - 1, WordRoles.Adverb) && verb > start ? verb - 1 : verb;
        return open == start || syntax.IsKind(open - 1, TokenKind.Comma);
    }

    /// <summary>"…", zirpte Ana Ruiz: between the comma of a quote and a name, a small word that no list knows is a verb.</summary>
    private static bool IsUnknownVerb(in QuoteSyntax syntax, int quote, int verb, int end)
    {
        if (syntax.IsUnknownInverted(quote, verb)) return true;
        if (!(syntax.IsKind(quote + 1, TokenKind.Comma) || (syntax.Lexicon.VerbSecond && syntax.LastInside(quote) is ',' or '!' or '?')) || verb >= end || !syntax.IsKind(verb, TokenKind.Word) || syntax.IsCapital(verb) || syntax.Tokens[verb].Roles != WordRoles.None) return false;
        var next = verb + 1;
        while (next < end && syntax.Is(next, WordRoles.Adverb | WordRoles.Auxiliary)) next++;
        return syntax.Is(next, WordRoles.Pronoun | WordRoles.Title) && !syntax.Is(next, WordRoles.That) || (syntax.IsCapital(next) && !syntax.Is(next, WordRoles.NotName));
    }

    /// <summary>"…" — Ana Ruiz, at the end of the paragraph.</summary>
    private static ReportingClause Signature(in QuoteSyntax syntax, int k, bool inBrackets)
    {
        if (inBrackets || !syntax.IsCapital(k)) return default;
        var name = syntax.PhraseFrom(k, syntax.Tokens.Length);
        if (name.IsEmpty || name.End - name.Start > 6) return default;
        var isLast = name.End == syntax.Tokens.Length || syntax.IsKind(name.End, TokenKind.Comma) || (syntax.IsKind(name.End, TokenKind.Stop) && name.End + 1 == syntax.Tokens.Length);
        return isLast && syntax.Tokens.Length - name.End < 12 ? new ReportingClause(ClauseKind.Bound, name, new Phrase(k - 1, k), 1) : default;
    }

    /// <summary>"…", said Ana Ruiz.</summary>
    private static ReportingClause Inverted(in QuoteSyntax syntax, int verb, int end, int distance)
    {
        var cue = new Phrase(verb, verb + 1);
        if (syntax.Is(verb, WordRoles.Clitic)) return new ReportingClause(ClauseKind.Bound, cue, cue, distance);
        var k = verb + 1;
        while (k < end && (syntax.Is(k, WordRoles.Auxiliary | WordRoles.Adverb) && !syntax.Is(k, WordRoles.Title) || syntax.Is(k, WordRoles.Says) && !syntax.IsCapital(k))) k++;
        if (Hearer.IsMarked(syntax, k) || Hearer.IsAgency(syntax, k)) k++;
        var subject = syntax.IsKind(k, TokenKind.Number) && !syntax.IsNumberedPerson(k, end) ? default : syntax.PhraseFrom(k, end);
        if (subject.IsEmpty && syntax.Lexicon.HasBareForms && syntax.Is(k, WordRoles.Agent) && syntax.Is(verb - 1, WordRoles.Passive)) subject = syntax.PhraseFrom(k + 1, end);
        if (subject.IsEmpty && syntax.Is(k, WordRoles.AnyPreposition)) subject = BehindHearer(syntax, k + 1, end);
        if (syntax.Is(verb, WordRoles.Cites) && !subject.IsEmpty && syntax.PhraseFrom(subject.End, end) is var cited && syntax.CanSpeak(cited)) subject = cited;
        return new ReportingClause(ClauseKind.Bound, subject, cue, distance);
    }

    /// <summary>"…", dijo a la prensa Ana Ruiz: the name behind a hearer who has none.</summary>
    private static Phrase BehindHearer(in QuoteSyntax syntax, int start, int end)
    {
        var hearer = syntax.PhraseFrom(start, end);
        if (hearer.IsEmpty) return default;
        var name = syntax.NameBefore(hearer.End, start);
        return name.Start > start && !name.IsEmpty ? name : default;
    }

    /// <summary>"…," Ana Ruiz said.</summary>
    private static ReportingClause Straight(in QuoteSyntax syntax, int quote, int k, int end)
    {
        if (syntax.Lexicon.HasBareForms && syntax.Is(k, WordRoles.Gerund)) return default;
        for (var verb = k + 1; verb < end; verb++)
        {
            if (syntax.Tokens[verb].Kind is TokenKind.Quote or TokenKind.Colon or TokenKind.Semicolon) return default;
            if (!syntax.IsCue(verb, WordRoles.Says) && !IsSeparable(syntax, verb, end)) continue;
            if (syntax.Is(verb, WordRoles.Gerund) || syntax.FollowsRelative(verb)) continue;
            var subject = syntax.NearerSubject(verb, k) is { IsEmpty: false } nearer ? nearer : syntax.PhraseFrom(k, verb);
            if (subject.IsEmpty && syntax.IsKind(verb - 1, TokenKind.Comma)) return Inverted(syntax, verb, end, verb - quote - 1);
            if (subject.IsEmpty && syntax.Is(k, WordRoles.Auxiliary)) subject = syntax.PhraseFrom(k + 1, verb);
            if (subject.IsEmpty)
            {
                subject = syntax.SubjectBefore(verb, k);
                if (subject.Start > k && syntax.Is(subject.Start - 1, WordRoles.Coordinator)) return default;
            }

            return syntax.CanSpeak(subject) ? new ReportingClause(ClauseKind.Bound, subject, new Phrase(verb, verb + 1), verb - quote) : default;
        }

        return UnknownPast(syntax, quote, k, end);
    }

    /// <summary>Ana Ruiz said that "…".</summary>
    private static ReportingClause Before(in QuoteSyntax syntax, int quote, int start)
    {
        // "Ruiz says she hopes for …": the verb of saying holds the verb of thought.
        var inner = default(ReportingClause);
        var first = Math.Max(start, quote - FarthestCue);
        for (var k = syntax.FirstOfThat(quote, first) - 1; k >= first; k--)
        {
            if (syntax.Is(k, WordRoles.PhraseStart))
            {
                var phrase = SourcePhrase.Find(syntax, k, quote, quote, syntax.Lexicon.SourcePhrases.AsSpan());
                if (!phrase.IsNone) return phrase with { Distance = quote - k };
            }

            if (inner.IsNone && OpensImpersonally(syntax, k, start) && SourcePhrase.Impersonal(syntax, k, quote) is { IsNone: false } impersonal) return impersonal with { Distance = quote - k };
            if (syntax.Is(k, WordRoles.SourcePostposition))
            {
                var source = syntax.PhraseBefore(k, start);
                if (!source.IsEmpty) return new ReportingClause(ClauseKind.Cued, source, new Phrase(k, k + 1), quote - k);
            }

            var noun = SpeechNoun(syntax, k, start, quote);
            if (!noun.IsEmpty && (inner.IsNone || (syntax.Is(k + 1, WordRoles.That | WordRoles.Infinitive) && !inner.Cue.IsEmpty && syntax.IsStance(inner.Cue.Start))))
            {
                inner = new ReportingClause(ClauseKind.Named, noun, new Phrase(k, k + 1), inner.IsNone ? quote - k : inner.Distance);
                continue;
            }

            if (!syntax.IsCue(k, WordRoles.Cue) && !IsSeparable(syntax, k, syntax.Tokens.Length)) continue;
            if (syntax.TellsOfQuote(k)) continue;
            if (!inner.IsNone && ((quote - k > inner.Distance + FarthestOuter || !syntax.Is(k, WordRoles.Says)) && !IsBetter(syntax, k, inner) || (syntax.Is(k, WordRoles.Gerund) && !IsPronounsThought(syntax, inner, k) && !TellsHow(syntax, k)))) continue;
            var clause = AtVerb(syntax, k, start, quote);
            if (Telling(syntax, clause, start, quote) is var telling and >= 0 && AtVerb(syntax, telling, start, quote) is { Source.IsEmpty: false } told) return told with { Distance = clause.Distance };
            if (Nesting(syntax, clause, inner, start, quote) is { IsNone: false } nesting) return nesting with { Distance = inner.IsNone ? clause.Distance : inner.Distance };
            if (clause.Kind == ClauseKind.Impersonal) return clause;
            if (IsClosedBefore(syntax, k, inner, start)) continue;
            if (clause.Kind == ClauseKind.Cued && !syntax.LeansOnVerb(k) && !syntax.StandsInAside(k, start, quote)) return inner.IsNone ? clause : clause with { Distance = inner.Distance };
            if (inner.IsNone && syntax.IsNamingAside(k) && !syntax.IsClosedByComma(k, quote)) return clause;
            if (inner.IsNone || IsBetter(syntax, k, inner)) inner = inner.IsNone ? clause : clause with { Distance = inner.Distance };
        }

        return inner;
    }

    /// <summary>"Ruiz said the port should release it “at once”": the verb stands in what another told, and so do the marked words. Gives the telling verb; below 0 for none.</summary>
    private static int Telling(in QuoteSyntax syntax, in ReportingClause clause, int start, int quote)
    {
        if (clause.Source.IsEmpty || syntax.Lexicon.VerbSecond || syntax.IsKind(quote - 1, TokenKind.Comma) || syntax.IsKind(quote - 1, TokenKind.Colon)) return -1;
        var before = clause.Source.Start - 1;
        if (before <= start) return -1;
        if (ToldOfHearsay(syntax, clause, start) is var told and >= 0) return told;
        if (syntax.IsCue(before, WordRoles.Says) && syntax.Lexicon.HasBareForms) return before;
        if (!syntax.Is(before, WordRoles.That)) return -1;
        for (var k = before - 1; k > start && before - k < FarthestOuter; k--)
            if (syntax.IsCue(k, WordRoles.Says)) return k;
        return -1;
    }

    /// <summary>"Ruiz’s claim that …", "her promise of …": whose words a noun reports.</summary>
    private static Phrase SpeechNoun(in QuoteSyntax syntax, int k, int start, int quote)
    {
        if (!syntax.Is(k, WordRoles.SpeechNoun) || syntax.IsCapital(k) || !(syntax.Is(k + 1, WordRoles.That | WordRoles.LinkingPreposition | WordRoles.Infinitive) || syntax.IsKind(k + 1, TokenKind.Colon) || IsInWords(syntax, k, quote))) return default;
        if (syntax.Lexicon.HasBareForms && quote - k > LongestOf && syntax.Is(k + 1, WordRoles.LinkingPreposition)) return default;
        for (var p = k - 1; p >= start && p >= k - 2; p--)
        {
            if (syntax.Is(p, WordRoles.Possessive)) return new Phrase(p, p + 1);
            if (NameRunReader.IsPossessive(syntax.Word(p))) return syntax.IsCapital(p) ? syntax.NameBefore(p + 1, start) : syntax.PhraseBefore(p + 1, start);
        }

        return default;
    }

    internal static ReportingClause AtVerb(in QuoteSyntax syntax, int verb, int start, int quote)
    {
        var isSaying = syntax.Is(verb, WordRoles.Says) || (syntax.Is(verb, WordRoles.Separable) && (!syntax.Lexicon.HasBareForms || IsSeparable(syntax, verb, syntax.Tokens.Length)));
        var kind = isSaying ? ClauseKind.Cued : ClauseKind.Named;
        var cue = new Phrase(verb, verb + 1);
        var agent = VerbSubject.Agent(syntax, verb, quote);
        if (!agent.IsEmpty && (!syntax.Lexicon.DropsPronouns || syntax.CanSpeak(agent))) return new ReportingClause(kind, agent, cue, quote - verb);
        if (syntax.IsHeard(verb)) return new ReportingClause(ClauseKind.Impersonal, default, cue, quote - verb);
        var cited = syntax.Is(verb, WordRoles.Cites) && !VerbSubject.HasFiniteAuxiliary(syntax, verb, start) ? VerbSubject.Behind(syntax, syntax.Is(verb + 1, WordRoles.AnyPreposition) ? verb + 1 : verb, quote) : default;
        if (syntax.CanSpeak(cited)) return new ReportingClause(kind, cited, cue, quote - verb);
        if (Parenthesis(syntax, verb, start, quote) is { IsEmpty: false } inverted) return new ReportingClause(kind, inverted, cue, quote - verb);
        var subject = syntax.Is(verb, WordRoles.Clitic) ? cue : syntax.Lexicon.VerbSecond ? VerbSubject.OfSecondVerb(syntax, verb, start, quote) : syntax.SubjectBefore(verb, start);
        if (!syntax.CanSpeak(subject)) subject = default;
        if (subject.IsEmpty && !syntax.Is(verb, WordRoles.Gerund) && !(syntax.Lexicon.HasBareForms && syntax.Is(verb + 1, WordRoles.That))) subject = VerbSubject.Behind(syntax, verb, quote);
        return new ReportingClause(kind, syntax.CanSpeak(subject) ? subject : default, cue, quote - verb);
    }

    /// <summary>Ana Ruiz: "…". Where no word reports, the colon does.</summary>
    private static ReportingClause BeforeColon(in QuoteSyntax syntax, int quote, int start)
    {
        if (!syntax.IsKind(quote - 1, TokenKind.Colon) || quote - 1 <= start) return default;
        var source = syntax.FirstPhrase(start, quote - 1);
        if (syntax.NamedBeforeColon(quote - 1, start) is { IsEmpty: false } near) source = near;
        var cue = syntax.IsUnknownPast(quote - 2) ? quote - 2 : quote - 1;
        return !syntax.CanSpeak(source) || syntax.Is(source.Start, WordRoles.Oblique) ? default : new ReportingClause(ClauseKind.Bound, source, new Phrase(cue, cue + 1), 1);
    }

    /// <summary>A source phrase or a clause further on in the sentence: he is "a fool" who …, officials said.</summary>
    private static ReportingClause Trailing(in QuoteSyntax syntax, int quote)
    {
        var end = Math.Min(syntax.SentenceEnd(quote), quote + FarthestCue);
        for (var k = quote + 1; k < end; k++)
        {
            if (syntax.Is(k, WordRoles.PhraseStart))
            {
                var phrase = SourcePhrase.Find(syntax, k, end, quote, syntax.Lexicon.SourcePhrases.AsSpan());
                if (!phrase.IsNone) return phrase;
            }

            if (syntax.Is(k, WordRoles.SourcePostposition))
            {
                var source = syntax.PhraseBefore(k, quote + 1);
                if (!source.IsEmpty) return new ReportingClause(ClauseKind.Cued, source, new Phrase(k, k + 1), k - quote);
            }

            if (!syntax.Is(k, WordRoles.Says | WordRoles.Separable)) continue;
            var comma = LastComma(syntax, quote, k);
            if (comma < 0 && k < quote + FarthestComma && syntax.Lexicon.HasBareForms && syntax.LastInside(quote) == ',') comma = quote;
            if (comma < 0) continue;
            if (syntax.LeansOnVerb(k) || syntax.IsLoneBareForm(k) || syntax.FollowsRelative(k) || (syntax.Lexicon.HasBareForms && syntax.Is(comma + 1, WordRoles.Relative))) continue;
            if (!(syntax.IsCue(k, WordRoles.Says) || IsSeparable(syntax, k, end)) || syntax.Is(k, WordRoles.Gerund)) continue;
            if (k == comma + 1 && syntax.BehindAside(k, quote + 1) is { IsEmpty: false } named) return new ReportingClause(ClauseKind.Cued, named, new Phrase(k, k + 1), k - quote);
            if (k == comma + 1) return Inverted(syntax, k, end, k - quote) with { Kind = ClauseKind.Cued };
            var subject = syntax.PhraseFrom(syntax.Is(comma + 1, WordRoles.Likeness) ? comma + 2 : comma + 1, k);
            if (!subject.IsEmpty && subject.End >= k - 2) return new ReportingClause(ClauseKind.Cued, subject, new Phrase(k, k + 1), k - quote);
        }

        return default;
    }

    /// <summary>The last clause of saying in the sentences before a quote that stands alone.</summary>
    internal static ReportingClause Previous(in QuoteSyntax syntax, int quote)
    {
        var end = syntax.SentenceStart(quote);
        var skipped = 0;
        for (var sentences = 0; sentences < 2 && end > 0; sentences++)
        {
            var start = syntax.SentenceStart(end - 1);
            if (IsReportedAlone(syntax, start, end) && skipped++ < FarthestReported)
            {
                end = start;
                sentences--;
                continue;
            }

            var clause = Outermost(syntax, start, end) is { IsNone: false } outermost ? outermost : Before(syntax, end, start);
            if (clause.Kind == ClauseKind.Cued && !clause.Source.IsEmpty) return clause with { Kind = ClauseKind.Weak };
            var topic = Topic(syntax, start, end);
            if (!topic.IsEmpty) return new ReportingClause(ClauseKind.Weak, topic, default, quote - topic.End);
            end = start;
        }

        return default;
    }

    /// <summary>Whom a sentence is about: its first noun phrase, up to its last name or noun for a person.</summary>
    internal static Phrase Topic(in QuoteSyntax syntax, int start, int end)
    {
        var phrase = syntax.FirstPhrase(start, end);
        phrase = BeforeVerb(syntax, phrase);
        for (var k = phrase.End - 1; k >= phrase.Start && !phrase.IsEmpty; k--)
        {
            var isName = syntax.IsCapital(k) && !syntax.Is(k, WordRoles.Determiner | WordRoles.NotName) && (k > start || syntax.Tokens[k].Roles == WordRoles.None);
            if (isName || syntax.Is(k, WordRoles.PersonNoun) || (syntax.Is(k, WordRoles.Pronoun) && !syntax.Is(k, WordRoles.Determiner) && syntax.Is(k, WordRoles.Masculine | WordRoles.Feminine))) return new Phrase(phrase.Start, k + 1);
        }

        return default;
    }

    /// <summary>"Anna Ruiz leitet den Hafen": a small word that no list knows, right behind a full name, is the verb.</summary>
    private static Phrase BeforeVerb(in QuoteSyntax syntax, Phrase phrase)
    {
        for (var k = phrase.Start + 1; k < phrase.End; k++)
            if (syntax.Tokens[k] is { IsWord: true, Capital: false, Roles: WordRoles.None } && syntax.IsCapital(k - 1) && (syntax.Is(k - 1, WordRoles.GivenName) || syntax.Is(k - 2, WordRoles.GivenName))) return new Phrase(phrase.Start, k);
        return phrase;
    }

    /// <summary>Whether the quote's sentence is in the mood of reported speech, which goes on without a cue.</summary>
    internal static bool IsReported(in QuoteSyntax syntax, int quote)
    {
        var end = Math.Min(syntax.SentenceEnd(quote), quote + FarthestCue);
        for (var k = syntax.SentenceStart(quote); k < end; k++)
            if (syntax.Is(k, WordRoles.ReportedMood)) return true;
        return false;
    }

    /// <summary>No word reports, yet the words are somebody's: those of the sentence's subject.</summary>
    internal static ReportingClause SubjectAlone(in QuoteSyntax syntax, int quote)
    {
        var start = syntax.SentenceStart(quote);
        if (start == quote) return default;
        var subject = syntax.FirstPhrase(start, quote);
        var isBareArticle = subject.End == quote && subject.End - subject.Start == 1 && syntax.Is(subject.Start, WordRoles.Determiner);
        return isBareArticle || !syntax.CanSpeak(subject) || syntax.Is(subject.Start, WordRoles.Oblique) ? default : new ReportingClause(ClauseKind.Weak, subject, syntax.NamingVerb(subject.End, quote), quote - subject.End);
    }

    /// <summary>The clause that a paragraph ends with, when what it reports stands in the next paragraph.</summary>
    internal static ReportingClause AtEnd(in QuoteSyntax syntax)
    {
        var end = syntax.Tokens.Length;
        var start = syntax.SentenceStart(end - 1);
        var before = Before(syntax, end, start);
        return before.IsNone ? BeforeColon(syntax, end, start) : before;
    }

    private static int LastComma(in QuoteSyntax syntax, int quote, int k)
    {
        for (var i = k - 1; i > quote && i > k - FarthestComma; i--)
            if (syntax.IsKind(i, TokenKind.Comma)) return i;
        return -1;
    }

    private static ReportingClause WeakBefore(in QuoteSyntax syntax, int quote, int start)
    {
        for (var k = Math.Max(start, quote - FarthestCue); k < quote; k++)
        {
            if (!syntax.Is(k, WordRoles.PhraseStart) || !(k == start || syntax.IsKind(k - 1, TokenKind.Comma) || syntax.Is(k - 1, WordRoles.Conjunction | WordRoles.That))) continue;
            var phrase = SourcePhrase.Find(syntax, k, quote, quote, syntax.Lexicon.WeakSourcePhrases.AsSpan());
            if (!phrase.IsNone) return phrase with { Kind = ClauseKind.Weak };
        }

        return default;
    }

    /// <summary>"teilte … mit": whether the second part of the verb follows.</summary>
    internal static bool IsSeparable(in QuoteSyntax syntax, int verb, int end)
    {
        if (!syntax.Is(verb, WordRoles.Separable)) return false;
        var last = Math.Min(end, verb + (syntax.Lexicon.VerbSecond ? FarthestParticle : 2));
        for (var k = verb + 1; k < last; k++)
            if (syntax.IsParticle(verb, k) && syntax.EndsClause(k)) return true;
        return false;
    }
}
