namespace NewsParsing.Pages;

/// <summary>The elements that some rule of ours names; every other element is <see cref="Other"/> and known by its name alone.</summary>
internal enum Tag : byte
{
    Document,
    Text,
    Other,
    A, Abbr, Address, Amp, Article, Aside, Audio, B, Base, Blockquote, Body, Br, Button, Caption, Center, Cite, Code, Col, Colgroup, Dd, Del, Details,
    Dialog, Dir, Div, Dl, Dt, Em, Embed, Fieldset, Figcaption, Figure, Font, Footer, Form, Frame, Frameset, H1, H2, H3, H4, H5, H6, Head, Header,
    Hgroup, Hr, Html, I, Iframe, Img, Input, Ins, Label, Legend, Li, Link, Listing, Main, Map, Mark, Math, Menu, Meta, Nav, Nobr, Noframes, Noscript,
    Object, Ol, Optgroup, Option, P, Picture, Pre, Progress, Q, S, Samp, Script, Search, Section, Select, Small, Source, Span, Strike, Strong, Style,
    Sub, Summary, Sup, Svg, Table, Tbody, Td, Template, Textarea, Tfoot, Th, Thead, Time, Title, Tr, Track, Tt, U, Ul, Var, Video, Wbr, Xmp,
}
