using FsCheck;
using FsCheck.Fluent;
using Portal.Search.Analysis;

namespace Portal.Search.Tests;

public sealed class WordNumbersTests
{
    [Fact]
    public void Words_are_numbered_as_they_come() =>
        Prop.ForAll<ulong[], byte>((hashes, room) =>
        {
            var words = new WordNumbers(room);
            ulong[] distinct = [.. hashes.Distinct()];
            return hashes.All(hash => words.FindOrAdd(hash) == Array.IndexOf(distinct, hash))
                && hashes.All(hash => words.FindOrAdd(hash) == Array.IndexOf(distinct, hash))
                && words.Hashes.SequenceEqual(distinct);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void They_keep_their_numbers_when_there_are_more_than_there_was_room_for()
    {
        var words = new WordNumbers(0);
        for (var i = 0; i < 10_000; i++)
        {
            words.FindOrAdd(WordHashes.Of($"ord{i}")).ShouldBe(i);
        }

        words.Find(WordHashes.Of("ord0")).ShouldBe(0);
        words.Find(WordHashes.Of("ord9999")).ShouldBe(9999);
        words.Find(WordHashes.Of("ord10000")).ShouldBe(-1);
    }

    [Fact]
    public void Nothing_has_a_number_in_an_empty_table() => new WordNumbers(0).Find(0).ShouldBe(-1);
}
