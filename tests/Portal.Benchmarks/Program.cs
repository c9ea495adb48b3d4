using System.Globalization;
using Portal.Benchmarks.Building;
using Portal.Benchmarks.Downloads;
using Portal.Benchmarks.History;
using Portal.Benchmarks.Pages;
using Portal.Benchmarks.Search;

// Run with -c Release. Times depend on the machine: quote ratios between figures of one run.
switch (args)
{
    case ["pages"]:
        PageBenchmark.Run();
        return 0;
    case ["figures", ..] when args[1..].All(count => int.TryParse(count, out _)):
        foreach (var count in args.Length > 1 ? args[1..] : ["10000", "100000"])
        {
            FigureBenchmark.RunApart(count);
        }

        return 0;
    case ["figures-one", var count]:
        FigureBenchmark.Run(int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    case ["build", ..] when args[1..].All(count => int.TryParse(count, out _)):
        BuildBenchmark.RunApart((args.Length > 1 ? args[1..] : ["600", "10000", "100000"]).Distinct());
        return 0;
    case ["build-one", var count]:
        BuildBenchmark.Run(int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    case ["build-one", var count, var folder]:
        BuildBenchmark.Run(int.Parse(count, CultureInfo.InvariantCulture), folder);
        return 0;
    case ["search-index", var count]:
        IndexBenchmark.Run(int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    case ["downloads", ..] when args[1..].All(count => int.TryParse(count, out _)):
        foreach (var count in args.Length > 1 ? args[1..] : ["600", "10000", "100000"])
        {
            DownloadBenchmark.RunApart(count);
        }

        return 0;
    case ["downloads-one", var count]:
        DownloadBenchmark.Run(int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    case ["history"]:
        await HistoryBenchmark.RunAsync(10_000, 5_000);
        return 0;
    case ["history", var records, var commits] when int.TryParse(records, out var files) && int.TryParse(commits, out var entries):
        await HistoryBenchmark.RunAsync(files, entries);
        return 0;
    default:
        Console.Error.WriteLine("""
            Usage:
              build [N...]   the whole build of N made-up initiatives: time and memory, stage by stage (600, 10000 and 100000 if left out)
              history [N M]  reading the history of N made-up initiatives and M commits (10000 and 5000 if left out)
              search-index N the search index of N made-up initiatives alone: time
              downloads [N...]
                             the downloads of N made-up initiatives: time, size and memory, by part and form
              figures [N...] what figures cost at N made-up initiatives: computing, files, and each kind of page
                             (10000 and 100000 if left out)
              pages          pages a second, kind by kind, of the real records
            """);
        return 2;
}
