using System.Text;

namespace NewsParsing.FaultCheck;

/// <summary>A kind of document that has broken parsers, in any length.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Make">Makes a document of about so many characters.</param>
public sealed record Family(string Name, Func<int, string> Make)
{
    /// <summary>A family whose documents repeat a piece.</summary>
    public static Family Repeated(string name, string piece, string before = "", string after = "") => new(name, length => before + Fill(piece, length) + after);

    /// <summary>A family whose pieces are numbered, so that no two are the same.</summary>
    public static Family Counted(string name, Func<int, string> piece, string before = "") => new(name, length =>
    {
        var text = new StringBuilder(before, length + 64);
        for (var i = 0; text.Length < length; i++) text.Append(piece(i));
        return text.ToString();
    });

    /// <summary>So many repetitions of a piece that they have about the length.</summary>
    public static string Fill(string piece, int length) => new StringBuilder(length + piece.Length).Insert(0, piece, Math.Max(1, length / piece.Length)).ToString();
}
