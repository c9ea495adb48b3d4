using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Portal.Search.Analysis;
using Portal.Search.Documents;

namespace Portal.Search.Tests;

public sealed class SearchIndexTests
{
    private static readonly SearchSettings Settings = new()
    {
        Facets = [new("region", [new("gotland", "Region Gotland"), new("skane", "Region Skåne")], IsShownOnResults: true)],
        Stages = [new("granted", "Beviljat")],
    };

    [Fact]
    public void The_same_documents_give_the_same_bytes()
    {
        var documents = Enumerable.Range(0, 2_000).Select(Document).ToList();

        using var first = SearchIndex.Build(documents, Settings);
        using var second = SearchIndex.Build(documents, Settings);

        second.Version.ShouldBe(first.Version);
        second.Files.Select(file => file.Name).ShouldBe(first.Files.Select(file => file.Name));
        foreach (var (one, other) in first.Files.Zip(second.Files))
        {
            other.Bytes.Span.SequenceEqual(one.Bytes.Span).ShouldBeTrue(one.Name);
        }
    }

    [Fact]
    public void Every_file_but_the_manifest_lies_in_a_folder_named_by_the_content()
    {
        using var index = SearchIndex.Build([Document(1)], Settings);
        using var changed = SearchIndex.Build([Document(2)], Settings);

        index.Files[0].Name.ShouldBe(SearchIndexFiles.Manifest);
        index.Files.Skip(1).ShouldAllBe(file => file.Name.StartsWith(index.Version + "/"));
        index.Files.Select(file => file.Name).ShouldBeUnique();
        changed.Version.ShouldNotBe(index.Version);
    }

