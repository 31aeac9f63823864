namespace NewsParsing.PlainText;

/// <summary>Judges each block within a body: what belongs to it and what was printed between its paragraphs.</summary>
internal sealed class BodyJudge(TextPage page, BodyWalk walk, bool isClean)
{
    private const int LongestSubhead = 16;
    private const int LongestShout = 6;
    private const int PicturesBetween = 3;

    // The last block that was taken, and whether something that is no body stood after it.
    private int _last = -1;
    private bool _broken;

    internal void Judge(BodyRegion region)
    {
        for (var i = region.First; i <= region.Last; i++)
        {
            ref var shape = ref page[i];
            if (shape.Role is TextRole.Unknown) shape.Role = RoleOf(i, region);
            if (IsBody(shape.Role)) Take(i);
            else if (Breaks(shape) && (_last >= 0 || shape.Role is not (TextRole.Date or TextRole.Byline))) _broken = true;
        }
    }

    internal static bool IsBody(TextRole role) => role is TextRole.Paragraph or TextRole.Subhead or TextRole.ListItem or TextRole.BlockQuote or TextRole.TableRow or TextRole.Note;

    private void Take(int i)
    {
        _last = i;
        if (TextBodyFinder.IsSentences(page[i])) _broken = false;
    }

    // A label that is printed again and again stands between paragraphs and opens nothing.
    internal static bool Breaks(in BlockShape shape) =>
        shape.Role is TextRole.Turn or TextRole.Teaser or TextRole.Footer || (shape.Role is TextRole.Notice or TextRole.Date or TextRole.Byline && shape.Times <= 3);

    private TextRole RoleOf(int i, BodyRegion region)
    {
        ref var shape = ref page[i];
        if (TextBodyFinder.IsProse(shape)) return ProseRole(i);
        return shape.Mark switch
        {
            LineMark.Heading => HeadingRole(i),
            LineMark.TableRow => TextRole.TableRow,
            LineMark.Bullet or LineMark.Number => IsItem(i) ? TextRole.ListItem : TextRole.Teaser,
            LineMark.Quoted => TextRole.BlockQuote,
            _ => LineRole(i, region),
        };
    }

    // What repeats the words for a picture names the picture.
    private TextRole HeadingRole(int i)
    {
        if (PictureCaption.IsSaidAbove(page, i)) return TextRole.Caption;
        return isClean || !HeadsNothing(i) ? TextRole.Subhead : TextRole.Teaser;
    }

    // Headings of one level right after each other, with at most pictures between, are the titles of other stories.
    private bool HeadsNothing(int i)
    {
        var next = i + 1;
        while (next < page.Count && next <= i + PicturesBetween && page[next].Role == TextRole.Picture) next++;
        return next < page.Count && page[next].Mark == LineMark.Heading && page[next].Level <= page[i].Level;
    }

    private TextRole ProseRole(int i)
    {
        ref var shape = ref page[i];
        if (!isClean && shape.Times > 1 && walk.IsRepeatedAbove(i)) return TextRole.Teaser;
        var close = walk.Closeness(i);
        if (!isClean && shape.IsAppeal && close < (_broken || _last < 0 ? 1 : 0.8)) return TextRole.Notice;
        if (FollowsPicture(i)) return TextRole.Caption;
        if (close < 0.45 && (_broken || (close < 0.15 && !isClean)) && !IsEnclosed(i)) return TextRole.Teaser;
        return shape.Mark switch
        {
            LineMark.Bullet or LineMark.Number => TextRole.ListItem,
            LineMark.Quoted => TextRole.BlockQuote,
            LineMark.TableRow => TextRole.TableRow,
            _ => TextRole.Paragraph,
        };
    }

    // Where no menus are printed most is the body's, and only what the words for the picture say too is none of it.
    private bool FollowsPicture(int i) => isClean ? PictureCaption.IsSaidAbove(page, i) : PictureCaption.SharesWords(page, i);

    // Paragraphs on both sides, and nothing between: whatever it speaks of, it is one of them.
    private bool IsEnclosed(int i) =>
        !_broken && _last == i - 1 && i + 1 < page.Count && TextBodyFinder.IsProse(page[i + 1]) && walk.Closeness(i + 1) > 0.6;

    private bool IsItem(int i) => isClean || (!_broken && _last >= 0 && (page[i].Words >= 4 || page.TextOf(_last)[^1] == ':' || page[_last].Role == TextRole.ListItem));

    private TextRole LineRole(int i, BodyRegion region)
    {
        ref var shape = ref page[i];
        var apart = shape.Gap > 0 && (i + 1 >= page.Count || page[i + 1].Gap > 0);
        if (isClean && FollowsPicture(i)) return TextRole.Caption;
        if (_broken && !isClean) return TextRole.Teaser;
        if (!isClean && shape.Words > LongestShout && shape.Shouted * 2 > shape.Words) return TextRole.Teaser;
        if (TextBodyFinder.IsSentences(shape)) return apart || isClean ? TextRole.Paragraph : TextRole.Teaser;
        if (shape.Words > LongestSubhead) return isClean || (apart && walk.Closeness(i) > 0.5) ? TextRole.Paragraph : TextRole.Teaser;
        var heads = i < region.Last && TextBodyFinder.IsProse(page[i + 1]);
        if (heads && (apart || isClean)) return TextRole.Subhead;
        if (isClean) return TextRole.Paragraph;
        return _last == i - 1 && page.TextOf(i)[^1] == ':' ? TextRole.Paragraph : TextRole.Teaser;
    }
}
