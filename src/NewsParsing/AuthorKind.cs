namespace NewsParsing;

/// <summary>What a credited name stands for.</summary>
public enum AuthorKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>An outlet, a desk, an agency.</summary>
    Organization,
}
