using System.Collections.Immutable;
using Portal.Search.Analysis;

namespace Portal.Search.Indexing;

/// <summary>Words and phrases that mean the same, as terms.</summary>
internal sealed class Synonyms
{
    private readonly Dictionary<int, List<(int[] Phrase, int Group)>> _byFirst = [];
    private readonly List<List<int[]>> _groups = [];

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

    /// <summary>The groups as terms of a vocabulary that has all their words.</summary>
    public Synonyms(ImmutableArray<ImmutableArray<string>> groups, Vocabulary vocabulary)
    {
        foreach (var group in groups)
        {
            var phrases = group.Select(phrase => WordsOf(phrase).Select(word => vocabulary.Find(SwedishStem.Of(word))).ToArray()).Where(phrase => phrase.Length > 0).ToList();
            foreach (var phrase in phrases)
            {
                if (!_byFirst.TryGetValue(phrase[0], out var list))
                {
                    _byFirst[phrase[0]] = list = [];
                }

                list.Add((phrase, _groups.Count));
            }

            _groups.Add(phrases);
        }
    }

    /// <summary>Whether a phrase of a group starts with the term.</summary>
    public bool StartWith(int term) => _byFirst.ContainsKey(term);

    /// <summary>The phrases that mean the same as one that starts at a place in a text.</summary>
    /// <param name="terms">The text from there on.</param>
    public IEnumerable<int[]> StartingAt(ReadOnlyMemory<int> terms)
    {
        if (!_byFirst.TryGetValue(terms.Span[0], out var candidates))
        {
            yield break;
        }

        foreach (var (phrase, group) in candidates)
        {
            if (terms.Span.StartsWith(phrase))
            {
                foreach (var other in _groups[group])
                {
                    if (!ReferenceEquals(other, phrase))
                    {
                        yield return other;
                    }
                }
            }
        }
    }
}
