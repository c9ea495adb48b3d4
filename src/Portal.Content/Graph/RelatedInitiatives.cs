using System.Collections.Immutable;
using Portal.Content.Records.Initiatives;
using Portal.Content.Text;

namespace Portal.Content.Graph;

/// <summary>
/// Finds the initiatives most like one. Each shared feature (a goal, an organisation, a municipality, a word of the title) counts by
/// how rare it is, as the inverse document frequency of Spärck Jones (1972): two initiatives that share a partner nobody else has are
/// more alike than two that share an Agenda 2030 goal that a hundred name.
/// </summary>
internal sealed class RelatedInitiatives
{
    // A feature that more initiatives share than this tells little, and would make the work grow with the square of the records.
    private const int MostShared = 250;

    // Less than about two rare features in common is chance.
    private const double Least = 5;

    private readonly ImmutableArray<Initiative> _initiatives;
    private readonly Dictionary<Initiative, int> _at;
    private readonly int[][] _features;
    private readonly List<int[]> _postings = [];
    private readonly double[] _weights;

    // Zero everywhere between calls: each call puts back what it touched.
    [ThreadStatic]
    private static double[]? _scores;

    [ThreadStatic]
    private static List<int>? _touched;

    public RelatedInitiatives(ImmutableArray<Initiative> initiatives, Func<Initiative, IEnumerable<Slug>> organisations)
    {
        _initiatives = initiatives;
        _at = new Dictionary<Initiative, int>(initiatives.Length, ReferenceEqualityComparer.Instance);
        var ids = new Dictionary<(char Kind, string Name), int>();
        var members = new List<List<int>>();
        _features = new int[initiatives.Length][];
        for (var i = 0; i < initiatives.Length; i++)
        {
            _at[initiatives[i]] = i;
            var features = new List<int>();
            foreach (var feature in FeaturesOf(initiatives[i], organisations))
            {
                if (!ids.TryGetValue(feature, out var id))
                {
                    ids[feature] = id = members.Count;
                    members.Add([]);
                }

                if (members[id].Count == 0 || members[id][^1] != i)
                {
                    members[id].Add(i);
                    features.Add(id);
                }
            }

            _features[i] = [.. features];
        }

        _weights = new double[members.Count];
        for (var id = 0; id < members.Count; id++)
        {
            _postings.Add(members[id].Count <= MostShared ? [.. members[id]] : []);
            _weights[id] = Math.Log((double)initiatives.Length / members[id].Count);
        }
    }

    public List<Initiative> To(Initiative initiative, int most)
    {
        var self = _at[initiative];
        var scores = _scores?.Length >= _initiatives.Length ? _scores : _scores = new double[_initiatives.Length];
        var touched = _touched ??= [];
        foreach (var feature in _features[self])
        {
            var weight = _weights[feature];
            foreach (var other in _postings[feature])
            {
                ref var score = ref scores[other];
                if (score == 0)
                {
                    touched.Add(other);
                }

                score += weight;
            }
        }

        // The few best, best first; of equal ones the earlier. The accounts of the same project by other regions are shown as such.
        var best = new List<int>(most + 1);
        foreach (var other in touched)
        {
            if (scores[other] < Least || other == self || (best.Count == most && !IsBefore(other, best[^1])))
            {
                continue;
            }

            if (initiative.SharedWith.Contains(_initiatives[other].Reference))
            {
                continue;
            }

            var place = best.Count;
            while (place > 0 && IsBefore(other, best[place - 1]))
            {
                place--;
            }

            best.Insert(place, other);
            if (best.Count > most)
            {
                best.RemoveAt(most);
            }
        }

        foreach (var other in touched)
        {
            scores[other] = 0;
        }

        touched.Clear();
        return best.ConvertAll(other => _initiatives[other]);

        bool IsBefore(int one, int other) => scores[one] > scores[other] || (scores[one] == scores[other] && one < other);
    }

    private static IEnumerable<(char Kind, string Name)> FeaturesOf(Initiative initiative, Func<Initiative, IEnumerable<Slug>> organisations) =>
    [
        .. initiative.Goals.Select(goal => ('g', goal.ToString())),
        .. organisations(initiative).Select(organisation => ('o', organisation.Value)),
        .. initiative.Municipalities.Select(municipality => ('m', municipality)),
        .. WordsOf(initiative.Title).Select(word => ('w', word)),
    ];

    // Words of four letters or more, cut to seven: enough to join most inflected forms.
    private static IEnumerable<string> WordsOf(string title)
    {
        var start = -1;
        for (var i = 0; i <= title.Length; i++)
        {
            if (i < title.Length && char.IsLetterOrDigit(title[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                if (i - start >= 4)
                {
                    yield return title.Substring(start, Math.Min(7, i - start)).ToLowerInvariant();
                }

                start = -1;
            }
        }
    }
}
