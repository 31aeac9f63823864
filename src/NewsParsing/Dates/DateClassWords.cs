using NewsParsing.Scanning;

namespace NewsParsing.Dates;

/// <summary>What the words of class names and ids say of the date inside. Every word stands in the markup of many publishers.</summary>
internal static class DateClassWords
{
    /// <summary>What an element is said to hold.</summary>
    [Flags]
    internal enum Meaning
    {
        None = 0,

        /// <summary>A date or time.</summary>
        Date = 1,

        /// <summary>The date of publication.</summary>
        Published = 2,

        /// <summary>The date of a change.</summary>
        Updated = 4,

        /// <summary>The line of author, date and section.</summary>
        Line = 8,

        /// <summary>A date of something else: of an event, of today.</summary>
        Other = 16,
    }

    private static readonly WordTable<Meaning> Words = Table();

    /// <summary>All that the words of a class or id say. Words end at anything but letters, and where a capital follows a small letter.</summary>
    internal static Meaning Read(ReadOnlySpan<char> names)
    {
        var found = Meaning.None;
        var start = 0;
        for (var i = 0; i <= names.Length; i++)
        {
            var ends = i == names.Length || !char.IsAsciiLetter(names[i]) || (i > start && char.IsAsciiLetterUpper(names[i]) && char.IsAsciiLetterLower(names[i - 1]));
            if (!ends) continue;
            if (i - start is > 2 and < 20 && Words.TryGetValue(names[start..i], out var meaning)) found |= meaning;
            start = i < names.Length && char.IsAsciiLetter(names[i]) ? i : i + 1;
        }

        return found;
    }

    private static WordTable<Meaning> Table()
    {
        var words = new Dictionary<string, Meaning>(StringComparer.OrdinalIgnoreCase);
        Add(Meaning.Date, "date dates time datetime timestamp datum fecha postdate entrydate articledate dateline dateformat clock");
        Add(Meaning.Published, "published publish pubdate publication posted created dtreviewed");
        Add(Meaning.Updated, "updated update modified lastmod dtmodified edited");
        Add(Meaning.Line, "byline meta metadata postmeta entrymeta postinfo info infos credits details submitted kicker");
        Add(Meaning.Other, "event events calendar countdown weather today current currentdate currenttime expiry copyright deadline");
        return new WordTable<Meaning>(words);

        void Add(Meaning meaning, string list)
        {
            foreach (var word in list.Split(' ')) words[word] = words.GetValueOrDefault(word) | meaning;
        }
    }
}
