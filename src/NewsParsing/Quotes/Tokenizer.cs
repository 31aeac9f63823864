using NewsParsing.Scanning;

namespace NewsParsing.Quotes;

/// <summary>Cuts a paragraph into words and marks; every marked stretch is one token.</summary>
internal static class Tokenizer
{
    private const int ShortestHead = 4;

    internal static void Append(List<Token> tokens, ReadOnlySpan<char> text, int start, int end, List<MarkedSpan> spans, int firstSpan, QuoteLexicon lexicon)
    {
        var next = firstSpan;
        for (var i = start; i < end;)
        {
            if (next < spans.Count && spans[next].Open == i)
            {
                tokens.Add(new Token(i, spans[next].Close, TokenKind.Quote, WordRoles.None, false, next));
                i = spans[next++].Close;
                continue;
            }

            var limit = next < spans.Count ? Math.Min(end, spans[next].Open) : end;
            var c = text[i];
            if (c == ' ') i++;
            else if (char.IsAsciiLetter(c)) i = Word(tokens, text[..limit], i, lexicon);
            else if (char.IsWhiteSpace(c)) i++;
            else if (char.IsLetter(c) || char.IsSurrogate(c) || c is '@' or '#') i = Word(tokens, text[..limit], i, lexicon);
            else if (char.IsDigit(c)) i = Number(tokens, text[..limit], i, lexicon);
            else i = Mark(tokens, text[..limit], i);
        }
    }

    private static int Word(List<Token> tokens, ReadOnlySpan<char> text, int start, QuoteLexicon lexicon)
    {
        // Most words are plain letters alone: they are a number, and nothing needs to be looked for inside them.
        var letters = PlainWord.At(text[start..]);
        var plain = start + Math.Max(letters.Length, 1);
        var i = plain;
        while (i < text.Length && (IsWordChar(text[i]) || IsInner(text, i))) i++;
        var isPlain = i == plain;
        var word = text[start..i];
        var roles = i == start + letters.Length && letters.IsNumbered ? lexicon.Roles(letters) : lexicon.Roles(word);
        if (i < text.Length && text[i] == '.' && (IsAbbreviation(word, roles) || GoesOn(text, i + 1))) i++;
        else if (roles == WordRoles.None) roles = isPlain ? WholeRoles(word, lexicon) : InnerRoles(word, lexicon);
        tokens.Add(new Token(start, i, TokenKind.Word, roles, char.IsUpper(text[start]) || (!isPlain && IsArabicName(word)), -1));
        return i;
    }

