using Portal.Content.Records.Initiatives;

namespace Portal.Downloads.Writing;

/// <summary>Turns initiatives into the bytes that several files hold of them.</summary>
internal abstract class RecordSerialiser : IDisposable
{
    /// <summary>The bytes of an initiative, which hold until the next one is asked for.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="rows">How many records or rows the bytes are.</param>
    public abstract ReadOnlySpan<byte> BytesOf(Initiative initiative, out long rows);

    /// <inheritdoc/>
    public abstract void Dispose();
}
