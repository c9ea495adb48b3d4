namespace Portal.Search.Indexing;

/// <summary>A document in which two terms stand side by side, in eight bytes: there are many. In the order of pairs, documents, places.</summary>
/// <param name="Bits">From the highest: the pair's hash, the document, the place.</param>
internal readonly record struct PairPosting(ulong Bits)
{
    /// <summary>So many documents can be told apart.</summary>
    public const int MostDocuments = 1 << DocumentBits;

    private const int DocumentBits = 21;
    private const int PlaceBits = 64 - PairHash.Bits - DocumentBits;
    private const int NoPlace = (1 << PlaceBits) - 1;

    /// <summary>Puts a pair together.</summary>
    /// <param name="hash">The pair: <see cref="PairHash"/>.</param>
    /// <param name="document">The document's number.</param>
    /// <param name="at">Where in the document's text, in characters; what stands beyond the 8,190th is not told.</param>
    public PairPosting(uint hash, int document, ushort at)
        : this(((ulong)hash << (DocumentBits + PlaceBits)) | ((ulong)(uint)document << PlaceBits) | Math.Min(at, (uint)NoPlace))
    {
    }

    /// <summary>The pair.</summary>
    public uint Hash => (uint)(Bits >> (DocumentBits + PlaceBits));

    /// <summary>The document's number.</summary>
    public int Document => (int)(Bits >> PlaceBits) & (MostDocuments - 1);

    /// <summary>Whether another is the same pair in the same document.</summary>
    public bool IsOfSame(PairPosting other) => (Bits ^ other.Bits) >> PlaceBits == 0;

    /// <summary>Where in the document's text.</summary>
    public Place Place => (Bits & NoPlace) is var at && at == NoPlace ? Place.None : new Place(false, (ushort)at);
}
