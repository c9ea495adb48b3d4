using System.Diagnostics;
using System.Globalization;
using System.Text;
using Portal.Content.Reading;

namespace Portal.History;

/// <summary>Reads the contents of objects from a git that stays open, many a time without waiting for each.</summary>
internal sealed class GitObjects : IDisposable
{
    private readonly Process _git;
    private readonly Stream _output;
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _from;
    private int _to;

    private GitObjects(Process git)
    {
        _git = git;
        _output = git.StandardOutput.BaseStream;
        // Taken in all along, so that a git with much to complain about is not held up.
        git.ErrorDataReceived += (_, _) => { };
        git.BeginErrorReadLine();
    }

    /// <summary>How many objects the repository lacked.</summary>
    public int Missing { get; private set; }

    /// <exception cref="GitException">There is no git.</exception>
    public static GitObjects Open(string folder) => new(Git.Start(folder, "cat-file", "--batch"));

    /// <summary>
    /// The contents of objects, in the order asked for; null where an object is missing. Of one that is larger than a record can be,
    /// only as much as shows that.
    /// </summary>
    /// <param name="names">Ids of objects, or other names that git knows them by.</param>
    /// <param name="stop">Stops the reading.</param>
    public async IAsyncEnumerable<byte[]?> ReadAsync(IReadOnlyList<string> names, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        // Asked from a task of its own: git writes while it reads, and both pipes hold only so much.
        var asking = Task.Run(() => AskAsync(names, stop), stop);
        foreach (var name in names)
        {
            yield return await NextAsync(name, stop);
        }

        await asking;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // It only reads, so nothing is lost by not waiting for it.
        Git.End(_git);
        _git.Dispose();
    }

    private async Task AskAsync(IReadOnlyList<string> names, CancellationToken stop)
    {
        var lines = new StringBuilder();
        foreach (var name in names)
        {
            lines.Append(name).Append('\n');
            if (lines.Length > 16_000)
            {
                await _git.StandardInput.WriteAsync(lines, stop);
                lines.Clear();
            }
        }

        await _git.StandardInput.WriteAsync(lines, stop);
        await _git.StandardInput.FlushAsync(stop);
    }

    // "<id> SP <type> SP <size> LF <contents> LF", or "<name> SP missing LF" (git-cat-file, batch output)
    private async Task<byte[]?> NextAsync(string name, CancellationToken stop)
    {
        var header = await LineAsync(stop) ?? throw new GitException(GitFailure.Refused, $"git cat-file ended before it gave {name}.");
        if (header.EndsWith(" missing", StringComparison.Ordinal) || header.EndsWith(" ambiguous", StringComparison.Ordinal))
        {
            Missing++;
            return null;
        }

        var space = header.LastIndexOf(' ');
        if (space < 0 || !long.TryParse(header.AsSpan(space + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var size))
        {
            throw new GitException(GitFailure.Refused, "git cat-file wrote something unexpected.");
        }

        var content = new byte[Math.Min(size, InputReader.MaxBytes + 1)];
        var kept = 0;
        for (var left = size + 1; left > 0;)
        {
            if (_from == _to && !await FillAsync(stop))
            {
                throw new GitException(GitFailure.Refused, $"git cat-file ended within {name}.");
            }

            var length = (int)Math.Min(left, _to - _from);
            var keep = Math.Min(length, content.Length - kept);
            _buffer.AsSpan(_from, keep).CopyTo(content.AsSpan(kept));
            kept += keep;
            _from += length;
            left -= length;
        }

        return content;
    }

    private async Task<string?> LineAsync(CancellationToken stop)
    {
        var line = new StringBuilder();
        while (true)
        {
            if (_from == _to && !await FillAsync(stop))
            {
                return null;
            }

            var rest = _buffer.AsSpan(_from, _to - _from);
            var end = rest.IndexOf((byte)'\n');
            line.Append(Encoding.UTF8.GetString(end < 0 ? rest : rest[..end]));
            _from += end < 0 ? rest.Length : end + 1;
            if (end >= 0)
            {
                return line.ToString();
            }
        }
    }

    private async Task<bool> FillAsync(CancellationToken stop)
    {
        _from = 0;
        _to = await _output.ReadAsync(_buffer, stop);
        return _to > 0;
    }
}
