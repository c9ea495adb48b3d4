using System.Collections.Concurrent;
using System.Text;
using Portal.Build.Planning;
using Portal.Build.Progress;
using Portal.Build.Publishing;
using Portal.Build.Settings;
using Portal.Content.Diagnostics;
using Portal.Content.Graph;
using Portal.Theme;
using Portal.Theme.Rendering;

namespace Portal.Build.Tests;

public sealed class SiteTests : IDisposable
{
    private static readonly SiteSettings Settings = new() { Host = "a.example", SiteTitle = "A", LinkRoot = "/data" };

    private readonly TemporaryFolder _folder = new();

    public SiteTests() => SmallInput.Write(_folder.At("input"));

    [Fact]
    public void Two_builds_in_two_folders_are_equal_byte_for_byte()
    {
        SiteProducer[] producers =
        [
            new(Stage.Export, site => [SiteFile.Of("data/insatser.csv", string.Join('\n', site.Graph.Initiatives.Initiatives.Select(one => one.Title)))]),
        ];
        foreach (var folder in (string[])["one", "two"])
        {
            using var output = Take(folder);
            Site.Build(Request() with { Producers = [.. producers], PublishesBrokenLinks = true }, output).IsPublished.ShouldBeTrue();
        }

        var contents = _folder.Contents("one");
        contents.ShouldBe(_folder.Contents("two"));
        contents.Keys.ShouldContain("404.html");
        contents.Keys.ShouldContain("robots.txt");
        contents.Keys.ShouldContain("sitemap.xml");
        contents.Keys.ShouldContain("favicon.svg");
        contents.Keys.ShouldContain("data/insatser.csv");
        contents.Keys.ShouldContain(path => path.StartsWith("assets/site.") && path.EndsWith(".css"));
    }

    [Fact]
    public void A_site_in_memory_is_that_of_the_folder()
    {
        var memory = new MemorySite();
        Site.Build(Request() with { PublishesBrokenLinks = true }, memory);
        using var output = Take("output");
        Site.Build(Request() with { PublishesBrokenLinks = true }, output);

        var contents = _folder.Contents("output");
        contents.Remove(OutputFolder.Marker);
        new SortedDictionary<string, string>(memory.Files.ToDictionary(file => file.Key, file => Convert.ToHexString(file.Value)), StringComparer.Ordinal)
            .ShouldBe(contents);
    }

    [Fact]
    public void Stages_are_timed_in_their_order_and_progress_is_told_one_report_at_a_time()
    {
        var reports = new List<StageReport>();
        var pages = Enumerable.Range(0, 500).Select(n => TextPage.At($"/{n}/", "<p>Sida</p>")).ToArray();

        var result = Build(pages, progress: new Reports(reports));

        result.Stages.Select(stage => stage.Stage).ShouldBe([Stage.Read, Stage.Check, Stage.Link, Stage.Plan, Stage.Render, Stage.Verify, Stage.Publish]);
        reports.Where(report => report.IsFinished).ShouldBe(result.Stages);
        var render = result.Stages.Single(stage => stage.Stage == Stage.Render);
        (render.Count, render.Total).ShouldBe((500, 500));
        render.Bytes.ShouldBeGreaterThan(500 * "<p>Sida</p>".Length);
        result.PagesByKind.ShouldBe(new Dictionary<PageKind, int> { [PageKind.About] = 500 });
    }

    [Fact]
    public void An_error_in_a_record_stops_the_build_and_leaves_the_last_site()
    {
        using (var output = Take("output"))
        {
            Site.Build(Request() with { PublishesBrokenLinks = true }, output).IsPublished.ShouldBeTrue();
        }

        var before = _folder.Contents("output");
        _folder.Write($"input/{SmallInput.Record}", "---\ntitle: [\n---\n");

        using var next = Take("output");
        var result = Site.Build(Request(), next);

        result.IsPublished.ShouldBeFalse();
        result.Diagnostics.ShouldContain(problem => problem.At.File == SmallInput.Record && problem.Severity == Severity.Error);
        result.Stages[^1].Stage.ShouldBe(Stage.Check);
        _folder.Contents("output").ShouldBe(before);
    }

    [Fact]
    public void A_page_that_cannot_be_rendered_is_named_and_nothing_is_published()
    {
        var site = new MemorySite();

        Should.Throw<InvalidOperationException>(() => Build([new SitePage("/trasig/", PageKind.About, typeof(FailingPage), new Dictionary<string, object?>())], site))
            .Message.ShouldContain("/trasig/");
        site.Files.ShouldBeEmpty();
    }

