namespace NewsParsing.Dates;

/// <summary>From when a country counts its years.</summary>
internal enum Era : byte
{
    /// <summary>The common era.</summary>
    Common,

    /// <summary>Thailand: 543 years ahead, with the months of the common calendar.</summary>
    Buddhist,

    /// <summary>Iran and Afghanistan: the solar year from the Hijra, which begins in March, with months of its own.</summary>
    Persian,
}
