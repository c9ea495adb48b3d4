namespace Portal.Build;

/// <summary>What goes wrong on several threads at once is told once.</summary>
public static class ParallelFault
{
    /// <summary>The first fault of those that threads have thrown side by side; any other fault is its own cause.</summary>
    public static Exception CauseOf(Exception fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        while (fault is AggregateException { InnerExceptions: [var first, ..] })
        {
            fault = first;
        }

        return fault;
    }
}
