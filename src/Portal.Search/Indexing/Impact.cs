namespace Portal.Search.Indexing;

/// <summary>
/// How much a term tells about a document: BM25F (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, § 3.6) but for the
/// weight of the term's rarity, which the browser multiplies with. Cut to sixteen levels: 4 to 15 for documents that have
/// the term, 1 to 3 for those that have it only within a compound or by a phrase of the same meaning, so that they always come after, and 0 for those
/// that have but what it finds.
/// </summary>
internal static class Impact
{
    /// <summary>The lowest level of documents that have the term itself.</summary>
    public const int LowestExact = 4;

    private const int Highest = 15;
    private const float Saturation = 1.2f;

    // By field: title, names, summary, goals, body.
    private static readonly float[] Weights = [7f, 3f, 2.4f, 0.7f, 1f];
    private static readonly float[] LengthSensitivity = [0.35f, 0.3f, 0.5f, 0.5f, 0.6f];

    /// <summary>What one occurrence of a term in a field counts.</summary>
    /// <param name="field">The field.</param>
    /// <param name="length">How many words the document has in the field.</param>
    /// <param name="averageLength">How many the documents that have the field have on average.</param>
    public static float Occurrence(Field field, int length, float averageLength)
    {
        var b = LengthSensitivity[(int)field];
        return Weights[(int)field] / (1 - b + (b * length / averageLength));
    }

    /// <summary>The level of a document for a term.</summary>
    /// <param name="exact">The sum of its occurrences.</param>
    /// <param name="within">The sum of its occurrences within other words.</param>
    public static byte Level(float exact, float within)
    {
        if (exact > 0)
        {
            var impact = Saturate(exact + (0.3f * within));
            return (byte)Math.Clamp(LowestExact + (int)(impact * (Highest + 1 - LowestExact)), LowestExact, Highest);
        }

        return within > 0 ? (byte)Math.Clamp((int)(Saturate(within) * LowestExact), 1, LowestExact - 1) : (byte)0;
    }

    private static float Saturate(float count) => count / (Saturation + count);
}
