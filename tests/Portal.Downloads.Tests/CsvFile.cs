using CsvHelper;

namespace Portal.Downloads.Tests;

/// <summary>Reads CSV with a reader that is not our own and that takes nothing malformed.</summary>
internal static class CsvFile
{
    public static (IReadOnlyList<string> Headings, IReadOnlyList<Dictionary<string, string>> Rows) Read(byte[] bytes, char separator)
    {
        var options = CsvReaderOptions.Default with { Separator = separator, MalformedData = CsvMalformedDataHandling.Throw, FieldCountMismatch = CsvFieldCountHandling.Throw };
        using var csv = CsvReader.Create(bytes, options);
        var headings = csv.Headers.ToArray();
        headings.ShouldBeUnique();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            var row = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < headings.Length; i++)
            {
                row.Add(headings[i], csv.GetString(i));
            }

            rows.Add(row);
        }

        return (headings, rows);
    }
}
