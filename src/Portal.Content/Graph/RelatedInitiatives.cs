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
        var touched = new List<int>();
        foreach (var feature in _features[self])
        {
            foreach (var other in _postings[feature])
            {
                if (scores[other] == 0)
                {
                    touched.Add(other);
                }

                scores[other] += _weights[feature];
            }
        }

        // The accounts of the same project by other regions are shown as such.
        var best = touched
            .Where(other => other != self && scores[other] >= Least && !initiative.SharedWith.Contains(_initiatives[other].Reference))
            .OrderByDescending(other => scores[other])
            .ThenBy(other => other)
            .Take(most)
            .Select(other => _initiatives[other])
            .ToList();
        foreach (var other in touched)
        {
            scores[other] = 0;
        }

        return best;
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
