using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using NewsParsing.Sites;

namespace NewsParsing.Pages;

/// <summary>AngleSharp's parser with our table behind it. Costly to make and therefore used again; for one page at a time.</summary>
internal sealed class PageParser
{
    private const int MaxAttributesOfTag = 1024;

    private static readonly StringOrMemory Div = new(BuildFactory.DisguiseName);

    private readonly PageBuilder _builder = new();
    private readonly HtmlParser _parser;
    private readonly TokenizerMiddleware _middleware;
    private readonly Rows<PageNode> _laid = new();
    private readonly Rows<Tag> _tags = new();
    private int _laidCount;
    private int _attributesOfTag;
    private bool _afterPre, _hadPre, _keepsAll;

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
        _builder.Start(guard, source.Length);
        _attributesOfTag = 0;
        (_afterPre, _hadPre, _keepsAll) = (false, false, !options.SiteRules.IsEmpty || !KnownSites.All.IsEmpty);
        using var memory = new ReadOnlyMemoryTextSource(source);
        using var text = new TextSource(memory);
        _parser.ParseDocument<PageDocument, ElementHandle>(text, _middleware);
        _builder.EndTexts(source.Length);
        _builder.EndPlaces();
        var (nodes, count) = _builder.IsInOrder ? (_builder.Nodes, _builder.Count) : Lay(guard, options.MaxDepth);
        _builder.End();
        if (!_builder.IsInOrder) _builder.ClearNodes();
        return new Page(nodes, TagsOf(nodes.AsSpan(0, count)), count, _builder.Attributes, _builder.Classes.Count, this);
    }

    /// <summary>Lets go of the page, also of one that was given up half-way.</summary>
    internal void Clear()
    {
        _builder.Document.Builder?.Dispose();
        _builder.Clear();
        _laid.Clear(_laidCount);
        _tags.Clear(0);
        _laidCount = 0;
    }

    private Tag[] TagsOf(ReadOnlySpan<PageNode> nodes)
    {
        _tags.Start(nodes.Length);
        var tags = _tags.Items;
        for (var node = 0; node < nodes.Length; node++) tags[node] = nodes[node].Tag;
        return tags;
    }

    private bool IsKept(ref StructHtmlToken token, ReadOnlyMemory<char> attributeName)
    {
        _builder.Guard.NextAttribute();
        return (_keepsAll || ReadAttributes.Hold(token.Name.Memory.Span, attributeName.Span)) && ++_attributesOfTag <= MaxAttributesOfTag;
    }

    private TokenConsumptionResult Consume(ref StructHtmlToken token, TokenConsumer next)
    {
        _builder.StartToken(token.Position.Index);
        _attributesOfTag = 0;
        _builder.Guard.NextToken(_builder.OpenElements.Count);
        if (_afterPre && token.Type == HtmlTokenType.Character) token.RemoveNewLine();
        _afterPre = false;
        if (token.Type == HtmlTokenType.StartTag && (_builder.OpenElements.HasTemplates || NeedsCare(token.Name.Memory.Span))) ConsumeWithCare(ref token, next);
        else next(ref token);
        return TokenConsumptionResult.Continue;
    }

    private static bool NeedsCare(ReadOnlySpan<char> startTag) => startTag is "pre" or "listing" or "select" or "xmp" or "frameset" || StackAlias.IsTablePart(startTag);

    private void ConsumeWithCare(ref StructHtmlToken token, TokenConsumer next)
    {
        var startTag = token.Name.Memory.Span;
        if (_builder.OpenElements.LeaveOut(startTag) || (_hadPre && startTag is "frameset" && !_builder.OpenElements.TakeFramesetAsElement)) return;
        var isPre = startTag is "pre" or "listing";
        if (isPre) DisguisePre(ref token);
        _builder.OpenElements.PrepareAliases(startTag);
        next(ref token);
        if (isPre && _builder.MadeDisguised) (_afterPre, _hadPre) = (true, true);
        _builder.EndToken();
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

    /// <summary>Writes the nodes out in document order.</summary>
    private (PageNode[] Nodes, int Count) Lay(TreeGuard guard, int maxDepth)
    {
        var from = _builder.Nodes;
        _laid.Start(_builder.Count);
        var nodes = _laid.Items;
        var (node, parent, depth) = (0, -1, 0);
        while (node >= 0)
        {
            var at = _laidCount++;
            nodes[at] = from[node];
            nodes[at].Parent = parent;
            if (_builder.FirstChildOf(node) is >= 0 and var child)
            {
                if (++depth > maxDepth + 1) throw guard.Over(ParseLimit.Depth, maxDepth);
                (node, parent) = (child, at);
                continue;
            }

            nodes[at].End = _laidCount;
            while (node > 0 && _builder.NextOf(node) < 0)
            {
                node = from[node].Parent;
                nodes[parent].End = _laidCount;
                parent = nodes[parent].Parent;
                depth--;
            }

            node = node > 0 ? _builder.NextOf(node) : -1;
        }

        return (nodes, _laidCount);
    }
}
