using System.Collections.Immutable;

namespace NewsParsing;

/// <summary>The credit of an article: the printed line and the names in it.</summary>
/// <param name="Text">The line as printed; where only structured data names the authors, their names joined by a comma.</param>
/// <param name="Authors">Who is credited, in the order of the page. Never default; compared by content.</param>
public sealed record Byline(string Text, ImmutableArray<Author> Authors)
{
    /// <summary>Who is credited, in the order of the page. A default array reads as empty.</summary>
    public ImmutableArray<Author> Authors { get => Contents.Of(field); init; } = Authors;

    /// <summary>Compares text and authors by content.</summary>
    /// <param name="other">The other byline.</param>
    /// <returns><see langword="true"/> when both hold the same.</returns>
    public bool Equals(Byline? other) => other is not null && Text == other.Text && Contents.Same(Authors, other.Authors);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Authors.Length);
}