    /// <summary>"al-Masri", "ad-Din": the article is small, the name is not.</summary>
    private static bool IsArabicName(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        return hyphen is 2 or 3 && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]) && word[..hyphen] is "al" or "el" or "ad" or "ar" or "as" or "ash" or "at" or "az" or "an" or "ul";
    }

    /// <summary>"dit-il" is the verb and its pronoun; "Trump's" is Trump.</summary>
    private static WordRoles InnerRoles(ReadOnlySpan<char> word, QuoteLexicon lexicon)
    {
        var cut = word.IndexOfAny('-', '\'', '’');
        if (cut <= 0) return WholeRoles(word, lexicon);
        if (word[cut] == '-')
        {
            var tail = lexicon.Roles(word[(cut + 1)..]);
            var last = word[(word.LastIndexOf('-') + 1)..];
            if (tail == WordRoles.None) tail = lexicon.Roles(last);
            if (tail == WordRoles.None && lexicon.VerbSecond) tail = CompoundRoles(last, lexicon);
            if ((tail & (WordRoles.Title | WordRoles.PersonNoun | WordRoles.GroupNoun)) != 0) return tail & (WordRoles.Title | WordRoles.PersonNoun | WordRoles.GroupNoun | WordRoles.Masculine | WordRoles.Feminine);
            return (tail & WordRoles.Clitic) != 0 ? lexicon.Roles(word[..cut]) | tail : WordRoles.None;
        }

        // "he's" is the pronoun, "Trump's" the name, "qu'il" the second word.
        var head = lexicon.Roles(word[..cut]);
        if ((head & WordRoles.Pronoun) != 0 && word.Length - cut <= 3) return head;
        return word[(cut + 1)..] is "s" ? WordRoles.None : lexicon.Roles(word[(cut + 1)..]);
    }

    private static WordRoles WholeRoles(ReadOnlySpan<char> word, QuoteLexicon lexicon) => lexicon.VerbSecond && char.IsUpper(word[0]) ? CompoundRoles(word, lexicon) : WordRoles.None;

    /// <summary>German and Dutch write compounds in one word: a Parteichef is a Chef.</summary>
    private static WordRoles CompoundRoles(ReadOnlySpan<char> word, QuoteLexicon lexicon)
    {
        for (var i = 3; i <= word.Length - ShortestHead; i++)
        {
            var roles = lexicon.Roles(word[i..]) & (WordRoles.PersonNoun | WordRoles.GroupNoun);
            if (roles != WordRoles.None) return roles;
        }

        return WordRoles.None;
    }

    private static bool IsWordChar(char c) => char.IsAsciiLetterLower(c) || (c < 128 ? char.IsAsciiLetterOrDigit(c) || c == '_' : IsForeignWordChar(c));

    private static bool IsForeignWordChar(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsInner(ReadOnlySpan<char> text, int i) =>
        text[i] is '\'' or '’' or '-' or '&' or '.' or '‑' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])
        && (text[i] != '.' || (!char.IsLower(text[i + 1]) && (i < 2 || !char.IsLower(text[i - 1]))));

    private static bool IsAbbreviation(ReadOnlySpan<char> word, WordRoles roles) =>
        (word.Length == 1 && char.IsUpper(word[0])) || (roles & WordRoles.Abbreviation) != 0 || (word.Length <= 5 && (roles & WordRoles.Title) != 0 && word.Length > 1 && char.IsUpper(word[0]))
        || (word.Length >= 3 && word[^2] == '.');

    /// <summary>After the full stop of "D-Ohio.)" the sentence goes on.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int i) => i < text.Length && (text[i] is ',' or ';' || (text[i] == ')' && i + 1 < text.Length && text[i + 1] is ' ' or ','));

    private static int Number(List<Token> tokens, ReadOnlySpan<char> text, int start, QuoteLexicon lexicon)
    {
        var i = start + 1;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '.' or ',' or ':' or '/' && i + 1 < text.Length && char.IsDigit(text[i + 1])) || (text[i] == '-' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])))) i++;
        // "am 3. Mai": the full stop of an ordinal ends no sentence.
        if (lexicon.VerbSecond && i - start <= 2 && i + 2 < text.Length && text[i] == '.' && text[i + 1] == ' ' && char.IsLetter(text[i + 2])) i++;
        // "der 48-Jährige" is somebody.
        var hyphen = text[start..i].IndexOf('-');
        tokens.Add(new Token(start, i, TokenKind.Number, hyphen < 0 ? WordRoles.None : lexicon.Roles(text[(start + hyphen + 1)..i]) & WordRoles.PersonNoun, false, -1));
        return i;
    }

    private static int Mark(List<Token> tokens, ReadOnlySpan<char> text, int i)
    {
        var kind = text[i] switch
        {
            ',' or '、' or '，' => TokenKind.Comma,
            ':' or '：' => TokenKind.Colon,
            ';' => TokenKind.Semicolon,
            '.' or '!' or '?' or '…' or '。' => TokenKind.Stop,
            '—' or '–' or '―' => TokenKind.Dash,
            '-' => TokenKind.Dash,
            '(' or '[' => TokenKind.Open,
            ')' or ']' => TokenKind.Close,
            _ => TokenKind.Other,
        };
        if (kind == TokenKind.Dash && i > 0 && i + 1 < text.Length && text[i] == '-' && !char.IsWhiteSpace(text[i - 1]) && !char.IsWhiteSpace(text[i + 1]) && text[i + 1] != '-' && text[i - 1] != '-') kind = TokenKind.Other;
        var end = i + 1;
        while (kind == TokenKind.Stop && end < text.Length && text[end] is '.' or '!' or '?') end++;
        tokens.Add(new Token(i, end, kind, WordRoles.None, false, -1));
        return end;
    }
}
