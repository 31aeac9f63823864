namespace NewsParsing.LiveBlogs;

/// <summary>A post of a live blog as it is printed.</summary>
/// <param name="First">Its first block.</param>
/// <param name="End">The block after its last one.</param>
/// <param name="Posted">When it was posted; null where the page does not tell the day.</param>
/// <param name="Declared">Its place among the declared posts; -1 where it is not declared.</param>
internal readonly record struct LivePost(int First, int End, NewsDate? Posted, int Declared);
