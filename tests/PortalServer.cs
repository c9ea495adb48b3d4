using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Portal.Tests;

/// <summary>A running <c>portal serve</c>.</summary>
internal sealed partial class PortalServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _said = new();

    private PortalServer(Process process) => _process = process;

    /// <summary>The site's address.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>What it has written so far, to either output.</summary>
    public string Said
    {
        get
        {
            lock (_said)
            {
                return _said.ToString();
            }
        }
    }

    /// <summary>Starts serving, and waits until the first build has ended.</summary>
    /// <param name="folder">The working directory.</param>
    /// <param name="arguments">Options of <c>serve</c>; a free port is chosen if they name none.</param>
    public static async Task<PortalServer> StartAsync(string folder, params string[] arguments)
    {
        string[] port = arguments.Contains("--port") ? [] : ["--port", "0"];
        var server = new PortalServer(PortalProcess.Start(folder, ["serve", .. port, .. arguments]));
        server.Listen();
        await server.WaitForAsync(" every second", "Watching");
        var line = server.Said.Split('\n').Single(line => line.StartsWith("Serving ", StringComparison.Ordinal));
        server.Address = new Uri(line.Split(' ')[1]);
        return server;
    }

    /// <summary>Waits until it has written one of some texts.</summary>
    public async Task WaitForAsync(params string[] texts)
    {
        var watch = Stopwatch.StartNew();
        while (!texts.Any(text => Said.Contains(text, StringComparison.Ordinal)))
        {
            if (_process.HasExited || watch.Elapsed > Patience)
            {
                throw new TimeoutException($"portal serve did not say '{string.Join("' or '", texts)}', but: {Said}");
            }

            await Task.Delay(20);
        }
    }

    /// <summary>Ends it as Ctrl-C does.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> InterruptAsync()
    {
        const int Interrupt = 2;
        _ = Kill(_process.Id, Interrupt);
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);

    private void Listen()
    {
        void Keep(object sender, DataReceivedEventArgs line)
        {
            lock (_said)
            {
                _said.Append(line.Data).Append('\n');
            }
        }

        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }
}
