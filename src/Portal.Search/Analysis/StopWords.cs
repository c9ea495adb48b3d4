namespace Portal.Search.Analysis;

/// <summary>Words that say nothing about what a text is about: they are not indexed, and not asked for in a query of other words.</summary>
internal static class StopWords
{
    private static readonly WordSet Words = WordSet.Of(
        "och", "i", "för", "att", "har", "med", "som", "till", "en", "om", "av", "på", "ett", "är", "det", "ska", "den", "de", "kan", "från",
        "inom", "hur", "där", "eller", "så", "var", "sig", "även", "när", "vid", "men", "man", "inte", "bli", "blir", "blev", "sin", "sina",
        "sitt", "dess", "deras", "detta", "denna", "dessa", "vi", "vara", "varit", "hade", "skulle", "kunna", "samt", "bland", "genom", "mot",
        "efter", "vad", "vilka", "vilken", "vilket", "än", "också", "bara", "dem", "då", "nu", "samma",
        "samman", "kunde", "sådan", "sådana", "sådant");

    /// <summary>Whether the normalised word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => word.Length <= 7 && Contains(WordHashes.Of(word));

    /// <summary>Whether the word with the hash is one of them.</summary>
    public static bool Contains(ulong hash) => Words.Contains(hash);
}
