namespace Portal.Search.Indexing;

/// <summary>How long each field is on average, where it is not empty; and so what a word in one counts.</summary>
internal sealed class FieldLengths
{
    /// <summary>How many fields there are.</summary>
    public const int Fields = 5;

    private readonly float[] _average = new float[Fields];

    /// <summary>Counts batches.</summary>
    public static FieldLengths Of(TextBatch[] batches)
    {
        var words = new long[Fields];
        var documents = new long[Fields];
        Span<int> own = stackalloc int[Fields];
        foreach (var batch in batches)
        {
            for (var i = 0; i < batch.Count; i++)
            {
                Count(batch.Tokens(i), own);
                for (var field = 0; field < Fields; field++)
                {
                    words[field] += own[field];
                    documents[field] += own[field] > 0 ? 1 : 0;
                }
            }
        }

        var lengths = new FieldLengths();
        for (var field = 0; field < Fields; field++)
        {
            lengths._average[field] = documents[field] == 0 ? 1 : (float)words[field] / documents[field];
        }

        return lengths;
    }

    /// <summary>What one occurrence of a term counts in each field of a document.</summary>
    /// <param name="tokens">The document's words.</param>
    /// <param name="weights">What is found, by field.</param>
    public void Weigh(ReadOnlySpan<Token> tokens, Span<float> weights)
    {
        Span<int> lengths = stackalloc int[Fields];
        Count(tokens, lengths);
        for (var field = 0; field < Fields; field++)
        {
            weights[field] = Impact.Occurrence((Field)field, lengths[field], _average[field]);
        }
    }

    private static void Count(ReadOnlySpan<Token> tokens, Span<int> lengths)
    {
        lengths.Clear();
        foreach (var token in tokens)
        {
            lengths[(int)token.Field]++;
        }
    }
}
