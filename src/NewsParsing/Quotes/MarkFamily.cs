namespace NewsParsing.Quotes;

/// <summary>Marks that pair with each other.</summary>
internal enum MarkFamily
{
    Double,
    Guillemet,
    SingleGuillemet,
    Corner,
    WhiteCorner,
    Single,
    Dash,
}
