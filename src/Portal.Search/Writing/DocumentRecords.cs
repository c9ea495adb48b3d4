using System.Globalization;
using System.IO.Compression;
using System.Text;
using Portal.Search.Analysis;
using Portal.Search.Coding;
using Portal.Search.Documents;
using Portal.Search.Indexing;

namespace Portal.Search.Writing;

/// <summary>
/// Documents as lines of text: title, last part of the address, amount, values and text, apart by tabs. Line feeds in the text are
/// vertical tabs.
/// </summary>
internal sealed class DocumentRecords(IReadOnlyList<SearchDocument> documents, TextBatch[] batches, int[][] numbering, SearchSettings settings, IReadOnlyList<FacetTable> facets)
{
    /// <summary>How many documents a file of whole texts has.</summary>
    public const int OfChunk = 4;

    private const int MostSlugWords = 30;

    // Excerpts are taken from so much of a text.
    private const int MostText = 3000;

    private readonly FacetTable[] _shown = [.. facets.Where(facet => facet.IsShownOnResults)];

    /// <summary>The folder of an address: all but its last part.</summary>
    public static string FolderOf(string address) => address[..(address.TrimEnd('/').LastIndexOf('/') + 1)];

    /// <summary>The documents of one file, with all their text.</summary>
    public byte[] WriteChunk(int first)
    {
        var text = new StringBuilder();
        for (var i = first; i < Math.Min(first + OfChunk, documents.Count); i++)
        {
            AppendHead(text, i);
            var whole = DocumentText.Of(documents[i]);
            AppendText(text, whole.AsSpan(0, Math.Min(whole.Length, MostText)));
            text.Append('\n');
        }

        return Block.Compress(text, level: CompressionLevel.Optimal);
    }

    /// <summary>A document with the passage of its text that has some of the terms, or else its beginning.</summary>
    public void AppendCard(StringBuilder text, int document, Vocabulary vocabulary, HashSet<int> terms)
    {
        AppendHead(text, document);
        var at = FirstOf(document, vocabulary, terms);
        var summary = documents[document].Summary;
        AppendText(text, at < summary.Length || documents[document].Body.Length == 0
            ? Passage.Around(summary, Math.Min(at, summary.Length))
            : Passage.Around(documents[document].Body, Math.Max(0, at - summary.Length - 1)));
        text.Append('\n');
    }

    private int FirstOf(int document, Vocabulary vocabulary, HashSet<int> terms)
    {
        var batch = document / TextBatch.Size;
        var numbers = numbering[batch];
        var within = 0;
        foreach (var token in batches[batch].Tokens(document % TextBatch.Size))
        {
            if (token.Field is not (Field.Summary or Field.Body) || token.At == ushort.MaxValue)
            {
                continue;
            }

            var word = numbers[token.Word];
            if (terms.Contains(vocabulary.TermOf(word)))
            {
                return token.At;
            }

            if (within == 0)
            {
                foreach (var part in vocabulary.PartsOf(word))
                {
                    within = terms.Contains(part) ? token.At : within;
                }
            }
        }

        return within;
    }

    private void AppendHead(StringBuilder text, int number)
    {
        var document = documents[number];
        AppendText(text, document.Title);
        text.Append('\t').Append(Tail(document)).Append('\t');
        if (document.Amount is { } amount)
        {
            text.Append(amount.Kronor).Append(' ').Append(StageNumber(amount.Stage));
        }

        text.Append('\t');
        foreach (var facet in _shown)
        {
            text.Append((char)('0' + facet.Shown(number)));
        }

        text.Append('\t');
    }

    private int StageNumber(string stage)
    {
        for (var i = 0; i < settings.Stages.Length; i++)
        {
            if (settings.Stages[i].Key == stage)
            {
                return i;
            }
        }

        return -1;
    }

    // The last part of most addresses is the title's words, or some of them: nothing, or the words' bits in base 16 after an equals sign.
    private static string Tail(SearchDocument document)
    {
        var last = document.Address.TrimEnd('/')[FolderOf(document.Address).Length..];
        if (document.Address.EndsWith('/') && SlugWords(document.Title) is { Count: > 0 and <= MostSlugWords } words)
        {
            var mask = 0;
            var rest = last.AsSpan();
            for (var i = 0; i < words.Count; i++)
            {
                if (rest.StartsWith(words[i]) && (rest.Length == words[i].Length || rest[words[i].Length] == '-'))
                {
                    mask |= 1 << i;
                    rest = rest[Math.Min(rest.Length, words[i].Length + 1)..];
                }
            }

            if (rest.IsEmpty && !last.EndsWith('-'))
            {
                return mask == (int)((1L << words.Count) - 1) ? "" : "=" + mask.ToString("x", CultureInfo.InvariantCulture);
            }
        }

        return document.Address[FolderOf(document.Address).Length..];
    }

    private static List<string> SlugWords(string title)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in title.Where(c => !Letters.IsInvisible(c)).Append(' '))
        {
            var letter = Letters.Fold(Letters.Normalise(c));
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
            {
                word.Append(letter);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }

    private static void AppendText(StringBuilder text, ReadOnlySpan<char> value)
    {
        foreach (var c in value)
        {
            text.Append(c switch
            {
                '\n' => '\v',
                '\t' or '\r' or '\v' => ' ',
                _ => c,
            });
        }
    }
}
