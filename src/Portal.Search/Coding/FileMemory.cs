namespace Portal.Search.Coding;

/// <summary>
/// Where the bytes of finished files are kept: in large arrays, which the garbage collector does not move. There are thousands of files, which live until all
/// are finished.
/// </summary>
internal static class FileMemory
{
    private const int LeastSize = 1 << 20;

    // Each thread fills an array of its own.
    [ThreadStatic]
    private static Memory<byte> _left;

    /// <summary>Keeps a copy of a file's bytes.</summary>
    public static ReadOnlyMemory<byte> Keep(ReadOnlySpan<byte> bytes)
    {
        if (_left.Length < bytes.Length)
        {
            _left = GC.AllocateUninitializedArray<byte>(Math.Max(LeastSize, bytes.Length));
        }

        var kept = _left[..bytes.Length];
        _left = _left[bytes.Length..];
        bytes.CopyTo(kept.Span);
        return kept;
    }
}
