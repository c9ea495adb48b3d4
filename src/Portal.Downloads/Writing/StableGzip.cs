using System.IO.Compression;

namespace Portal.Downloads.Writing;

/// <summary>
/// Gzip whose header says nothing of the machine: no time, and the operating system as unknown (RFC 1952, 2.3.1). The compressed
/// bytes themselves are those of the .NET runtime's zlib, so they can change with its version.
/// </summary>
internal static class StableGzip
{
    // What is written is gathered first: small pieces cost a call to zlib each.
    private const int Gathered = 1 << 15;

    public static Stream Compress(Stream output) => new BufferedStream(new GZipStream(new HeaderStream(output), CompressionLevel.Fastest), Gathered);

    private sealed class HeaderStream(Stream output) : Stream
    {
        private const int SystemAt = 9;
        private const byte UnknownSystem = 255;
        private long _position;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _position;

        public override long Position { get => _position; set => throw new NotSupportedException(); }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (_position <= SystemAt && _position + buffer.Length > SystemAt)
            {
                var patched = buffer.ToArray();
                patched[SystemAt - _position] = UnknownSystem;
                output.Write(patched);
            }
            else
            {
                output.Write(buffer);
            }

            _position += buffer.Length;
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Flush() => output.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