    [Fact]
    public void A_build_that_is_stopped_publishes_nothing()
    {
        using var stop = new CancellationTokenSource();
        var pages = Enumerable.Range(0, 50).Select(n => new SitePage($"/{n}/", PageKind.About, typeof(StoppingPage), new Dictionary<string, object?> { ["Stop"] = stop })).ToArray();
        var site = new MemorySite();

        Should.Throw<OperationCanceledException>(() => Build(pages, site, stop: stop.Token));
        site.Files.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/insatser/gotland/a/", "/insatser/gotland/a/")]
    [InlineData("/insatser/gotland/a/", "/insatser/gotland/A/")]
    [InlineData("/insatser/gotland/a/", "/Insatser/Gotland/a/index.html")]
    [InlineData("/insatser/gotland/a/", "/insatser/gotland")]
    [InlineData("/insatser/gotland", "/insatser/gotland/a/")]
    [InlineData("/a/", "/ROBOTS.txt")]
    public void Pages_that_share_a_place_stop_the_build_before_anything_is_written(string one, string other)
    {
        var target = new CountingTarget();

        var result = Build([TextPage.At(one, ""), TextPage.At(other, "")], target);

        var problem = result.Diagnostics.Where(problem => problem.Severity == Severity.Error).ShouldHaveSingleItem();
        problem.Code.ShouldBe(DiagnosticCode.SlugCollision);
        problem.Message.ShouldContain(other == "/ROBOTS.txt" ? other : one);
        problem.Message.ShouldContain(other == "/ROBOTS.txt" ? "robots.txt" : other);
        target.Count.ShouldBe(0);
    }

    [Fact]
    public void Colliding_pages_of_records_are_told_at_the_records_and_name_both()
    {
        var result = Build(graph =>
        {
            var records = graph.Initiatives.Initiatives.Take(2).ToArray();
            return [TextPage.At("/a/", "", more: (nameof(TextPage.Record), records[0])), TextPage.At("/A/", "", more: (nameof(TextPage.Record), records[1]))];
        });

        var problem = result.Diagnostics.Single(problem => problem.Severity == Severity.Error);
        problem.At.File.ShouldStartWith("initiatives/");
        problem.Message.ShouldContain("(initiatives/");
        problem.Message.ShouldNotContain($"({problem.At.File})");
    }

    [Fact]
    public void Files_beside_the_pages_may_not_collide_with_them()
    {
        SiteProducer producer = new(Stage.Export, _ => [SiteFile.Of("data/index.html", "x"), SiteFile.Of("data/a.csv", "x")]);

        var result = Build([TextPage.At("/data/", "")], producers: [producer]);

        result.Diagnostics.Single(problem => problem.Severity == Severity.Error).Code.ShouldBe(DiagnosticCode.SlugCollision);
        result.IsPublished.ShouldBeFalse();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_holds_the_contents_of_files_is_disposed_of_once_all_are_written_or_one_cannot_be(bool fails)
    {
        var held = new Held();
        var seen = new ConcurrentBag<bool>();
        var files = Enumerable.Range(0, 100).Select(i => new SiteFile($"data/{i}.txt", _ =>
        {
            seen.Add(held.IsDisposed);
            if (fails && i == 50)
            {
                throw new IOException("Nej.");
            }
        }));

        void Run() => Build([], producers: [new(Stage.Index, _ => new ProducedFiles(files, held))]);
        if (fails)
        {
            Should.Throw<IOException>(Run);
        }
        else
        {
            Run();
            seen.Count.ShouldBe(100);
        }

        seen.ShouldNotContain(true);
        held.IsDisposed.ShouldBeTrue();
    }

    [Fact]
    public void A_link_or_fragment_that_leads_nowhere_stops_the_build_and_is_told_at_its_place()
    {
        var result = Build(
        [
            TextPage.At("/", "<main id=\"a\">\n  <a href=\"/data/borta/\">x</a>\n<a href=\"/data/b/#borta\">x</a><a href=\"#borta\">x</a></main>"),
            TextPage.At("/b/", "<p><a href=\"/data/borta/\">x</a> <a href=\"/data/borta/\">x</a></p>"),
        ]);

        result.IsPublished.ShouldBeFalse();
        var problems = result.Diagnostics.Where(problem => problem.Severity == Severity.Error).ToArray();
        problems.ShouldAllBe(problem => problem.Code == DiagnosticCode.BrokenLink);
        problems.Select(problem => problem.At).ShouldBe([new("/", 2, 3), new("/", 3, 1), new("/", 3, 31)]);
        problems[0].Message.ShouldBe("'/data/borta/' leads to a page that does not exist. So do 2 other links.");
    }

    [Fact]
    public void Links_that_resolve_are_fine()
    {
        var result = Build(
            [
                TextPage.At("/", """
                    <a href="/data/b/#del">x</a><a href="https://a.example/data/b/">x</a><a href="http://A.example/data/b/#del">x</a><a href="//a.example/data/b/">x</a>
                    <a href="b/">x</a><a href="b/?q=1#del">x</a><a href="./b/../b/">x</a><a href="#">x</a><a href="#top">x</a><a href="?sida=2">x</a><a href="">x</a>
                    <a href="/data/data/a.csv">x</a><a href="mailto:a@a.example">x</a><a href="https://b.example/borta/">x</a><a href="https://a.example/annat/">x</a>
                    <form action="/data/b/"></form><img src="/data/favicon.svg" srcset="/data/favicon.svg 1x, /data/b/ 2x"><a href='/data/b/#&aring;&#32;b'>x</a>
                    <a href="/data/b/#%C3%A5%20b">x</a><a href="/data/b/index.html">x</a><script>"<a href='/borta/'>"</script><!-- <a href="/borta/"> -->
                    """),
                TextPage.At("/b/", "<a href=\"../\">x</a><h2 id=\"del\">Del</h2><h2 id='å b'>Å</h2>"),
            ],
            producers: [new(Stage.Export, _ => [SiteFile.Of("data/a.csv", "id\n")])]);

        result.Diagnostics.Where(problem => problem.Severity == Severity.Error).ShouldBeEmpty();
        result.IsPublished.ShouldBeTrue();
    }

    [Theory]
    [InlineData("/b/", "not an address")]
    [InlineData("/data/b", "Did you mean '/data/b/'?")]
    [InlineData("/data/B/", "does not exist")]
    [InlineData("../../../b/", "not an address")]
    [InlineData("javascript:alert(1)", "not an address")]
    [InlineData("https://a.example/data/borta/", "does not exist")]
    [InlineData("https://a.example:80/data/", null)]
    [InlineData("http://[", "not an address")]
    [InlineData("/data/b/#DEL", "part of a page")]
    [InlineData("/data/favicon.svg#borta", "part of a page")]
    public void A_wrong_link_of_any_form_is_told(string link, string? told)
    {
        var result = Build([TextPage.At("/", $"<a href=\"{link}\">x</a>"), TextPage.At("/b/", "<h2 id=\"del\">Del</h2>")]);

        var problems = result.Diagnostics.Where(problem => problem.Code == DiagnosticCode.BrokenLink).Select(problem => $"{problem.Message} {problem.Mend}").ToArray();
        if (told is null)
        {
            problems.ShouldBeEmpty();
        }
        else
        {
            problems.ShouldHaveSingleItem().ShouldContain(told);
        }
    }

    [Fact]
    public void More_than_fifty_thousand_pages_have_an_index_of_sitemaps()
    {
        var pages = Enumerable.Range(0, 100_001).Select(n => TextPage.At($"/{n}/", "")).Append(TextPage.At("/404.html", "", PageKind.NotFound));

        var files = Sitemap.Of(pages, Settings.Address, page => page.Address == "/7/" ? new DateOnly(2026, 3, 1) : null).ToDictionary(file => file.Path, Text);

        files.Keys.ShouldBe(["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"]);
        files["sitemap.xml"].ShouldContain("<sitemap><loc>https://a.example/data/sitemap-3.xml</loc></sitemap>");
        files["sitemap-2.xml"].ShouldContain("<url><loc>https://a.example/data/50000/</loc></url>");
        files["sitemap-1.xml"].ShouldContain("<url><loc>https://a.example/data/7/</loc><lastmod>2026-03-01</lastmod></url>");
        files.Values.ShouldAllBe(text => !text.Contains("404.html"));
        files.Values.ShouldAllBe(text => System.Xml.Linq.XDocument.Parse(text).Root!.Elements().Count() <= 50_000);
    }

    public void Dispose() => _folder.Dispose();

    private static string Text(SiteFile file)
    {
        using var stream = new MemoryStream();
        file.Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private BuildRequest Request() => new(Settings, _folder.At("input")) { Producers = [] };

    private OutputFolder Take(string name) => OutputFolder.Take(_folder.At(name), clean: false, _folder.At("input"), [], out _).ShouldNotBeNull();

    private BuildResult Build(
        SitePage[] pages, SiteTarget? target = null, SiteProducer[]? producers = null, IProgress<StageReport>? progress = null, CancellationToken stop = default) =>
        Build(_ => pages, target, producers, progress, stop);

    private BuildResult Build(
        Func<PortalGraph, SitePage[]> pages, SiteTarget? target = null, SiteProducer[]? producers = null, IProgress<StageReport>? progress = null, CancellationToken stop = default) =>
        Site.Build(
            Request() with { Producers = [.. producers ?? []] },
            target ?? new MemorySite(),
            (graph, settings, _) => SitePlan.Of(graph, settings) with { Pages = [.. pages(graph)] },
            progress,
            stop);

    private sealed class Held : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }

    private sealed class FailingPage : RenderedOnce
    {
        protected override void Prepare() => throw new NotSupportedException("Nej.");
    }

    private sealed class StoppingPage : RenderedOnce
    {
        [Microsoft.AspNetCore.Components.Parameter]
        public CancellationTokenSource? Stop { get; set; }

        protected override void Prepare() => Stop!.Cancel();
    }

    private sealed class Reports(List<StageReport> reports) : IProgress<StageReport>
    {
        public void Report(StageReport value) => reports.Add(value);
    }

    private sealed class CountingTarget : SiteTarget
    {
        private readonly ConcurrentBag<string> _paths = [];

        public int Count => _paths.Count;

        public override void Write(string path, ReadOnlySpan<byte> content) => _paths.Add(path);

        public override long Write(string path, Action<Stream> write)
        {
            _paths.Add(path);
            return 0;
        }

        public override void Publish() => _paths.Add("");
    }
}
