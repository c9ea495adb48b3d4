using System.Runtime.CompilerServices;

namespace Portal.Search.Indexing;

/// <summary>The terms and the pairs of terms of a batch of documents.</summary>
internal sealed class BatchTerms : IDisposable
{
    private const float WithinCompound = 0.5f;
    private const float BySynonym = 0.7f;
    private const float Apart = 0.3f;

    // Words so near each other may stand for a compound of them: "försörjning av kompetens".
    private const int Near = 3;

    private readonly TermWeights _weights;
    private int[] _terms = [];

    private BatchTerms(int tokens, TermWeights weights)
    {
        _weights = weights;
        Terms = new(tokens);
        Pairs = new(tokens);
    }

    /// <summary>The terms, document by document.</summary>
    public NativeList<(int Term, Posting Posting)> Terms { get; }

    /// <summary>The pairs, document by document, each as often as it stands there.</summary>
    public NativeList<PairPosting> Pairs { get; }

    /// <summary>Lets go of terms and pairs.</summary>
    public void Dispose()
    {
        Terms.Dispose();
        Pairs.Dispose();
    }

    /// <summary>Weighs the terms of a batch.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="numbers">The number in the vocabulary of each of its words.</param>
    /// <param name="vocabulary">The words and terms.</param>
    /// <param name="synonyms">What else terms stand for.</param>
    /// <param name="averages">How long each field is.</param>
    /// <param name="hashes">The hash of each term.</param>
    /// <param name="weights">The thread's own, empty before and after.</param>
    public static BatchTerms Of(
        TextBatch batch, int[] numbers, Vocabulary vocabulary, Synonyms synonyms, FieldLengths averages, uint[] hashes, TermWeights weights)
    {
        var terms = new BatchTerms(batch.TokenCount, weights);
        for (var i = 0; i < batch.Count; i++)
        {
            terms.Add(batch.First + i, batch.Tokens(i), numbers, vocabulary, synonyms, averages, hashes);
        }

        return terms;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(
        int document, ReadOnlySpan<Token> tokens, int[] numbers, Vocabulary vocabulary, Synonyms synonyms, FieldLengths averages, uint[] hashes)
    {
        Span<float> weights = stackalloc float[FieldLengths.Fields];
        averages.Weigh(tokens, weights);
        if (_terms.Length < tokens.Length)
        {
            _terms = new int[tokens.Length * 2];
        }

        var previous = -1;
        ushort previousAt = 0;
        var start = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            var word = numbers[token.Word];
            var term = _terms[i] = vocabulary.TermOf(word);
            var weight = weights[(int)token.Field];
            var at = token.Field is Field.Summary or Field.Body ? token.At : ushort.MaxValue;
            _weights.Add(term, weight, 0, at < ushort.MaxValue ? new Place(false, at) : Place.None);
            foreach (var part in vocabulary.PartsOf(word))
            {
                _weights.Add(part, 0, weight * WithinCompound, at < ushort.MaxValue ? new Place(true, at) : Place.None);
                AddFinding(synonyms.StartingWith(part));
            }

            if (token.IsElliptic && TextBatch.CompletionOf(tokens[i..]) is >= 0 and var second && vocabulary.Complete(word, numbers[second]) is >= 0 and var whole)
            {
                _weights.Add(vocabulary.TermOf(whole), weight, 0, Place.None);
                foreach (var part in vocabulary.PartsOf(whole))
                {
                    _weights.Add(part, 0, weight * WithinCompound, Place.None);
                }
            }

            if (token.IsJoined)
            {
                continue;
            }

            start = token.StartsText ? i : start;
            var (begins, ends) = (vocabulary.BeginsCompounds(term), vocabulary.EndsCompounds(term));
            for (var j = begins || ends ? Math.Max(start, i - Near) : i; j < i; j++)
            {
                if (ends && vocabulary.BeginsCompounds(_terms[j]))
                {
                    WeighCompounds(vocabulary.CompoundsOf(_terms[j], term), weight * Apart);
                }

                if (begins && vocabulary.EndsCompounds(_terms[j]))
                {
                    WeighCompounds(vocabulary.CompoundsOf(term, _terms[j]), weight * Apart);
                }
            }

            if (!token.StartsText && previous >= 0 && token.Field != Field.Goals)
            {
                Pairs.Add(new PairPosting(PairHash.Of(hashes[previous], hashes[term]), document, previousAt));
            }

            (previous, previousAt) = (term, at);
        }

        AddSynonyms(tokens, synonyms, weights);
        foreach (var (term, exact, within, place) in _weights.Values)
        {
            Terms.Add((term, new Posting(document, Impact.Level(exact, within), place)));
        }

        _weights.Clear();
    }

    private void AddSynonyms(ReadOnlySpan<Token> tokens, Synonyms synonyms, ReadOnlySpan<float> weights)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var weight = BySynonym * weights[(int)tokens[i].Field];
            foreach (var (phrase, others) in synonyms.StartingWith(_terms[i]))
            {
                if (_terms.AsSpan(i, tokens.Length - i).StartsWith(phrase))
                {
                    foreach (var (other, meansTheSame) in others)
                    {
                        foreach (var term in other)
                        {
                            _weights.Add(term, meansTheSame && other.Length == 1 ? weight : 0, meansTheSame ? weight : 0, Place.None);
                        }
                    }
                }
            }
        }
    }

    // Of a compound, what finds one of the words that it is made of.
    private void AddFinding(ReadOnlySpan<(int[] Phrase, Synonyms.Synonym[] Others)> phrases)
    {
        foreach (var (phrase, others) in phrases)
        {
            if (phrase.Length > 1)
            {
                continue;
            }

            foreach (var (other, meansTheSame) in others)
            {
                if (!meansTheSame && other.Length == 1)
                {
                    _weights.Add(other[0], 0, 0, Place.None);
                }
            }
        }
    }

    private void WeighCompounds(ReadOnlySpan<int> compounds, float weight)
    {
        foreach (var compound in compounds)
        {
            _weights.Add(compound, 0, weight, Place.None);
        }
    }
}
