using System.Runtime.InteropServices;

namespace Portal.Content.Changes;

/// <summary>
/// Finds which of the records that are gone live on under another id: the same type, and more than half of what they say the same.
/// </summary>
internal static class RenameMatching
{
    private const double LeastLikeness = 0.5;

    // What so many of the records that came say, as "kind: project", tells none of them apart.
    private const int MostHolders = 40;

    // A title says more about which record it is than any other value.
    private const int TitleWeight = 3;

    /// <summary>Pairs of a record that is gone and the one it became, in the order of the ids.</summary>
    public static List<(RecordVersion Before, RecordVersion After)> Match(IReadOnlyList<RecordVersion> gone, IReadOnlyList<RecordVersion> come)
    {
        if (gone.Count == 0 || come.Count == 0)
        {
            return [];
        }

        var candidates = gone.GroupBy(version => version.Type.Name, StringComparer.Ordinal)
            .SelectMany(type => Candidates([.. type], [.. come.Where(version => version.Type.Name == type.Key)]))
            .OrderByDescending(pair => pair.Likeness)
            .ThenBy(pair => pair.Before.Key)
            .ThenBy(pair => pair.After.Key);
        var pairs = new List<(RecordVersion Before, RecordVersion After)>();
        var taken = new HashSet<RecordKey>();
        var given = new HashSet<RecordKey>();
        foreach (var (before, after, _) in candidates)
        {
            if (!taken.Contains(before.Key) && !given.Contains(after.Key))
            {
                taken.Add(before.Key);
                given.Add(after.Key);
                pairs.Add((before, after));
            }
        }

        pairs.Sort((one, other) => one.After.Key.CompareTo(other.After.Key));
        return pairs;
    }

    private static List<(RecordVersion Before, RecordVersion After, double Likeness)> Candidates(List<RecordVersion> gone, List<RecordVersion> come)
    {
        var atomsCome = come.ConvertAll(Atoms);
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < come.Count; i++)
        {
            foreach (var atom in atomsCome[i].Keys)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(holders, atom, out _) ??= []).Add(i);
            }
        }

        var candidates = new List<(RecordVersion, RecordVersion, double)>();
        foreach (var before in gone)
        {
            var atoms = Atoms(before);
            var near = atoms.Keys.Where(atom => holders.TryGetValue(atom, out var list) && list.Count <= MostHolders).SelectMany(atom => holders[atom]).Distinct();
            foreach (var i in near)
            {
                var likeness = Likeness(atoms, atomsCome[i]);
                if (likeness > LeastLikeness)
                {
                    candidates.Add((before, come[i], likeness));
                }
            }
        }

        return candidates;
    }

    private static Dictionary<string, int> Atoms(RecordVersion version)
    {
        var atoms = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var atom in version.Fields.Atoms().Concat(version.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            atoms[atom] = atom.StartsWith(".title=", StringComparison.Ordinal) || atom.StartsWith(".name=", StringComparison.Ordinal) ? TitleWeight : 1;
        }

        return atoms;
    }

    private static double Likeness(Dictionary<string, int> one, Dictionary<string, int> other)
    {
        var common = one.Where(atom => other.ContainsKey(atom.Key)).Sum(atom => atom.Value);
        return 2.0 * common / (one.Values.Sum() + other.Values.Sum());
    }
}
