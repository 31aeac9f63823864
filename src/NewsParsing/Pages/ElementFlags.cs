using System.Collections.Frozen;
using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;

namespace NewsParsing.Pages;

/// <summary>The tree-building flags of every element name, asked once of AngleSharp's own elements.</summary>
internal static class ElementFlags
{
    private static readonly StringOrMemory Html = new(NamespaceNames.HtmlUri);
    private static readonly StringOrMemory Svg = new(NamespaceNames.SvgUri);
    private static readonly StringOrMemory MathMl = new(NamespaceNames.MathMlUri);

    private static readonly IDocument Sample = new HtmlParser().ParseDocument("");
    internal static readonly NodeFlags UnknownHtml = FlagsOf(NamespaceNames.HtmlUri, "x-unknown");
    private static readonly NodeFlags UnknownSvg = FlagsOf(NamespaceNames.SvgUri, "g");
    private static readonly NodeFlags UnknownMathMl = FlagsOf(NamespaceNames.MathMlUri, "mrow");

    private const string HtmlNamesText =
        """
        a abbr acronym address annotation-xml applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption center
        cite code col colgroup command content data datalist dd del desc details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer foreignObject
        form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark
        marquee math menu menuitem meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext portal pre progress q rb rp
        rt rtc ruby s samp script search section select shadow slot small source spacer span strike strong style sub summary sup svg table tbody td template textarea
        tfoot th thead time title tr track tt u ul var video wbr xmp
        """;

    private static readonly FrozenDictionary<string, NodeFlags>.AlternateLookup<ReadOnlySpan<char>> HtmlNames = Table(NamespaceNames.HtmlUri, HtmlNamesText);

    private static readonly FrozenDictionary<string, NodeFlags>.AlternateLookup<ReadOnlySpan<char>> SvgNames =
        Table(NamespaceNames.SvgUri, "svg circle desc foreignObject path title g script style a");

    private static readonly FrozenDictionary<string, NodeFlags>.AlternateLookup<ReadOnlySpan<char>> MathNames =
        Table(NamespaceNames.MathMlUri, "math mi mo mn ms mtext annotation-xml mrow");

    internal static IEnumerable<string> HtmlElements => Split(HtmlNamesText);

    internal static StringOrMemory UriOf(Namespace space) => space switch
    {
        Namespace.Svg => Svg,
        Namespace.MathMl => MathMl,
        _ => Html,
    };

    internal static NodeFlags Find(Namespace space, ReadOnlySpan<char> name) => space switch
    {
        Namespace.Svg => SvgNames.TryGetValue(name, out var flags) ? flags : UnknownSvg,
        Namespace.MathMl => MathNames.TryGetValue(name, out var flags) ? flags : UnknownMathMl,
        _ => HtmlNames.TryGetValue(name, out var flags) ? flags : UnknownHtml,
    };

    private static FrozenDictionary<string, NodeFlags>.AlternateLookup<ReadOnlySpan<char>> Table(string uri, string names) =>
        Split(names).ToFrozenDictionary(name => name, name => FlagsOf(uri, name)).GetAlternateLookup<ReadOnlySpan<char>>();

    private static string[] Split(string names) => names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static NodeFlags FlagsOf(string uri, string name) => ((IConstructableNode)Sample.CreateElement(uri, name)).Flags;
}
