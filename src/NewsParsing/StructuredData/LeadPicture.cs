using NewsParsing.Resolution;

namespace NewsParsing.StructuredData;

/// <summary>A picture of which nothing is known but its address, and that it leads the article.</summary>
internal static class LeadPicture
{
    /// <summary>The picture; one that is claimed already in the same words where there is one. Pages declare their lead under many names.</summary>
    internal static Figure Of(ReadOnlySpan<char> address, List<Claim<Figure>> claims)
    {
        for (var i = 0; i < claims.Count && i < ClaimBounds.MostNames; i++)
            if (claims[i].Value is { IsLead: true, Alt: null, Caption: null, Credit: null } known && address.SequenceEqual(known.Url)) return known;
        return new Figure { Url = address.ToString(), IsLead = true };
    }
}
