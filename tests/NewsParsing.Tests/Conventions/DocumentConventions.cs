using System.Text.RegularExpressions;

namespace NewsParsing.Tests.Conventions;

/// <summary>What the documents say must be so.</summary>
public partial class DocumentConventions
{
    public static TheoryData<string> Documents() => new(Repository.Files(Repository.Root, "*.md").Select(Repository.NameOf));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_lead_to_files_that_exist(string document)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, document))!;
        var broken = from Match link in Link().Matches(Repository.Read(document))
                     let target = link.Groups[1].Value
                     where !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#') && !target.StartsWith("mailto:", StringComparison.Ordinal)
                     where !Path.Exists(Path.Combine(folder, target.Split('#')[0]))
                     select target;
        Assert.Empty(broken);
    }

    [Fact]
    public void Code_in_documents_is_code_that_is_tested()
    {
        var regions = Regions(Repository.Read("tests", "NewsParsing.Tests", "Conventions", "DocumentedCode.cs"));
        var blocks = new Dictionary<string, string>();
        foreach (var document in Repository.Files(Repository.Root, "*.md"))
            foreach (var (name, code) in Blocks(File.ReadAllText(document))) blocks.Add(name, code);
        Assert.Equal(regions.Keys.Order(StringComparer.Ordinal), blocks.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, code) in blocks) Assert.Equal(regions[name], code);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_block_of_code_is_marked(string document)
    {
        var markdown = Repository.Read(document);
        Assert.Equal(Fence().Count(markdown), Blocks(markdown).Count);
    }

    // "<!-- code: name -->", then a block in fences.
    private static Dictionary<string, string> Blocks(string markdown) =>
        MarkedBlock().Matches(markdown).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value.Trim('\n'));

    private static Dictionary<string, string> Regions(string source)
    {
        var regions = new Dictionary<string, string>();
        string? name = null;
        List<string> lines = [];
        foreach (var line in source.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.TrimStart().StartsWith("#region ", StringComparison.Ordinal))
            {
                name = line.Trim()["#region ".Length..];
                lines = [];
            }
            else if (line.TrimStart() == "#endregion")
            {
                regions.Add(name!, Unindent(lines));
                name = null;
            }
            else if (name is not null)
            {
                lines.Add(line);
            }
        }

        return regions;
    }

    private static string Unindent(List<string> lines)
    {
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..] : "")).Trim('\n');
    }

    [GeneratedRegex(@"\]\(([^()\s]+)\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"^```csharp$", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"<!-- code: ([\w-]+) -->\n```csharp\n([^`]*)```", RegexOptions.NonBacktracking)]
    private static partial Regex MarkedBlock();
}
