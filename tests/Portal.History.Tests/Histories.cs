using Portal.Content.Changes;

// Some tests change the variables of the process, which git is started with.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Portal.History.Tests;

/// <summary>What tests of histories write and read.</summary>
internal static class Histories
{
    /// <summary>The file of the record that most of them change.</summary>
    public const string MolekylFile = "initiatives/gotland/molekyl.md";

    /// <summary>The record that most of them change.</summary>
    public static readonly RecordKey Molekyl = new("initiative", "gotland/molekyl");

    /// <summary>The history of a repository, by way of its cache.</summary>
    public static Task<ChangeLog> ReadAsync(TemporaryRepository repository) => ChangeHistory.ReadAsync(repository.Input, repository.Cache);

    /// <summary>A line for each change.</summary>
    public static string[] Told(ChangeLog log) =>
    [
        .. log.Commits.SelectMany(commit => commit.Records).SelectMany(change =>
            change.Fields.IsEmpty ? [$"{change.Kind} {change.Record.Id} {change.Title}"] : change.Fields.Select(field => $"{change.Kind} {change.Record.Id} {change.Title}: {field.ToString().Replace('\u00A0', ' ')}")),
    ];

    /// <summary>An initiative with an amount.</summary>
    public static string Initiative(int amount, string title = "Molekyl", string text = "En insats för mat.", string fields = "") =>
        $"---\ntitle: {title}\nregion: gotland\nyear: 2023\nkind: project\n{fields}funding:\n  - {{financier: Region Gotland, amount: {amount}, stage: granted}}\n---\n{text}\n";
}
