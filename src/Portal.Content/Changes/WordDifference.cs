using System.Collections.Immutable;

namespace Portal.Content.Changes;

/// <summary>
/// What differs between two texts, word by word, by the greedy algorithm of E. W. Myers, "An O(ND) Difference Algorithm and Its
/// Variations" (1986). Long stretches that are the same are cut to a few words around each difference.
/// </summary>
internal static class WordDifference
{
    // Words of context on each side of a difference.
    private const int Context = 4;

    // A stretch this short between two differences reads better as part of them.
    private const int TooShortToKeep = 2;

    // Texts that differ in more words than this have been written anew.
    private const int MostDifferences = 200;

    // Words shown of a long stretch taken out or put in, and how many differences are shown.
    private const int MostWords = 60;
    private const int MostStretches = 12;

    /// <summary>Whether the texts differ in more than white space.</summary>
    public static bool Differs(string before, string after) => !Words(before).SequenceEqual(Words(after));

    /// <summary>The share of words that the texts have in common, 0 to 1.</summary>
    public static double Likeness(string before, string after)
    {
        var (old, young) = (Words(before), Words(after));
        if (old.Length + young.Length == 0)
        {
            return 1;
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in old)
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        var common = 0;
        foreach (var word in young)
        {
            if (counts.GetValueOrDefault(word) is > 0 and var left)
            {
                counts[word] = left - 1;
                common++;
            }
        }

        return 2.0 * common / (old.Length + young.Length);
    }

    /// <summary>The difference as parts of a sentence.</summary>
    public static ImmutableArray<SentencePart> Parts(string before, string after)
    {
        var (old, young) = (Words(before), Words(after));
        var stretches = Joined(Stretches(old, young));
        var parts = ImmutableArray.CreateBuilder<SentencePart>();
        var shown = 0;
        for (var i = 0; i < stretches.Count; i++)
        {
            var (oldFrom, oldTo, youngFrom, youngTo) = stretches[i];
            var keptFrom = i == 0 ? 0 : stretches[i - 1].YoungTo;
            if (shown++ == MostStretches)
            {
                Add(SentenceRole.Plain, " … med fler ändringar");
                return parts.DrainToImmutable();
            }

            Kept(keptFrom, youngFrom, isFirst: i == 0, isLast: false);
            Add(SentenceRole.Deleted, Shortened(old.AsSpan(oldFrom, oldTo - oldFrom)));
            Add(SentenceRole.Inserted, Shortened(young.AsSpan(youngFrom, youngTo - youngFrom)));
        }

        if (stretches.Count > 0)
        {
            Kept(stretches[^1].YoungTo, young.Length, isFirst: false, isLast: true);
        }

        return parts.DrainToImmutable();

        void Kept(int from, int to, bool isFirst, bool isLast)
        {
            var words = young.AsSpan(from, to - from);
            if (words.IsEmpty)
            {
                return;
            }

            var text = isFirst ? words.Length > Context + 1 ? "… " + Text(words[^Context..]) : Text(words)
                : isLast ? words.Length > Context + 1 ? Text(words[..Context]) + " …" : Text(words)
                : words.Length > (2 * Context) + 1 ? $"{Text(words[..Context])} … {Text(words[^Context..])}" : Text(words);
            Add(SentenceRole.Kept, text);
        }

        void Add(SentenceRole role, string text)
        {
            if (text.Length == 0)
            {
                return;
            }

            if (parts.Count > 0 && !text.StartsWith(' '))
            {
                parts.Add(new(SentenceRole.Plain, " "));
            }

            parts.Add(new(role, text));
        }
    }

    private static string Text(ReadOnlySpan<string> words) => string.Join(' ', words);

