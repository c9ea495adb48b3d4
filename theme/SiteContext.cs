using System.Buffers;
using System.Runtime.CompilerServices;
using System.Web;
using Microsoft.AspNetCore.Components;
using Portal.Content.Changes;
using Portal.Content.Fields;
using Portal.Content.Graph;
using Portal.Downloads;
using Portal.Theme.Figures;

namespace Portal.Theme;

/// <summary>What every page of a site knows.</summary>
/// <param name="Graph">All records, linked to each other.</param>
/// <param name="Title">The site's name, as readers see it.</param>
/// <param name="Address">The site's absolute address, which ends in a slash.</param>
/// <param name="LinkRoot">The path that the site lives under on its host: empty at the root, else <c>/path</c>.</param>
/// <param name="Repository">The web address of the repository with the records; empty while there is none.</param>
/// <param name="Assets">Address from the root of each asset, by its logical name: <c>css/site.css</c> → <c>/assets/site.1a2b3c4d.css</c>.</param>
public sealed record SiteContext(
    PortalGraph Graph,
    string Title,
    Uri Address,
    string LinkRoot,
    string Repository,
    IReadOnlyDictionary<string, string> Assets)
{
    private static readonly SearchValues<char> PlainInPaths = SearchValues.Create("/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    // By the site itself and not in a field: a copy with other records has other figures. Lazy, so that two threads that ask at the
    // same time wait for the same ones.
    private static readonly ConditionalWeakTable<SiteContext, Lazy<SiteFigures>> AllFigures = [];

    /// <summary>What changed in the records. Of no repository unless the build reads one.</summary>
    public ChangeLog Changes { get; init; } = ChangeLog.Of([], ChangeLogCoverage.NoRepository);

    /// <summary>The path of the folder of records within the repository, with <c>/</c>.</summary>
    public string RecordFolder { get; init; } = "input";

    /// <summary>Who answers questions; null for the site's own name.</summary>
    public string? ContactName { get; init; }

    /// <summary>Where questions go by e-mail; null while there is no such address.</summary>
    public string? ContactEmail { get; init; }

    /// <summary>What the site's pages show in figures: computed once, when first asked for.</summary>
    public SiteFigures Figures => AllFigures.GetValue(this, site => new Lazy<SiteFigures>(() => new SiteFigures(site))).Value;

    /// <summary>The files for download, once they have been written: for the pages that tell of them.</summary>
    public DownloadLedger Downloads { get; init; } = new();

    /// <summary>What to write in a link to a page or file of the site: its address from the root, behind the link root.</summary>
    /// <param name="address">An address from the root, such as <see cref="Addresses"/> gives.</param>
    public string Href(string address) => LinkRoot.Length == 0 ? address : LinkRoot + address;

    /// <summary>What to write in a link to an asset.</summary>
    /// <param name="name">The asset's logical name: <c>css/site.css</c>.</param>
    /// <exception cref="KeyNotFoundException">The theme has no such asset.</exception>
    public string AssetHref(string name) => Href(Assets[name]);

    /// <summary>The absolute address of a page, for canonical links, feeds and quotations.</summary>
    /// <param name="address">An address from the root.</param>
    public string Absolute(string address) => string.Concat(Address.AbsoluteUri, address.AsSpan(1));

    /// <summary>Where a record can be read, and corrected, in the repository.</summary>
    /// <param name="origin">Where the record stands.</param>
    /// <exception cref="InvalidOperationException">The site has no repository.</exception>
    public string RecordHref(RecordOrigin origin) => Repository.Length == 0
        ? throw new InvalidOperationException("The site has no repository.")
        : $"{Repository.TrimEnd('/')}/blob/HEAD/{Escaped($"{RecordFolder}/{origin.File}")}?plain=1#L{origin.Line}";

    /// <summary>A small link from a figure to the line of the repository where it stands. Nothing while the site has no repository.</summary>
    /// <param name="record">Where the figure's record stands.</param>
    /// <param name="line">The figure's line in the record's file, from 1, as <see cref="FieldGroup.Line"/> gives it.</param>
    public MarkupString? LineLink(RecordOrigin record, int line) => Repository.Length == 0
        ? null
        : new($" <a class=\"line-link\" href=\"{HttpUtility.HtmlAttributeEncode(RecordHref(record with { Line = line }))}\" rel=\"external\">rad {line}</a>");

    // A page can have a hundred of these links, and hardly any file's name needs it.
    private static string Escaped(string file) => file.AsSpan().ContainsAnyExcept(PlainInPaths)
        ? string.Join('/', file.Split('/').Select(Uri.EscapeDataString))
        : file;
}
