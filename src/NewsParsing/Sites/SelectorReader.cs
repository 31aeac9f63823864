using System.Globalization;
using System.Text;

namespace NewsParsing.Sites;

/// <summary>Reads the text of a selector, once, from left to right.</summary>
internal ref struct SelectorReader
{
    private const string WhiteSpace = " \t\r\n\f";

    // What may follow a step.
    private const string Combinators = WhiteSpace + ">,";

    private ReadOnlySpan<char> _rest;

    internal SelectorReader(ReadOnlySpan<char> text) => _rest = text;

    /// <summary>The alternatives between commas; at least one.</summary>
    internal bool TryRead(out SelectorPath[] alternatives)
    {
        var read = new List<SelectorPath>();
        alternatives = [];
        do
        {
            if (!TryPath(out var path)) return false;
            read.Add(path);
        }
        while (TryTake(','));
        alternatives = [.. read];
        return _rest.IsEmpty;
    }

    private bool TryPath(out SelectorPath path)
    {
        var steps = new List<SelectorStep>();
        var isChild = false;
        path = null!;
        do
        {
            SkipSpace();
            if (!TryStep(isChild, out var step) || steps.Count == SelectorPath.MaxSteps) return false;
            steps.Add(step);
            if (!_rest.IsEmpty && !Combinators.Contains(_rest[0], StringComparison.Ordinal)) return false;
            SkipSpace();
            isChild = TryTake('>');
        }
        while (isChild || (!_rest.IsEmpty && _rest[0] != ','));
        path = new SelectorPath([.. steps]);
        return true;
    }

    private bool TryStep(bool isChild, out SelectorStep step)
    {
        var tests = new List<AttributeTest>();
        var isAny = TryTake('*');
        string? name = null;
        var isNamed = isAny || TryName(out name);
        var isRead = true;
        while (isRead && !_rest.IsEmpty && _rest[0] is '#' or '.' or '[')
        {
            isRead = TryTest(out var test);
            tests.Add(test);
        }

        step = new SelectorStep(isAny || !isNamed ? null : name!.ToLowerInvariant(), isChild, [.. tests]);
        return isRead && (isNamed || tests.Count > 0);
    }

    private bool TryTest(out AttributeTest test)
    {
        test = null!;
        var kind = _rest[0];
        _rest = _rest[1..];
        if (kind == '[') return TryAttribute(out test);
        if (!TryName(out var name)) return false;
        test = kind == '#' ? new AttributeTest("id", '=', name) : new AttributeTest("class", '~', name);
        return true;
    }

    private bool TryAttribute(out AttributeTest test)
    {
        test = null!;
        SkipSpace();
        if (!TryName(out var name)) return false;
        SkipSpace();
        name = name.ToLowerInvariant();
        test = new AttributeTest(name, '\0', "");
        if (TryTake(']')) return true;
        if (!TryOperator(out var symbol)) return false;
        SkipSpace();
        if (!TryQuoted(out var value) && !TryName(out value)) return false;
        SkipSpace();
        var ignoresCase = TryTake('i') || TryTake('I');
        SkipSpace();
        test = new AttributeTest(name, symbol, value, ignoresCase);
        return TryTake(']');
    }

    private bool TryOperator(out char symbol)
    {
        symbol = _rest.IsEmpty ? '\0' : _rest[0];
        if (symbol is not ('=' or '~' or '|' or '^' or '$' or '*')) return false;
        _rest = _rest[1..];
        return symbol == '=' || TryTake('=');
    }

    private bool TryQuoted(out string value)
    {
        value = "";
        if (_rest.IsEmpty || _rest[0] is not ('"' or '\'')) return false;
        var quote = _rest[0];
        _rest = _rest[1..];
        var read = new StringBuilder();
        while (!_rest.IsEmpty && _rest[0] != quote) Append(read);
        value = read.ToString();
        return TryTake(quote);
    }

    private bool TryName(out string name)
    {
        name = "";
        if (_rest.IsEmpty || char.IsAsciiDigit(_rest[0])) return false;
        var read = new StringBuilder();
        while (!_rest.IsEmpty && (char.IsAsciiLetterOrDigit(_rest[0]) || _rest[0] is '-' or '_' or '\\' or >= '\u0080')) Append(read);
        name = read.ToString();
        return name.Length > 0;
    }

    /// <summary>Takes a character, or an escape: a backslash before a character means the character itself, before hexadecimal digits the one of that number.</summary>
    private void Append(StringBuilder read)
    {
        if (_rest[0] != '\\' || _rest.Length == 1)
        {
            read.Append(_rest[0]);
            _rest = _rest[1..];
            return;
        }

        _rest = _rest[1..];
        var digits = 0;
        while (digits < 6 && digits < _rest.Length && char.IsAsciiHexDigit(_rest[digits])) digits++;
        if (digits == 0)
        {
            read.Append(_rest[0]);
            _rest = _rest[1..];
            return;
        }

        var number = int.Parse(_rest[..digits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        read.Append(Rune.IsValid(number) ? new Rune(number).ToString() : "\uFFFD");
        _rest = _rest[digits..];
        if (!_rest.IsEmpty && WhiteSpace.Contains(_rest[0], StringComparison.Ordinal)) _rest = _rest[1..];
    }

    private void SkipSpace() => _rest = _rest.TrimStart(WhiteSpace);

    private bool TryTake(char c)
    {
        if (_rest.IsEmpty || _rest[0] != c) return false;
        _rest = _rest[1..];
        return true;
    }
}
