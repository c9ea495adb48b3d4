namespace Portal.Search.Indexing;

/// <summary>Numbers for pairs of neighbouring terms, the same in the browser: FNV-1a over UTF-16 code units, then mixed.</summary>
internal static class PairHash
{
    /// <summary>The bits of a pair's number.</summary>
    public const int Bits = 30;

    /// <summary>The number of a term.</summary>
    public static uint OfTerm(string term)
    {
        var hash = 2166136261;
        foreach (var c in term)
        {
            hash = (hash ^ c) * 16777619;
        }

        return hash;
    }

    /// <summary>The number of a pair, from those of its terms.</summary>
    public static uint Of(uint first, uint second)
    {
        var hash = (first * 0x9E3779B1) ^ second;
        hash = (hash ^ (hash >> 15)) * 0x85EBCA6B;
        return (hash ^ (hash >> 13)) >> (32 - Bits);
    }
}
