using System.Text.RegularExpressions;

namespace NewsParsing.Tests.Faults;

/// <summary>The table of faults names tests that exist.</summary>
public partial class MatrixTests
{
    public static TheoryData<string> Named() =>
        [.. TestName().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Faults", "Matrix.md"))).Select(match => match.Groups[1].Value).Distinct()];

    [Theory]
    [MemberData(nameof(Named))]
    public void A_test_of_the_table_exists(string name)
    {
        var (type, method) = (name.Split('.')[0], name.Split('.')[1]);
        Assert.Contains(typeof(MatrixTests).Assembly.GetTypes(), candidate => candidate.Name == type && candidate.GetMethod(method) is not null);
    }

    [GeneratedRegex(@"`(\w+\.\w+)`", RegexOptions.NonBacktracking)]
    private static partial Regex TestName();
}
