namespace NewsParsing.PlainText;

/// <summary>Counts how often each block is said: menus are printed twice, bodies once.</summary>
internal static class RepetitionCounter
{
    internal static void Count(TextPage page)
    {
        var times = new Dictionary<ulong, int>(page.Count);
        for (var i = 0; i < page.Count; i++)
        {
            ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(times, page[i].Key, out _);
            count++;
        }

        for (var i = 0; i < page.Count; i++) page[i].Times = times[page[i].Key];
    }
}
