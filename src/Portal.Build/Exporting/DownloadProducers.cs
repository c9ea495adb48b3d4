using System.Collections.Immutable;
using Portal.Build.Planning;
using Portal.Build.Progress;
using Portal.Downloads;
using Portal.Theme.Data;

namespace Portal.Build.Exporting;

/// <summary>The downloads, as files of the site: first those that hold data, then those that tell of them.</summary>
public static class DownloadProducers
{
    /// <summary>The producers, in their order.</summary>
    public static ImmutableArray<SiteProducer> All { get; } =
    [
        new(Stage.Export, site => DownloadFiles.Batches(site.Graph, SiteDownloads.SettingsOf(site)).Select(batch => SiteFileOf(batch, site.Downloads))),
        new(Stage.Export, site => DownloadFiles.Describing(site.Graph, SiteDownloads.SettingsOf(site), site.Downloads.Written).Select(file => SiteFileOf(file, site.Downloads))),
    ];

    private static SiteFile SiteFileOf(DownloadBatch batch, DownloadLedger ledger)
    {
        if (batch.Files is [var only])
        {
            return SiteFileOf(only, ledger);
        }

        var records = ImmutableArray<long?>.Empty;
        var files = batch.Files.Select((file, n) =>
        {
            var enter = ledger.Expect();
            return new SiteFile(file.Path, output => file.Write(output))
            {
                Written = digest => enter(new WrittenFile(file, digest.Bytes, digest.Sha256, records[n])),
            };
        }).ToList();
        return files[0] with { Along = [.. files.Skip(1)], WriteAll = streams => records = batch.Write(streams) };
    }

    private static SiteFile SiteFileOf(DownloadFile file, DownloadLedger ledger)
    {
        // What lies beside a page is told of on that page, and is as many as the pages.
        if (file.Scope.Kind == ScopeKind.Page)
        {
            return new SiteFile(file.Path, output => file.Write(output));
        }

        var enter = ledger.Expect();
        long? records = null;
        return new SiteFile(file.Path, output => records = file.Write(output))
        {
            Written = digest => enter(new WrittenFile(file, digest.Bytes, digest.Sha256, records)),
        };
    }
}
