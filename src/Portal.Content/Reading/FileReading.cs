using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Records;

namespace Portal.Content.Reading;

/// <summary>What was read of one file.</summary>
/// <param name="File">Path in the input folder, with forward slashes.</param>
/// <param name="Fingerprint">SHA-256 of its bytes, or empty where they could not be read.</param>
/// <param name="Records">Its records, in the order of the file.</param>
/// <param name="References">The references of its records, to be resolved.</param>
/// <param name="Diagnostics">Its problems.</param>
internal sealed record FileReading(
    string File,
    string Fingerprint,
    ImmutableArray<Record> Records,
    ImmutableArray<PendingReference> References,
    ImmutableArray<Diagnostic> Diagnostics);
