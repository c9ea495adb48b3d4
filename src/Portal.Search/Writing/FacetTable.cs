using System.Text;
using Portal.Search.Coding;
using Portal.Search.Documents;

namespace Portal.Search.Writing;

/// <summary>The values of a facet, each with its documents.</summary>
internal sealed class FacetTable
{
    private readonly List<(string Id, string Label, List<int> Documents)> _values = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private int[] _shown = [];

    private FacetTable(string id, bool isShownOnResults = false, bool isApart = false) => (Id, IsShownOnResults, IsApart) = (id, isShownOnResults, isApart);

    /// <summary>The facet's id.</summary>
    public string Id { get; }

    /// <summary>Whether each result names its value.</summary>
    public bool IsShownOnResults { get; }

    /// <summary>Whether it has a file of its own, however small it is.</summary>
    public bool IsApart { get; }

    /// <summary>How many values there are.</summary>
    public int Count => _values.Count;

    /// <summary>The values of all facets, and of which folder each document is.</summary>
    public static (List<FacetTable> Facets, FacetTable Folders) Of(IReadOnlyList<SearchDocument> documents, SearchSettings settings)
    {
        var byId = new Dictionary<string, FacetTable>(StringComparer.Ordinal);
        foreach (var facet in settings.Facets)
        {
            var table = byId[facet.Id] = new FacetTable(facet.Id, facet.IsShownOnResults, facet.IsApart);
            foreach (var (value, label) in facet.Values)
            {
                table.Number(value, label);
            }
        }

        foreach (var table in byId.Values.Where(table => table.IsShownOnResults))
        {
            table._shown = new int[documents.Count];
            Array.Fill(table._shown, -1);
        }

        var folders = new FacetTable("folder");
        for (var i = 0; i < documents.Count; i++)
        {
            folders.Add(folders.ValueOf(DocumentRecords.FolderOf(documents[i].Address)), i);
            foreach (var value in documents[i].Values)
            {
                if (byId.TryGetValue(value.Facet, out var table))
                {
                    table.Add(value.Value, i);
                }
            }
        }

        List<FacetTable> facets = [.. settings.Facets.Select(facet => byId[facet.Id])];
        facets.ForEach(facet => facet.Finish());
        return (facets, folders);
    }

    /// <summary>The value's number, or -1.</summary>
    public int Find(string value) => _numbers.GetValueOrDefault(OneLine(value), -1);

    /// <summary>The number of the value that a document's result names, or -1: its first one.</summary>
    public int Shown(int document) => _shown[document];

    /// <summary>The values: a line each, id and label apart by a tab; the label left out where it is the id.</summary>
    public void WriteValues(StringBuilder text)
    {
        foreach (var (id, label, _) in _values)
        {
            text.Append(id);
            if (label != id)
            {
                text.Append('\t').Append(label);
            }

            text.Append('\n');
        }
    }

    /// <summary>Each value's number with each of its documents.</summary>
    public IEnumerable<(int Value, int Document)> Pairs() => _values.SelectMany((value, number) => value.Documents.Select(document => (number, document)));

    /// <summary>The documents of each value.</summary>
    public void WriteDocuments(BitWriter bits, int documents)
    {
        foreach (var (_, _, list) in _values)
        {
            bits.Gamma((uint)list.Count);
            bits.Rising(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list), 0, documents - 1);
        }
    }

    /// <summary>
    /// The documents of each value, where each document has one: how many runs of documents with the same value there are, where they start, and the value of each.
    /// </summary>
    public void WriteRuns(BitWriter bits, int documents)
    {
        var values = new int[documents];
        foreach (var (value, document) in Pairs())
        {
            values[document] = value;
        }

        int[] starts = [.. Enumerable.Range(0, documents).Where(i => i == 0 || values[i] != values[i - 1])];
        bits.Gamma((uint)starts.Length + 1);
        bits.Rising(starts, 0, documents - 1);
        foreach (var start in starts)
        {
            bits.Within((uint)values[start], (uint)Count);
        }
    }

    // Values without documents are left out; the others keep their order.
    private void Finish()
    {
        var kept = 0;
        var numbers = new int[_values.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            var value = _values[i];
            if (value.Documents.Count == 0)
            {
                _numbers.Remove(value.Id);
                continue;
            }

            (numbers[i], _numbers[value.Id], _values[kept]) = (kept, kept, value);
            kept++;
        }

        _values.RemoveRange(kept, _values.Count - kept);
        for (var i = 0; i < _shown.Length; i++)
        {
            _shown[i] = _shown[i] < 0 ? -1 : numbers[_shown[i]];
        }
    }

    private int Number(string value, string label)
    {
        value = OneLine(value);
        if (!_numbers.TryGetValue(value, out var number))
        {
            number = _values.Count;
            _numbers.Add(value, number);
            _values.Add((value, OneLine(label), []));
        }

        return number;
    }

    // Of the values of the documents, as few as there are different ones are made.
    private string ValueOf(ReadOnlySpan<char> value) => _numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(value, out var known, out _) ? known : value.ToString();

    private void Add(string value, int document)
    {
        var number = Number(value, value);
        if (IsShownOnResults && _shown[document] < 0)
        {
            _shown[document] = number;
        }

        var list = _values[number].Documents;
        if (list.Count == 0 || list[^1] != document)
        {
            list.Add(document);
        }
    }

    private static string OneLine(string text) => text.AsSpan().IndexOfAny("\t\r\n") < 0 ? text : text.Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' ');
}
