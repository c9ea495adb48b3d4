using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Portal.Content.Changes;
using Portal.Content.Fields;
using Portal.Content.Goals;
using Portal.Content.Graph;
using Portal.Content.Records;
using Portal.Content.Records.Places;

namespace Portal.Theme.Changes;

/// <summary>
/// The pages of what changes tell of. Much of that is gone, or never was more than text in a record, so only what the graph has today
/// gets an address.
/// </summary>
public sealed class RecordLinks
{
    private static readonly ConditionalWeakTable<PortalGraph, RecordLinks> Known = [];

    private readonly FrozenDictionary<RecordKey, string> _addresses;
    private readonly FrozenDictionary<string, string> _organisations;
    private readonly FrozenDictionary<string, string> _municipalities;
    private readonly FrozenSet<GoalReference> _goals;

    private RecordLinks(PortalGraph graph)
    {
        _addresses = Records(graph)
            .Select(record => (Key: RecordKey.Of(record), Address: record is Municipality municipality ? Addresses.Of(municipality) : Addresses.Of(RecordKey.Of(record))))
            .Where(pair => pair.Address is not null)
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Address!);
        _organisations = graph.Organisations
            .SelectMany(organisation => organisation.Aliases.Prepend(organisation.Name).Distinct(StringComparer.Ordinal).Select(name => (name, address: Addresses.Of(organisation))))
            .ToFrozenDictionary(pair => pair.name, pair => pair.address, StringComparer.Ordinal);
        _municipalities = graph.Municipalities.ToFrozenDictionary(municipality => municipality.Name, Addresses.Of, StringComparer.Ordinal);
        _goals = graph.Strategies.SelectMany(strategy => strategy.Strategy.Id == PortalGraph.AgendaId ? strategy.Goals : strategy.AllGoals).Select(goal => goal.Reference).ToFrozenSet();
    }

    /// <summary>The links of a graph, worked out once.</summary>
    public static RecordLinks Of(PortalGraph graph) => Known.GetValue(graph, known => new RecordLinks(known));

    /// <summary>The page of a record, or null where there is none today.</summary>
    public string? AddressOf(RecordKey record) => _addresses.GetValueOrDefault(record);

    /// <summary>The page of what a sentence names, or null where there is none today.</summary>
    public string? AddressOf(SentencePart part) => part is { Refers: { } kind, Target: { } target } ? AddressOf(kind, target) : null;

    private string? AddressOf(ReferenceKind kind, string target) => kind switch
    {
        ReferenceKind.Region => AddressOf(new RecordKey("region", target)),
        ReferenceKind.Theme => AddressOf(new RecordKey("theme", target)),
        ReferenceKind.Strategy => AddressOf(new RecordKey("strategy", target)),
        ReferenceKind.Budget => AddressOf(new RecordKey("budget", target)),
        ReferenceKind.Body => AddressOf(new RecordKey("body", target)),
        ReferenceKind.OrganisationId => AddressOf(new RecordKey("organisation", target)),
        ReferenceKind.Initiative or ReferenceKind.InitiativeAnywhere => AddressOf(new RecordKey("initiative", target)),
        ReferenceKind.Organisation => _organisations.GetValueOrDefault(target),
        ReferenceKind.Municipality => _municipalities.GetValueOrDefault(target),
        ReferenceKind.Goal => GoalReference.TryRead(target, out var goal) && _goals.Contains(goal) ? Addresses.Of(goal) : null,
        _ => null,
    };

    private static IEnumerable<Record> Records(PortalGraph graph) =>
        graph.Initiatives.Initiatives.Cast<Record>()
            .Concat(graph.Regions).Concat(graph.Themes).Concat(graph.Strategies.Select(tree => tree.Strategy)).Concat(graph.Programmes).Concat(graph.Organisations)
            .Concat(graph.Budgets).Concat(graph.Bodies).Concat(graph.DecisionLists).Concat(graph.Allocations)
            .Concat(graph.Municipalities);
}
