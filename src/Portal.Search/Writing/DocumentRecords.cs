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
internal sealed class DocumentRecords
{
    // Secondary documents are of all sizes: a name alone, or pages of text.
    private const int TextOfChunk = 6000;

    private const int MostSlugWords = 30;
    private const int LongestTail = 256;

    // Excerpts are taken from so much of a text.
    private const int MostText = 3000;

    // What stands around the passage of a card at most: two ellipses, a space and a line feed.
    private const int AroundPassage = 8;

    private static readonly SearchValues<char> Apart = SearchValues.Create("\t\r\n\v");

    // Each thread writes all of its files to the same place.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _text;

    private readonly SearchDocument[] _documents;

    // A document has dozens of cards, in no order: all that they show of it lies in one place.
    private readonly Record[] _records;

    /// <param name="documents">The documents.</param>
    /// <param name="settings">The stages of amounts.</param>
    /// <param name="facets">The facets; those that results show stand in the records.</param>
    /// <param name="lines">Where the records are kept, for as long as this is used.</param>
    public DocumentRecords(SearchDocument[] documents, SearchSettings settings, IReadOnlyList<FacetTable> facets, NativeBytes lines)
    {
        _documents = documents;
        _records = new Record[documents.Length];
        FacetTable[] shown = [.. facets.Where(facet => facet.IsShownOnResults)];
        var line = new ArrayBufferWriter<byte>(1 << 14);
        for (var i = 0; i < documents.Length; i++)
        {
            var document = documents[i];
            line.ResetWrittenCount();
            AppendHead(line, document, i, settings, shown);
            var text = line.WrittenCount;

            // The text that the places of words are counted in.
            Append(line, DocumentText.Of(document));
            _records[i] = new Record(lines.Keep(line.WrittenSpan), text, Encoding.UTF8.GetByteCount(document.Summary));
        }
    }

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
    public static ReadOnlySpan<char> FolderOf(string address) => address.AsSpan(0, address.AsSpan().TrimEnd('/').LastIndexOf('/') + 1);

    /// <summary>The documents of each file of whole texts.</summary>
    /// <param name="primary">How many documents, the first, come before all others.</param>
    public List<Range> Chunks(int primary)
    {
        var chunks = new List<Range>();
        var size = OfChunk(_documents.Length);
        for (var i = 0; i < primary; i += size)
        {
            chunks.Add(i..Math.Min(i + size, primary));
        }

        var first = primary;
        var sum = 0;
        for (var i = primary; i < _documents.Length; i++)
        {
            var length = _documents[i].Title.Length + Math.Min(_documents[i].Summary.Length + _documents[i].Body.Length, MostText);
            if (i > first && sum + length > TextOfChunk)
            {
                chunks.Add(first..i);
                (first, sum) = (i, 0);
            }

            sum += length;
        }

        if (first < _documents.Length)
        {
            chunks.Add(first.._documents.Length);
        }

        return chunks;
    }

    /// <summary>The documents of one file, with all their text.</summary>
    public ReadOnlyMemory<byte> WriteChunk(Range chunk)
    {
        var text = _text ??= new ArrayBufferWriter<byte>(1 << 14);
        text.ResetWrittenCount();
        foreach (var record in _records.AsSpan(chunk))
        {
            var line = record.Bytes.Span;
            text.Write(line[..(record.Text + Utf8Letters.Skip(line[record.Text..], MostText))]);
            text.Write("\n"u8);
        }

        return Block.Compress(text.WrittenSpan);
    }

