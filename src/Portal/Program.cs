using System.CommandLine;
using Portal;
using Portal.Commands;
using Portal.Reporting;

var arguments = PortalCommand.Create().Parse(args);
if (arguments.Errors.Count > 0)
{
    foreach (var error in arguments.Errors)
    {
        await Console.Error.WriteLineAsync($"portal: {TerminalText.Neutralise(PortalCommand.InWords(error.Message))}");
    }

    await Console.Error.WriteLineAsync("Try 'portal --help', or --help after a command.");
    return ExitCode.Usage;
}

try
{
    return await arguments.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (OperationCanceledException)
{
    await Console.Error.WriteLineAsync("portal: stopped; nothing was published");
    return ExitCode.Interrupted;
}
catch (Exception fault)
{
    await Console.Error.WriteLineAsync(Faults.Describe(fault, arguments.GetValue(PortalCommand.Verbose)));
    return ExitCode.Fault;
}
