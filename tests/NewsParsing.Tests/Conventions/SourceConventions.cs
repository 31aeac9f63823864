using System.Text.RegularExpressions;

namespace NewsParsing.Tests.Conventions;

/// <summary>What holds for every source file.</summary>
public partial class SourceConventions
{
    private const int LongestFile = 400;

    private static readonly string[] Code = ["src", "tests", "samples", "benchmarks"];

    [Fact]
    public void A_folder_of_the_library_is_a_namespace()
    {
        var wrong = from file in Repository.Files(Repository.Library, "*.cs")
                    let folder = Path.GetDirectoryName(Path.GetRelativePath(Repository.Library, file))!.Replace(Path.DirectorySeparatorChar, '.')
                    let expected = folder.Length == 0 ? "namespace NewsParsing;" : $"namespace NewsParsing.{folder};"
                    where !File.ReadLines(file).Contains(expected)
                    select Repository.NameOf(file);
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_file_is_longer_than_400_lines()
    {
        var tooLong = from root in Code
                      from file in Repository.Files(Path.Combine(Repository.Root, root), "*.cs")
                      where !IsLanguageData(file) && File.ReadLines(file).Count() > LongestFile
                      select Repository.NameOf(file);
        Assert.Empty(tooLong);
    }

    // A backtracking expression can take exponential time on a page that wants it to.
    [Fact]
    public void Expressions_are_generated_and_never_backtrack()
    {
        var wrong = from file in Repository.Files(Path.Combine(Repository.Root, "src"), "*.cs")
                    from line in File.ReadLines(file)
                    where RegexUse().IsMatch(line) && !(line.Contains("[GeneratedRegex(", StringComparison.Ordinal) && line.Contains("RegexOptions.NonBacktracking", StringComparison.Ordinal))
                    select $"{Repository.NameOf(file)}: {line.Trim()}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Nothing_is_left_unfinished()
    {
        var words = UnfinishedWork();
        var unfinished = from root in Code
                         from file in Repository.Files(Path.Combine(Repository.Root, root), "*.cs")
                         where Path.GetFileName(file) != "SourceConventions.cs"
                         from line in File.ReadLines(file)
                         where words.IsMatch(line)
                         select $"{Repository.NameOf(file)}: {line.Trim()}";
        Assert.Empty(unfinished);
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Repository.Read("NewsParsing.sln").Replace('\\', '/');
        Assert.All(Repository.Files(Repository.Root, "*.csproj").Select(Repository.NameOf), project => Assert.Contains($"\"{project}\"", solution, StringComparison.Ordinal));
    }

    // A language is one long list of words, and is read as such.
    private static bool IsLanguageData(string file) => Path.GetFileName(Path.GetDirectoryName(file)) == "Languages";

    [GeneratedRegex(@"\bnew Regex\(|\bRegex\.(IsMatch|Match|Matches|Replace|Split|Count|EnumerateMatches)\(|\[GeneratedRegex\(", RegexOptions.NonBacktracking)]
    private static partial Regex RegexUse();

    [GeneratedRegex(@"\b(NotImplementedException|TODO|FIXME|HACK|XXX|PROVISIONAL)\b", RegexOptions.NonBacktracking)]
    private static partial Regex UnfinishedWork();
}
