using System.IO.Compression;
using System.Text;

namespace Portal.Search.Coding;

/// <summary>
/// The form of every file of the index: the length of a text in bytes (32 bits, the lowest byte first), the text in UTF-8, and bits; all
/// compressed as a raw Deflate stream (RFC 1951), text and bits as blocks of their own, as they have nothing in common.
/// </summary>
internal static class Block
{
    /// <summary>Compresses a text and bits into a file's bytes.</summary>
    public static byte[] Compress(StringBuilder text, BitWriter? bits = null, CompressionLevel level = CompressionLevel.SmallestSize)
    {
        var utf8 = new byte[4 + Encoding.UTF8.GetMaxByteCount(text.Length)];
        var length = 0;
        foreach (var part in text.GetChunks())
        {
            length += Encoding.UTF8.GetBytes(part.Span, utf8.AsSpan(4 + length));
        }

        BitConverter.TryWriteBytes(utf8, length);
        using var file = new MemoryStream(length / 2);
        using (var deflate = new DeflateStream(file, level))
        {
            deflate.Write(utf8, 0, 4 + length);
            if (bits?.BitCount > 0)
            {
                if (length > 200)
                {
                    deflate.Flush();
                }

                deflate.Write(bits.Finish());
            }
        }

        return file.ToArray();
    }
}
