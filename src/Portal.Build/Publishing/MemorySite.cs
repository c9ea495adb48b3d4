using System.Collections.Concurrent;

namespace Portal.Build.Publishing;

/// <summary>A site held in memory, for previews. Bytes that are those of the last build are kept once.</summary>
public sealed class MemorySite : SiteTarget
{
    private ConcurrentDictionary<string, byte[]> _next = new();
    private IReadOnlyDictionary<string, byte[]> _published = new Dictionary<string, byte[]>();

    /// <summary>The files of the last site that was published, by path. Never changes; each publication brings a new one.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => Volatile.Read(ref _published);

    /// <inheritdoc/>
    public override void Write(string path, ReadOnlySpan<byte> content)
    {
        var kept = Files.TryGetValue(path, out var last) && content.SequenceEqual(last) ? last : content.ToArray();
        if (!_next.TryAdd(path, kept))
        {
            throw new InvalidOperationException($"{path} is written twice.");
        }
    }

    /// <inheritdoc/>
    public override long Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var stream = new MemoryStream();
        write(stream);
        Write(path, stream.GetBuffer().AsSpan(0, (int)stream.Length));
        return stream.Length;
    }

    /// <summary>Forgets what was written since the last publication.</summary>
    public void Discard() => _next = new();

    /// <inheritdoc/>
    public override void Publish()
    {
        Volatile.Write(ref _published, _next);
        Discard();
    }
}
