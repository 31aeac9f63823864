namespace NewsParsing.Resolution;

/// <summary>Claims whose lists a thread keeps for its next page.</summary>
internal readonly struct SpareClaims : IDisposable
{
    private const int LargestKept = 1024;

    [ThreadStatic]
    private static ArticleClaims? _kept;

    private readonly ArticleClaims _claims;

    private SpareClaims(ArticleClaims claims) => _claims = claims;

    /// <summary>Lends claims, none yet, until the answer is disposed.</summary>
    internal static SpareClaims Take(out ArticleClaims claims)
    {
        claims = _kept ?? new ArticleClaims();
        _kept = null;
        return new SpareClaims(claims);
    }

    public void Dispose()
    {
        if (_claims.Clear(LargestKept)) _kept = _claims;
    }
}
