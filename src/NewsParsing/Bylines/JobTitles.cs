namespace NewsParsing.Bylines;

/// <summary>Finds a job title in a run of words: alone, before a name, or after one.</summary>
internal static class JobTitles
{
    /// <param name="run">The words between two marks.</param>
    /// <param name="words">The language's words.</param>
    /// <param name="followsName">Whether a name stands before the run, so that the run most likely is all title.</param>
    /// <param name="person">The name in the run; empty where there is none.</param>
    /// <param name="title">The title.</param>
    /// <param name="role">What the title says of the work done; null where it says nothing.</param>
    internal static bool TryFind(ReadOnlySpan<char> run, BylineVocabulary words, bool followsName, out ReadOnlySpan<char> person, out ReadOnlySpan<char> title, out AuthorRole? role)
    {
        person = default;
        title = run;
        if (!TryFindWord(run, words, out var start, out var end, out role)) return false;
        var before = run[..start].TrimEnd();
        var after = run[end..].TrimStart();
        var modified = WithoutTitleWords(before, words);
        if (PersonNames.IsFull(modified, words) && (!followsName || modified.Length == before.Length && after.IsEmpty && char.IsLower(run[start])))
        {
            person = modified;
            title = run[modified.Length..].Trim();
        }
        else if (before.Length == 0 && PersonNames.IsFull(after, words) && !OrganizationNames.IsOrganization(after, words))
        {
            person = after;
            title = run[..end];
        }
        else if (modified.IsEmpty && !before.IsEmpty && PersonNames.IsFull(after, words))
        {
            person = after;
            title = run[..end];
        }
        else if (before.Length is > 0 and <= 5 && PersonNames.IsIdeographic(before[0]))
        {
            person = before;
            title = run[start..];
        }

        return true;
    }

    private static bool TryFindWord(ReadOnlySpan<char> run, BylineVocabulary words, out int start, out int end, out AuthorRole? role)
    {
        role = null;
        start = end = -1;
        foreach (var range in run.Split(' '))
        {
            var use = words.UseOf(run[range]);
            if ((use & WordUse.JobTitle) == 0)
            {
                if (start >= 0) break;
                continue;
            }

            var (offset, length) = range.GetOffsetAndLength(run.Length);
            if (start < 0) start = offset;
            end = offset + length;
            if ((use & WordUse.Correspondent) != 0) role = AuthorRole.Correspondent;
            if ((use & WordUse.Columnist) != 0) role = AuthorRole.Columnist;
        }

        return start >= 0;
    }

    /// <summary>"Ada Quill Senior Political": without the words that belong to a title.</summary>
    private static ReadOnlySpan<char> WithoutTitleWords(ReadOnlySpan<char> before, BylineVocabulary words)
    {
        while (!before.IsEmpty)
        {
            var last = before[(before.LastIndexOf(' ') + 1)..];
            if ((words.UseOf(last) & (WordUse.TitleWord | WordUse.Organization)) == 0) break;
            before = before[..^last.Length].TrimEnd();
        }

        return before;
    }
}
