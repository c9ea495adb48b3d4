using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Portal.Downloads.Manifests;

namespace Portal.Downloads.Tests;

public sealed class DownloadFileTests(RealData data)
{
    [Fact]
    public void Every_file_has_a_place_of_its_own_a_title_and_a_description()
    {
        var files = data.Written.Concat(data.Described).Select(written => written.File).ToList();

        files.Select(file => file.Path).ShouldBeUnique();
        files.ShouldAllBe(file => file.Title.Length > 0 && file.Description.Length > 10 && file.MediaType.Contains('/'));
        files.ShouldAllBe(file => !file.Path.StartsWith('/') && !file.Path.Contains("..", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_is_the_same_each_time_it_is_written_alone_or_with_others()
    {
        foreach (var written in data.Written.Concat(data.Described))
        {
            using var memory = new MemoryStream();
            var alone = written.File.WriteMeasured(memory);
            alone.Sha256.ShouldBe(written.Sha256, written.File.Path);
            alone.Records.ShouldBe(written.Records, written.File.Path);
        }
    }

    [Fact]
    public void Parts_are_written_with_the_whole()
    {
        var batches = DownloadFiles.Batches(data.Graph, data.Settings).ToList();

        batches.SelectMany(batch => batch.Files).Select(file => file.Path).Order(StringComparer.Ordinal)
            .ShouldBe(DownloadFiles.Of(data.Graph, data.Settings).Select(file => file.Path).Order(StringComparer.Ordinal));
        var together = batches.Where(batch => batch.Files.Length > 1).Select(batch => batch.Files.Select(file => file.Path).ToList()).ToList();
        together.ShouldContain(paths => paths.Contains("data/oppna-insatser.jsonl.gz") && paths.Contains("data/regioner/gotland/insatser.json"));
        together.ShouldContain(paths => paths.Contains("data/belopp-excel.csv") && paths.Contains("data/ar/2023/belopp-excel.csv") && !paths.Contains("data/belopp.csv"));
    }

    [Fact]
    public void Those_that_tell_of_files_have_them_in_one_order_however_they_were_written()
    {
        var ledger = new DownloadLedger();
        foreach (var written in data.Written.Reverse())
        {
            ledger.Expect()(written);
        }

        var ofData = DownloadFiles.Of(data.Graph, data.Settings).Select(file => file.Path).TakeWhile(path => !path.EndsWith("flode.xml", StringComparison.Ordinal)).ToList();
        ledger.Written.Select(written => written.File.Path).Take(ofData.Count).ShouldBe(ofData);
    }

    [Fact]
    public void What_was_written_is_measured()
    {
        foreach (var written in data.Written)
        {
            var bytes = data.Bytes(written.File.Path);
            written.Bytes.ShouldBe(bytes.Length);
            written.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
    }

    [Fact]
    public void Compressed_files_hold_the_same_as_those_beside_them_and_say_nothing_of_the_machine()
    {
        var compressed = data.Written.Where(written => written.File.IsCompressed).ToList();

        compressed.Count.ShouldBeGreaterThan(5);
        foreach (var path in compressed.Select(written => written.File.Path))
        {
            var bytes = data.Bytes(path);
            using var plain = new MemoryStream();
            using (var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress))
            {
                gzip.CopyTo(plain);
            }

            plain.ToArray().ShouldBe(data.Bytes(path[..^".gz".Length]), path);
            bytes[4..8].ShouldBe(new byte[4], "no time");
            bytes[9].ShouldBe((byte)255, "no operating system");
        }
    }

    [Fact]
    public void Nobody_who_is_a_natural_person_is_named()
    {
        var decisions = CsvFile.Read(data.Bytes("data/beslut.csv"), ',').Rows;

        decisions.ShouldContain(row => row["recipient_kind"].Length > 0);
        decisions.Where(row => row["recipient_kind"].Length > 0).ShouldAllBe(row => row["recipient"].Length == 0 && row["recipient_id"].Length == 0);
    }

    [Fact]
    public void Nothing_tells_who_a_natural_person_is()
    {
        var persons = data.Graph.DecisionLists.SelectMany(list => list.Decisions).Where(decision => decision.IsOnPerson).ToList();
        persons.ShouldNotBeEmpty();
        foreach (var path in data.Paths)
        {
            var text = Unpacked(path, data.Bytes(path));
            persons.ShouldAllBe(person => !text.Contains(person.Case, StringComparison.OrdinalIgnoreCase), path);
        }

        CsvFile.Read(data.Bytes("data/beslut.csv"), ',').Rows.Where(row => row["recipient_kind"].Length > 0).ShouldAllBe(row => row["case"].Length == 0 && row["industry"].Length == 0);
    }

    [Fact]
    public void Decisions_on_persons_come_last_so_that_the_cases_around_them_do_not_tell_theirs()
    {
        var kinds = CsvFile.Read(data.Bytes("data/beslut.csv"), ',').Rows.GroupBy(row => row["list"]).Select(list => list.Select(row => row["recipient_kind"].Length > 0).ToList());

        kinds.ShouldAllBe(list => list.SequenceEqual(list.Order()));
    }

    // The file's text; of workbooks and compressed files, that of what they hold.
    private static string Unpacked(string path, byte[] bytes)
    {
        using var file = new MemoryStream(bytes);
        if (path.EndsWith(".gz", StringComparison.Ordinal))
        {
            using var plain = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
            return plain.ReadToEnd();
        }

        if (!path.EndsWith(".xlsx", StringComparison.Ordinal))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        using var zip = new ZipArchive(file);
        return string.Concat(zip.Entries.Select(entry =>
        {
            using var part = new StreamReader(entry.Open());
            return part.ReadToEnd();
        }));
    }

    [Fact]
    public void The_manifest_is_in_order_and_in_the_form_that_sha256sum_reads()
    {
        using var memory = new MemoryStream();
        ChecksumManifest.Write(memory, [("å.html", new string('A', 64)), ("b/index.html", new string('1', 64)), ("a.html", new string('2', 64))]);

        Encoding.UTF8.GetString(memory.ToArray()).ShouldBe($"{new string('2', 64)}  a.html\n{new string('1', 64)}  b/index.html\n{new string('a', 64)}  å.html\n");
        Should.Throw<ArgumentException>(() => ChecksumManifest.Write(memory, [("a\nb", new string('1', 64))]));
    }
}
