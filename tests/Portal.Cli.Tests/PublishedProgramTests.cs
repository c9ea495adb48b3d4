namespace Portal.Cli.Tests;

/// <summary>The program that is published is compiled without what nothing in it is seen to ask for.</summary>
public sealed class PublishedProgramTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task It_builds_the_same_site_byte_for_byte()
    {
        Assert.SkipWhen(PortalProcess.Published is null, "PORTAL_PROGRAM names no published program.");

        var published = await PortalProcess.RunAsync(Repository.Root, "build", "--output", _folder.At("published"));
        var built = await PortalProcess.RunBuiltAsync(Repository.Root, "build", "--output", _folder.At("built"));

        (published.ExitCode, built.ExitCode).ShouldBe((0, 0));
        published.Error.ShouldBe(built.Error);
        var files = _folder.Contents("built");
        files.Count.ShouldBeGreaterThan(5000);
        var others = _folder.Contents("published");
        others.Except(files).Concat(files.Except(others)).Select(file => file.Key).ShouldBeEmpty();
    }

    public void Dispose() => _folder.Dispose();
}
