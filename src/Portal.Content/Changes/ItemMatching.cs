using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Yaml;

namespace Portal.Content.Changes;

/// <summary>Finds which item of a list before is which item after: by what tells items apart, then by likeness.</summary>
internal static class ItemMatching
{
    // Comparing every item that is left with every other is work that grows with the square; lists of records are short.
    private const int MostComparisons = 250_000;

    // Fields that tell the items of a list apart, the best first; the first of these that the items have is used.
    private static readonly ImmutableArray<ImmutableArray<string>> Keys =
    [
        ["id"], ["case"], ["group", "name"], ["name"], ["title"], ["what"], ["use"], ["text"], ["theme"], ["financier"], ["area"],
        ["year", "kind"], ["year"], ["region"], ["time"], ["date"], ["number"],
    ];

    // An amount is the same line as long as payer, fund and stage are; then as long as two of them and the sum are.
    private static readonly ImmutableArray<ImmutableArray<string>> FundingKeys =
    [
        ["financier", "fund", "stage", "year"], ["financier", "fund", "stage"], ["financier", "stage"], ["financier", "fund", "amount"],
        ["stage", "amount"], ["financier", "fund"],
    ];

    // What to call an item by, the best first.
    private static readonly ImmutableArray<string> Names =
        ["name", "title", "what", "use", "case", "text", "theme", "financier", "area", "year", "region", "time", "date", "number", "id"];

    /// <summary>The field that an item is called by, or null.</summary>
    public static FieldDescription? NameField(ImmutableArray<FieldDescription> fields, YamlMapping item)
    {
        foreach (var name in Names)
        {
            if (item.TextOf(name) is not null && fields.FirstOrDefault(field => field.Name == name) is { } field)
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>Pairs of items, by index; -1 where an item is only in one of the lists. In the order after, then what is gone in the order before.</summary>
    public static List<(int Before, int After)> Match(string list, ImmutableArray<FieldDescription> fields, IReadOnlyList<YamlMapping> before, IReadOnlyList<YamlMapping> after)
    {
        var oldOf = Enumerable.Repeat(-1, after.Count).ToArray();
        var taken = new bool[before.Count];

        MatchBy(item => string.Join('\n', item.Atoms()));
        if (list == "funding")
        {
            foreach (var key in FundingKeys)
            {
                MatchBy(item => KeyOf(item, key, mayLack: true));
            }
        }
        else if (Keys.FirstOrDefault(key => key.All(name => fields.Any(field => field.Name == name))) is { IsDefault: false } key)
        {
            MatchBy(item => KeyOf(item, key, mayLack: key.Length > 1));
        }

        MatchByLikeness();
        var pairs = oldOf.Select((old, young) => (old, young)).ToList();
        pairs.AddRange(Enumerable.Range(0, before.Count).Where(old => !taken[old]).Select(old => (old, -1)));
        return pairs;

        void MatchBy(Func<YamlMapping, string?> keyOf)
        {
            var waiting = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
            for (var old = 0; old < before.Count; old++)
            {
                if (!taken[old] && keyOf(before[old]) is { } key)
                {
                    if (!waiting.TryGetValue(key, out var queue))
                    {
                        waiting.Add(key, queue = []);
                    }

                    queue.Enqueue(old);
                }
            }

            for (var young = 0; young < after.Count; young++)
            {
                if (oldOf[young] < 0 && keyOf(after[young]) is { } key && waiting.TryGetValue(key, out var queue) && queue.TryDequeue(out var old))
                {
                    Pair(old, young);
                }
            }
        }

        void MatchByLikeness()
        {
            var olds = Enumerable.Range(0, before.Count).Where(old => !taken[old]).ToList();
            var youngs = Enumerable.Range(0, after.Count).Where(young => oldOf[young] < 0).ToList();
            if ((long)olds.Count * youngs.Count is 0 or > MostComparisons)
            {
                return;
            }

            var candidates = olds
                .SelectMany(old => youngs.Select(young => (old, young, likeness: Likeness(before[old], after[young]))))
                .Where(pair => pair.likeness > 0.5)
                .OrderByDescending(pair => pair.likeness)
                .ThenBy(pair => pair.young)
                .ThenBy(pair => pair.old);
            foreach (var (old, young, _) in candidates)
            {
                if (!taken[old] && oldOf[young] < 0)
                {
                    Pair(old, young);
                }
            }
        }

        void Pair(int old, int young)
        {
            oldOf[young] = old;
            taken[old] = true;
        }
    }

    private static string? KeyOf(YamlMapping item, ImmutableArray<string> names, bool mayLack)
    {
        var values = names.Select(name => item.TextOf(name)).ToList();
        if (values.All(value => value is null))
        {
            // An amount without payer or stage is a line of its own kind: the source says neither.
            return names.Contains("stage") ? "" : null;
        }

        return mayLack || !values.Contains(null) ? string.Join('\n', values) : null;
    }

    private static double Likeness(YamlMapping before, YamlMapping after)
    {
        if (before.TextOf("text") is { } oldText && after.TextOf("text") is { } newText)
        {
            return WordDifference.Likeness(oldText, newText);
        }

        var old = before.Atoms().ToList();
        var young = after.Atoms().ToHashSet(StringComparer.Ordinal);
        return 2.0 * old.Count(young.Contains) / (old.Count + young.Count);
    }
}
