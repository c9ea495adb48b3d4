using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Portal.Search.Coding;

namespace Portal.Search.Tests;

public sealed class BlockTests
{
    [Fact]
    public void A_letter_of_two_characters_is_whole_wherever_the_text_was_put_together()
    {
        // Chunks of sixteen characters and more: one of them ends within a letter, whether they begin at even or odd places.
        var text = new StringBuilder(16);
        for (var i = 0; i < 5000; i++)
        {
            text.Append(i == 2500 ? "a" : "").Append("😀");
        }

        Text(Block.Compress(text)).ShouldBe(text.ToString());
    }

    [Fact]
    public void Text_and_bits_stand_one_after_the_other()
    {
        using var bits = new BitWriter();
        bits.Bits(0b1010_0101_1, 9);

        Bytes(Block.Compress(new StringBuilder("å"), bits)).ShouldBe([2, 0, 0, 0, 0xC3, 0xA5, 0b1010_0101, 0b1000_0000]);
    }

    private static string Text(ReadOnlyMemory<byte> file) =>
        Bytes(file) is var bytes && BinaryPrimitives.ReadInt32LittleEndian(bytes) is var length ? Encoding.UTF8.GetString(bytes.AsSpan(4, length)) : "";

    private static byte[] Bytes(ReadOnlyMemory<byte> file)
    {
        using var inflate = new DeflateStream(new MemoryStream(file.ToArray()), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        inflate.CopyTo(bytes);
        return bytes.ToArray();
    }
}
