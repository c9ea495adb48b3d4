namespace Portal.SearchBenchmarks;

/// <summary>
/// How well a ranked list answers a judged query: recall among the first ten (of at most ten), the reciprocal rank of the first answer, and
/// the discounted cumulative gain of the first ten against the best there can be (Järvelin and Kekäläinen, 2002; an answer gains 1).
/// </summary>
internal readonly record struct Score(double Recall, double ReciprocalRank, double Gain)
{
    private const int Depth = 10;

    public static Score Of(JudgedQuery judged, IEnumerable<string> found)
    {
        var relevant = judged.Relevant.ToHashSet();
        bool[] hits = [.. found.Take(Depth).Select(relevant.Contains)];
        var best = Math.Min(Depth, relevant.Count);
        var first = Array.IndexOf(hits, true);
        return new Score(
            (double)hits.Count(hit => hit) / best,
            first < 0 ? 0 : 1.0 / (first + 1),
            hits.Index().Sum(hit => hit.Item ? Discount(hit.Index) : 0) / Enumerable.Range(0, best).Sum(Discount));
    }

    public static Score Mean(IReadOnlyCollection<Score> scores) =>
        new(scores.Average(score => score.Recall), scores.Average(score => score.ReciprocalRank), scores.Average(score => score.Gain));

    private static double Discount(int place) => 1 / Math.Log2(place + 2);
}
