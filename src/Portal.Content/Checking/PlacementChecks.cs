using Portal.Content.Diagnostics;
using Portal.Content.Reading;
using Portal.Content.Records;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Reporting;

namespace Portal.Content.Checking;

/// <summary>Whether records lie in the folder and the file that their fields say. Where the region they name does not exist, that is the mistake.</summary>
internal static class PlacementChecks
{
    public static IEnumerable<Diagnostic> Check(InputReading reading, Registers registers)
    {
        foreach (var file in reading.Files)
        {
            foreach (var record in file.Records)
            {
                if (RegionOf(record) is { } region && !registers.Regions.Contains(region))
                {
                    continue;
                }

                // An id that is written wrong is the mistake; that the file has another name follows from it.
                if (Problem(RecordType.Of(file.File)!, record) is { } problem && !file.Diagnostics.Any(other => other.At == problem.At || (other.At.Line == problem.At.Line && other.Code == DiagnosticCode.InvisibleCharacter)))
                {
                    yield return problem;
                }
            }
        }
    }

    private static Diagnostic? Problem(RecordType type, Record record)
    {
        if (record is Initiative { Region.Value: { } region } && region != record.Origin.Folder)
        {
            return new Diagnostic(DiagnosticCode.RegionFolder, record.PlaceOf("region"), $"The record says '{region}' but lies in the folder '{record.Origin.Folder}'.", $"Move the file to initiatives/{region}/, or correct the region.");
        }

        if (type.NameOf(record) is { } name && name.Stem != record.Origin.Stem)
        {
            return new Diagnostic(DiagnosticCode.FileIdMismatch, record.PlaceOf(name.Field), $"The file is named '{record.Origin.Stem}', but its fields say '{name.Stem}'.", $"Rename the file to '{name.Stem}{Path.GetExtension(record.Origin.File)}', or correct the fields.");
        }

        return null;
    }

    private static string? RegionOf(Record record) => record switch
    {
        Initiative initiative => initiative.Region.Value,
        Report report => report.Region.Value,
        Allocation allocation => allocation.Region.Value,
        _ => null,
    };
}
