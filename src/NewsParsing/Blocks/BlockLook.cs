using NewsParsing.Pages;

namespace NewsParsing.Blocks;

/// <summary>Looks at the blocks of a page once all is decided. What it is shown is valid until it returns.</summary>
internal delegate void BlockLook(Page page, PrintedBlocks blocks, ReadOnlySpan<Verdict> verdicts);
