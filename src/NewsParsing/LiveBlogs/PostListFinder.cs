using NewsParsing.Blocks;
using NewsParsing.Pages;

namespace NewsParsing.LiveBlogs;

/// <summary>Finds the element whose children are the posts, from nodes of which one or more stand in each post.</summary>
internal static class PostListFinder
{
    private const int MostLevels = 12;

    /// <param name="page">The page.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="prose">How much prose they hold.</param>
    /// <param name="marks">Nodes that stand in posts, in order.</param>
    /// <param name="fewest">A list has no fewer posts.</param>
    internal static PostList? Find(Page page, PrintedBlocks blocks, ProseSums prose, List<int> marks, int fewest)
    {
        PostList? best = null;
        var lists = Candidates(page, blocks, prose, marks, fewest);
        var most = lists.Count == 0 ? 0 : lists.Max(static candidate => candidate.Prose);

        // What stands around the list holds all its prose too, in fewer children: of those that hold most of the prose, the one with the most children is the list.
        foreach (var (list, held) in lists)
            if (held * 2 > most && list.Children.Count > (best?.Children.Count ?? 0)) best = list;
        return best;
    }

    private static List<(PostList List, int Prose)> Candidates(Page page, PrintedBlocks blocks, ProseSums prose, List<int> marks, int fewest)
    {
        var lists = new List<(PostList List, int Prose)>();
        foreach (var ((parent, _), children) in ChildrenByParent(page, marks))
        {
            if (children.Count < fewest) continue;
            var (inside, between) = ProseOf(page, blocks, prose, parent, children);
            lists.Add((new PostList(parent, children, IsFlat: inside * 2 < between), int.Max(inside, between)));
        }

        return lists;
    }

    private static Dictionary<(int Parent, Tag Tag), List<int>> ChildrenByParent(Page page, List<int> marks)
    {
        var byParent = new Dictionary<(int Parent, Tag Tag), List<int>>();
        foreach (var mark in marks)
        {
            var child = page.IsText(mark) ? page.ParentOf(mark) : mark;
            for (var level = 0; level < MostLevels && child > 0 && page.ParentOf(child) > 0; level++, child = page.ParentOf(child))
            {
                var key = (page.ParentOf(child), page.TagOf(child));
                if (!byParent.TryGetValue(key, out var children)) byParent[key] = children = [];
                if (children.Count == 0 || children[^1] < child) children.Add(child);
            }
        }

        return byParent;
    }

    /// <summary>The prose inside the children, and from the first of them to the end of the element.</summary>
    private static (int Inside, int Between) ProseOf(Page page, PrintedBlocks blocks, ProseSums prose, int parent, List<int> children)
    {
        var inside = 0;
        foreach (var child in children) inside += prose.Between(blocks.FirstFrom(child), blocks.FirstFrom(page.EndOf(child)));
        return (inside, prose.Between(blocks.FirstFrom(children[0]), blocks.FirstFrom(page.EndOf(parent))));
    }
}
