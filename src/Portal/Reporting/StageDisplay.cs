using Portal.Build.Progress;
using Spectre.Console;

namespace Portal.Reporting;

/// <summary>Shows the stages of a build: on a terminal as they go, elsewhere a plain line for each that has ended.</summary>
internal sealed class StageDisplay : IProgress<StageReport>
{
    private readonly TextWriter _output;
    private readonly StatusContext? _status;

    private StageDisplay(TextWriter output, StatusContext? status) => (_output, _status) = (output, status);

    /// <summary>Runs a build under the display.</summary>
    public static T Run<T>(Func<IProgress<StageReport>, T> build)
    {
        var console = AnsiConsole.Console;
        return console.Profile.Capabilities is { Interactive: true, Ansi: true }
            ? console.Status().Start("Starting", status => build(new StageDisplay(console.Profile.Out.Writer, status)))
            : build(new StageDisplay(Console.Out, null));
    }

    /// <inheritdoc/>
    public void Report(StageReport value)
    {
        if (!value.IsFinished)
        {
            if (_status is not null)
            {
                _status.Status(value.Total > 0 ? $"{value.Stage} {value.Count:N0} of {value.Total:N0}" : value.Stage.ToString());
            }

            return;
        }

        var line = Line(value);
        if (_status is not null)
        {
            AnsiConsole.Console.WriteLine(line);
        }
        else
        {
            _output.WriteLine(line);
        }
    }

    /// <summary>One stage in a line: name, time, count, size.</summary>
    public static string Line(StageReport report)
    {
        var size = report.Bytes > 0 ? $", {Size(report.Bytes)}" : "";
        return $"{report.Stage,-8}{report.Elapsed.TotalSeconds,8:F2} s  {report.Count:N0} {Unit(report.Stage, report.Count)}{size}";
    }

    /// <summary>A number of bytes in decimal units: 12.3 MB.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000 => $"{bytes} B",
        < 1_000_000 => $"{bytes / 1e3:F1} kB",
        < 1_000_000_000 => $"{bytes / 1e6:F1} MB",
        _ => $"{bytes / 1e9:F2} GB",
    };

    private static string Unit(Stage stage, long count)
    {
        var unit = stage switch
        {
            Stage.Check => "problem",
            Stage.Link => "record",
            Stage.History => "commit",
            Stage.Render => "page",
            Stage.Verify => "link",
            _ => "file",
        };
        return count == 1 ? unit : unit + "s";
    }
}
