namespace NewsParsing.Tool.Output;

/// <summary>Lays what was read from files on the output, one after another.</summary>
internal interface IFileLayout<T>
    where T : class
{
    Task AddAsync(ParsedFile<T> file);

    Task CloseAsync();
}
