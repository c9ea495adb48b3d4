using System.Globalization;
using System.Runtime.CompilerServices;
using Portal.Search.Analysis;
using Portal.Search.Documents;

namespace Portal.Search.Indexing;

/// <summary>A run of documents, read into words on one core. Batches are of equal size, so that what comes out does not depend on the cores.</summary>
internal sealed class TextBatch : IDisposable
{
    /// <summary>How many documents a batch has.</summary>
    public const int Size = 512;

    private readonly NativeList<Token> _tokens = new(Size * 128);
    private readonly List<int> _ends = [];
    private readonly List<int> _elliptic = [];

    private TextBatch(int first, WordTable words) => (First, Words) = (first, words);

    /// <summary>The number of its first document.</summary>
    public int First { get; }

    /// <summary>How many documents it has.</summary>
    public int Count => _ends.Count;

    /// <summary>How many words there are in its texts.</summary>
    public int TokenCount => _tokens.Count;

    /// <summary>The words, by the numbers that tokens have.</summary>
    public WordTable Words { get; }

    /// <summary>The words of a document, field by field.</summary>
    /// <param name="document">Which of the batch's documents, from 0.</param>
    public ReadOnlySpan<Token> Tokens(int document)
    {
        var start = document == 0 ? 0 : _ends[document - 1];
        return _tokens.Values[start.._ends[document]];
    }

    /// <summary>The first parts of ellipses, and the next whole word after each.</summary>
    public IEnumerable<(int First, int Second)> Ellipses()
    {
        foreach (var i in _elliptic)
        {
            if (CompletionOf(_tokens.Values[i..]) is >= 0 and var word)
            {
                yield return (_tokens.Values[i].Word, word);
            }
        }
    }

    /// <summary>The word that completes the ellipsis that tokens start with, or -1.</summary>
    public static int CompletionOf(ReadOnlySpan<Token> tokens)
    {
        for (var i = 1; i < Math.Min(tokens.Length, 4) && !tokens[i].StartsText; i++)
        {
            if (!tokens[i].IsElliptic)
            {
                return tokens[i].Word;
            }
        }

        return -1;
    }

    /// <summary>Reads a batch.</summary>
    /// <param name="documents">All documents.</param>
    /// <param name="first">The number of the batch's first one.</param>
    /// <param name="words">The table of the thread that reads.</param>
    public static TextBatch Read(IReadOnlyList<SearchDocument> documents, int first, WordTable words)
    {
        var batch = new TextBatch(first, words);
        for (var i = first; i < Math.Min(first + Size, documents.Count); i++)
        {
            var document = documents[i];
            batch.AddName(document.Title, Field.Title);
            foreach (var name in document.Names)
            {
                batch.AddName(name, Field.Names);
            }

            batch.AddAmounts(document);

            foreach (var goal in document.Goals)
            {
                batch.Add(goal, Field.Goals, Field.Goals, int.MaxValue);
            }

            batch.Add(DocumentText.Of(document), Field.Summary, Field.Body, document.Summary.Length);
            batch._ends.Add(batch._tokens.Count);
        }

        return batch;
    }

    /// <summary>Lets go of the words of the documents.</summary>
    public void Dispose() => _tokens.Dispose();

    // Each once, as it is written without spaces.
    private void AddAmounts(SearchDocument document)
    {
        if (document.Amount is null && document.Amounts.IsEmpty)
        {
            return;
        }

        foreach (var kronor in document.Amounts.Select(amount => amount.Kronor).Append(document.Amount?.Kronor ?? 0).Where(kronor => kronor > 0).Distinct())
        {
            Add(kronor.ToString(CultureInfo.InvariantCulture), Field.Names, Field.Names, int.MaxValue);
        }
    }

    // A name may be a stop word: the municipality of Vara.
    private void AddName(string name, Field field)
    {
        var before = _tokens.Count;
        Add(name, field, field, int.MaxValue);
        if (_tokens.Count == before)
        {
            Add(name, field, field, int.MaxValue, hasStopWords: true);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(ReadOnlySpan<char> text, Field field, Field after, int boundary, bool hasStopWords = false)
    {
        Span<char> buffer = stackalloc char[Analysis.Words.LongestWord * 2];
        var words = new Words(text, buffer);
        var starts = true;
        while (words.Next())
        {
            var word = words.Word;
            var hash = WordHashes.Of(word);
            if (!hasStopWords && StopWords.Contains(hash))
            {
                continue;
            }

            var number = Words.Count(word, hash, char.IsLower(text[words.Start]));
            var isElliptic = IsElliptic(text, words);
            if (isElliptic)
            {
                _elliptic.Add(_tokens.Count);
            }

            _tokens.Add(new Token(number, words.Start < boundary ? field : after, words.IsJoined, starts, isElliptic, (ushort)Math.Min(words.Start, ushort.MaxValue)));
            starts = false;
        }
    }

    // "ladd-" in "ladd- och drivmedelsinfrastruktur"
    private static bool IsElliptic(ReadOnlySpan<char> text, in Words words) =>
        !words.IsPart && !words.IsJoined && words.End + 1 < text.Length && text[words.End] is '-' or '\u2010' or '\u2011' && text[words.End + 1] is ' ' or ',' or '/';
}
