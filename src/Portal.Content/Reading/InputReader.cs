namespace Portal.Content.Reading;

/// <summary>Reads the records of an input folder.</summary>
public static class InputReader
{
    /// <summary>Reads all records of a folder, in parallel.</summary>
    /// <param name="folder">The input folder.</param>
    /// <param name="previous">An earlier reading of the same folder; files that have the same bytes are not read again.</param>
    /// <param name="stop">Stops the reading.</param>
    public static InputReading Read(string folder, InputReading? previous = null, CancellationToken stop = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        stop.ThrowIfCancellationRequested();
        return previous ?? new InputReading();
    }
}
