using Portal.Serving;

namespace Portal.Cli.Tests;

public sealed class InputWatcherTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_folder_that_can_not_be_watched_is_looked_through()
    {
        using var watcher = new InputWatcher(_folder.At("input"), _folder.At("statiq.json"));
        watcher.Arm();
        watcher.IsPolling.ShouldBeTrue();

        var change = watcher.WaitAsync(CancellationToken.None);
        _folder.Write("input/initiatives/a.md", "---");

        await change.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_change_in_a_folder_that_came_after_the_watch_is_told()
    {
        _folder.Write("input/themes/a.yml", "id: a");
        using var watcher = new InputWatcher(_folder.At("input"), _folder.At("statiq.json"));
        watcher.Arm();
        _folder.Write("input/initiatives/gotland/a.md", "---");
        await watcher.WaitAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));

        watcher.Arm();
        _folder.Write("input/initiatives/gotland/a.md", "---\n");
        await watcher.WaitAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_folder_that_was_replaced_by_another_is_watched_on()
    {
        _folder.Write("input/a.yml", "id: a");
        _folder.Write("other/a.yml", "id: b");
        using var watcher = new InputWatcher(_folder.At("input"), _folder.At("statiq.json"));
        watcher.Arm();
        Directory.Move(_folder.At("input"), _folder.At("last"));
        Directory.Move(_folder.At("other"), _folder.At("input"));
        _folder.Write("input/b.yml", "id: b");
        _folder.Write("statiq.json", "{}");
        await watcher.WaitAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));

        watcher.Arm();
        _folder.Write("input/c.yml", "id: c");
        await watcher.WaitAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Other_files_beside_the_settings_are_no_change()
    {
        _folder.Write("input/a.yml", "id: a");
        using var watcher = new InputWatcher(_folder.At("input"), _folder.At("statiq.json"));
        watcher.Arm();
        _folder.Write("output/index.html", "");
        _folder.Write("notes.txt", "");

        await Should.ThrowAsync<TimeoutException>(watcher.WaitAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(1)));
    }

    public void Dispose() => _folder.Dispose();
}
