using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Content.Records.Initiatives;

namespace Portal.Content.Graph;

/// <summary>Groups initiatives by what they have in common.</summary>
internal static class Grouping
{
    /// <summary>The initiatives by key; one with several keys is in several groups, once in each. The order is kept.</summary>
    public static FrozenDictionary<TKey, InitiativeGroup> By<TKey>(Initiative[] initiatives, Func<Initiative, IEnumerable<TKey>> keys)
        where TKey : notnull
    {
        var groups = new Dictionary<TKey, ImmutableArray<Initiative>.Builder>();
        foreach (var initiative in initiatives)
        {
            foreach (var key in keys(initiative))
            {
                if (!groups.TryGetValue(key, out var group))
                {
                    groups[key] = group = ImmutableArray.CreateBuilder<Initiative>();
                }

                if (group.Count == 0 || group[^1] != initiative)
                {
                    group.Add(initiative);
                }
            }
        }

        return groups.ToFrozenDictionary(group => group.Key, group => new InitiativeGroup(group.Value.ToImmutable()));
    }
}
