using Portal.Search.Analysis;

namespace Portal.Search.Tests;

public sealed class WordSetTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(10_000)]
    public void Words_have_places_of_their_own_however_little_room_there_was(int room)
    {
        var set = new WordSet(room);
        ulong[] words = [0, .. Enumerable.Range(1, 9_999).Select(i => WordHashes.Of($"ord{i}"))];

        words.ShouldAllBe(word => set.Add(word));
        words.ShouldAllBe(word => !set.Add(word));

        var places = words.Select(set.PlaceOf).ToArray();
        places.ShouldAllBe(place => place >= 0 && place < set.Places);
        places.Distinct().Count().ShouldBe(words.Length);
        set.Contains(WordHashes.Of("inget")).ShouldBeFalse();
    }

    [Fact]
    public void An_empty_set_has_no_word()
    {
        var set = new WordSet(0);

        set.Contains(0).ShouldBeFalse();
        set.Contains(WordHashes.Of("ord")).ShouldBeFalse();
    }
}
