using System.Runtime.InteropServices;

namespace Portal.Search.Indexing;

/// <summary>
/// A list in memory that the garbage collector does not know of. What an index is made from is hundreds of megabytes that live for
/// seconds; as arrays, it made the collector look through everything else for what is dead, over and over.
/// </summary>
/// <typeparam name="T">Plain values.</typeparam>
internal sealed unsafe class NativeList<T> : IDisposable
    where T : unmanaged
{
    private T* _values;
    private int _capacity;

    /// <summary>An empty list.</summary>
    /// <param name="capacity">Room at once for so many values; it grows when that is full.</param>
    public NativeList(int capacity) => Resize(Math.Max(1, capacity));

    /// <summary>Frees the memory where nobody disposed of it, since the build broke off.</summary>
    ~NativeList() => NativeMemory.Free(_values);

    /// <summary>How many values there are.</summary>
    public int Count { get; private set; }

    /// <summary>The values. Valid until the list grows or is disposed of.</summary>
    public Span<T> Values => new(_values, Count);

    /// <summary>A list of so many values, which are yet to be written.</summary>
    public static NativeList<T> Unwritten(int count) => new(count) { Count = count };

    /// <summary>Adds a value.</summary>
    public void Add(T value)
    {
        if (Count == _capacity)
        {
            Resize(checked(_capacity * 2));
        }

        _values[Count++] = value;
    }

    /// <summary>Leaves out all but the first so many values.</summary>
    public void Shorten(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)count, (uint)Count);
        Count = count;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeMemory.Free(_values);
        _values = null;
        (_capacity, Count) = (0, 0);
        GC.SuppressFinalize(this);
    }

    private void Resize(int capacity)
    {
        _values = (T*)NativeMemory.Realloc(_values, (nuint)capacity * (nuint)sizeof(T));
        _capacity = capacity;
    }
}
