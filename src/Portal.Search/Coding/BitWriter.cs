using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Portal.Search.Coding;

/// <summary>Writes numbers bit by bit, the highest bit first. <c>theme/assets/js/search/bits.js</c> reads them.</summary>
internal sealed class BitWriter : IDisposable
{
    private const int FirstRoom = 4096;

    // There are thousands of files: each thread writes the bits of one after the other to the same place.
    [ThreadStatic]
    private static byte[]? _spare;

    private byte[] _bytes = Take();
    private int _length;
    private ulong _pending;
    private int _pendingBits;

    /// <summary>How many bits have been written.</summary>
    public long BitCount => ((long)_length * 8) + _pendingBits;

    /// <summary>The bits so far, filled up with zeros to whole bytes. Nothing can be written after.</summary>
    public ReadOnlySpan<byte> Finish()
    {
        for (; _pendingBits > 0; _pendingBits = Math.Max(0, _pendingBits - 8))
        {
            Room(1);
            _bytes[_length++] = (byte)(_pendingBits >= 8 ? _pending >> (_pendingBits - 8) : _pending << (8 - _pendingBits));
        }

        return _bytes.AsSpan(0, _length);
    }

    /// <summary>Lets the thread's next writer have the place. The bits are gone.</summary>
    public void Dispose()
    {
        if (_bytes.Length > 0)
        {
            _spare = _bytes;
        }

        _bytes = [];
        (_length, _pendingBits) = (0, 0);
    }

    /// <summary>Writes the lowest bits of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="count">How many bits: 0 to 32.</param>
    public void Bits(uint value, int count)
    {
        _pending = (_pending << count) | (value & ((1UL << count) - 1));
        _pendingBits += count;
        if (_pendingBits >= 32)
        {
            _pendingBits -= 32;
            Room(4);
            BinaryPrimitives.WriteUInt32BigEndian(_bytes.AsSpan(_length), (uint)(_pending >> _pendingBits));
            _length += 4;
        }
    }

    /// <summary>Elias's gamma code: as many zeros as the number has bits after its first, then the number.</summary>
    /// <param name="value">1 or more.</param>
    public void Gamma(uint value)
    {
        var bits = BitOperations.Log2(value);
        Bits(0, bits);
        Bits(value, bits + 1);
    }

    /// <summary>A value of which it is known how many there can be; where they are no power of two, the first ones take a bit less.</summary>
    /// <param name="value">0 up to, not including, <paramref name="limit"/>.</param>
    /// <param name="limit">1 or more.</param>
    public void Within(uint value, uint limit)
    {
        var bits = BitOperations.Log2(limit);
        var shorter = (2u << bits) - limit;
        if (value < shorter)
        {
            Bits(value, bits);
        }
        else
        {
            Bits(value + shorter, bits + 1);
        }
    }

    /// <summary>
    /// Rising numbers by binary interpolation (Moffat and Stuiver, 2000): the middle one first, then each half within the bounds that it
    /// sets. Runs cost nothing, and clusters little.
    /// </summary>
    /// <param name="numbers">The numbers, each larger than the one before.</param>
    /// <param name="low">None is smaller.</param>
    /// <param name="high">None is larger.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Rising(ReadOnlySpan<int> numbers, int low, int high)
    {
        while (numbers.Length > 0 && high - low + 1 > numbers.Length)
        {
            var middle = numbers.Length / 2;
            var value = numbers[middle];
            var lowest = low + middle;
            var highest = high - (numbers.Length - 1 - middle);
            Within((uint)(value - lowest), (uint)(highest - lowest + 1));
            Rising(numbers[..middle], low, value - 1);
            numbers = numbers[(middle + 1)..];
            low = value + 1;
        }
    }

    private void Room(int bytes)
    {
        if (_bytes.Length - _length < bytes)
        {
            Array.Resize(ref _bytes, _bytes.Length * 2);
        }
    }

    private static byte[] Take()
    {
        var bytes = _spare ?? new byte[FirstRoom];
        _spare = null;
        return bytes;
    }
}
