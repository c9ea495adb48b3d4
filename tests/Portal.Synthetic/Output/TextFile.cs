using System.Buffers;
using System.Text;

namespace Portal.Synthetic.Output;

/// <summary>Writes new text files in UTF-8 without a byte order mark, and counts what it wrote.</summary>
internal sealed class TextFile
{
    public int Files { get; private set; }

    public long Bytes { get; private set; }

    public void Write(string path, StringBuilder text)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = 0;
        var encoder = Encoding.UTF8.GetEncoder();
        foreach (var chunk in text.GetChunks())
        {
            length += encoder.GetBytes(chunk.Span, buffer.AsSpan(length), flush: false);
        }

        using (var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write))
        {
            RandomAccess.Write(file, buffer.AsSpan(0, length), 0);
        }

        ArrayPool<byte>.Shared.Return(buffer);
        Count(length);
    }

    public void Copy(string from, string to)
    {
        File.Copy(from, to);
        Count(new FileInfo(to).Length);
    }

    private void Count(long bytes)
    {
        Files++;
        Bytes += bytes;
    }
}
