using System.Buffers;
using System.Globalization;
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
internal sealed class DocumentRecords(SearchDocument[] documents, SearchSettings settings, IReadOnlyList<FacetTable> facets)
{
    // Secondary documents are of all sizes: a name alone, or pages of text.
    private const int TextOfChunk = 4000;

    private const int MostSlugWords = 30;

    // Excerpts are taken from so much of a text.
    private const int MostText = 3000;

    private static readonly SearchValues<char> Apart = SearchValues.Create("\t\r\n\v");

    private readonly FacetTable[] _shown = [.. facets.Where(facet => facet.IsShownOnResults)];

    // Each thread writes all of its files to the same place.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _text;

    // A document has dozens of cards, all of which begin alike.
    private readonly byte[]?[] _heads = new byte[documents.Length][];

    /// <summary>
    /// How many primary documents a file of whole texts has. In a large index those of a search seldom lie in the same file, and two are not much longer apart than
    /// together; in a small one they would be further requests.
    /// </summary>
    public static int OfChunk(int documents) => documents switch
    {
        < 30_000 => 4,
        _ => 2,
    };

    /// <summary>The folder of an address: all but its last part.</summary>
    public static string FolderOf(string address) => address[..(address.TrimEnd('/').LastIndexOf('/') + 1)];

    /// <summary>The documents of each file of whole texts.</summary>
    /// <param name="primary">How many documents, the first, come before all others.</param>
    public List<Range> Chunks(int primary)
    {
        var chunks = new List<Range>();
        var size = OfChunk(documents.Length);
        for (var i = 0; i < primary; i += size)
        {
            chunks.Add(i..Math.Min(i + size, primary));
        }

        var first = primary;
        var sum = 0;
        for (var i = primary; i < documents.Length; i++)
        {
            var length = documents[i].Title.Length + Math.Min(documents[i].Summary.Length + documents[i].Body.Length, MostText);
            if (i > first && sum + length > TextOfChunk)
            {
                chunks.Add(first..i);
                (first, sum) = (i, 0);
            }

            sum += length;
        }

        if (first < documents.Length)
        {
            chunks.Add(first..documents.Length);
        }

        return chunks;
    }

    /// <summary>The documents of one file, with all their text.</summary>
    public ReadOnlyMemory<byte> WriteChunk(Range chunk)
    {
        var text = _text ??= new ArrayBufferWriter<byte>(1 << 14);
        text.ResetWrittenCount();
        for (var i = chunk.Start.Value; i < chunk.End.Value; i++)
        {
            text.Write(Head(i));
            var whole = DocumentText.Of(documents[i]);
            Append(text, whole[..Math.Min(whole.Length, MostText)]);
            text.Write("\n"u8);
        }

        return Block.Compress(text.WrittenSpan);
    }

    /// <summary>A document with the passage of its text that has the card's place, or with its beginning if there is none.</summary>
    public void AppendCard(IBufferWriter<byte> text, Card card)
    {
        var (document, place) = card;
        text.Write(Head(document));
        var at = place.At == ushort.MaxValue ? 0 : place.At;
        var (summary, body) = (documents[document].Summary, documents[document].Body);
        var (whole, within) = at < summary.Length || body.Length == 0 ? (summary, Math.Min(at, summary.Length)) : (body, Math.Max(0, at - summary.Length - 1));
        var passage = Passage.Around(whole, within);
        text.Write(passage.IsCutBefore ? "…"u8 : []);
        Append(text, whole.AsSpan(passage.Start..passage.End));
        text.Write(!passage.IsCutAfter ? "\n"u8 : whole[passage.End - 1] is '.' or '!' or '?' ? " …\n"u8 : "…\n"u8);
    }

    private byte[] Head(int number)
    {
        // Two threads may both make it: the same.
        if (_heads[number] is { } made)
        {
            return made;
        }

        var document = documents[number];
        var text = new StringBuilder(OneLine(document.Title)).Append('\t').Append(Tail(document)).Append('\t');
        if (document.Amount is { } amount)
        {
            text.Append(amount.Kronor).Append(' ').Append(StageNumber(amount.Stage)).Append(amount.IsApproximate ? " ~" : "");
        }

        text.Append('\t');
        foreach (var facet in _shown)
        {
            text.Append((char)('0' + facet.Shown(number)));
        }

        text.Append('\t');
        return _heads[number] = Encoding.UTF8.GetBytes(text.ToString());
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
        foreach (var c in title)
        {
            if (Letters.IsInvisible(c))
            {
                continue;
            }

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

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    private static string OneLine(string text) => text.AsSpan().ContainsAny(Apart)
        ? text.Replace('\t', ' ').Replace('\r', ' ').Replace('\v', ' ').Replace('\n', '\v')
        : text;

    private static void Append(IBufferWriter<byte> text, ReadOnlySpan<char> value)
    {
        while (value.IndexOfAny(Apart) is >= 0 and var at)
        {
            Encoding.UTF8.GetBytes(value[..at], text);
            text.Write(value[at] == '\n' ? "\v"u8 : " "u8);
            value = value[(at + 1)..];
        }

        Encoding.UTF8.GetBytes(value, text);
    }
}
