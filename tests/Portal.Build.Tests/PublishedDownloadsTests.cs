using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Portal.Build.Tests;

/// <summary>The downloads in their place on the published site, beside the pages.</summary>
public sealed partial class PublishedDownloadsTests
{
    private static readonly string[] AllFiles = [.. Directory.GetFiles(PublishedSite.Folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(PublishedSite.Folder, file)).Order(StringComparer.Ordinal)];

    private static readonly HashSet<string> Published = [.. AllFiles];

    [Fact]
    public void The_checksums_are_those_of_every_file_of_the_site_but_themselves()
    {
        var sums = File.ReadAllLines(At("data/sha256sums.txt")).Select(line => line.Split("  ")).ToDictionary(parts => parts[1], parts => parts[0]);

        sums.Keys.Order(StringComparer.Ordinal).ShouldBe(AllFiles.Where(file => file is not ("data/sha256sums.txt" or ".portal-site")));
        Parallel.ForEach(sums, sum => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(At(sum.Key)))).ShouldBe(sum.Value, sum.Key));
    }

    [Fact]
    public void Every_address_of_the_site_in_a_download_leads_to_a_file_of_it()
    {
        var texts = AllFiles.Where(file => Path.GetExtension(file) is ".csv" or ".json" or ".jsonl" or ".rdf" or ".ttl" or ".xml").ToArray();
        texts.Length.ShouldBeGreaterThan(1_000);
        var broken = texts.AsParallel()
            .SelectMany(file => Address.Matches(File.ReadAllText(At(file))).Select(match => match.Groups[1].Value).Distinct().Select(path => (file, path)))
            .Where(link => !Published.Contains(link.path.Length == 0 || link.path.EndsWith('/') ? link.path + "index.html" : link.path))
            .Select(link => $"{link.file}: /{link.path}")
            .Order(StringComparer.Ordinal)
            .Take(10)
            .ToArray();

        broken.ShouldBeEmpty();
    }

    [Fact]
    public void Every_initiative_region_and_goal_has_its_data_beside_it_and_says_so()
    {
        var pages = AllFiles.Where(file => file.EndsWith("/index.json", StringComparison.Ordinal) && !file.StartsWith("api/", StringComparison.Ordinal)).ToArray();

        pages.Length.ShouldBeGreaterThan(549 + 21 + 17);
        foreach (var page in pages)
        {
            Published.ShouldContain(page.Replace(".json", ".html", StringComparison.Ordinal));
            File.ReadAllText(At(page.Replace(".json", ".html", StringComparison.Ordinal))).ShouldContain($"type=\"application/json\" href=\"/{page}\"");
        }
    }

    [Fact]
    public void Feeds_that_a_page_names_are_there()
    {
        var feeds = AllFiles.Where(file => file.EndsWith("flode.xml", StringComparison.Ordinal)).ToArray();

        feeds.Length.ShouldBeGreaterThan(21 + 7 + 17);
        feeds.ShouldAllBe(feed => File.ReadAllText(At(feed.Replace("flode.xml", "index.html", StringComparison.Ordinal))).Contains($"href=\"/{feed}\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("data/index.html", "DataCatalog", "BreadcrumbList")]
    [InlineData("insatser/orebro/redo-naringsliv-i-beredskap/index.html", "Project", "BreadcrumbList")]
    [InlineData("regioner/gotland/index.html", "GovernmentOrganization", "BreadcrumbList")]
    [InlineData("teman/jamstalldhet/index.html", "BreadcrumbList")]
    public void Pages_tell_search_engines_what_they_are_of(string page, params string[] types)
    {
        var document = new HtmlParser().ParseDocument(File.ReadAllText(At(page)));

        var data = document.QuerySelectorAll("head > script[type='application/ld+json']").Select(script => JsonNode.Parse(script.TextContent)!).ToArray();

        data.Select(node => node["@type"]!.GetValue<string>()).ShouldBe(types);
        data.ShouldAllBe(node => node["@context"]!.GetValue<string>() == "https://schema.org");
    }

    [Fact]
    public void The_page_on_downloads_tells_the_size_of_each_file()
    {
        var document = new HtmlParser().ParseDocument(File.ReadAllText(At("data/index.html")));

        var row = document.QuerySelectorAll("tr").First(row => row.QuerySelector("a[href='/data/oppna-insatser.json']") is not null);
        var size = new FileInfo(At("data/oppna-insatser.json")).Length;
        row.LastElementChild!.TextContent.Trim().ShouldBe(Theme.Data.FileWords.Size(size));
        document.QuerySelectorAll("a[href^='/data/']").Length.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Every_column_is_explained()
    {
        var text = File.ReadAllText(At("data/kolumner/index.html"));

        foreach (var table in Downloads.Tables.DownloadTables.All.Append(Downloads.Tables.DownloadTables.Operations))
        {
            text.ShouldContain($"id=\"{table.Name}\"");
            table.Columns.ShouldAllBe(column => text.Contains($"<code>{column.Name}</code>", StringComparison.Ordinal));
        }
    }

    private static string At(string file) => Path.Combine(PublishedSite.Folder, file);

    // Fragments name things, not places on pages; search templates and the like have braces.
    [GeneratedRegex("""https://insatser\.example/([^\s"'<>#?,;|{}\\)]*)""")]
    private static partial Regex Address { get; }
}
