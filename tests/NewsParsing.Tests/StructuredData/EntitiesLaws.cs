using System.Net;
using FsCheck.Xunit;
using NewsParsing.StructuredData;

namespace NewsParsing.Tests.StructuredData;

public class EntitiesLaws
{
    private static readonly string[] Pieces =
        ["&amp;", "&quot;", "&apos;", "&lt;", "&nbsp;", "&eacute;", "&Eacute;", "&hellip;", "&nothing;", "&#39;", "&#x27;", "&#X2019;", "&#128512;", "&#x1F600;", "&#xD800;", "&#0;", "&#;", "&#x;", "&# 9;", "&#+9;", "&#99999999999;", "&", ";", "a", "&&", "amp;", "#39;", " "];

    [Property(MaxTest = 3000)]
    public void References_are_undone_as_the_runtime_undoes_them(byte[] pieces)
    {
        var text = string.Concat(pieces.Select(piece => Pieces[piece % Pieces.Length]));
        var room = text.ToCharArray();
        Assert.Equal(WebUtility.HtmlDecode(text), new string(room, 0, Entities.Decode(room)));
    }
}
