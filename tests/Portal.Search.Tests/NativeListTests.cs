using Portal.Search.Indexing;

namespace Portal.Search.Tests;

public sealed class NativeListTests
{
    [Fact]
    public void Values_stay_in_order_while_the_list_grows()
    {
        using var list = new NativeList<(int Number, byte Square)>(0);
        for (var i = 0; i < 1000; i++)
        {
            list.Add((i, (byte)(i * i)));
        }

        list.Count.ShouldBe(1000);
        list.Values.ToArray().ShouldBe(Enumerable.Range(0, 1000).Select(i => (i, (byte)(i * i))));
    }

    [Fact]
    public void A_list_of_a_given_length_can_be_written_in_any_order()
    {
        using var list = NativeList<int>.Unwritten(3);
        list.Values[2] = 30;
        list.Values[0] = 10;
        list.Values[1] = 20;

        list.Values.ToArray().ShouldBe([10, 20, 30]);
    }

    [Fact]
    public void A_list_can_be_made_shorter_but_not_longer()
    {
        using var list = NativeList<int>.Unwritten(3);
        list.Values.Fill(7);
        list.Shorten(1);

        list.Values.ToArray().ShouldBe([7]);
        Should.Throw<ArgumentOutOfRangeException>(() => list.Shorten(2));
    }

    [Fact]
    public void Nothing_is_left_in_a_list_that_is_disposed_of_and_it_may_be_so_twice()
    {
        var list = new NativeList<long>(8);
        list.Add(1);
        list.Dispose();
        list.Dispose();

        list.Count.ShouldBe(0);
        list.Values.Length.ShouldBe(0);
    }
}
