using Portal.Search.Analysis;

namespace Portal.Search.Tests;

public sealed class CompoundsTests
{
    private static readonly string[] Vocabulary =
    [
        "kompetens", "försörjning", "livsmedel", "arbete", "marknad", "skola", "väg", "hälsa", "vård", "gata", "kök", "olja", "plattform", "tjänst", "resa", "näringsliv",
        "utveckling", "landsbygd", "region", "förening", "ställning", "verkan", "bildning", "land", "värme", "strategi", "enhet", "hamn", "infrastruktur", "drivmedel",
        "samerna", "drönare", "säkerheten", "tillsammans", "kunder", "råd", "ort", "bindande", "kvinnor", "norna",
    ];

    private readonly Compounds _compounds;

    public CompoundsTests()
    {
        string[] words = [.. Vocabulary, "värmland"];
        int[] counts = [.. words.Select(word => word == "värmland" ? 9 : 5)];
        _compounds = new Compounds(words, counts, [.. words.Select(word => word != "värmland")], [.. words.Select(word => SwedishStem.Of(word))]);
    }

    [Theory]
    [InlineData("kompetensförsörjning", "kompetens", "försörjning")]
    [InlineData("kompetensförsörjningens", "kompetens", "försörjningens")]
    [InlineData("livsmedelsförsörjning", "försörjning", "livsmedel")]
    [InlineData("arbetsmarknad", "arbete", "marknad")]
    [InlineData("skolväg", "skola", "väg")]
    [InlineData("hälsovård", "hälsa", "vård")]
    [InlineData("gatukök", "gata", "kök")]
    [InlineData("oljeplattform", "olja", "plattform")]
    [InlineData("tjänsteresa", "resa", "tjänst")]
    [InlineData("drönarplattform", "drönare", "plattform")]
    [InlineData("säkerhetsstrategi", "säkerhet", "strategi")]
    [InlineData("landsbygdsutveckling", "landsbygd", "land", "bygd", "utveckling")]
    public void A_compound_has_the_words_it_is_made_of(string word, params string[] parts) =>
        TermsOf(word).ShouldBe(parts.Select(part => SwedishStem.Of(part)), ignoreOrder: true);

    [Fact]
    public void A_compound_of_three_has_all_three() =>
        TermsOf("näringslivsutvecklingsstrategi").ShouldBe(["näringsliv", "utveckling", "strategi", "utvecklingsstrategi"], ignoreOrder: true);

    [Theory]
    [InlineData("förening")]
    [InlineData("omställning")]
    [InlineData("samverkan")]
    [InlineData("utbildning")]
    [InlineData("regionens")]
    [InlineData("värmland")]
    [InlineData("region")]
    [InlineData("möjligheten")]
    [InlineData("samarbete")]
    [InlineData("tillsammans")]
    [InlineData("kvinnorna")]
    public void A_word_that_only_looks_like_a_compound_is_left_whole(string word) => _compounds.PartsOf(word).ShouldBeEmpty();

    [Theory]
    [InlineData("kunderådet", "kunde")]
    [InlineData("ortssammanbindande", "samman")]
    public void A_stop_word_is_no_part_of_a_compound(string word, string part)
    {
        _compounds.PartsOf(word).ShouldNotContain(part);
        (_compounds.HalvesOf(word) is var (first, last) && (first == part || last == part)).ShouldBeFalse();
    }

    [Fact]
    public void A_place_name_is_not_taken_apart_within_a_longer_word() =>
        TermsOf("värmlandsstrategi").ShouldBe(["värmland", "strategi"], ignoreOrder: true);

    [Fact]
    public void What_follows_a_known_word_counts_as_a_word() => _compounds.PartsOf("hamnturne").ShouldContain("turne");

    [Fact]
    public void What_stands_before_a_known_word_counts_as_a_word_and_is_taken_apart() =>
        TermsOf("hamnspektrumsstrategi").ShouldBe(["hamnspektrum", "hamn", "spektrum", "pektrum", "strategi"], ignoreOrder: true);

    [Fact]
    public void The_halves_are_given_for_words_that_stand_apart() =>
        _compounds.HalvesOf("drivmedelsinfrastruktur").ShouldBe(("drivmedel", "infrastruktur"));

    private IEnumerable<string> TermsOf(string compound) => _compounds.PartsOf(compound).Select(part => SwedishStem.Of(part)).Distinct();
}
