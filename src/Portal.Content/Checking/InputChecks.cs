using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Reading;

namespace Portal.Content.Checking;

/// <summary>Checks records against each other.</summary>
public static class InputChecks
{
    /// <summary>All problems of an input folder, those within single files included, in the order of their places.</summary>
    public static ImmutableArray<Diagnostic> Check(InputReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Diagnostics;
    }
}
