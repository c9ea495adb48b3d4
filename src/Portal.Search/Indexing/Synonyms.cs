using System.Runtime.InteropServices;
using Portal.Search.Analysis;
using Portal.Search.Documents;

namespace Portal.Search.Indexing;

/// <summary>Words and phrases that mean the same or find others, as terms.</summary>
internal sealed class Synonyms
{
    // A word that the texts have so often needs no others to find what it is about.
    private const int FewOccurrences = 4;

    private readonly Dictionary<int, List<(int[] Phrase, Synonym[] Others)>> _byFirst = [];
    private readonly bool[] _starts;

    /// <summary>The groups as terms of a vocabulary that has all their words.</summary>
    public Synonyms(IEnumerable<WordGroup> groups, Vocabulary vocabulary)
    {
        _starts = new bool[vocabulary.Terms.Length];
        int[][] PhrasesOf(IEnumerable<string> texts) =>
            [.. texts.Select(text => WordsOf(text).Select(word => vocabulary.FindWord(word)).ToArray()).Where(phrase => phrase.Length > 0)];

        foreach (var group in groups)
        {
            var words = PhrasesOf(group.Words);
            if (group.Finds.IsEmpty)
            {
                foreach (var phrase in words)
                {
                    Add(phrase, [.. words.Where(other => other != phrase).Select(other => new Synonym(other, MeansTheSame: true))]);
                }
            }
            else
            {
                Synonym[] rare = [.. words.Where(phrase => phrase.Length > 1 || vocabulary.Occurrences(phrase[0]) < FewOccurrences).Select(phrase => new Synonym(phrase, MeansTheSame: false))];
                foreach (var phrase in PhrasesOf(group.Finds))
                {
                    Add(phrase, rare);
                }
            }
        }
    }

    /// <summary>The words of a phrase, as the index sees them.</summary>
    public static List<string> WordsOf(string phrase)
    {
        var found = new List<string>();
        Span<char> buffer = stackalloc char[Words.LongestWord * 2];
        var words = new Words(phrase, buffer);
        while (words.Next())
        {
            if (!words.IsJoined && !StopWords.Contains(words.Word))
            {
                found.Add(words.Word.ToString());
            }
        }

        return found;
    }

    /// <summary>The phrases of groups that start with a term, each with what finds it, too.</summary>
    public ReadOnlySpan<(int[] Phrase, Synonym[] Others)> StartingWith(int term) =>
        _starts[term] ? CollectionsMarshal.AsSpan(_byFirst[term]) : [];

    private void Add(int[] phrase, Synonym[] others)
    {
        if (others.Length == 0)
        {
            return;
        }

        if (!_byFirst.TryGetValue(phrase[0], out var list))
        {
            _byFirst[phrase[0]] = list = [];
        }

        list.Add((phrase, others));
        _starts[phrase[0]] = true;
    }

    /// <summary>A word or phrase that finds another.</summary>
    /// <param name="Phrase">Its terms.</param>
    /// <param name="MeansTheSame">Whether it counts as much as the other.</param>
    public readonly record struct Synonym(int[] Phrase, bool MeansTheSame);
}
