using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace NewsParsing.Pages;

/// <summary>AngleSharp's parser with our table behind it. Costly to make and therefore used again; for one page at a time.</summary>
internal sealed class PageParser
{
    private const int MaxAttributesOfTag = 1024;

    private static readonly StringOrMemory Div = new(BuildFactory.DisguiseName);

    private readonly PageBuilder _builder = new();
    private readonly HtmlParser _parser;
    private readonly TokenizerMiddleware _middleware;
    private PageNode[] _nodes = new PageNode[4096];
    private int _count;
    private bool _afterPre, _hadPre;

    internal PageParser()
    {
        var context = BrowsingContext.New(Configuration.Default.With(new BuildFactory(_builder)));
        _parser = new HtmlParser(new HtmlParserOptions { SkipComments = true, DisableElementPositionTracking = true, MaximumDepth = int.MaxValue, ShouldEmitAttribute = IsKept }, context);
        _middleware = Consume;
    }

    internal PageBuilder Builder => _builder;

    /// <summary>Builds the table; the page that is returned uses this parser's memory until it is disposed.</summary>
    internal Page Parse(ReadOnlyMemory<char> source, ParseOptions options, CancellationToken ct)
    {
        var guard = new TreeGuard(_builder, options, source.Length, ct);
        _builder.Start(guard);
        (_afterPre, _hadPre) = (false, false);
        using var memory = new ReadOnlyMemoryTextSource(source);
        using var text = new TextSource(memory);
        _parser.ParseDocument<PageDocument, ElementHandle>(text, _middleware);
        _builder.EndTexts(source.Length);
        Lay(guard, options.MaxDepth);
        _builder.LetGoOfManyNodes();
        return new Page(_nodes, _count, _builder.Attributes, _builder.Classes.Count, this);
    }

    /// <summary>Lets go of the page, also of one that was given up half-way.</summary>
    internal void Clear()
    {
        _builder.Document.Builder?.Dispose();
        _builder.Clear();
        Array.Clear(_nodes, 0, _count);
        _count = 0;
        const int Kept = 65_536;
        if (_nodes.Length > Kept) _nodes = new PageNode[4096];
    }

    private bool IsKept(ref StructHtmlToken token, ReadOnlyMemory<char> attributeName)
    {
        _builder.Guard.NextAttribute();
        return token.Attributes.Count < MaxAttributesOfTag;
    }

    private TokenConsumptionResult Consume(ref StructHtmlToken token, TokenConsumer next)
    {
        var start = token.Position.Index;
        _builder.EndTexts(start);
        _builder.TokenStart = start;
        _builder.Guard.NextToken(_builder.OpenElements.Count);
        if (token.Type == HtmlTokenType.Character && _afterPre) token.RemoveNewLine();
        _afterPre = false;
        var startTag = token.Type == HtmlTokenType.StartTag ? token.Name.Memory.Span : default;
        if (_builder.OpenElements.LeaveOut(startTag) || (_hadPre && startTag is "frameset" && !_builder.OpenElements.TakeFramesetAsElement)) return TokenConsumptionResult.Continue;
        var isPre = startTag is "pre" or "listing";
        if (isPre) DisguisePre(ref token);
        _builder.OpenElements.PrepareAliases(startTag);
        next(ref token);
        if (isPre && _builder.MadeDisguised) (_afterPre, _hadPre) = (true, true);
        _builder.EndToken();
        return TokenConsumptionResult.Continue;
    }

    /// <summary>
    /// After these two AngleSharp reads the next token itself, out of our sight and recursively: some thousand in a row would end the process. A div takes the
    /// same place in the tree, so one comes in their stead, with their name. What else they do is done here: the first line break after them is dropped, and no
    /// frameset may follow.
    /// </summary>
    private void DisguisePre(ref StructHtmlToken token)
    {
        _builder.Disguise = token.Name;
        token.Name = Div;
    }

    /// <summary>Writes the linked nodes out in document order.</summary>
    private void Lay(TreeGuard guard, int maxDepth)
    {
        var nodes = _builder.Nodes;
        if (_nodes.Length < nodes.Length) _nodes = new PageNode[int.Max(nodes.Length, _nodes.Length * 2)];
        var (node, parent, depth) = (0, -1, 0);
        while (node >= 0)
        {
            ref readonly var from = ref nodes[node];
            var at = _count++;
            _nodes[at] = new PageNode
            {
                Tag = from.Tag, Parent = parent, Chars = from.Chars, FirstAttribute = from.FirstAttribute, AttributeCount = from.AttributeCount,
                SourceStart = from.SourceStart, SourceEnd = from.SourceEnd, End = -1,
                ClassNumber = from.ClassNumber,
            };
            if (from.FirstChild >= 0)
            {
                if (++depth > maxDepth + 1) throw guard.Over(ParseLimit.Depth, maxDepth);
                (node, parent) = (from.FirstChild, at);
                continue;
            }

            _nodes[at].End = _count;
            while (node > 0 && nodes[node].Next < 0)
            {
                node = nodes[node].Parent;
                _nodes[parent].End = _count;
                parent = _nodes[parent].Parent;
                depth--;
            }

            node = node > 0 ? nodes[node].Next : -1;
        }
    }
}
