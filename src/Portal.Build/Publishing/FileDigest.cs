namespace Portal.Build.Publishing;

/// <summary>What a file can be told by.</summary>
/// <param name="Bytes">Its size in bytes.</param>
/// <param name="Sha256">The SHA-256 digest of its bytes, as 64 hexadecimal digits in lower case.</param>
public readonly record struct FileDigest(long Bytes, string Sha256);
