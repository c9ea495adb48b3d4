using System.Numerics;
using Portal.Search.Coding;
using Portal.Search.Documents;

namespace Portal.Search.Writing;

/// <summary>The amounts of documents: of all in one file, and of runs of neighbours in a file each, for sums of a few.</summary>
internal sealed class AmountTable(IReadOnlyList<SearchDocument> documents, SearchSettings settings, FacetTable? financiers)
{
    /// <summary>How many documents a part is of.</summary>
    public const int DocumentsOfPart = 2048;

    /// <summary>How many parts there are, up to the last with an amount.</summary>
    public int Parts => (Having(0..documents.Count).LastOrDefault(-DocumentsOfPart) / DocumentsOfPart) + 1;

    /// <summary>The amounts of all documents.</summary>
    public void Write(BitWriter bits) => Write(bits, 0..documents.Count);

    /// <summary>Those of the documents of a part, counted from its first.</summary>
    public void WritePart(BitWriter bits, int part) => Write(bits, (part * DocumentsOfPart)..Math.Min((part + 1) * DocumentsOfPart, documents.Count));

    private int[] Having(Range range)
    {
        var (first, count) = range.GetOffsetAndLength(documents.Count);
        return [.. Enumerable.Range(0, count).Where(i => documents[first + i].Amount is not null || !documents[first + i].Amounts.IsEmpty)];
    }

    // The documents that have amounts; then for each: how many they are, and those (stage, kronor, financier); whether it has one to show, and that: the sum of
    // those of a stage, or one of its own.
    private void Write(BitWriter bits, Range range)
    {
        var (first, count) = range.GetOffsetAndLength(documents.Count);
        var having = Having(range);
        bits.Gamma((uint)having.Length + 1);
        bits.Rising(having, 0, count - 1);
        foreach (var document in having.Select(i => documents[first + i]))
        {
            bits.Gamma((uint)document.Amounts.Length + 1);
            foreach (var amount in document.Amounts)
            {
                WriteAmount(bits, amount);
                if (financiers is { Count: > 0 })
                {
                    bits.Within((uint)((amount.Financier is null ? -1 : financiers.Find(amount.Financier)) + 1), (uint)financiers.Count + 1);
                }
            }

            bits.Bits(document.Amount is null ? 0u : 1, 1);
            if (document.Amount is { } shown)
            {
                var isSum = document.Amounts.Where(amount => amount.Stage == shown.Stage).Sum(amount => amount.Kronor) == shown.Kronor;
                bits.Bits(isSum ? 1u : 0, 1);
                if (isSum)
                {
                    bits.Within(Number(shown.Stage), (uint)settings.Stages.Length + 1);
                }
                else
                {
                    WriteAmount(bits, shown);
                }
            }
        }
    }

    // An unknown one comes after all others.
    private uint Number(string stage) => settings.NumberOfStage(stage) is >= 0 and var number ? (uint)number : (uint)settings.Stages.Length;

    // The stage and whether it is approximate, then the kronor as a power of ten and the digits before its zeros.
    private void WriteAmount(BitWriter bits, SearchAmount amount)
    {
        bits.Within(Number(amount.Stage), (uint)settings.Stages.Length + 1);
        bits.Bits(amount.IsApproximate ? 1u : 0, 1);
        var zeros = 0;
        var digits = (ulong)Math.Max(0, amount.Kronor);
        while (digits > 0 && digits % 10 == 0 && zeros < 7)
        {
            digits /= 10;
            zeros++;
        }

        bits.Bits((uint)zeros, 3);
        var length = 64 - BitOperations.LeadingZeroCount(digits);
        bits.Bits((uint)length, 6);
        if (length > 32)
        {
            bits.Bits((uint)(digits >> 32), length - 32);
        }

        bits.Bits((uint)digits, Math.Min(32, length));
    }
}
