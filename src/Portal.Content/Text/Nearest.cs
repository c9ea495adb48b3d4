namespace Portal.Content.Text;

/// <summary>Finds the known name nearest to a mistyped one.</summary>
public static class Nearest
{
    /// <summary>
    /// The candidate with the least Damerau–Levenshtein distance (optimal string alignment) from <paramref name="word"/>, case apart,
    /// or null where none is near: more than a third of the word would have to change (one letter of up to three, two of up to eight).
    /// </summary>
    /// <param name="word">What was written.</param>
    /// <param name="candidates">The names that exist.</param>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        if (word.Length > 200)
        {
            return null;
        }

        var limit = Math.Max(word.Length < 4 ? 1 : 2, (word.Length + 1) / 3);
        string? best = null;
        foreach (var candidate in candidates)
        {
            var distance = Distance(word, candidate, limit);
            if (distance < limit || (distance == limit && best is null))
            {
                best = candidate;
                limit = distance;
            }
        }

        return best;
    }

    private static bool IsSame(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);

    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return int.MaxValue;
        }

        var before = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = IsSame(a[i - 1], b[j - 1]);
                var cost = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && IsSame(a[i - 1], b[j - 2]) && IsSame(a[i - 2], b[j - 1]))
                {
                    cost = Math.Min(cost, before[j - 2] + 1);
                }

                current[j] = cost;
                least = Math.Min(least, cost);
            }

            if (least > limit)
            {
                return int.MaxValue;
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }
}
