using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Portal.Build.Planning;
using Portal.Content.Diagnostics;

namespace Portal.Build.Links;

/// <summary>
/// Keeps account of a site's links while its pages are made, page by page and on many threads, and tells in the end which of them
/// lead nowhere. Links to pages are settled at once; only those to fragments and to files yet to come are remembered, each once,
/// however many pages have it.
/// </summary>
internal sealed class LinkLedger(Uri site, SitePaths paths, int capacity)
{
    private readonly LinkResolver _resolver = new(site);
    private readonly string[]?[] _ids = new string[]?[capacity];
    private readonly ConcurrentBag<Scanner> _scanners = [];
    private long _links;

    /// <summary>How many links have been seen.</summary>
    public long LinkCount => Interlocked.Read(ref _links);

    /// <summary>What one thread needs to scan pages; it speeds up with each page.</summary>
    public Scanner CreateScanner()
    {
        var scanner = new Scanner(this);
        _scanners.Add(scanner);
        return scanner;
    }

    /// <summary>
    /// The links that lead nowhere, in the order of the first pages that have them. All files must be known by now, and no scanner
    /// be at work.
    /// </summary>
    public ImmutableArray<Diagnostic> FindBroken()
    {
        var broken = new List<(Sighting Seen, Diagnostic Diagnostic)>();
        foreach (var (demand, seen) in Demands())
        {
            if (Judge(demand) is var (message, mend))
            {
                var more = seen.Count switch
                {
                    1 => "",
                    2 => " So does one other link.",
                    _ => $" So do {seen.Count - 1} other links.",
                };
                var at = new SourcePosition(AddressOf(paths[seen.Page]), seen.Line, seen.Column);
                broken.Add((seen, new Diagnostic(DiagnosticCode.BrokenLink, at, message(seen.Text) + more, mend)));
            }
        }

        return [.. broken
            .OrderBy(one => (one.Seen.Page, one.Seen.Line, one.Seen.Column)).ThenBy(one => one.Diagnostic.Message, StringComparer.Ordinal)
            .Select(one => one.Diagnostic)];
    }

    private Dictionary<Demand, Sighting> Demands()
    {
        var all = new Dictionary<Demand, Sighting>();
        foreach (var (demand, seen) in _scanners.SelectMany(scanner => scanner.Demands))
        {
            all[demand] = all.TryGetValue(demand, out var other) ? other.With(seen) : seen;
        }

        return all;
    }

    private static string AddressOf(string path) =>
        path == "index.html" || path.EndsWith("/index.html", StringComparison.Ordinal) ? "/" + path[..^"index.html".Length] : "/" + path;

    private (Func<string, string> Message, string Mend)? Judge(Demand demand)
    {
        if (demand.Kind == LinkTargetKind.Wrong)
        {
            return (link => $"'{link}' is not an address that a page may link to.", "Links are http, https, mailto or tel, or lead to a page of the site.");
        }

        var file = demand.Page >= 0 ? demand.Page : paths.Find(demand.Path);
        if (file < 0)
        {
            return (link => $"'{link}' leads to a page that does not exist.", paths.Find(demand.Path + "/") >= 0
                ? $"Did you mean '{site.AbsolutePath.TrimEnd('/')}{demand.Path}/'?"
                : "Link to a page that exists, or leave the link out.");
        }

        if (demand.Fragment is null || (file < _ids.Length && Array.IndexOf(_ids[file] ?? [], demand.Fragment) >= 0))
        {
            return null;
        }

        return (link => $"'{link}' leads to a part of a page that does not exist.", $"Give an element the id '{demand.Fragment}', or link to the page alone.");
    }

    /// <summary>What a link asks for: a page of a known number or a path, and maybe an element on it.</summary>
    internal readonly record struct Demand(LinkTargetKind Kind, int Page, string Path, string? Fragment);

    /// <summary>Scans pages for links and ids, on one thread. It remembers what stands on many pages.</summary>
    public sealed class Scanner
    {
        private const int MaxTagLength = 1_000;
        private const int MaxTags = 20_000;

        private readonly LinkLedger _ledger;
        private readonly Dictionary<string, ScannedTag> _tags = new();
        private readonly Dictionary<string, ScannedTag>.AlternateLookup<ReadOnlySpan<char>> _tagsBySpan;
        private readonly Dictionary<Demand, Sighting> _demands = [];
        private readonly HashSet<string> _names = new(StringComparer.Ordinal);
        private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _namesBySpan;
        private readonly List<string> _ids = [];
        private readonly List<(string Fragment, string Text, int Offset)> _fragments = [];

        internal Scanner(LinkLedger ledger)
        {
            _ledger = ledger;
            _tagsBySpan = _tags.GetAlternateLookup<ReadOnlySpan<char>>();
            _namesBySpan = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        }

