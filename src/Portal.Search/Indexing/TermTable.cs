using System.Runtime.InteropServices;
using Portal.Search.Analysis;

namespace Portal.Search.Indexing;

/// <summary>The terms of words, each once. They are numbered as they come, and once sorted in their order.</summary>
/// <param name="words">About how many words there are.</param>
internal sealed class TermTable(int words)
{
    private readonly Dictionary<string, int> _numbers = new(words, StringComparer.Ordinal);
    private readonly List<string> _terms = new(words);
    private readonly List<int> _counts = new(words);
    private readonly List<int> _ofWords = new(words);
    private int[]? _places;

    /// <summary>The terms.</summary>
    public IReadOnlyList<string> Terms => _terms;

    /// <summary>How often the texts have a word of each term.</summary>
    public IReadOnlyList<int> Counts => _counts;

    /// <summary>The number of the term of each word that has been added.</summary>
    public int[] OfWords { get; private set; } = [];

    /// <summary>Adds the terms of further words.</summary>
    /// <param name="terms">For each word: its term.</param>
    /// <param name="counts">How often each word occurs.</param>
    public void Add(ReadOnlySpan<string> terms, ReadOnlySpan<int> counts)
    {
        for (var i = 0; i < terms.Length; i++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, terms[i], out var isThere);
            if (!isThere)
            {
                number = _terms.Count;
                _terms.Add(terms[i]);
                _counts.Add(0);
            }

            _counts[number] += counts[i];
            _ofWords.Add(number);
        }
    }

    /// <summary>The terms without dots, once sorted.</summary>
    public string[] Folded { get; private set; } = [];

    /// <summary>Numbers the terms anew, in the order of their letters without dots first: a word typed without them is found where it stands.</summary>
    public void Sort()
    {
        string[] terms = [.. _terms];
        int[] counts = [.. _counts];
        var folded = Array.ConvertAll(terms, Letters.Fold);
        var order = WordOrder.Of(folded, (x, y) => string.CompareOrdinal(terms[x], terms[y]));
        Folded = new string[order.Length];
        _places = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            _places[order[i]] = i;
            (_terms[i], Folded[i], _counts[i]) = (terms[order[i]], folded[order[i]], counts[order[i]]);
        }

        OfWords = [.. _ofWords.Select(number => _places[number])];
    }

    /// <summary>The number of a term, or -1. To be asked once the terms are sorted.</summary>
    public int Find(string term) => _numbers.TryGetValue(term, out var number) ? _places![number] : -1;
}
