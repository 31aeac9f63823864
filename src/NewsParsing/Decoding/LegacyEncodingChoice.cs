namespace NewsParsing.Decoding;

/// <summary>Chooses an encoding for bytes that are not UTF-8, by the letters that come out.</summary>
internal static class LegacyEncodingChoice
{
    internal const int SampleLength = 2048;

    // A declaration is believed unless another encoding explains the bytes far better: so many times likelier, in natural logarithms, for the whole and for each byte.
    private const float ClearlyBetter = 25;
    private const float ClearlyBetterPerByte = 0.7f;

    // What an encoding other than the web's default has to make up for.
    private const float RareEncoding = 5;

    /// <summary>The encoding that gives the likeliest text; windows-1252, the web's default, where nothing speaks for another.</summary>
    internal static int Find(ReadOnlySpan<byte> sample) => Cheapest(sample, float.MaxValue);

    /// <summary>Whether a declared encoding is plainly not that of the bytes.</summary>
    internal static bool IsContradicted(ReadOnlySpan<byte> sample, int declared)
    {
        var beyondAscii = BytesBeyondAscii(sample);
        if (beyondAscii == 0) return false;
        Span<char> chars = stackalloc char[SampleLength + 2];
        var text = LegacyEncoding.Decode(sample, declared, chars);
        var cost = float.MaxValue;
        foreach (var model in LegacyEncodingModel.All)
        {
            if (!model.CodePages.AsSpan().Contains(declared)) continue;
            cost = Math.Min(cost, model.CostOf(text, cost));
            if (model.IsOrdinary(text, cost)) return false;
        }

        // Nothing is known about the letters of this encoding.
        if (cost == float.MaxValue) return text.Count('\uFFFD') > beyondAscii / 16;
        var limit = cost - Math.Max(ClearlyBetter, ClearlyBetterPerByte * beyondAscii);
        return Cheapest(sample, limit) != 0;
    }

    /// <summary>Whether every sequence of a document's first words is a character of the encoding.</summary>
    internal static bool IsValid(ReadOnlySpan<byte> bytes, int codePage)
    {
        Span<byte> sample = stackalloc byte[SampleLength];
        Span<char> chars = stackalloc char[SampleLength + 2];
        return !LegacyEncoding.Decode(sample[..Sample(bytes, sample)], codePage, chars).Contains('\uFFFD');
    }

    /// <summary>Takes the words with bytes beyond ASCII, up to a sample's length. A word ends at a byte that is no second half of any double-byte character.</summary>
    internal static int Sample(ReadOnlySpan<byte> bytes, Span<byte> sample)
    {
        var length = 0;
        while (bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and var first)
        {
            var start = bytes[..first].LastIndexOfAnyInRange((byte)0, (byte)0x3F) + 1;
            var end = bytes[first..].IndexOfAnyInRange((byte)0, (byte)0x3F) is >= 0 and var stop ? first + stop + 1 : bytes.Length;
            var word = bytes[start..end];
            if (length + word.Length > sample.Length)
            {
                if (length > 0) break;
                word = word[^Math.Min(word.Length, sample.Length)..];
            }

            word.CopyTo(sample[length..]);
            length += word.Length;
            bytes = bytes[end..];
        }

        return length;
    }

    /// <summary>The encoding of the lowest cost; 0 where none is below the limit.</summary>
    private static int Cheapest(ReadOnlySpan<byte> sample, float limit)
    {
        Span<char> chars = stackalloc char[SampleLength + 2];
        ReadOnlySpan<char> text = chars[..0];
        int best = 0, read = 0;
        foreach (var model in LegacyEncodingModel.All)
        {
            foreach (var codePage in model.CodePages)
            {
                if (codePage != read) text = LegacyEncoding.Decode(sample, read = codePage, chars);
                var handicap = codePage == CodePages.WesternEuropean ? 0 : RareEncoding;
                var cost = model.CostOf(text, limit - handicap) + handicap;
                if (cost >= limit) continue;
                limit = cost;
                best = codePage;
            }
        }

        return best;
    }

    private static int BytesBeyondAscii(ReadOnlySpan<byte> sample)
    {
        var count = 0;
        foreach (var b in sample) count += b >> 7;
        return count;
    }
}
