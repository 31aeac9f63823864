namespace NewsParsing.Pages;

/// <summary>
/// The names of an element's attributes as sixteen bits, one for several names: a name whose bit is missing is not there, so that most questions about attributes are
/// answered without a look at them.
/// </summary>
/// <param name="Bits">The bits.</param>
internal readonly record struct AttributeNames(ushort Bits)
{
    internal static AttributeNames Of(params ReadOnlySpan<string> names)
    {
        var all = default(AttributeNames);
        foreach (var name in names) all |= Of(name.AsSpan());
        return all;
    }

    /// <param name="name">A name in lower case.</param>
    internal static AttributeNames Of(ReadOnlySpan<char> name) => name.IsEmpty ? default : new((ushort)(1 << (((name.Length * 3) + name[0]) & 15)));

    /// <summary>Whether one of the names may be among these; if not, none is.</summary>
    internal bool MayHold(AttributeNames names) => (Bits & names.Bits) != 0;

    public static AttributeNames operator |(AttributeNames one, AttributeNames other) => new((ushort)(one.Bits | other.Bits));
}
