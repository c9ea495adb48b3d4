using FsCheck;
using FsCheck.Fluent;
using Portal.Search.Coding;

namespace Portal.Search.Tests;

public sealed class BitWriterTests
{
    [Fact]
    public void A_run_of_numbers_takes_no_bits()
    {
        var bits = new BitWriter();

        bits.Rising([3, 4, 5, 6], 3, 6);

        bits.BitCount.ShouldBe(0);
    }

    [Fact]
    public void What_is_written_is_read_back() =>
        Prop.ForAll<int[]>(numbers =>
        {
            int[] rising = [.. numbers.Select(number => Math.Abs(number % 100_000)).Distinct().Order()];
            var bits = new BitWriter();
            bits.Gamma((uint)rising.Length + 1);
            bits.Rising(rising, 0, 99_999);
            bits.Bits(0b101, 3);
            var reader = new BitReader(bits.Finish().ToArray());
            return reader.Rising((int)reader.Gamma() - 1, 99_999).SequenceEqual(rising) && reader.Bits(3) == 0b101;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_shorter_codes_are_the_first_ones()
    {
        var bits = new BitWriter();
        bits.Within(0, 5);
        bits.Within(2, 5);
        bits.BitCount.ShouldBe(4);
        bits.Within(4, 5);
        bits.BitCount.ShouldBe(7);
    }
}
