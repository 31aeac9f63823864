using System.Security.Cryptography;
using System.Text;

namespace NewsParsing.FaultCheck;

/// <summary>Many threads parse the same documents, and every answer is that of one thread alone.</summary>
public static class Crowd
{
    private const int Length = 3000;
    private const int StackBytes = 256 * 1024;

    private static readonly (string Source, SourceFormat Format)[] Documents = [.. Families.All.Select(one => (one.Family.Make(Length), one.Format))];

    internal static int Run(int threads, int parses)
    {
        var different = CountDifferent(threads, parses);
        Console.WriteLine($"{parses} parses on {threads} threads: {different} hashes differ from those of one thread");
        return different == 0 ? 0 : 1;
    }

    /// <summary>One line that stands for the answers to all documents: the same in every process, culture and time zone.</summary>
    internal static int PrintHashes()
    {
        Console.WriteLine(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(Documents.Select((document, i) => Hash(i)))))));
        return 0;
    }

    /// <summary>Parses on several threads at once, each with a small stack, and counts the answers that one thread alone would not give.</summary>
    public static int CountDifferent(int threads, int parses)
    {
        var alone = Enumerable.Range(0, Documents.Length).Select(Hash).ToArray();
        var (next, different) = (0, 0);
        var crowd = Enumerable.Range(0, threads).Select(_ => new Thread(Work, StackBytes)).ToList();
        crowd.ForEach(thread => thread.Start());
        crowd.ForEach(thread => thread.Join());
        return different;

        void Work()
        {
            for (var i = Interlocked.Increment(ref next) - 1; i < parses; i = Interlocked.Increment(ref next) - 1)
                if (Hash(i % Documents.Length) != alone[i % Documents.Length]) Interlocked.Increment(ref different);
        }
    }

    // Every third document comes as a string, as bytes or as a stream.
    private static string Hash(int document)
    {
        var (source, format) = Documents[document];
        var options = new ParseOptions { Format = format, Charset = "utf-8" };
        try
        {
            var article = (document % 3) switch
            {
                0 => NewsParser.Parse(source, options),
                1 => NewsParser.Parse(Encoding.UTF8.GetBytes(source), options),
                _ => NewsParser.Parse(new MemoryStream(Encoding.UTF8.GetBytes(source)), options),
            };
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(article.ToJson())));
        }
        catch (ParseLimitException e)
        {
            return e.Message;
        }
    }
}
