using NewsParsing.Tool;

namespace NewsParsing.Tests.Tool;

public class OrderedWorkTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Answers_are_taken_in_order_and_one_at_a_time()
    {
        List<int> taken = [];
        var taking = 0;
        await OrderedWork.RunAsync(Numbers(500).ToAsyncEnumerable(), number => number * number, async answer =>
        {
            Assert.Equal(1, Interlocked.Increment(ref taking));
            await Task.Yield();
            taken.Add(answer);
            Interlocked.Decrement(ref taking);
        }, 4, CancellationToken.None);
        Assert.Equal(Numbers(500).Select(number => number * number), taken);
    }

    [Fact]
    public async Task No_more_than_the_threads_asked_for_work_at_a_time()
    {
        var (working, most) = (0, 0);
        await OrderedWork.RunAsync(Numbers(60).ToAsyncEnumerable(), number =>
        {
            var now = Interlocked.Increment(ref working);
            InterlockedMax(ref most, now);
            Thread.Sleep(2);
            Interlocked.Decrement(ref working);
            return number;
        }, _ => ValueTask.CompletedTask, 2, CancellationToken.None);
        Assert.InRange(most, 1, 2);
    }

    [Fact]
    public async Task A_slow_item_holds_up_the_reading_of_the_rest()
    {
        using var slow = new ManualResetEventSlim();
        var read = 0;
        var run = OrderedWork.RunAsync(Counted().ToAsyncEnumerable(), number =>
        {
            if (number == 0) slow.Wait(Soon);
            return number;
        }, _ => ValueTask.CompletedTask, 2, CancellationToken.None);

        // Nothing is taken yet, so only the window and what is on its way into it have been read.
        while (Volatile.Read(ref read) < 16) await Task.Delay(5).WaitAsync(Soon);
        await Task.Delay(100);
        Assert.InRange(Volatile.Read(ref read), 16, 20);
        slow.Set();
        await run.WaitAsync(Soon);
        Assert.Equal(10_000, read);

        IEnumerable<int> Counted()
        {
            foreach (var number in Numbers(10_000))
            {
                Interlocked.Increment(ref read);
                yield return number;
            }
        }
    }

    [Theory]
    [InlineData("read")]
    [InlineData("work")]
    [InlineData("take")]
    public async Task A_failure_ends_the_whole_and_is_passed_on(string where)
    {
        var run = OrderedWork.RunAsync(Items().ToAsyncEnumerable(), number => where == "work" && number == 50 ? throw new InvalidDataException(where) : number,
            answer => where == "take" && answer == 50 ? throw new InvalidDataException(where) : ValueTask.CompletedTask, 3, CancellationToken.None);
        var failure = await Assert.ThrowsAsync<InvalidDataException>(() => run.WaitAsync(Soon));
        Assert.Equal(where, failure.Message);

        IEnumerable<int> Items() => Numbers(1000).Select(number => where == "read" && number == 50 ? throw new InvalidDataException(where) : number);
    }

    [Fact]
    public async Task Cancelling_ends_it()
    {
        using var cancel = new CancellationTokenSource();
        var run = OrderedWork.RunAsync(Numbers(int.MaxValue).ToAsyncEnumerable(), number => number, async answer =>
        {
            if (answer == 100) await cancel.CancelAsync();
        }, 2, cancel.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.WaitAsync(Soon));
    }

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(0, count);

    private static void InterlockedMax(ref int target, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref target)) < value && Interlocked.CompareExchange(ref target, value, seen) != seen)
        {
        }
    }
}
