using Portal.Theme;

namespace Portal.Browser.Tests;

/// <summary>One page of every kind: the richest, which is the one with the largest file.</summary>
internal static class PageKinds
{
    private static readonly Lazy<IReadOnlyDictionary<PageKind, string>> Richest = new(() => SitePages.Of(TestSites.Real)
        .GroupBy(page => page.Kind)
        .ToDictionary(kind => kind.Key, kind => kind.MaxBy(page => new FileInfo(FileOf(page.Address)).Length)!.Address));

    /// <summary>The kinds of page that the site has, as data of a theory.</summary>
    public static TheoryData<PageKind> All => new(SitePages.Of(TestSites.Real).Select(page => page.Kind).Distinct());

    /// <summary>The address of the richest page of a kind.</summary>
    public static string AddressOf(PageKind kind) => Richest.Value[kind];

    /// <summary>The richest page of each kind.</summary>
    public static IEnumerable<string> Addresses => Richest.Value.Values;

    /// <summary>The file of a page.</summary>
    public static string FileOf(string address) =>
        Path.Combine(PublishedSite.Folder, address.EndsWith('/') ? address.TrimStart('/') + "index.html" : address.TrimStart('/'));
}
