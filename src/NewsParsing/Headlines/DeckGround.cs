using NewsParsing.Resolution;

namespace NewsParsing.Headlines;

/// <summary>Why a block is taken for the deck.</summary>
/// <param name="Confidence">How sure that is.</param>
/// <param name="Rule">The reason in words for people.</param>
internal readonly record struct DeckGround(Confidence Confidence, string Rule);
