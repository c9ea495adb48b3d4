using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Portal.Downloads.Writing;

/// <summary>Writes text as UTF-8 to a stream by way of one buffer.</summary>
internal sealed class Utf8Sink(Stream output) : IDisposable
{
    private const int Size = 1 << 16;
    private const int MostBytesPerChar = 3;

    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(Size);
    private int _used;

    public void Write(byte value)
    {
        Room(1);
        _buffer[_used++] = value;
    }

    public void Write(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > _buffer.Length - _used)
        {
            Flush();
            if (utf8.Length > _buffer.Length)
            {
                output.Write(utf8);
                return;
            }
        }

        utf8.CopyTo(_buffer.AsSpan(_used));
        _used += utf8.Length;
    }

    /// <summary>Writes text; half a surrogate pair becomes U+FFFD.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var most = (_buffer.Length - _used) / MostBytesPerChar;
            if (most < Math.Min(text.Length, 256))
            {
                Flush();
                most = _buffer.Length / MostBytesPerChar;
            }

            var count = Math.Min(most, text.Length);
            if (count < text.Length && char.IsHighSurrogate(text[count - 1]))
            {
                count--;
            }

            _used += Encoding.UTF8.GetBytes(text[..count], _buffer.AsSpan(_used));
            text = text[count..];
        }
    }

    public void Write(long value)
    {
        Room(24);
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_used), out var written);
        _used += written;
    }

    /// <summary>Writes a number with a decimal point.</summary>
    public void Write(decimal value)
    {
        Room(32);
        value.TryFormat(_buffer.AsSpan(_used), out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        _used += written;
    }

    public void Flush()
    {
        output.Write(_buffer.AsSpan(0, _used));
        _used = 0;
    }

    public void Dispose()
    {
        Flush();
        ArrayPool<byte>.Shared.Return(_buffer);
    }

    private void Room(int bytes)
    {
        if (_buffer.Length - _used < bytes)
        {
            Flush();
        }
    }
}