        /// <summary>What the pages scanned here ask for.</summary>
        internal IEnumerable<KeyValuePair<Demand, Sighting>> Demands => _demands;

        /// <summary>Enters a page's links and ids in the ledger.</summary>
        /// <param name="page">The number of the page's file among the site's paths.</param>
        /// <param name="address">The page's address from the root.</param>
        /// <param name="html">The page, or another document with ids, as an SVG image.</param>
        public void Scan(int page, string address, ReadOnlySpan<char> html)
        {
            _ids.Clear();
            _fragments.Clear();
            var links = 0;
            var tags = new TagReader(html);
            while (tags.Read())
            {
                if (!tags.MayLink)
                {
                    continue;
                }

                if (PlainTag.TryRead(tags.Tag, out var plain) && (plain.Attribute.IsEmpty || IsFound(plain)))
                {
                    links += plain.Attribute.IsEmpty ? 0 : 1;
                    if (!plain.Id.IsEmpty)
                    {
                        _ids.Add(NameOf(plain.Id));
                    }

                    continue;
                }

                var tag = Look(tags.Tag);
                if (tag.Id is { Length: > 0 })
                {
                    _ids.Add(tag.Id);
                }

                foreach (var link in tag.Links)
                {
                    links++;
                    var target = link.Target ?? _ledger._resolver.Resolve(link.Text, address);
                    if (target.Kind == LinkTargetKind.SamePage)
                    {
                        if (target.Fragment is not null)
                        {
                            _fragments.Add((target.Fragment, link.Text, tags.Offset));
                        }
                    }
                    else if (target.Kind != LinkTargetKind.External && !link.IsSettled)
                    {
                        Demand(page, target, link.Text, html, tags.Offset);
                    }
                }
            }

            foreach (var (fragment, text, offset) in _fragments)
            {
                if (!_ids.Contains(fragment))
                {
                    Sight(page, new Demand(LinkTargetKind.SamePage, page, "", fragment), text, html, offset);
                }
            }

            _ledger._ids[page] = [.. _ids];
            Interlocked.Add(ref _ledger._links, links);
        }

        // Most links lead from one page to another, and are settled without a string of their own.
        private bool IsFound(PlainTag tag) =>
            tag.Attribute is "href" && _ledger._resolver.TryPlain(tag.Address, out var path) && _ledger.Paths.Find(path) >= 0;

        // The ids of pages are kept to the end, and most stand on many.
        private string NameOf(ReadOnlySpan<char> id)
        {
            if (!_namesBySpan.TryGetValue(id, out var name))
            {
                _names.Add(name = id.ToString());
            }

            return name;
        }

        private void Demand(int page, LinkTarget target, string text, ReadOnlySpan<char> html, int offset)
        {
            var found = target.Kind == LinkTargetKind.Internal ? _ledger.Paths.Find(target.Path) : -1;
            if (found >= 0 && target.Fragment is null)
            {
                return;
            }

            Sight(page, new Demand(target.Kind, found, found < 0 ? target.Path : "", target.Fragment), text, html, offset);
        }

        private void Sight(int page, Demand demand, string text, ReadOnlySpan<char> html, int offset)
        {
            ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(_demands, demand, out var isKnown);
            if (isKnown && seen.Page < page)
            {
                seen = seen with { Count = seen.Count + 1 };
                return;
            }

            var before = html[..offset];
            var here = new Sighting(page, before.Count('\n') + 1, offset - before.LastIndexOf('\n'), 1, text);
            seen = isKnown ? seen.With(here) : here;
        }

        private ScannedTag Look(ReadOnlySpan<char> tag)
        {
            if (tag.Length > MaxTagLength)
            {
                return Parse(tag);
            }

            if (!_tagsBySpan.TryGetValue(tag, out var known))
            {
                if (_tags.Count == MaxTags)
                {
                    _tags.Clear();
                }

                _tags[tag.ToString()] = known = Parse(tag);
            }

            return known;
        }

        private ScannedTag Parse(ReadOnlySpan<char> text)
        {
            var tag = TagLinks.Of(text);
            return new ScannedTag(tag.Id, [.. tag.Addresses.Select(address =>
            {
                var target = LinkResolver.IsPageIndependent(address) ? _ledger._resolver.Resolve(address, "/") : (LinkTarget?)null;
                var isSettled = target is { Kind: LinkTargetKind.Internal, Fragment: null } known && _ledger.Paths.Find(known.Path) >= 0;
                return new ScannedLink(address, target, isSettled);
            })]);
        }

        private sealed record ScannedTag(string? Id, ScannedLink[] Links);

        private readonly record struct ScannedLink(string Text, LinkTarget? Target, bool IsSettled);
    }

    private SitePaths Paths => paths;
}
