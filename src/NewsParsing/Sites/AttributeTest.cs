using NewsParsing.Pages;

namespace NewsParsing.Sites;

/// <summary>What a selector asks of one attribute. A class is a word of the attribute "class", an id the value of "id".</summary>
/// <param name="Attribute">The attribute's name in lower case.</param>
/// <param name="Operator">The first character of the operator; <c>\0</c> asks for the attribute alone.</param>
/// <param name="Value">What it is compared with.</param>
/// <param name="IgnoresCase">Whether ASCII letters are compared without regard to case.</param>
internal sealed record AttributeTest(string Attribute, char Operator, string Value, bool IgnoresCase = false)
{
    private const string WhiteSpace = " \t\r\n\f";

    internal bool Holds(Page page, int node)
    {
        if (!page.TryGetAttribute(node, Attribute, out var value)) return false;
        var comparison = IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return Operator switch
        {
            '\0' => true,
            '=' => value.Equals(Value, comparison),
            '~' => HasWord(value, comparison),
            '|' => value.StartsWith(Value, comparison) && (value.Length == Value.Length || value[Value.Length] == '-'),
            '^' => Value.Length > 0 && value.StartsWith(Value, comparison),
            '$' => Value.Length > 0 && value.EndsWith(Value, comparison),
            _ => Value.Length > 0 && value.Contains(Value, comparison),
        };
    }

    private bool HasWord(ReadOnlySpan<char> value, StringComparison comparison)
    {
        while (!value.IsEmpty)
        {
            value = value.TrimStart(WhiteSpace);
            var end = value.IndexOfAny(WhiteSpace);
            var word = end < 0 ? value : value[..end];
            if (!word.IsEmpty && word.Equals(Value, comparison)) return true;
            value = value[word.Length..];
        }

        return false;
    }
}
