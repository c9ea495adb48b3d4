using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Portal.Search.Coding;

/// <summary>
/// The form of every file of the index: the length of a text in bytes (32 bits, the lowest byte first), the text in UTF-8, and bits; all
/// compressed as a raw Deflate stream (RFC 1951), text and bits as blocks of their own, as they have nothing in common.
/// </summary>
internal static class Block
{
    // Each thread makes one file after the other in the same place.
    [ThreadStatic]
    private static MemoryStream? _file;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _text;

    /// <summary>Compresses a text and bits into a file's bytes, which are valid until the same thread compresses another.</summary>
    public static ReadOnlyMemory<byte> Compress(StringBuilder text, BitWriter? bits = null)
    {
        var utf8 = _text ??= new ArrayBufferWriter<byte>(1 << 14);
        utf8.ResetWrittenCount();

        // Not chunk by chunk: a letter of two characters may stand at the end of one and the beginning of the next.
        var letters = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(0, letters, text.Length);
        Encoding.UTF8.GetBytes(letters.AsSpan(0, text.Length), utf8);
        ArrayPool<char>.Shared.Return(letters);

        // Bits alone are as short as they get. Of text, the smallest size is half a thousandth less than this, and takes a twentieth of all the time for the index.
        return Compress(utf8.WrittenSpan, bits, text.Length == 0 ? CompressionLevel.Fastest : CompressionLevel.Optimal);
    }

    /// <summary>Compresses a text in UTF-8 and bits into a file's bytes, which are valid until the same thread compresses another.</summary>
    public static ReadOnlyMemory<byte> Compress(ReadOnlySpan<byte> text, BitWriter? bits = null, CompressionLevel level = CompressionLevel.Optimal)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, text.Length);
        var file = _file ??= new MemoryStream(1 << 16);
        file.SetLength(0);
        using (var deflate = new DeflateStream(file, level, leaveOpen: true))
        {
            deflate.Write(length);
            deflate.Write(text);
            if (bits?.BitCount > 0)
            {
                if (text.Length > 200)
                {
                    deflate.Flush();
                }

                deflate.Write(bits.Finish());
            }
        }

        return file.GetBuffer().AsMemory(0, (int)file.Length);
    }
}
