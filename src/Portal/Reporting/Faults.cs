using Portal.Build;

namespace Portal.Reporting;

/// <summary>What is said when the machine or the program fails.</summary>
internal static class Faults
{
    /// <summary>One line, or with <paramref name="verbose"/> (or <c>PORTAL_VERBOSE=1</c>) the stack trace, too.</summary>
    public static string Describe(Exception fault, bool verbose)
    {
        verbose |= Environment.GetEnvironmentVariable("PORTAL_VERBOSE") is "1" or "true";
        if (verbose)
        {
            return $"portal: {TerminalText.Neutralise(fault.ToString(), keepLines: true)}";
        }

        fault = ParallelFault.CauseOf(fault);
        var kind = fault is IOException or UnauthorizedAccessException or OutOfMemoryException ? "" : $"a bug: {fault.GetType().Name}: ";
        return $"portal: {kind}{TerminalText.Neutralise(fault.Message)} (--verbose shows where)";
    }
}
