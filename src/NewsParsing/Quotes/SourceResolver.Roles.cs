namespace NewsParsing.Quotes;

/// <content>Whom an office, a trade or a description means: "the senator", "the mayor of Lund", "der 48-Jährige".</content>
internal sealed partial class SourceResolver
{
    private const int FarthestBearer = 10 * FarthestRuns;
    private const int FarthestAhead = 24;
    private const int FarthestParagraphsAhead = 3;

    /// <summary>"the senator": the person nearest before whom the text calls so.</summary>
    private int ByRole(in QuoteSyntax syntax, TextSpan source, int paragraph, int lastSpeaker, int lastSpeakerParagraph)
    {
        var head = HeadNoun(syntax);
        if (head < 0) return -1;
        var at = names.RunAt(source.Start);
        if (_tokens[head].Kind == TokenKind.Number) return Antecedent(source.Start, paragraph, Gender(head), lastSpeaker, lastSpeakerParagraph);
        var bearer = Bearer(syntax, head, source, at, paragraph);
        if (bearer >= 0) return bearer;
        var modified = ByPrefix(syntax.Word(head), at);
        if (modified < 0) modified = ByModifier(syntax, head, at);
        return modified >= 0 || !IsDefinite(syntax, head) ? modified : LastPerson(source.Start, paragraph, Gender(head), lastSpeaker, lastSpeakerParagraph);
    }

    /// <summary>The noun for a person that the phrase is about, before any preposition; below 0 for none.</summary>
    private int HeadNoun(in QuoteSyntax syntax)
    {
        var head = -1;
        for (var i = 0; i < _tokens.Count && !_tokens[i].Is(WordRoles.AnyPreposition); i++)
            if (_tokens[i].Is(WordRoles.PersonNoun)) head = i;
        if (head >= 0 || _tokens.Count > 1 || !names.Lexicon.HasDefiniteNouns || _tokens[0].Is(WordRoles.GroupNoun)) return head;
        return names.Lexicon.Indefinite(syntax.Word(0)).IsEmpty ? -1 : 0;
    }

    /// <summary>"der", "la": the gender that the article shows; either where it shows none.</summary>
    private WordRoles Gender(int head)
    {
        const WordRoles both = WordRoles.Masculine | WordRoles.Feminine;
        var gender = head > 0 && _tokens[0].Is(WordRoles.Determiner) ? _tokens[0].Roles & both : WordRoles.None;
        return gender == WordRoles.None ? both : gender;
    }

    private bool IsDefinite(in QuoteSyntax syntax, int head) =>
        (_tokens[0].Is(WordRoles.Determiner) && !_tokens[0].Is(WordRoles.Indefinite)) || (head == 0 && !names.Lexicon.Indefinite(syntax.Word(0)).IsEmpty);

    /// <summary>Who is called so before; else whom the next paragraphs introduce so, as a lede leaves the name for later.</summary>
    private int Bearer(in QuoteSyntax syntax, int head, TextSpan source, int at, int paragraph)
    {
        var word = syntax.Word(head);
        var place = Place(syntax, head);
        var gender = Gender(head);
        var indefinite = names.Lexicon.Indefinite(word);
        var run = LastCalled(word, place, gender, at);
        if (run < 0 && !indefinite.IsEmpty) run = LastCalled(indefinite, place, gender, at);
        if (run < 0)
            foreach (var synonym in names.Lexicon.Synonyms(word)) run = Math.Max(run, LastCalled(synonym, place, gender, at));
        if (run < 0 && !place.IsEmpty) run = LastPlaced(place, gender, at) is var placed and >= 0 ? placed : LastCalled(word, default, gender, at);
        if (run >= 0) return names.Runs[run].Entry;
        return IsDefinite(syntax, head) ? Introduced(word, place, gender, source, paragraph) : -1;
    }

    /// <summary>"of Lund" in "the mayor of Lund": the first name behind the noun.</summary>
    private ReadOnlySpan<char> Place(in QuoteSyntax syntax, int head)
    {
        if (names.Lexicon.VerbSecond) return default;
        for (var i = head + 1; i < _tokens.Count; i++)
            if (_tokens[i].Capital && !_tokens[i].Is(WordRoles.Determiner)) return syntax.Word(i);
        return default;
    }

    /// <summary>The last run before <paramref name="at"/> that the text calls so, and ties to the place if one is given; below 0 for none.</summary>
    private int LastCalled(ReadOnlySpan<char> word, ReadOnlySpan<char> place, WordRoles gender, int at)
    {
        for (var i = at - 1; i >= 0 && at - i <= FarthestBearer; i--)
            if (IsCalled(names.Runs[i], word, gender) && (place.IsEmpty || IsPlaced(names.Runs[i], place))) return i;
        return -1;
    }

    private int Introduced(ReadOnlySpan<char> word, ReadOnlySpan<char> place, WordRoles gender, TextSpan source, int paragraph)
    {
        for (var i = names.RunAt(source.End); i < names.Runs.Count && names.Runs[i].Paragraph - paragraph <= FarthestParagraphsAhead; i++)
        {
            if (names.Runs[i].Start - source.End > FarthestAhead * FarthestComma) return -1;
            if (names.Runs[i].Words > 1 && IsCalled(names.Runs[i], word, gender) && (place.IsEmpty || IsPlaced(names.Runs[i], place))) return names.Runs[i].Entry;
        }

        return -1;
    }

    /// <summary>Who is tied to the place, whatever the office is called: "the head of the Treasury".</summary>
    private int LastPlaced(ReadOnlySpan<char> place, WordRoles gender, int at)
    {
        for (var i = at - 1; i >= 0 && at - i <= FarthestBearer; i--)
            if (IsPerson(names.Runs[i], gender) && IsPlaced(names.Runs[i], place)) return i;
        return -1;
    }

    private bool IsCalled(in NameRun run, ReadOnlySpan<char> word, WordRoles gender) => IsPerson(run, gender) && (Mentions(run.Before, word) || Mentions(run.AfterHead, word));

    private bool IsPerson(in NameRun run, WordRoles gender) => run.Entry >= 0 && names.Entry(run.Entry).IsPerson && names.Entry(run.Entry).Fits(gender);

    private bool IsPlaced(in NameRun run, ReadOnlySpan<char> place) => Mentions(run.Before, place) || Mentions(run.After, place);
}
