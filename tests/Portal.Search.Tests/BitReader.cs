namespace Portal.Search.Tests;

/// <summary>Reads what BitWriter writes, as the browser does.</summary>
internal sealed class BitReader(byte[] bytes)
{
    private int _at;

    public uint Bits(int count)
    {
        var value = 0u;
        for (; count > 0; count--, _at++)
        {
            value = (value << 1) | (uint)((bytes[_at >> 3] >> (7 - (_at & 7))) & 1);
        }

        return value;
    }

    public uint Gamma()
    {
        var bits = 0;
        while (Bits(1) == 0)
        {
            bits++;
        }

        return (1u << bits) | Bits(bits);
    }

    public int[] Rising(int count, int high)
    {
        var numbers = new int[count];
        Fill(0, count, 0, high);
        return numbers;

        void Fill(int from, int to, int low, int top)
        {
            if (from >= to)
            {
                return;
            }

            var middle = (from + to) / 2;
            var lowest = low + middle - from;
            var value = numbers[middle] = lowest + Within(top - (to - 1 - middle) - lowest + 1);
            Fill(from, middle, low, value - 1);
            Fill(middle + 1, to, value + 1, top);
        }
    }

    private int Within(int limit)
    {
        var bits = System.Numerics.BitOperations.Log2((uint)limit);
        var shorter = (2 << bits) - limit;
        var value = (int)Bits(bits);
        return value < shorter ? value : (value * 2) + (int)Bits(1) - shorter;
    }
}
