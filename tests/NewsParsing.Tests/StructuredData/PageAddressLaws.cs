using FsCheck.Xunit;
using NewsParsing.StructuredData;

namespace NewsParsing.Tests.StructuredData;

public class PageAddressLaws
{
    private const string Signs = "aZ09-._~/?=&+,:;@!*()$%#\\é ";

    [Property(MaxTest = 2000)]
    public void A_whole_address_is_written_as_Uri_writes_it(byte[] host, byte[] path)
    {
        var address = "https://" + Text(host) + ".example/" + Text(path);
        if (PageAddress.IsWhole(address)) Assert.Equal(address, new Uri(address).AbsoluteUri);
    }

    [Theory]
    [InlineData("https://paper.example/city/bridge-opens?page=2&sort=new", true)]
    [InlineData("http://paper.example/", true)]
    [InlineData("https://paper.example", false)]
    [InlineData("https://Paper.example/a", false)]
    [InlineData("https://paper.example:443/a", false)]
    [InlineData("https://paper.example/a/../b", false)]
    [InlineData("https://paper.example/a%41", false)]
    [InlineData("https://127.1/a", false)]
    [InlineData("https://paper.example./a", false)]
    [InlineData("//paper.example/a", false)]
    [InlineData("/a", false)]
    [InlineData("", false)]
    public void Some_addresses_need_no_second_look(string address, bool isWhole) => Assert.Equal(isWhole, PageAddress.IsWhole(address));

    private static string Text(byte[] signs) => string.Concat(signs.Select(sign => Signs[sign % Signs.Length]));
}
