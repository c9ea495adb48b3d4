using System.Threading.Channels;

namespace Portal.Serving;

/// <summary>
/// Tells when files change. It only says that something did: whoever asks reads the folder again, and so does not depend on which
/// events an editor's way of saving gives. Where the system has no watches to give, the folder is looked through every second.
/// </summary>
/// <param name="folder">The folder, watched with all in it.</param>
/// <param name="file">One more file, beside the folder.</param>
internal sealed class InputWatcher(string folder, string file) : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(80);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);

    // Links are not followed, as the reader of records does not: one may lead round in a circle, or to the whole disk.
    private static readonly EnumerationOptions Own = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> _watchers = [];
    private ulong _seen;

    /// <summary>Whether changes are found by looking the folder through, because the system can't watch it.</summary>
    public bool IsPolling { get; private set; }

    /// <summary>
    /// Begins to watch, or begins anew: a watch is on a folder itself and not on its path, and so blind once another folder has
    /// taken its place. To be called before the folder is read.
    /// </summary>
    public void Arm()
    {
        Disarm();
        if (IsPolling)
        {
            _seen = Fingerprint();
            return;
        }

        try
        {
            Watch(folder, "*", isDeep: true);
            Watch(Path.GetDirectoryName(file)!, Path.GetFileName(file), isDeep: false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            // No watches left, a file system without them, or the folder is gone for now.
            Disarm();
            IsPolling = true;
            _seen = Fingerprint();
        }
    }

    /// <summary>Waits for a change, and for the quiet after it: a save or a checkout is many events.</summary>
    public async Task WaitAsync(CancellationToken stop)
    {
        if (IsPolling)
        {
            while (Fingerprint() == _seen)
            {
                await Task.Delay(Poll, stop);
            }

            return;
        }

        await _changes.Reader.ReadAsync(stop);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            do
            {
                await Task.Delay(Quiet, patience.Token);
            }
            while (_changes.Reader.TryRead(out _));
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // It won't get quiet; what is there now will do, and the next change brings the rest.
        }
    }

    public void Dispose() => Disarm();

    private void Watch(string path, string filter, bool isDeep)
    {
        var watcher = new FileSystemWatcher(path, filter)
        {
            IncludeSubdirectories = isDeep,
            InternalBufferSize = 1 << 16,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watchers.Add(watcher);
        watcher.Changed += OnChange;
        watcher.Created += OnChange;
        watcher.Deleted += OnChange;
        watcher.Renamed += OnChange;
        watcher.Error += (_, error) =>
        {
            // Too many events at once is a change like any other; after anything else, the watch is not to be trusted.
            IsPolling |= error.GetException() is not InternalBufferOverflowException;
            Signal();
        };
        watcher.EnableRaisingEvents = true;
    }

    private void OnChange(object sender, FileSystemEventArgs change) => Signal();

    private void Signal() => _changes.Writer.TryWrite(true);

    private void Disarm()
    {
        foreach (var watcher in _watchers)
        {
            watcher.Dispose();
        }

        _watchers.Clear();
    }

    /// <summary>A number that changes with the names, sizes and times of the files, whatever their order.</summary>
    private ulong Fingerprint()
    {
        try
        {
            return new DirectoryInfo(folder).EnumerateFiles("*", Own).Append(new FileInfo(file))
                .Aggregate(17UL, (sum, info) => unchecked(sum + (ulong)HashCode.Combine(
                    info.FullName, info.Exists ? info.Length : -1, info.Exists ? info.LastWriteTimeUtc : default) * 0x9E3779B97F4A7C15));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
