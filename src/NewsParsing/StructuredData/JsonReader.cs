using System.Buffers;

namespace NewsParsing.StructuredData;

/// <summary>
/// Reads JSON as pages write it into a <see cref="JsonTable"/>, in one pass and without recursion. It takes what browsers never check: trailing and missing commas,
/// raw line breaks, comments of HTML and JavaScript, CDATA, several roots, bare names, quotes inside a string, a cut end. It never throws.
/// </summary>
internal ref struct JsonReader
{
    private static readonly SearchValues<char> StringEnds = SearchValues.Create("\"\\");
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\r\n,:{}[]\"");

    private readonly JsonTable _table;
    private readonly ReadOnlySpan<char> _text;
    private readonly int _source;
    private int _at;
    private int _open;
    private int _nameStart;
    private int _nameLength;

    private JsonReader(JsonTable table, ReadOnlyMemory<char> source)
    {
        _table = table;
        _text = source.Span;
        _source = table.AddSource(source);
        _open = -1;
        _nameLength = -1;
    }

    internal static void Read(ReadOnlyMemory<char> source, JsonTable table)
    {
        // Some systems write the whole script through an HTML encoder.
        if (IsEntityEncoded(source.Span)) source = System.Net.WebUtility.HtmlDecode(source.ToString()).AsMemory();
        var reader = new JsonReader(table, source);
        while (reader._at < reader._text.Length && reader.ReadToken())
        {
        }

        while (reader._open >= 0) reader.CloseContainer();
    }

    private static bool IsEntityEncoded(ReadOnlySpan<char> text)
    {
        var head = text.TrimStart().TrimStart("[{").TrimStart();
        return head.StartsWith("&quot;", StringComparison.Ordinal) || head.StartsWith("&#34;", StringComparison.Ordinal);
    }

    private bool ReadToken()
    {
        switch (_text[_at])
        {
            case '{': return OpenContainer(JsonKind.Object);
            case '[': return OpenContainer(JsonKind.Array);
            case '}' or ']':
                if (SkipMarkup()) return true;
                CloseContainer();
                _at++;
                return true;
            case '"': return ReadString();
            case ',':
                _nameLength = -1;
                _at++;
                return true;
            case ':' or ' ' or '\n' or '\r' or '\t':
                _at++;
                return true;
            case '<' or '-' or '/' when SkipMarkup(): return true;
            default: return ReadWord();
        }
    }

    private bool OpenContainer(JsonKind kind)
    {
        _at++;
        var node = AddNode(kind, _at, 0, escaped: false);
        if (node < 0) return false;
        _open = node;
        return true;
    }

    // Any closing bracket closes the innermost container: a wrong one is a slip of the hand, and a search for its partner could be made to cost.
    private void CloseContainer()
    {
        _nameLength = -1;
        if (_open < 0) return;
        _table.Close(_open);
        _open = _table.ParentOf(_open);
    }

    private bool ReadString()
    {
        var start = ++_at;
        var escaped = false;
        while (true)
        {
            var next = _text[_at..].IndexOfAny(StringEnds);
            if (next < 0)
            {
                _at = _text.Length;
                return AddValueOrName(start, _at - start, escaped);
            }

            _at += next;
            if (_text[_at] == '\\')
            {
                escaped = true;
                _at = Math.Min(_at + 2, _text.Length);
            }
            else if (IsEndOfString(_at + 1))
            {
                var length = _at - start;
                _at++;
                return AddValueOrName(start, length, escaped);
            }
            else
            {
                _at++;
            }
        }
    }

    // A quote ends a string only where JSON could go on behind it; any other one belongs to the text. Outside of all brackets stands no text but a program's: a = "b"; c = {…}
    private readonly bool IsEndOfString(int from)
    {
        var sawLineBreak = false;
        for (var i = from; i < _text.Length; i++)
        {
            var c = _text[i];
            if (c is '\n' or '\r') sawLineBreak = true;
            else if (c is not (' ' or '\t')) return c is ',' or ':' or '}' or ']' || (sawLineBreak && c == '"') || (_open < 0 && c is ';' or ')');
        }

        return true;
    }

    private bool ReadWord()
    {
        var start = _at;
        var length = _text[start..].IndexOfAny(WordEnds);
        if (length < 0) length = _text.Length - start;
        _at += Math.Max(length, 1);
        if (length == 0 || _open < 0) return true;
        if (IsNameNext()) return SetName(start, length);
        return AddNode(JsonKind.Literal, start, length, escaped: false) >= 0;
    }

    private readonly bool IsNameNext() => _open >= 0 && _nameLength < 0 && _table.KindOf(_open) == JsonKind.Object;

    private bool AddValueOrName(int start, int length, bool escaped) =>
        IsNameNext() ? SetName(start, length) : AddNode(JsonKind.String, start, length, escaped) >= 0;

    private bool SetName(int start, int length)
    {
        _nameStart = start;
        _nameLength = length;
        return true;
    }

    private int AddNode(JsonKind kind, int start, int length, bool escaped)
    {
        var node = _table.Add(new JsonNode
        {
            Kind = kind,
            Escaped = escaped,
            Source = _source,
            NameStart = _nameStart,
            NameLength = Math.Max(_nameLength, 0),
            Start = start,
            Length = length,
            Parent = _open,
        });
        _nameLength = -1;
        return node;
    }

    /// <summary>Comments and the brackets of CDATA.</summary>
    private bool SkipMarkup()
    {
        var rest = _text[_at..];
        if (rest.StartsWith("<!--") || rest.StartsWith("]]>")) _at += rest[0] == '<' ? 4 : 3;
        else if (rest.StartsWith("-->")) _at += 3;
        else if (rest.StartsWith("<![CDATA[")) _at += 9;
        else if (rest.StartsWith("/*")) SkipPast(rest, "*/");
        else if (rest.StartsWith("//") && !rest.StartsWith("//<![CDATA[") && !rest.StartsWith("//]]>")) SkipPast(rest, "\n");
        else if (rest.StartsWith("//")) _at += 2;
        else return false;
        return true;
    }

    private void SkipPast(ReadOnlySpan<char> rest, ReadOnlySpan<char> end)
    {
        var length = rest.IndexOf(end);
        _at = length < 0 ? _text.Length : _at + length + end.Length;
    }
}
