namespace NewsParsing.Pages;

/// <content>The attributes of the elements.</content>
internal sealed partial class PageBuilder
{
    private const int MaxAttributesOfTag = 1024;

    internal void AddAttribute(int node, ReadOnlyMemory<char> name, ReadOnlyMemory<char> value)
    {
        ref var row = ref _nodes[node];
        if (row.AttributeCount >= MaxAttributesOfTag) return;
        if (row.AttributeCount == 0) row.FirstAttribute = _attributeCount;
        else if (row.FirstAttribute + row.AttributeCount != _attributeCount) MoveAttributesToEnd(ref row);
        if (_attributeCount == _attributes.Length) GrowAttributes();
        _attributes[_attributeCount++] = new PageAttribute(name, value);
        row.AttributeCount++;
        row.Names |= AttributeNames.Of(name.Span);
        if (row.ClassNumber == 0 && IsClass(name)) row.ClassNumber = Classes.NumberOf(value);
    }

    internal void SetAttribute(int node, ReadOnlyMemory<char> name, ReadOnlyMemory<char> value)
    {
        foreach (ref var attribute in _attributes.AsSpan(_nodes[node].FirstAttribute, _nodes[node].AttributeCount))
        {
            if (!attribute.Name.Span.SequenceEqual(name.Span)) continue;
            attribute = new PageAttribute(name, value);
            if (IsClass(name)) _nodes[node].ClassNumber = Classes.NumberOf(value);
            return;
        }

        AddAttribute(node, name, value);
    }

    internal ReadOnlySpan<PageAttribute> AttributesOf(int node) => _attributes.AsSpan(_nodes[node].FirstAttribute, _nodes[node].AttributeCount);

    internal bool TryGetAttribute(int node, ReadOnlySpan<char> name, out ReadOnlyMemory<char> value)
    {
        foreach (ref readonly var attribute in AttributesOf(node))
        {
            if (!attribute.Name.Span.SequenceEqual(name)) continue;
            value = attribute.Value;
            return true;
        }

        value = default;
        return false;
    }

    internal bool SameAttributes(int one, int other)
    {
        var attributes = AttributesOf(one);
        var others = AttributesOf(other);
        if (attributes.Length != others.Length) return false;
        for (var i = 0; i < attributes.Length; i++)
        {
            Guard.Compared(1);
            if (attributes[i].Name.Span.SequenceEqual(others[i].Name.Span) && attributes[i].Value.Span.SequenceEqual(others[i].Value.Span)) continue;
            Guard.Compared(attributes.Length);
            if (!TryGetAttribute(other, attributes[i].Name.Span, out var value) || !value.Span.SequenceEqual(attributes[i].Value.Span)) return false;
        }

        return true;
    }

    private static bool IsClass(ReadOnlyMemory<char> name) => name.Length == 5 && name.Span is "class";

    private void MoveAttributesToEnd(ref PageNode row)
    {
        var first = _attributeCount;
        for (var i = 0; i < row.AttributeCount; i++)
        {
            if (_attributeCount == _attributes.Length) GrowAttributes();
            _attributes[_attributeCount++] = _attributes[row.FirstAttribute + i];
        }

        row.FirstAttribute = first;
    }

    private void GrowAttributes()
    {
        _attributeRows.Grow(Expected(_attributes.Length, int.MaxValue - 1));
        _attributes = _attributeRows.Items;
    }
}
