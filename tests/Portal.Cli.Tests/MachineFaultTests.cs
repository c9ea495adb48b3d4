using System.Diagnostics;

namespace Portal.Cli.Tests;

public sealed class MachineFaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public MachineFaultTests()
    {
        _folder.Write("statiq.json", """{ "Host": "a.example", "SiteTitle": "A" }""");
        SmallInput.Write(_folder.At("input"));
    }

    [Fact]
    public async Task Files_and_folders_that_cannot_be_read_are_problems_and_what_they_hold_is_not_missed()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("Other systems have no capabilities to give up.");
            return;
        }

        File.SetUnixFileMode(_folder.At("input/regions/gotland.yml"), UnixFileMode.None);
        File.SetUnixFileMode(_folder.At("input/strategies"), UnixFileMode.None);

        var (exitCode, output, error) = await RunUnprivilegedAsync("check");

        (exitCode, error).ShouldBe((1, ""));
        output.ShouldContain("input/regions/gotland.yml:1:1: error file-unreadable: The file cannot be read: ");
        output.ShouldContain("input/strategies:1:1: error file-unreadable: The folder cannot be read: ");
        output.ShouldContain("\n2 errors, 0 warnings in ");
    }

    [Fact]
    public async Task A_full_disk_ends_with_70_and_one_line()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no device that is always full.");

        var (exitCode, _, error) = await RunAsync("sh", "-c", "exec dotnet \"$0\" check > /dev/full", Program);

        exitCode.ShouldBe(70);
        error.TrimEnd().Split('\n').ShouldHaveSingleItem().ShouldStartWith("portal: ");
    }

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows() && Directory.Exists(_folder.At("input/strategies")))
        {
            File.SetUnixFileMode(_folder.At("input/strategies"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        _folder.Dispose();
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, "portal.dll");

    // Root reads everything unless it gives that up.
    private Task<(int ExitCode, string Output, string Error)> RunUnprivilegedAsync(string command) => Environment.IsPrivilegedProcess
        ? RunAsync("setpriv", "--bounding-set=-all", "--inh-caps=-all", "dotnet", Program, command)
        : RunAsync("dotnet", Program, command);

    private async Task<(int ExitCode, string Output, string Error)> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output, await error);
    }
}
