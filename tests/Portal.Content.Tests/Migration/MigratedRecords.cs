using System.Collections.Immutable;
using System.Text;
using Portal.Content.Checking;
using Portal.Content.Diagnostics;
using Portal.Content.Graph;
using Portal.Content.Reading;
using Portal.Migration;

namespace Portal.Content.Tests.Migration;

/// <summary>The records as first transcribed, and what becomes of them: migrated into a folder of their own, read, checked and linked.</summary>
public sealed class MigratedRecords : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("migrated-records-");

    public MigratedRecords()
    {
        Originals = RecordArchive.Read(Repository.PathTo("tests", "Portal.Content.Tests", "Migration", "original-records.zip"));
        Migrated = [.. Originals.Select(file => (file.Path, RecordMigration.Migrate(file.Path, file.Text)))];
        foreach (var (path, text) in Migrated)
        {
            var file = Path.Combine(_folder.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(false));
        }

        Reading = InputReader.Read(_folder.FullName);
        Problems = InputChecks.Check(Reading);
        Graph = new(() => PortalGraph.Link(Reading));
    }

    public IReadOnlyList<(string Path, string Text)> Originals { get; }

    public IReadOnlyList<(string Path, string Text)> Migrated { get; }

    public InputReading Reading { get; }

    public ImmutableArray<Diagnostic> Problems { get; }

    public Lazy<PortalGraph> Graph { get; }

    public void Dispose() => _folder.Delete(recursive: true);
}
