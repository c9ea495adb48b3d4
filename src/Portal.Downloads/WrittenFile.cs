namespace Portal.Downloads;

/// <summary>A file that has been written.</summary>
/// <param name="File">What the file is.</param>
/// <param name="Bytes">Its size in bytes.</param>
/// <param name="Sha256">The SHA-256 digest of its bytes, as 64 hexadecimal digits in lower case.</param>
/// <param name="Records">How many records or rows it holds, or null where that says nothing.</param>
public sealed record WrittenFile(DownloadFile File, long Bytes, string Sha256, long? Records);