    /// <summary>A document with the passage of its text that has the card's place, or with its beginning if there is none.</summary>
    public void AppendCard(IBufferWriter<byte> text, Card card)
    {
        var record = _records[card.Document];
        var line = record.Bytes.Span;
        var whole = line[record.Text..];
        var at = card.Place.At == ushort.MaxValue ? 0 : Utf8Letters.Skip(whole, card.Place.At);
        if (at >= record.Summary && whole.Length > record.Summary)
        {
            whole = whole[(record.Summary + 1)..];
            at = Math.Max(0, at - record.Summary - 1);
        }
        else
        {
            whole = whole[..record.Summary];
        }

        var passage = Passage.Around(whole, at);
        var excerpt = whole[passage.Start..passage.End];
        var room = text.GetSpan(record.Text + excerpt.Length + AroundPassage);
        var written = Put(line[..record.Text], room, 0);
        written = Put(passage.IsCutBefore ? "…"u8 : [], room, written);
        written = Put(excerpt, room, written);
        written = Put(!passage.IsCutAfter ? "\n"u8 : excerpt is [.., (byte)'.' or (byte)'!' or (byte)'?'] ? " …\n"u8 : "…\n"u8, room, written);
        text.Advance(written);
    }

    private static int Put(ReadOnlySpan<byte> bytes, Span<byte> room, int at)
    {
        bytes.CopyTo(room[at..]);
        return at + bytes.Length;
    }

    // What stands before the text.
    private static void AppendHead(IBufferWriter<byte> line, SearchDocument document, int number, SearchSettings settings, FacetTable[] shown)
    {
        Append(line, document.Title);
        line.Write("\t"u8);
        AppendTail(line, document);
        line.Write("\t"u8);
        if (document.Amount is { } amount)
        {
            Append(line, string.Create(CultureInfo.InvariantCulture, $"{amount.Kronor} {settings.NumberOfStage(amount.Stage)}{(amount.IsApproximate ? " ~" : "")}"));
        }

        line.Write("\t"u8);
        foreach (var facet in shown)
        {
            Append(line, [(char)('0' + facet.Shown(number))]);
        }

        line.Write("\t"u8);
    }

    // The last part of most addresses is the title's words, or some of them: nothing, or the words' bits in base 16 after an equals sign.
    private static void AppendTail(IBufferWriter<byte> line, SearchDocument document)
    {
        var tail = document.Address.AsSpan(FolderOf(document.Address).Length);
        var rest = tail.TrimEnd('/');
        var mask = 0;
        var words = 0;
        if (tail.Length > rest.Length && tail.Length < LongestTail && !rest.EndsWith('-'))
        {
            var title = document.Title.AsSpan();
            Span<char> buffer = stackalloc char[LongestTail];
            while (words <= MostSlugWords && NextSlugWord(ref title, buffer) is > 0 and var length)
            {
                var word = buffer[..length];
                if (rest.StartsWith(word) && (rest.Length == word.Length || rest[word.Length] == '-'))
                {
                    mask |= 1 << words;
                    rest = rest[Math.Min(rest.Length, word.Length + 1)..];
                }

                words++;
            }
        }

        if (words is 0 or > MostSlugWords || !rest.IsEmpty)
        {
            Append(line, tail);
        }
        else if (mask != (int)((1L << words) - 1))
        {
            Append(line, string.Create(CultureInfo.InvariantCulture, $"={mask:x}"));
        }
    }

    // Writes the next word of a title as addresses have it, and tells its length. Of a word that there is no room for, so many letters that the address has fewer.
    private static int NextSlugWord(ref ReadOnlySpan<char> title, scoped Span<char> word)
    {
        var length = 0;
        var at = 0;
        for (; at < title.Length; at++)
        {
            if (Letters.IsInvisible(title[at]))
            {
                continue;
            }

            var letter = Letters.Fold(Letters.Normalise(title[at]));
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
            {
                word[length] = letter;
                length = Math.Min(length + 1, word.Length - 1);
            }
            else if (length > 0)
            {
                break;
            }
        }

        title = title[at..];
        return length;
    }

    // On one line.
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

    /// <summary>A document as it stands in the files.</summary>
    /// <param name="Bytes">The line in UTF-8, without its end.</param>
    /// <param name="Text">Where its text begins.</param>
    /// <param name="Summary">How many bytes the summary has; if more follow, a vertical tab and the body.</param>
    private readonly record struct Record(ReadOnlyMemory<byte> Bytes, int Text, int Summary);
}
