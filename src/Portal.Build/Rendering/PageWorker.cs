using Portal.Build.Links;
using Portal.Build.Publishing;
using Portal.Theme;
using Portal.Theme.Rendering;

namespace Portal.Build.Rendering;

/// <summary>Makes pages on one thread: each is rendered, scanned for links and written before the next, so that few are in memory.</summary>
internal sealed class PageWorker(LinkLedger links, DigestingTarget target) : IDisposable
{
    private readonly PageWriter _writer = new();
    private readonly LinkLedger.Scanner _scanner = links.CreateScanner();

    /// <summary>Makes a page.</summary>
    /// <param name="number">Its number among the site's paths.</param>
    /// <param name="page">The page.</param>
    /// <param name="path">Where it is written.</param>
    /// <returns>Its size in bytes.</returns>
    public int Make(int number, SitePage page, string path)
    {
        _writer.Write(page);
        _scanner.Scan(number, page.Address, _writer.Text.Written);
        var bytes = _writer.Text.ToUtf8();
        target.Write(path, bytes);
        return bytes.Length;
    }

    public void Dispose() => _writer.Dispose();
}
