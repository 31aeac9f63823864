using NewsParsing.Blocks;

namespace NewsParsing.Tests.Blocks;

public class HiddenElementsTests
{
    [Theory]
    [InlineData("hidden")]
    [InlineData("hide")]
    [InlineData("d-none")]
    [InlineData("is-hidden")]
    [InlineData("visually-hidden")]
    [InlineData("visuallyhidden")]
    [InlineData("sr-only")]
    [InlineData("screen-reader-text")]
    [InlineData("screenreader-text")]
    [InlineData("u-hidden")]
    [InlineData("js-hidden")]
    [InlineData("display-none")]
    [InlineData("uk-hidden")]
    [InlineData("element-invisible")]
    [InlineData("offscreen")]
    [InlineData("print-only")]
    public void A_name_that_hides_is_seen_among_others(string name)
    {
        foreach (var classes in (string[])[name, "box " + name, name + " box", "a  b " + name + " c"])
        {
            ClassWords.Read(classes, out var mayHide);
            Assert.True(mayHide);
            Assert.True(HiddenElements.IsHidingClass(classes));
        }
    }

    [Theory]
    [InlineData("hidden-gems")]
    [InlineData("hidden md:block")]
    [InlineData("d-none d-lg-flex")]
    [InlineData("only")]
    [InlineData("reader")]
    [InlineData("")]
    [InlineData(" ")]
    public void Other_names_hide_nothing(string classes) => Assert.False(HiddenElements.IsHidingClass(classes));

    [Fact]
    public void Each_word_of_a_place_has_a_bit_of_its_own() => Assert.InRange(ClassWords.Count, 1, 126);

    [Fact]
    public void Names_that_hide_are_no_words_of_a_place() => Assert.Equal(UInt128.Zero, ClassWords.Read("hidden hide none only hentry"));
}
