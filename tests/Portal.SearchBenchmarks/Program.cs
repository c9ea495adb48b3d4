using System.Globalization;
using Portal.SearchBenchmarks;

// Run with -c Release. Times depend on the machine: quote ratios between figures of one run.
switch (args)
{
    case ["quality"]:
        await QualityBenchmark.RunAsync();
        return 0;
    case ["speed"]:
        await SpeedBenchmark.RunAsync();
        return 0;
    case ["wire", "--alone", var count] when int.TryParse(count, CultureInfo.InvariantCulture, out var initiatives):
        await WireBenchmark.RunAsync([initiatives], isAlone: true);
        return 0;
    case ["wire", ..] when args[1..].All(count => int.TryParse(count, out _)):
        await WireBenchmark.RunAsync(args.Length > 1 ? [.. args[1..].Select(count => int.Parse(count, CultureInfo.InvariantCulture))] : [0, 10_000, 100_000]);
        return 0;
    default:
        Console.Error.WriteLine("""
            Usage:
              quality        judged queries on the real records, beside Pagefind and lunr (by npm)
              speed          keystroke to results at 10000 initiatives, in a browser slowed four times
              wire [N...]    bytes and requests of searches, beside Pagefind (by npm) on the same pages;
                             0 stands for the real records (0, 10000 and 100000 if left out)
              wire --alone N the same without Pagefind, which takes many minutes for 100000
            """);
        return 2;
}
