using System.Buffers;

namespace Portal.Build.Links;

/// <summary>Tells where links lead. Absolute addresses of the site itself lead into it, with http as with https.</summary>
/// <param name="site">The site's absolute address, which ends in a slash.</param>
internal sealed class LinkResolver(Uri site)
{
    private static readonly SearchValues<char> NotPlain = SearchValues.Create("%\\?\t\n\r ");

    private static readonly SearchValues<char> InScheme =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    // Root of the site on its host: "/" or "/path/".
    private readonly string _root = site.AbsolutePath;

    /// <summary>Whether a link means the same on every page, so that its target can be kept.</summary>
    public static bool IsPageIndependent(string link) => link is ['/', ..] or ['#', ..] || HasScheme(link);

    /// <summary>
    /// The address within the site that a link leads to, if it is what most are: an address from the root, without fragment and query
    /// and anything that would need parsing.
    /// </summary>
    public bool TryPlain(ReadOnlySpan<char> link, out ReadOnlySpan<char> path)
    {
        path = [];
        if (!IsPlain(link) || link.Contains('#') || !link.StartsWith(_root, StringComparison.Ordinal))
        {
            return false;
        }

        path = link[(_root.Length - 1)..];
        return true;
    }

    /// <summary>Resolves a link that stands on a page.</summary>
    /// <param name="link">The link as written.</param>
    /// <param name="page">The page's address from the root, without <c>LinkRoot</c>.</param>
    public LinkTarget Resolve(string link, string page)
    {
        if (link.StartsWith('#'))
        {
            return new(LinkTargetKind.SamePage, "", FragmentOf(link));
        }

        if (IsPlain(link))
        {
            var hash = link.IndexOf('#', StringComparison.Ordinal);
            return Within(hash < 0 ? link : link[..hash], hash < 0 ? null : FragmentOf(link[hash..]));
        }

        if (!Uri.TryCreate(new Uri(site, page[1..]), link, out var address))
        {
            return new(LinkTargetKind.Wrong, link, null);
        }

        if (address.Scheme is "mailto" or "tel" or "data")
        {
            return new(LinkTargetKind.External, "", null);
        }

        if (address.Scheme is not ("http" or "https"))
        {
            return new(LinkTargetKind.Wrong, link, null);
        }

        if (!IsOwnHost(address) || ((HasScheme(link) || link.StartsWith("//", StringComparison.Ordinal)) && !IsUnderRoot(address.AbsolutePath)))
        {
            return new(LinkTargetKind.External, "", null);
        }

        return Within(Uri.UnescapeDataString(address.AbsolutePath), FragmentOf(address.Fragment));
    }

    // The fragment "top" and the empty one are the top of every page (HTML standard, section 7.4.6.4).
    private static string? FragmentOf(string fragment) =>
        fragment.Length > 1 && Uri.UnescapeDataString(fragment[1..]) is var id && !id.Equals("top", StringComparison.OrdinalIgnoreCase)
            ? id
            : null;

    private static bool IsPlain(ReadOnlySpan<char> link) => link is ['/', not '/', ..] && !link.ContainsAny(NotPlain) && !link.Contains("/.", StringComparison.Ordinal);

    private static bool HasScheme(string link)
    {
        var colon = link.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && link.AsSpan(0, colon).IndexOfAnyExcept(InScheme) < 0;
    }

    // The same host with another port is another site; http and https have other default ports, and are one.
    private bool IsOwnHost(Uri address) =>
        address.Host.Equals(site.Host, StringComparison.OrdinalIgnoreCase)
        && (address.Port == site.Port || (address.IsDefaultPort && site.IsDefaultPort));

    private bool IsUnderRoot(string path) => path.StartsWith(_root, StringComparison.Ordinal) || path + "/" == _root;

    private LinkTarget Within(string path, string? fragment)
    {
        if (_root.Length == 1)
        {
            return new(LinkTargetKind.Internal, path, fragment);
        }

        return path.StartsWith(_root, StringComparison.Ordinal)
            ? new(LinkTargetKind.Internal, path[(_root.Length - 1)..], fragment)
            : new(LinkTargetKind.Wrong, path, fragment);
    }
}