    [Fact]
    public void The_manifest_names_the_version_and_counts_the_documents()
    {
        using var index = SearchIndex.Build([Document(1), Document(2) with { IsSecondary = true }], Settings);

        var manifest = JsonDocument.Parse(TextOf(index.Files[0])).RootElement;

        manifest.GetProperty("version").GetString().ShouldBe(index.Version);
        manifest.GetProperty("documents").GetInt32().ShouldBe(2);
        manifest.GetProperty("primary").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void No_documents_make_an_index_too()
    {
        using var index = SearchIndex.Build([], Settings);

        index.Files.ShouldNotBeEmpty();
    }

    [Fact]
    public void Bytes_can_be_read_until_the_index_is_disposed_of()
    {
        var index = SearchIndex.Build([Document(1)], Settings);
        var manifest = index.Files[0];
        SHA256.HashData(manifest.Bytes.Span).ShouldBe(manifest.Sha256.ToArray());

        index.Dispose();

        Should.Throw<ObjectDisposedException>(() => manifest.Bytes.ToArray());
    }

    [Fact]
    public void Tabs_and_line_feeds_in_texts_do_not_break_records()
    {
        using var index = SearchIndex.Build([Document(1) with { Title = "Ett\ttab\noch rad", Summary = "En\vsak\r\noch en till.", Body = "Mer.\n\nMer." }], Settings);

        var record = TextOf(index.Files.Single(file => file.Name.EndsWith("/d0.bin"))).TrimEnd('\n');

        record.ShouldNotContain('\n');
        record.Split('\t').Length.ShouldBe(5);
    }

    [Theory]
    [InlineData("gron-omstallning", "Grön omställning", "")]
    [InlineData("gron-omstallning", "Grön omställning!", "")]
    [InlineData("gron-omstallning", "Grön – och hållbar – omställning", "=9")]
    [InlineData("omstallning", "Grön omställning", "=2")]
    [InlineData("en-omstallning", "Grön omställning", "en-omstallning/")]
    [InlineData("gron-omstallning-2", "Grön omställning", "gron-omstallning-2/")]
    [InlineData("om", "Omställning", "om/")]
    [InlineData("insats", "—", "insats/")]
    public void Of_an_address_stands_what_its_title_does_not_tell(string last, string title, string tail) => TailOf(last, title).ShouldBe(tail);

    [Fact]
    public void Words_without_end_and_titles_of_many_words_tell_no_address()
    {
        TailOf(new string('a', 120), new string('å', 300)).ShouldBe(new string('a', 120) + "/");
        TailOf(new string('a', 255), new string('å', 300)).ShouldBe(new string('a', 255) + "/");
        TailOf("a1", string.Join(' ', Enumerable.Repeat("a1", 31))).ShouldBe("a1/");
        TailOf("a1", string.Join(' ', Enumerable.Repeat("a1", 30))).ShouldBe("=1");
    }

    [Fact]
    public void Values_that_differ_by_a_tab_are_one()
    {
        var settings = Settings with { Facets = [new("fund", [new("Anslag\t1:1", "Anslag\t1:1")], IsApart: true)] };
        using var index = SearchIndex.Build(
            [Document(1) with { Values = [new("fund", "Anslag\t1:1")] }, Document(2) with { Values = [new("fund", "Anslag 1:1")] }], settings);

        TextOf(index.Files.Single(file => file.Name.EndsWith("/f-fund.bin"))).ShouldBe("Anslag 1:1\n");
    }

    [Fact]
    public void A_document_is_found_by_what_an_ellipsis_leaves_out()
    {
        using var index = SearchIndex.Build(
            [
                Document(1) with { Summary = "En plan för ladd- och drivmedelsinfrastruktur." },
                Document(2) with { Summary = "Infrastruktur, drivmedel och laddning." },
            ],
            Settings);

        Terms(index).ShouldContain("laddinfrastruktur");
    }

    [Fact]
    public void A_compound_that_begins_or_ends_like_a_stop_word_is_indexed_as_it_is()
    {
        // "Kunde" looks like a form of "kunder", and "samman" ends what nobody wrote.
        using var index = SearchIndex.Build(
            [
                Document(1) with { Summary = "Kunder och kunderna får råd av kunderådet." },
                Document(2) with { Summary = "Kunderna hör av sig. Rådet svarar, och rådsamman finns inte." },
            ],
            Settings);

        var terms = Terms(index);
        terms.ShouldContain(SwedishStem.Of("kunderådet"));
        terms.ShouldContain(SwedishStem.Of("råd"));
        terms.ShouldNotContain("kunde");
    }

    [Fact]
    public void Hostile_text_is_indexed_as_text()
    {
        using var index = SearchIndex.Build(
            [Document(1) with { Title = "<script>alert(1)</script>", Summary = new string('å', 10_000) + "\uD800 \u202Eomvänt", Body = "\"}],{" }], Settings);

        TextOf(index.Files.Single(file => file.Name.EndsWith("/d0.bin"))).ShouldContain("<script>alert(1)</script>");
    }

    private static SearchDocument Document(int number) => new()
    {
        Address = $"/insatser/{(number % 3 == 0 ? "skane" : "gotland")}/insats-{number}/",
        Title = $"Insats {number}",
        Names = ["Region Gotland", $"2020{number:0000}"],
        Goals = ["Hållbar tillväxt"],
        Summary = $"Insatsen stärker kompetensförsörjningen i {(number % 2 == 0 ? "skärgården" : "inlandet")}.",
        Body = $"Den prövar arbetssätt nummer {number} och sprider dem.",
        Values = [new("region", number % 3 == 0 ? "skane" : "gotland")],
        Amount = number % 5 == 0 ? new SearchAmount(number * 1000, "granted") : null,
        Amounts = number % 5 == 0 ? [new SearchAmount(number * 1000, "granted")] : [],
    };

    private static string TailOf(string last, string title)
    {
        using var index = SearchIndex.Build([Document(1) with { Address = $"/insatser/gotland/{last}/", Title = title }], Settings);
        return TextOf(index.Files.Single(file => file.Name.EndsWith("/d0.bin"))).Split('\t')[1];
    }

    private static string TextOf(SearchIndexFile file)
    {
        using var deflate = new DeflateStream(new MemoryStream(file.Bytes.ToArray()), CompressionMode.Decompress);
        using var content = new MemoryStream();
        deflate.CopyTo(content);
        var bytes = content.ToArray();
        return Encoding.UTF8.GetString(bytes, 4, BitConverter.ToInt32(bytes));
    }

    private static List<string> Terms(SearchIndexFiles index)
    {
        var terms = new List<string>();
        foreach (var file in index.Files.Where(file => Path.GetFileName(file.Name)[0] == 't' && !file.Name.EndsWith("titles.bin")))
        {
            var term = "";
            foreach (var line in TextOf(file).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                term = term[..(line[0] - ' ')] + line[1..].Split(' ')[0];
                terms.Add(term);
            }
        }

        return terms;
    }
}
