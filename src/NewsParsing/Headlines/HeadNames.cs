namespace NewsParsing.Headlines;

/// <summary>The words by which news systems name the parts of an article's head. Each stands in the markup of several publishers.</summary>
internal static class HeadNames
{
    internal static NameWords Deck { get; } = new(
        "deck dek standfirst subtitle subtitles subhead subheading subheadline subhed lead leadtext leadin lede intro introduction introtext ingress preface preamble "
        + "excerpt abstract summary synopsis description teaser teasertext vorspann vorspanntext untertitel unterzeile anleser chapo chapeau surtexte accroche entradilla bajada "
        + "copete sumario subtitulo sottotitolo sommario catenaccio occhiello epigraph resumo linhafina manchet perex zajawka ozet spot underrubrik underrubrikk", withPairs: true);

    internal static NameWords Kicker { get; } = new(
        "kicker overline topline eyebrow overtitle supertitle supratitle suptitle toptitle pretitle preheadline pretitel aboveheadline titleheader titletop headlinekicker roofline dachzeile "
        + "spitzmarke catchline surtitre antetitulo cintillo occhiello rubric overhead flag strapline superhead", withPairs: true);

    internal static NameWords Topics { get; } = new(
        "tags tag taglist taglists tagcloud tagbox taglink posttags articletags topics topiclist relatedtopics topictags keywords keywordlist themen schlagworte schlagwoerter "
        + "stichworte etiquetas temas sujets etiquettes argomenti trefwoorden emneord stikkord");

    internal static NameWords NoDeck { get; } = new(
        "byline author authors date time timestamp share social caption credit tags comment comments related image media video audio newsletter advert ad breadcrumb breadcrumbs "
        + "subscribe subscription paywall form reviewed bio");

    internal static NameWords Picture { get; } = new("caption image img picture photo foto bild gallery slide slideshow slider carousel");
}
