using Portal.Theme.Language;

namespace Portal.Theme.Tests;

public sealed class UnitWordsTests
{
    [Theory]
    [InlineData(1, "stationer", "station")]
    [InlineData(1, "seminarier", "seminarium")]
    [InlineData(1, "underlag", "underlag")]
    [InlineData(1, "språngbrädor", "språngbrädor")]
    [InlineData(2, "stationer", "stationer")]
    [InlineData(0, "stationer", "stationer")]
    public void A_unit_is_said_in_the_singular_after_one_where_the_word_is_known(int value, string unit, string said) =>
        UnitWords.After(value, unit).ShouldBe(said);
}
