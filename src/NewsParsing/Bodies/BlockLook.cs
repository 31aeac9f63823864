using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.Bodies;

/// <summary>Looks at the blocks of a document once all is decided. What it is shown is valid until it returns; there is no page where it is a plain text.</summary>
internal delegate void BlockLook(Page? page, PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts);
