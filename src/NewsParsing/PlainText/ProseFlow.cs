namespace NewsParsing.PlainText;

/// <summary>Follows a body from paragraph to paragraph and knows whether something foreign stood in between.</summary>
internal struct ProseFlow
{
    private bool _isBroken;
    private int _strays;

    internal readonly bool IsUnbroken => !_isBroken;

    /// <param name="shape">The next block.</param>
    /// <param name="isKindred">Whether it is prose that surely belongs to the body.</param>
    internal void Pass(in BlockShape shape, bool isKindred)
    {
        if (isKindred) _isBroken = false;
        if (TextBodyFinder.IsProse(shape))
        {
            _strays = 0;
            return;
        }

        if (shape.Role is TextRole.Unknown) _strays++;
        _isBroken |= _strays > 1 || BodyJudge.Breaks(shape);
    }
}
