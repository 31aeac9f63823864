using System.Buffers;
using NewsParsing.Blocks;

namespace NewsParsing.Bodies;

/// <summary>The verdicts on all blocks of a page, in memory of the shared pool: gone with <see cref="Dispose"/>.</summary>
internal readonly struct BodyVerdicts : IDisposable
{
    internal BodyVerdicts(PrintedBlocks blocks)
    {
        All = new ArraySegment<Verdict>(ArrayPool<Verdict>.Shared.Rent(blocks.Count), 0, blocks.Count);
        All.AsSpan().Fill(Verdict.Outside);
    }

    /// <summary>One for each block; at first, that it stands outside the article.</summary>
    internal ArraySegment<Verdict> All { get; }

    public void Dispose() => ArrayPool<Verdict>.Shared.Return(All.Array!);
}