    private static string Shortened(ReadOnlySpan<string> words) =>
        words.Length <= MostWords ? Text(words) : $"{Text(words[..(MostWords / 2)])} … {Text(words[^(MostWords / 2)..])}";

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static List<(int OldFrom, int OldTo, int YoungFrom, int YoungTo)> Joined(List<(int OldFrom, int OldTo, int YoungFrom, int YoungTo)> stretches)
    {
        var joined = new List<(int OldFrom, int OldTo, int YoungFrom, int YoungTo)>(stretches.Count);
        foreach (var stretch in stretches)
        {
            if (joined is [.., var last] && stretch.YoungFrom - last.YoungTo <= TooShortToKeep)
            {
                joined[^1] = (last.OldFrom, stretch.OldTo, last.YoungFrom, stretch.YoungTo);
            }
            else
            {
                joined.Add(stretch);
            }
        }

        return joined;
    }

    private static List<(int OldFrom, int OldTo, int YoungFrom, int YoungTo)> Stretches(string[] old, string[] young)
    {
        var start = 0;
        while (start < old.Length && start < young.Length && old[start] == young[start])
        {
            start++;
        }

        var end = 0;
        while (end < old.Length - start && end < young.Length - start && old[^(end + 1)] == young[^(end + 1)])
        {
            end++;
        }

        var a = old.AsSpan(start, old.Length - start - end);
        var b = young.AsSpan(start, young.Length - start - end);
        if (a.IsEmpty && b.IsEmpty)
        {
            return [];
        }

        var steps = ShortestPath(a, b);
        var stretches = new List<(int, int, int, int)>();
        if (steps is null)
        {
            stretches.Add((start, old.Length - end, start, young.Length - end));
            return stretches;
        }

        int x = 0, y = 0;
        foreach (var (keptX, keptY, length) in steps)
        {
            if (keptX > x || keptY > y)
            {
                stretches.Add((start + x, start + keptX, start + y, start + keptY));
            }

            (x, y) = (keptX + length, keptY + length);
        }

        if (x < a.Length || y < b.Length)
        {
            stretches.Add((start + x, start + a.Length, start + y, start + b.Length));
        }

        return stretches;
    }

    // The runs of words that both texts have, in order, or null where the texts differ too much.
    private static List<(int X, int Y, int Length)>? ShortestPath(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        var most = Math.Min(a.Length + b.Length, MostDifferences);
        var furthest = new int[(2 * most) + 3];
        var trace = new List<int[]>();
        for (var d = 0; d <= most; d++)
        {
            trace.Add(furthest[(most + 1 - d)..(most + 2 + d)]);
            for (var k = -d; k <= d; k += 2)
            {
                var x = k == -d || (k != d && furthest[most + k] < furthest[most + 2 + k]) ? furthest[most + 2 + k] : furthest[most + k] + 1;
                var y = x - k;
                while (x < a.Length && y < b.Length && a[x] == b[y])
                {
                    x++;
                    y++;
                }

                furthest[most + 1 + k] = x;
                if (x >= a.Length && y >= b.Length)
                {
                    return Walk(trace, a.Length, b.Length);
                }
            }
        }

        return null;
    }

    private static List<(int X, int Y, int Length)> Walk(List<int[]> trace, int x, int y)
    {
        var runs = new List<(int X, int Y, int Length)>();
        for (var d = trace.Count - 1; d > 0; d--)
        {
            // trace[d] holds the furthest points of the diagonals -d to d as they were before round d.
            var k = x - y;
            var row = trace[d];
            var down = k == -d || (k != d && row[k - 1 + d] < row[k + 1 + d]);
            var fromK = down ? k + 1 : k - 1;
            var fromX = row[fromK + d];
            var fromY = fromX - fromK;
            var startX = down ? fromX : fromX + 1;
            if (x > startX)
            {
                runs.Add((startX, startX - k, x - startX));
            }

            (x, y) = (fromX, fromY);
        }

        if (x > 0)
        {
            runs.Add((0, 0, x));
        }

        runs.Reverse();
        return runs;
    }
}
