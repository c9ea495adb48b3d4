namespace Portal.Downloads.Writing;

/// <summary>A file that is being written from bytes that it shares with others.</summary>
internal abstract class RecordFile : IDisposable
{
    /// <summary>How many records or rows it holds so far.</summary>
    public long Rows { get; protected set; }

    /// <summary>Adds the bytes of an initiative.</summary>
    public void Append(ReadOnlySpan<byte> bytes, long rows)
    {
        if (rows > 0)
        {
            Append(bytes);
            Rows += rows;
        }
    }

    /// <summary>Writes what comes after the initiatives, and the rest of what is held.</summary>
    /// <returns>How many records or rows the file holds.</returns>
    public abstract long Finish();

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>Adds the bytes of an initiative that has any.</summary>
    protected abstract void Append(ReadOnlySpan<byte> bytes);
}
