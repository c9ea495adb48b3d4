namespace Portal.Search.Indexing;

/// <summary>How long each field is on average, where it is not empty.</summary>
internal sealed class FieldLengths
{
    private const int Fields = 5;

    private readonly float[] _average = new float[Fields];

    /// <summary>Words in the field, on average.</summary>
    public float Average(Field field) => _average[(int)field];

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

    /// <summary>Counts the words of a document by field.</summary>
    public static void Count(ReadOnlySpan<Token> tokens, Span<int> lengths)
    {
        lengths.Clear();
        foreach (var token in tokens)
        {
            lengths[(int)token.Field]++;
        }
    }
}
