namespace NewsParsing.Pages;

/// <summary>An attribute of an element: name in lower case, value with entities decoded.</summary>
internal readonly record struct PageAttribute(ReadOnlyMemory<char> Name, ReadOnlyMemory<char> Value);
