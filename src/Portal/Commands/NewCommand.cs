using System.CommandLine;

namespace Portal.Commands;

internal static class NewCommand
{
    public static Command Create() => new("new", "Begin a new record.");
}
