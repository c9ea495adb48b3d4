using System.Buffers.Binary;
using System.IO.Compression;

namespace Portal.Build.Cards;

/// <summary>
/// A picture of up to 256 colours as PNG (W3C Portable Network Graphics, third edition): compressed once, and written with any palette.
/// </summary>
/// <param name="width">Width in pixels.</param>
/// <param name="pixels">The palette index of each pixel, row by row.</param>
internal sealed class IndexedPng(int width, byte[] pixels)
{
    private const byte DepthOfIndices = 8;
    private const byte ColourTypeIndexed = 3;

    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(n =>
    {
        var crc = (uint)n;
        for (var bit = 0; bit < 8; bit++)
        {
            crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }

        return crc;
    })];

    private readonly byte[] _data = Compress(width, pixels);

    /// <summary>Writes the picture.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="palette">Red, green and blue of each index.</param>
    public void Write(Stream output, ReadOnlySpan<byte> palette)
    {
        output.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], pixels.Length / width);
        header[8] = DepthOfIndices;
        header[9] = ColourTypeIndexed;
        header[10..].Clear();
        Chunk(output, "IHDR"u8, header);
        Chunk(output, "PLTE"u8, palette);
        Chunk(output, "IDAT"u8, _data);
        Chunk(output, "IEND"u8, []);
    }

    // Each row begins with the number of its filter: 0, none, which suits flat colours.
    private static byte[] Compress(int width, byte[] pixels)
    {
        using var memory = new MemoryStream();
        using (var zlib = new ZLibStream(memory, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var row = 0; row < pixels.Length; row += width)
            {
                zlib.WriteByte(0);
                zlib.Write(pixels, row, width);
            }
        }

        return memory.ToArray();
    }

    private static void Chunk(Stream output, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        output.Write(number);
        output.Write(type);
        output.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(Crc(uint.MaxValue, type), data));
        output.Write(number);
    }

    private static uint Crc(uint crc, ReadOnlySpan<byte> data)
    {
        foreach (var value in data)
        {
            crc = CrcTable[(byte)(crc ^ value)] ^ (crc >> 8);
        }

        return crc;
    }
}
