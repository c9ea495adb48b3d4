using Portal.Content.Checking;
using Portal.Content.Diagnostics;
using Portal.Content.Graph;
using Portal.Content.Reading;
using Portal.Theme.Data;

[assembly: AssemblyFixture(typeof(Portal.Downloads.Tests.RealData))]

namespace Portal.Downloads.Tests;

/// <summary>The repository's own records, and every file made of them.</summary>
public sealed class RealData
{
    private readonly Dictionary<string, (DownloadFile File, byte[] Bytes, WrittenFile Written)> _files = new(StringComparer.Ordinal);

    public RealData()
    {
        var reading = InputReader.Read(Repository.PathTo("input"));
        InputChecks.Check(reading).Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldBeEmpty();
        Graph = PortalGraph.Link(reading);
        Settings = SettingsFor("https://insatser.example/");
        var data = DownloadFiles.Batches(Graph, Settings).SelectMany(Keep).ToList();
        Written = [.. data];
        Described = [.. DownloadFiles.Describing(Graph, Settings, data).Select(file => Keep(file, file.WriteMeasured))];
    }

    public PortalGraph Graph { get; }

    public DownloadSettings Settings { get; }

    public IReadOnlyList<WrittenFile> Written { get; }

    public IReadOnlyList<WrittenFile> Described { get; }

    public IEnumerable<string> Paths => _files.Keys;

    public byte[] Bytes(string path) => _files[path].Bytes;

    public string Text(string path) => System.Text.Encoding.UTF8.GetString(_files[path].Bytes);

    public WrittenFile File(string path) => _files[path].Written;

    public static DownloadSettings SettingsFor(string address) => new()
    {
        SiteTitle = "Öppna insatser",
        Address = new Uri(address),
        Version = new DateOnly(2026, 9, 30),
        FirstPublished = new DateOnly(2026, 9, 1),
        Contact = "Datagruppen",
        ContactEmail = "data@insatser.example",
        Pages = SiteDownloads.Pages,
    };

    private WrittenFile Keep(DownloadFile file, Func<Stream, WrittenFile> write)
    {
        using var memory = new MemoryStream();
        var written = write(memory);
        _files.Add(file.Path, (file, memory.ToArray(), written));
        return written;
    }

    // As a build writes them: those together that are best written together.
    private IEnumerable<WrittenFile> Keep(DownloadBatch batch)
    {
        var memories = batch.Files.Select(_ => new MemoryStream()).ToArray();
        var written = batch.WriteMeasured(memories);
        for (var n = 0; n < memories.Length; n++)
        {
            _files.Add(written[n].File.Path, (written[n].File, memories[n].ToArray(), written[n]));
        }

        return written;
    }
}
