using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsParsing.Pages;

/// <summary>Reads decoded HTML into a <see cref="Page"/>.</summary>
internal static class PageReader
{
    // PROVISIONAL: replaced by the construction factory; the table's shape stays.
    internal static Page Read(string source, ParseOptions options, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        ArgumentNullException.ThrowIfNull(options);
        var document = new HtmlParser().ParseDocument(source);
        var nodes = new List<PageNode> { new() { Tag = Tag.Document, Parent = -1 } };
        var attributes = new List<PageAttribute>();
        Add(document, 0);
        var table = nodes.ToArray();
        table[0].End = table.Length;
        return new Page(table, table.Length, [.. attributes], null);

        void Add(INode parent, int parentIndex)
        {
            foreach (var child in parent.ChildNodes)
            {
                var index = nodes.Count;
                if (child is IText text)
                {
                    nodes.Add(new PageNode { Tag = Tag.Text, Parent = parentIndex, End = index + 1, Chars = text.Data.AsMemory() });
                }
                else if (child is IElement element)
                {
                    var name = element.LocalName.ToLowerInvariant();
                    nodes.Add(new PageNode { Tag = TagNames.Find(name), Parent = parentIndex, Chars = name.AsMemory(), FirstAttribute = attributes.Count, AttributeCount = element.Attributes.Length });
                    foreach (var attribute in element.Attributes) attributes.Add(new PageAttribute(attribute.Name.AsMemory(), attribute.Value.AsMemory()));
                    Add(element is AngleSharp.Html.Dom.IHtmlTemplateElement template ? template.Content : element, index);
                    var row = nodes[index];
                    row.End = nodes.Count;
                    nodes[index] = row;
                }
            }
        }
    }
}
