namespace NewsParsing.Captions;

/// <summary>A figure and the nodes it takes up, which are not the body's.</summary>
/// <param name="Figure">What it shows.</param>
/// <param name="Node">Its element.</param>
/// <param name="End">The node after its last one.</param>
/// <param name="IsRepeated">Whether its caption was printed before.</param>
internal readonly record struct PlacedFigure(Figure Figure, int Node, int End, bool IsRepeated = false);
