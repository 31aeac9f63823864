using System.Buffers;
using System.Runtime.InteropServices;

namespace NewsParsing.Pages;

/// <summary>Some tags that a page is searched for at once; see <see cref="Page.Next(TagSet, int, int)"/>.</summary>
internal sealed class TagSet(params ReadOnlySpan<Tag> tags)
{
    private readonly SearchValues<byte> _values = SearchValues.Create(MemoryMarshal.Cast<Tag, byte>(tags));

    internal int IndexIn(ReadOnlySpan<Tag> tags) => MemoryMarshal.Cast<Tag, byte>(tags).IndexOfAny(_values);
}
