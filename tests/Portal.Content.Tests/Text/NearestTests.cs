using FsCheck;
using FsCheck.Fluent;
using Portal.Content.Text;

namespace Portal.Content.Tests.Text;

public sealed class NearestTests
{
    private static readonly Gen<string> Words = Gen.Elements("abAé".ToCharArray()).ArrayOf().Select(letters => new string(letters));

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("TITEL", "title")]
    [InlineData("municipality", "municipalities")]
    [InlineData("Granvkis", "Granvik")]
    [InlineData("kr", null)]
    [InlineData("ansvarig", null)]
    public void A_slip_of_the_hand_finds_the_name_that_was_meant(string word, string? meant) =>
        Nearest.To(word, ["title", "region", "municipalities", "Granvik", "SEK", "EUR"]).ShouldBe(meant);

    [Fact]
    public void It_is_the_first_of_those_that_take_the_fewest_changes() =>
        Prop.ForAll(Words.ToArbitrary(), Words.ListOf().ToArbitrary(), (word, candidates) =>
        {
            var nearest = Nearest.To(word, candidates);

            var changes = candidates.Select(candidate => (candidate, Changes: Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant()))).ToList();
            var limit = Math.Max(word.Length < 4 ? 1 : 2, (word.Length + 1) / 3);
            var least = changes.Where(each => each.Changes <= limit).OrderBy(each => each.Changes).Select(each => each.candidate).FirstOrDefault();
            nearest.ShouldBe(least);
        }).QuickCheckThrowOnFailure();

    // The definition of optimal string alignment, by recursion.
    private static int Distance(string a, string b)
    {
        var known = new Dictionary<(int, int), int>();
        int To(int i, int j)
        {
            if (i == 0 || j == 0)
            {
                return i + j;
            }

            if (!known.TryGetValue((i, j), out var least))
            {
                least = Math.Min(Math.Min(To(i - 1, j), To(i, j - 1)) + 1, To(i - 1, j - 1) + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    least = Math.Min(least, To(i - 2, j - 2) + 1);
                }

                known[(i, j)] = least;
            }

            return least;
        }

        return To(a.Length, b.Length);
    }
}
