using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace Portal.Build.Publishing;

/// <summary>
/// Writes one file by way of a buffer that is used again for the next. Most files of a site fit into it, and are opened, written and
/// closed at once.
/// </summary>
internal sealed class OutputStream(string path) : Stream
{
    private const int Size = 1 << 17;

    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(Size);
    private SafeFileHandle? _handle;
    private long _written;
    private int _pending;
    private bool _isClosed;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _written + _pending;

    public override long Position { get => Length; set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (buffer.Length > _buffer.Length - _pending)
        {
            WritePending();
            if (buffer.Length > _buffer.Length)
            {
                WriteOut(buffer);
                return;
            }
        }

        buffer.CopyTo(_buffer.AsSpan(_pending));
        _pending += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    // Those who write flush for their own buffers' sake; the file is whole when it is closed.
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isClosed)
        {
            _isClosed = true;
            try
            {
                WritePending();
            }
            finally
            {
                _handle?.Dispose();
                ArrayPool<byte>.Shared.Return(_buffer);
            }
        }

        base.Dispose(disposing);
    }

    private void WritePending()
    {
        WriteOut(_buffer.AsSpan(0, _pending));
        _pending = 0;
    }

    private void WriteOut(ReadOnlySpan<byte> bytes)
    {
        _handle ??= File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        RandomAccess.Write(_handle, bytes, _written);
        _written += bytes.Length;
    }
}
