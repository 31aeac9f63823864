namespace NewsParsing.Pages;

/// <summary>Rented memory that holds something about a page, and goes back with it: <see cref="Page.Lend"/>.</summary>
internal interface ILentMemory
{
    /// <summary>Gives the memory back. Nothing may be asked of it any more.</summary>
    void GiveBack();
}
