using System.Numerics;
using Portal.Search.Coding;
using Portal.Search.Documents;

namespace Portal.Search.Writing;

/// <summary>The amounts of all documents.</summary>
internal static class AmountTable
{
    /// <summary>
    /// The documents that have amounts; then for each: how many they are, and those (stage, kronor, financier); whether it has one to show, and that: the sum of
    /// those of a stage, or one of its own.
    /// </summary>
    public static void Write(BitWriter bits, IReadOnlyList<SearchDocument> documents, SearchSettings settings, FacetTable? financiers)
    {
        int[] having = [.. Enumerable.Range(0, documents.Count).Where(i => documents[i].Amount is not null || !documents[i].Amounts.IsEmpty)];
        bits.Gamma((uint)having.Length + 1);
        bits.Rising(having, 0, documents.Count - 1);
        foreach (var document in having.Select(i => documents[i]))
        {
            bits.Gamma((uint)document.Amounts.Length + 1);
            foreach (var amount in document.Amounts)
            {
                WriteAmount(bits, amount, settings);
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
                    bits.Within(Number(shown.Stage, settings), (uint)settings.Stages.Length + 1);
                }
                else
                {
                    WriteAmount(bits, shown, settings);
                }
            }
        }
    }

    private static uint Number(string stage, SearchSettings settings) => (uint)settings.Stages.TakeWhile(known => known.Key != stage).Count();

    // The stage and whether it is approximate, then the kronor as a power of ten and the digits before its zeros.
    private static void WriteAmount(BitWriter bits, SearchAmount amount, SearchSettings settings)
    {
        bits.Within(Number(amount.Stage, settings), (uint)settings.Stages.Length + 1);
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
