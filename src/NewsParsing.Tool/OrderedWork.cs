using System.Threading.Channels;

namespace NewsParsing.Tool;

/// <summary>Work on several threads whose answers are taken in the order of the items.</summary>
internal static class OrderedWork
{
    // How far the fastest thread may run ahead of the slowest item. It bounds the memory: no more answers than this wait to be taken.
    private const int WindowPerThread = 8;

    /// <summary>Runs <paramref name="work"/> on each item, at most <paramref name="threads"/> at a time, and gives each answer to <paramref name="take"/> in the order of the items.</summary>
    /// <remarks>An exception of any of the three ends the whole and is passed on, after the work already begun has ended.</remarks>
    internal static async Task RunAsync<TItem, TAnswer>(
        IAsyncEnumerable<TItem> items, Func<TItem, TAnswer> work, Func<TAnswer, ValueTask> take, int threads, CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var idle = new SemaphoreSlim(threads);
        var window = Channel.CreateBounded<Task<TAnswer>>(threads * WindowPerThread);
#pragma warning disable CA2025 // It is awaited below, before anything is disposed.
        var feeding = FeedAsync(items, work, window.Writer, idle, stop.Token);
#pragma warning restore CA2025
        try
        {
            await foreach (var answer in window.Reader.ReadAllAsync(ct)) await take(await answer);
        }
        finally
        {
            await stop.CancelAsync();
            await feeding;
            while (window.Reader.TryRead(out var unfinished)) await ((Task)unfinished).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task FeedAsync<TItem, TAnswer>(
        IAsyncEnumerable<TItem> items, Func<TItem, TAnswer> work, ChannelWriter<Task<TAnswer>> window, SemaphoreSlim idle, CancellationToken ct)
    {
        Exception? failure = null;
        try
        {
            await foreach (var item in items.WithCancellation(ct))
            {
                // Room in the window first: a task that was started always gets into it, so that it is always waited for.
                if (!await window.WaitToWriteAsync(ct)) break;
                await idle.WaitAsync(ct);
                await window.WriteAsync(Task.Run(() => Work(item), CancellationToken.None), CancellationToken.None);
            }
        }
#pragma warning disable CA1031 // Handed to the reader of the channel, who throws it.
        catch (Exception e)
        {
            failure = e;
        }

        window.Complete(failure);

        TAnswer Work(TItem item)
        {
            try
            {
                return work(item);
            }
            finally
            {
                idle.Release();
            }
        }
    }
}
