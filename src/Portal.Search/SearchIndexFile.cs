namespace Portal.Search;

/// <summary>A file of the index.</summary>
/// <param name="Name">The name below the index's folder: "manifest.bin", "1f3a9c07/t12.bin".</param>
/// <param name="Bytes">The content, compressed; valid as long as the index that it is of has not been disposed of.</param>
/// <param name="Sha256">The content's digest, of 32 bytes: the version is made of all of them.</param>
public sealed record SearchIndexFile(string Name, ReadOnlyMemory<byte> Bytes, ReadOnlyMemory<byte> Sha256);
