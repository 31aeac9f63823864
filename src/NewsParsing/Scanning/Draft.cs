using System.Buffers;

namespace NewsParsing.Scanning;

/// <summary>A text while it is written, in memory of the shared pool: only what is made of it in the end is allocated.</summary>
/// <param name="room">About how many units it will have.</param>
internal ref struct Draft(int room) : IDisposable
{
    private char[] _chars = ArrayPool<char>.Shared.Rent(int.Max(room, 16));

    internal int Length { get; private set; }

    /// <summary>What is written so far, valid until more is written.</summary>
    internal readonly ReadOnlySpan<char> Text => _chars.AsSpan(0, Length);

    internal void Append(char c)
    {
        if (Length == _chars.Length) Grow(1);
        _chars[Length++] = c;
    }

    internal void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > _chars.Length - Length) Grow(text.Length);
        text.CopyTo(_chars.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Memory for at most so many units more; what is written there counts once <see cref="Keep"/> says so.</summary>
    internal Span<char> Room(int most)
    {
        if (most > _chars.Length - Length) Grow(most);
        return _chars.AsSpan(Length, most);
    }

    internal void Keep(int written) => Length += written;

    public override readonly string ToString() => Text.ToString();

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_chars);
        _chars = [];
        Length = 0;
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(int.Max(_chars.Length * 2, Length + more));
        Text.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_chars);
        _chars = larger;
    }
}
