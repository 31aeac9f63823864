using NewsParsing.Pages;

namespace NewsParsing.Sites;

/// <summary>One alternative of a selector: steps from an ancestor down to the selected element.</summary>
internal sealed class SelectorPath
{
    /// <summary>Progress is kept in the bits of one number.</summary>
    internal const int MaxSteps = 64;

    private readonly SelectorStep[] _steps;
    private readonly ulong _last;

    internal SelectorPath(SelectorStep[] steps)
    {
        _steps = steps;
        _last = 1UL << (steps.Length - 1);
    }

    /// <summary>What an element reaches, given what its parent has reached. Going down the tree, each element is asked once.</summary>
    internal SelectorProgress Enter(Page page, int node, SelectorProgress parent)
    {
        var open = 1UL | (parent.Above << 1);
        var own = 0UL;
        for (var i = 0; i < _steps.Length; i++)
        {
            var bit = 1UL << i;
            if ((open & bit) == 0 || (_steps[i].IsChild && ((parent.Own << 1) & bit) == 0)) continue;
            if (_steps[i].Matches(page, node)) own |= bit;
        }

        return new SelectorProgress(own, parent.Above | own);
    }

    internal bool IsComplete(SelectorProgress reached) => (reached.Own & _last) != 0;
}
