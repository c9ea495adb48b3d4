using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Portal.Content.Text;
using Portal.Search.Analysis;
using Portal.Search.Coding;
using Portal.Search.Documents;
using Portal.Search.Indexing;
using Portal.Search.Writing;

namespace Portal.Search;

/// <summary>
/// Makes the index that <c>/assets/search.js</c> reads: cut into files that the browser fetches as it needs them. The format is
/// described in <c>docs/search.md</c>.
/// </summary>
/// <example><code>
/// using var index = SearchIndex.Build(documents, new SearchSettings { Facets = [new("region", regions, IsShownOnResults: true)] });
/// foreach (var file in index.Files) { File.WriteAllBytes(Path.Combine("search", file.Name), file.Bytes.Span); }
/// </code></example>
public static class SearchIndex
{
    // The number of the format, which the browser checks.
    private const int Format = 6;

    // A table of so many bytes or fewer stands in the manifest rather than in a file of its own.
    private const int MostInline = 500;

    /// <summary>Builds an index, on all cores.</summary>
    /// <param name="documents">
    /// The documents, in the order in which equal hits are to be shown. Neighbours with equal values make for a smaller index: sort by
    /// kind, then by region, theme, year. At most 2,097,152.
    /// </param>
    /// <param name="settings">The facets, stages and synonyms.</param>
    /// <returns>The files, to be disposed of once they have been written; the same documents and settings give the same bytes.</returns>
    public static SearchIndexFiles Build(IReadOnlyList<SearchDocument> documents, SearchSettings settings)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(documents.Count, PairPosting.MostDocuments);
        using var lines = new NativeBytes();
        var memory = new NativeBytes();
        try
        {
            return Build([.. documents.OrderBy(document => document.IsSecondary)], settings, lines, memory);
        }
        catch
        {
            memory.Dispose();
            throw;
        }
    }

    private static SearchIndexFiles Build(SearchDocument[] documents, SearchSettings settings, NativeBytes lines, NativeBytes memory)
    {
        TermIndex index = null!;
        ManifestWriter manifest = null!;
        DocumentRecords records = null!;
        List<Range> chunks = [];
        List<SearchIndexFile> texts = [];
        var primary = documents.Count(document => !document.IsSecondary);

        // Much of the inverting keeps one core busy: the other writes what does not need it.
        Parallel.Invoke(
            () => index = Invert(documents, settings),
            () =>
            {
                manifest = new ManifestWriter(documents, settings);
                records = new DocumentRecords(documents, settings, manifest.Facets, lines);
                chunks = records.Chunks(primary);
                texts = [.. chunks.Select((chunk, i) => FileOf(Name("d", i), records.WriteChunk(chunk), memory)), .. manifest.Tables.Select(table => FileOf(table.Name, table.Write(), memory))];

                // They are asked for where both cores are busy.
                SwedishWords.Prepare();
            });

        var shards = TermShard.Cut(index, documents.Length);
        var boundaries = TermShard.Boundaries(shards, index);
        PairShards pairs = null!;
        SpellingShards spelling = null!;
        MendingShards mending = null!;
        SearchIndexFile[] found = [];
        SearchIndexFile[] mended = [];

        // Putting the terms in order from their ends keeps one core busy, too.
        Parallel.Invoke(
            () =>
            {
                var worthMendingTo = SpellingShards.WorthMendingTo(index);
                (spelling, mending) = (SpellingShards.Of(index, worthMendingTo), MendingShards.Of(index, worthMendingTo, shards));
                mended = Write(
                [
                    .. Enumerable.Range(0, spelling.Boundaries.Count).Select(i => (Name("r", i), (Func<ReadOnlyMemory<byte>>)(() => spelling.Write(i)))),
                    .. Enumerable.Range(0, mending.Count).Select(i => (Name("s", i), (Func<ReadOnlyMemory<byte>>)(() => mending.Write(i)))),
                ], memory);
            },
            () =>
            {
                pairs = PairShards.Of(index.Pairs);
                var lists = new LongLists(index, documents.Length, primary, manifest.Counted);
                found = Write([.. FilesOfTerms(shards, new RightWords(index, boundaries), index, documents.Length, primary, lists, records), .. FilesOfPairs(pairs, documents.Length, records)], memory);
            });
        index.Dispose();
        List<SearchIndexFile> content = [.. found, .. mended, .. texts];
        var version = Version(content);
        var (json, bits) = manifest.Write(version, boundaries, pairs, spelling, mending, chunks);
        List<SearchIndexFile> result =
        [
            FileOf(SearchIndexFiles.Manifest, Block.Compress(Encoding.UTF8.GetBytes(json), bits), memory),
            .. content.Select(file => file with { Name = $"{version}/{file.Name}" }),
        ];
        return new SearchIndexFiles(version, result, $"{json[..^1]},\"bits\":\"{Convert.ToBase64String(bits.Finish())}\"}}", memory);
    }

    private static List<(string Name, Func<ReadOnlyMemory<byte>> Write)> FilesOfTerms(
        List<TermShard> shards, RightWords right, TermIndex index, int documents, int primary, LongLists lists, DocumentRecords records)
    {
        var groups = new List<CardGroup>[shards.Count];
        Parallel.For(0, shards.Count, i => groups[i] = CardGroup.Of(shards[i], index, documents, primary));
        var files = new List<(string Name, Func<ReadOnlyMemory<byte>> Write)>();
        for (var i = 0; i < shards.Count; i++)
        {
            var (shard, own) = (shards[i], groups[i]);
            var longLists = lists.FilesOf(shard);
            var starts = (own.Select(group => group.First).ToHashSet(), longLists.Select(terms => terms[0]).ToHashSet());
            var words = right.Of(i);
            files.Add((Name("t", i), () => shard.Write(index, documents, lists, starts, words)));
            files.AddRange(longLists.Select((terms, j) => (Name($"l{i}-", j), (Func<ReadOnlyMemory<byte>>)(() => lists.Write(terms)))));
            files.AddRange(own.Select((group, j) => (Name($"c{i}-", j), (Func<ReadOnlyMemory<byte>>)(() => group.Write(documents, records)))));
            files.AddRange(CardGroup.WideOf(shard, index, documents, primary).Select((group, j) => (Name($"w{i}-", j), (Func<ReadOnlyMemory<byte>>)(() => group.Write(documents, records)))));
        }

        return files;
    }

    private static List<(string Name, Func<ReadOnlyMemory<byte>> Write)> FilesOfPairs(PairShards pairs, int documents, DocumentRecords records)
    {
        var files = new List<(string Name, Func<ReadOnlyMemory<byte>> Write)>();
        for (var i = 0; i < pairs.Count; i++)
        {
            var (shard, own) = (i, pairs.CardsOf(i, documents));
            files.Add((Name("p", i), () => pairs.Write(shard, documents, own.Select(group => group.First).ToHashSet())));
            files.AddRange(own.Select((group, j) => (Name($"q{shard}-", j), (Func<ReadOnlyMemory<byte>>)(() => group.Write(documents, records)))));
        }

        return files;
    }

    // On all cores.
    private static SearchIndexFile[] Write(List<(string Name, Func<ReadOnlyMemory<byte>> Write)> files, NativeBytes memory)
    {
        var written = new SearchIndexFile[files.Count];
        Parallel.For(0, files.Count, i => written[i] = FileOf(files[i].Name, files[i].Write(), memory));
        return written;
    }

    private static TermIndex Invert(SearchDocument[] documents, SearchSettings settings)
    {
        var batches = new TextBatch[(documents.Length + TextBatch.Size - 1) / TextBatch.Size];
        Parallel.For(0, batches.Length, () => new WordTable(), (i, _, words) =>
        {
            batches[i] = TextBatch.Read(documents, i * TextBatch.Size, words);
            return words;
        }, _ => { });
        var groups = settings.Synonyms.AddRange(Abbreviations.Of(documents, settings.Synonyms, batches));
        var synonymWords = groups.SelectMany(group => group.All).SelectMany(Synonyms.WordsOf);
        var vocabulary = Vocabulary.Of(batches, synonymWords, out var numbering);
        return TermIndex.Build(batches, numbering, vocabulary, new Synonyms(groups, vocabulary));
    }

    private static string Name(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}.bin");

    private static SearchIndexFile FileOf(string name, ReadOnlyMemory<byte> bytes, NativeBytes memory) => new(name, memory.Keep(bytes.Span), SHA256.HashData(bytes.Span));

    private static string Version(IEnumerable<SearchIndexFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(file.Sha256.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 4));
    }

    /// <summary>Writes the manifest, and the tables of facets and amounts: small ones and those that every result shows within it.</summary>
    private sealed class ManifestWriter
    {
        private readonly IReadOnlyList<SearchDocument> _documents;
        private readonly SearchSettings _settings;
        private readonly FacetTable _folders;
        private readonly HashSet<string> _inline = new(StringComparer.Ordinal);
        private readonly AmountTable _amounts;
        private readonly bool _amountsAreInline;

        public ManifestWriter(IReadOnlyList<SearchDocument> documents, SearchSettings settings)
        {
            (_documents, _settings) = (documents, settings);
            (var facets, _folders) = FacetTable.Of(documents, settings);
            Facets = facets;
            foreach (var facet in Facets)
            {
                var text = new StringBuilder();
                var bits = new BitWriter();
                facet.WriteValues(text);
                facet.WriteDocuments(bits, documents.Count);
                if (!facet.IsApart && (facet.IsShownOnResults ? 0 : text.Length) + (bits.BitCount / 8) <= MostInline)
                {
                    _inline.Add(facet.Id);
                }
                else
                {
                    var ownText = facet.IsShownOnResults ? new StringBuilder() : text;
                    Tables.Add(($"f-{facet.Id}.bin", () => Block.Compress(ownText, bits)));
                }
            }

            Tables.Add(("titles.bin", WriteTitles));
            Tables.Add(("rows.bin", WriteRows));
            _amounts = new AmountTable(documents, settings, Facets.Find(facet => facet.Id == settings.FinancierFacet));
            var amounts = new BitWriter();
            _amounts.Write(amounts);
            _amountsAreInline = amounts.BitCount / 8 <= MostInline;
            if (!_amountsAreInline)
            {
                Tables.Add(("amounts.bin", () => Block.Compress(new StringBuilder(), amounts)));
                Tables.AddRange(Enumerable.Range(0, _amounts.Parts).Select(part => (Name("a", part), (Func<ReadOnlyMemory<byte>>)(() => WriteAmounts(part)))));
            }
        }

        private ReadOnlyMemory<byte> WriteAmounts(int part)
        {
            var bits = new BitWriter();
            _amounts.WritePart(bits, part);
            return Block.Compress(new StringBuilder(), bits);
        }

        // The documents' places in the order of titles, for sorting by them.
        private ReadOnlyMemory<byte> WriteTitles()
        {
            var places = new int[_documents.Count];
            var sorted = Enumerable.Range(0, _documents.Count).OrderBy(i => _documents[i].Title, SwedishOrder.Comparer).ThenBy(i => i);
            foreach (var (place, document) in sorted.Index())
            {
                places[document] = place;
            }

            var bits = new BitWriter();
            foreach (var place in places)
            {
                bits.Within((uint)place, (uint)places.Length);
            }

            return Block.Compress(new StringBuilder(), bits);
        }

        // Where the documents stand in the table that results are downloaded from.
        private ReadOnlyMemory<byte> WriteRows()
        {
            var primary = (uint)_documents.Count(document => !document.IsSecondary);
            var bits = new BitWriter();
            for (var i = 0; i < primary; i++)
            {
                bits.Within((uint)_documents[i].Row, primary);
            }

            return Block.Compress(new StringBuilder(), bits);
        }

        /// <summary>The facets.</summary>
        public List<FacetTable> Facets { get; }

        /// <summary>The tables with files of their own.</summary>
        public List<(string Name, Func<ReadOnlyMemory<byte>> Write)> Tables { get; } = [];

        /// <summary>The facets whose documents stand in the manifest.</summary>
        public IEnumerable<FacetTable> Counted => Facets.Where(facet => _inline.Contains(facet.Id));

        public (string Json, BitWriter Bits) Write(string version, string[] boundaries, PairShards pairs, SpellingShards spelling, MendingShards mending, List<Range> chunks)
        {
            var bits = new BitWriter();
            _folders.WriteRuns(bits, _documents.Count);
            foreach (var facet in Counted)
            {
                facet.WriteDocuments(bits, _documents.Count);
            }

            if (_amountsAreInline)
            {
                _amounts.Write(bits);
            }

            var primary = _documents.Count(document => !document.IsSecondary);
            int[] starts = [.. chunks.Select(chunk => chunk.Start.Value).Where(start => start >= primary)];
            bits.Gamma((uint)starts.Length + 1);
            bits.Rising(starts, 0, _documents.Count - 1);

            using var json = new MemoryStream();
            using (var writer = new Utf8JsonWriter(json, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            {
                writer.WriteStartObject();
                writer.WriteNumber("format", Format);
                writer.WriteString("version", version);
                writer.WriteNumber("documents", _documents.Count);
                writer.WriteNumber("primary", primary);
                writer.WriteNumber("chunk", DocumentRecords.OfChunk(_documents.Count));
                writer.WriteNumber("cards", CardGroup.CardsOfTerm(_documents.Count));
                writer.WriteNumber("fewest", CardGroup.FewestDocuments(_documents.Count));
                writer.WriteNumber("wide", CardGroup.CardsOfWide);
                writer.WriteNumber("fewestOfWide", CardGroup.FewestOfWide(_documents.Count));
                writer.WriteNumber("fewestOfPair", CardGroup.FewestOfPair(_documents.Count));
                writer.WriteNumber("long", LongLists.Fewest(_documents.Count));
                writer.WriteString("terms", string.Join(' ', boundaries));
                writer.WriteString("spelling", string.Join(' ', spelling.Boundaries));
                writer.WriteNumber("mending", mending.ShardsOfFile);
                writer.WriteStartArray("pairs");
                writer.WriteNumberValue(pairs.Bits);
                writer.WriteNumberValue(pairs.ShardBits);
                writer.WriteEndArray();
                writer.WriteString("folders", Lines(_folders));
                writer.WriteStartArray("facets");
                foreach (var facet in Facets)
                {
                    writer.WriteStartArray();
                    writer.WriteStringValue(facet.Id);
                    writer.WriteNumberValue((facet.IsShownOnResults ? 1 : 0) + (_inline.Contains(facet.Id) ? 2 : 0));
                    if (facet.IsShownOnResults || _inline.Contains(facet.Id))
                    {
                        writer.WriteStringValue(Lines(facet));
                    }

                    writer.WriteEndArray();
                }

                writer.WriteEndArray();
                writer.WriteStartArray("stages");
                foreach (var (id, label) in _settings.Stages)
                {
                    writer.WriteStringValue(id + "\t" + label);
                }

                writer.WriteEndArray();
                writer.WriteString("financiers", _settings.FinancierFacet);
                writer.WriteNumber("financierCount", Facets.Find(facet => facet.Id == _settings.FinancierFacet)?.Count ?? 0);
                writer.WriteBoolean("amounts", _amountsAreInline);
                writer.WriteNumber("amountParts", _amountsAreInline ? 0 : _amounts.Parts);
                writer.WriteNumber("amountsOfPart", AmountTable.DocumentsOfPart);
                writer.WriteEndObject();
            }

            return (Encoding.UTF8.GetString(json.ToArray()), bits);
        }

        private static string Lines(FacetTable table)
        {
            var text = new StringBuilder();
            table.WriteValues(text);
            return text.ToString().TrimEnd('\n');
        }
    }
}
