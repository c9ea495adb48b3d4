using Portal.Search.Analysis;

namespace Portal.Search.Indexing;

/// <summary>
/// The words of the batches that one thread has read, each once. Which batches those are depends on the cores; what comes of all tables together does not.
/// </summary>
internal sealed class WordTable
{
    private const int Room = 1 << 14;

    private readonly WordNumbers _numbers = new(Room);
    private readonly List<string> _words = new(Room);
    private readonly List<int> _occurrences = new(Room);
    private readonly List<bool> _isSmall = new(Room);

    /// <summary>The words, in the order of their numbers.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The hash of each word.</summary>
    public IReadOnlyList<ulong> Hashes => _numbers.Hashes;

    /// <summary>How often a word occurs.</summary>
    public int Occurrences(int word) => _occurrences[word];

    /// <summary>Whether a word ever occurs with a small letter first.</summary>
    public bool IsSmall(int word) => _isSmall[word];

    /// <summary>Counts a word that a text has.</summary>
    /// <param name="word">The word.</param>
    /// <param name="hash">Its hash.</param>
    /// <param name="isSmall">Whether the text has it with a small letter first.</param>
    /// <returns>The number of the word in this table.</returns>
    public int Count(ReadOnlySpan<char> word, ulong hash, bool isSmall)
    {
        var number = _numbers.FindOrAdd(hash);
        if (number == _words.Count)
        {
            _words.Add(word.ToString());
            _occurrences.Add(1);
            _isSmall.Add(isSmall);
            return number;
        }

        _occurrences[number]++;
        if (isSmall)
        {
            _isSmall[number] = true;
        }

        return number;
    }
}
