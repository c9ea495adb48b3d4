using System.Buffers;

namespace Portal.Search.Coding;

/// <summary>
/// Keeps bytes where the garbage collector does not know of them: of documents and finished files there are tens of megabytes in thousands of pieces, for which
/// it would look through all else for what is dead.
/// </summary>
internal sealed class NativeBytes : IDisposable
{
    private const int LeastSize = 1 << 20;

    private readonly Lock _lock = new();
    private readonly List<IMemoryOwner<byte>> _blocks = [];
    private Memory<byte> _left;

    /// <summary>Keeps a copy of bytes. Many threads may do so at once.</summary>
    /// <returns>The copy, valid until this is disposed of.</returns>
    public ReadOnlyMemory<byte> Keep(ReadOnlySpan<byte> bytes)
    {
        Memory<byte> kept;
        lock (_lock)
        {
            if (_left.Length < bytes.Length)
            {
                var block = new NativeBlock(Math.Max(LeastSize, bytes.Length));
                _blocks.Add(block);
                _left = block.Memory;
            }

            kept = _left[..bytes.Length];
            _left = _left[bytes.Length..];
        }

        bytes.CopyTo(kept.Span);
        return kept;
    }

    /// <summary>Frees the copies.</summary>
    public void Dispose()
    {
        _left = default;
        _blocks.ForEach(block => block.Dispose());
        _blocks.Clear();
    }
}
