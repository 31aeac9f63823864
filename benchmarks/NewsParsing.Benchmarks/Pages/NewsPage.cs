using System.Text;

namespace NewsParsing.Benchmarks.Pages;

/// <summary>A page to read, in both forms that the library takes.</summary>
internal sealed record NewsPage(string Name, string Html)
{
    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(Html);
}
