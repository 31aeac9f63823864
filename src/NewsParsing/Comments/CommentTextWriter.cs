using System.Text;
using NewsParsing.Pages;

namespace NewsParsing.Comments;

/// <summary>Writes the text of a range of nodes: blanks folded, lines as broken, paragraphs parted by a blank line.</summary>
internal sealed class CommentTextWriter(Page page)
{
    private readonly StringBuilder _text = new();
    private readonly Stack<int> _blocks = new();
    private int _breaks;
    private bool _blank;

    internal void Clear()
    {
        _text.Clear();
        _blocks.Clear();
        (_breaks, _blank) = (0, false);
    }

    /// <summary>Tells the writer of the next node; nodes come in the order of the page, some may be left out.</summary>
    internal void Add(int node)
    {
        while (_blocks.Count > 0 && node >= _blocks.Peek())
        {
            _blocks.Pop();
            _breaks = Math.Max(_breaks, 2);
        }

        if (page.IsText(node)) Append(page.TextOf(node));
        else if (page.TagOf(node) == Tag.Br) _breaks++;
        else if (IsBlock(page.TagOf(node)))
        {
            _blocks.Push(page.EndOf(node));
            _breaks = Math.Max(_breaks, 2);
        }
    }

    /// <summary>Parts what was written from what comes.</summary>
    internal void Break() => _breaks = Math.Max(_breaks, 2);

    public override string ToString() => _text.ToString();

    private void Append(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f' or '\u00A0')
            {
                _blank = true;
                continue;
            }

            if (c is '\u200B' or '\uFEFF' or '\u00AD') continue;
            if (_text.Length > 0)
            {
                if (_breaks > 0) _text.Append('\n', Math.Min(_breaks, 2));
                else if (_blank) _text.Append(' ');
            }

            (_breaks, _blank) = (0, false);
            _text.Append(c);
        }
    }

    private static bool IsBlock(Tag tag) => tag is Tag.P or Tag.Div or Tag.Li or Tag.Ul or Tag.Ol or Tag.Blockquote or Tag.Pre or Tag.H1 or Tag.H2 or Tag.H3 or Tag.H4 or Tag.H5
        or Tag.H6 or Tag.Table or Tag.Tr or Tag.Td or Tag.Dl or Tag.Dt or Tag.Dd or Tag.Article or Tag.Section or Tag.Header or Tag.Footer or Tag.Figure or Tag.Address or Tag.Hr
        or Tag.Aside or Tag.Main or Tag.Details or Tag.Summary;
}
