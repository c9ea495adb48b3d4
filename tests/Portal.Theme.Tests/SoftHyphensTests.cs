using Portal.Theme.Language;

namespace Portal.Theme.Tests;

public sealed class SoftHyphensTests
{
    [Theory]
    [InlineData("Kompetensförsörjning", "Kompetens-försörjning")]
    [InlineData("Bekämpa klimatförändringarna", "Bekämpa klimat-förändringarna")]
    [InlineData("Miljö och klimat", "Miljö och klimat")]
    public void The_longest_words_may_part_where_their_parts_meet(string name, string parted) => SoftHyphens.In(name).Replace('\u00AD', '-').ShouldBe(parted);
}
