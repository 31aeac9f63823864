using System.Buffers;
using NewsParsing.StructuredData;

namespace NewsParsing.ScriptBodies;

/// <summary>How much running text stands before each node of a state, so that any subtree is asked in one step.</summary>
internal sealed class StateProse : IDisposable
{
    private const int ShortestText = 40;
    private const int MostLevelsOfName = 4;

    private readonly JsonTable _json;
    private int[] _before;

    internal StateProse(JsonTable json)
    {
        _json = json;
        _before = ArrayPool<int>.Shared.Rent(json.Count + 1);
        _before[0] = 0;
        var beside = 0;
        for (var node = 0; node < json.Count; node++)
        {
            if (node >= beside && StateNames.IsAside(json.NameOf(node))) beside = json.EndOf(node);
            _before[node + 1] = _before[node] + (node >= beside && IsProse(json, node) ? json.RawOf(node).Length : 0);
        }
    }

    public void Dispose()
    {
        if (_before.Length > 0) ArrayPool<int>.Shared.Return(_before);
        _before = [];
    }

    internal int Of(int node) => _before[_json.EndOf(node)] - _before[node];

    /// <summary>Whether a string is running text by its name and its look.</summary>
    internal static bool IsProse(JsonTable json, int node)
    {
        if (!json.IsString(node)) return false;
        var raw = json.RawOf(node);
        if (raw.Length < ShortestText || raw.StartsWith("http", StringComparison.Ordinal) || raw[0] is '/' or '{' or '[' or '#' or '$') return false;
        return HasBlanks(raw) && StateNames.IsText(NameOf(json, node));
    }

    /// <summary>The name of a value; of an element of an array, that of the array.</summary>
    internal static ReadOnlySpan<char> NameOf(JsonTable json, int node)
    {
        for (var level = 0; level < MostLevelsOfName && node >= 0; level++, node = json.ParentOf(node))
            if (!json.NameOf(node).IsEmpty) return json.NameOf(node);
        return default;
    }

    // Words of letters are parted by blanks; scripts without blanks write their words with signs beyond Latin, or with escapes for them.
    private static bool HasBlanks(ReadOnlySpan<char> raw)
    {
        var head = raw[..int.Min(raw.Length, 400)];
        return head.Count(' ') * 16 >= head.Length || head.ContainsAnyInRange('\u2E80', '\uD7FF') || head.Contains("\\u", StringComparison.Ordinal);
    }
}
