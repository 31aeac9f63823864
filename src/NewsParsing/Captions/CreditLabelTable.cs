using System.Collections.Frozen;
using System.Collections.Immutable;

namespace NewsParsing.Captions;

/// <summary>Credit labels by their first letter: at most places in a caption no label begins with the letter there.</summary>
internal sealed class CreditLabelTable(ImmutableArray<string> labels)
{
    private readonly FrozenDictionary<char, string[]> _byLetter = labels.GroupBy(label => char.ToUpperInvariant(label[0])).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The labels that begin with a letter, in either case.</summary>
    internal ReadOnlySpan<string> From(char letter) => _byLetter.TryGetValue(char.ToUpperInvariant(letter), out var labels) ? labels : default;
}
