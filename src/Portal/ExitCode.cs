namespace Portal;

/// <summary>How the program ends, for scripts and CI.</summary>
public static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Good = 0;

    /// <summary>Records, settings or links have errors.</summary>
    public const int Problems = 1;

    /// <summary>The command was not understood, or what it names is not there.</summary>
    public const int Usage = 2;

    /// <summary>A fault of the machine, or a bug (EX_SOFTWARE of sysexits.h).</summary>
    public const int Fault = 70;

    /// <summary>Stopped with Ctrl-C: 128 and the number of the signal, as shells have it.</summary>
    public const int Interrupted = 130;
}
