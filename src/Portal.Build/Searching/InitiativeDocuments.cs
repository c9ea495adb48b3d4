using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Portal.Content.Goals;
using Portal.Content.Graph;
using Portal.Content.Money;
using Portal.Content.Records.Initiatives;
using Portal.Content.Text;
using Portal.Search.Documents;
using Portal.Theme;

namespace Portal.Build.Searching;

/// <summary>Initiatives as documents. There may be a hundred thousand of them: what they have in common is made once.</summary>
internal sealed class InitiativeDocuments(PortalGraph graph)
{
    private readonly Dictionary<GoalReference, FacetValue[]> _goals = graph.Strategies.SelectMany(tree => tree.AllGoals)
        .ToDictionary(goal => goal.Reference, goal => goal.Path.Select(ValueOf).ToArray());

    // Each thread gathers names, texts and values in the same place, one document after the other.
    [ThreadStatic]
    private static List<string>? _names;

    [ThreadStatic]
    private static List<FacetValue>? _values;

    /// <summary>A document, with its place in the table that results are downloaded from.</summary>
    public SearchDocument Of(Initiative initiative, int row)
    {
        var amounts = AmountsOf(initiative);
        var regions = RegionsOf(initiative);
        string[] organisations = [.. OrganisationsOf(initiative)];
        return new SearchDocument
        {
            Address = Addresses.Of(initiative),
            Title = initiative.Title,
            Names = NamesOf(initiative, regions, organisations),
            Goals = GoalsOf(initiative),
            Summary = PlainText.Of(initiative.Text.Summary),
            Body = PlainText.Body(initiative.Text, TextsOf(initiative)),
            Values = ValuesOf(initiative, regions, organisations),
            Amount = Shown(amounts, initiative),
            Amounts = amounts,
            Row = row,
        };
    }

    private static FacetValue ValueOf(StrategyGoal goal) =>
        new(goal.Strategy.Id == PortalGraph.AgendaId ? "agenda" : "goal", SearchDocuments.IdOf(goal.Reference));

    private ImmutableArray<string> NamesOf(Initiative initiative, ImmutableArray<Slug> regions, string[] organisations)
    {
        var names = _names ??= [];
        names.Clear();
        foreach (var number in initiative.CaseNumbers?.Nyps ?? [])
        {
            AddOnce(names, number);
        }

        AddOnce(names, initiative.CaseNumbers?.Dnr ?? "");
        foreach (var id in regions)
        {
            var region = graph.Region(id);
            AddOnce(names, region.Name);
            AddOnce(names, region.County);
        }

        foreach (var name in initiative.Municipalities)
        {
            AddOnce(names, name);
        }

        foreach (var name in initiative.PlacesAbroad)
        {
            AddOnce(names, name);
        }

        foreach (var name in organisations)
        {
            AddOnce(names, name);
            AddOnce(names, graph.OrganisationNamed(name).Name);
        }

        foreach (var funding in initiative.Funding)
        {
            AddOnce(names, funding.Fund ?? "");
        }

        AddOnce(names, initiative.Decision?.Body ?? "");
        return [.. CollectionsMarshal.AsSpan(names)];
    }

    private ImmutableArray<string> GoalsOf(Initiative initiative)
    {
        var titles = _names ??= [];
        titles.Clear();
        foreach (var theme in initiative.AllThemes)
        {
            AddOnce(titles, graph.Theme(theme).Name);
        }

        foreach (var goal in initiative.Goals)
        {
            AddOnce(titles, graph.Goal(goal).Goal.Title);
        }

        return [.. CollectionsMarshal.AsSpan(titles)];
    }

    private ImmutableArray<FacetValue> ValuesOf(Initiative initiative, ImmutableArray<Slug> regions, string[] organisations)
    {
        var values = _values ??= [];
        values.Clear();
        values.Add(new("type", "initiative"));
        foreach (var id in regions)
        {
            AddOnce(values, new("region", id.Value));
            AddOnce(values, new("area", graph.Region(id).ProgrammeArea.Value));
        }

        foreach (var theme in initiative.AllThemes)
        {
            AddOnce(values, new("theme", theme.Value));
        }

        values.Add(new("kind", InitiativeKinds.All.Token(initiative.Kind)));
        values.Add(new("year", SearchDocuments.Number(initiative.Year)));
        values.Add(new("status", initiative.Status is { } status ? InitiativeStatuses.All.Token(status) : Addresses.Unsaid));
        foreach (var goal in initiative.Goals)
        {
            foreach (var value in _goals[goal])
            {
                AddOnce(values, value);
            }
        }

        foreach (var name in initiative.Municipalities)
        {
            AddOnce(values, new("municipality", graph.MunicipalityNamed(name).Slug.Value));
        }

        foreach (var name in organisations)
        {
            AddOnce(values, new("organisation", graph.OrganisationNamed(name).Id.Value));
        }

        if (initiative.Owner is not null)
        {
            values.Add(new("owner", graph.OrganisationNamed(initiative.Owner).Id.Value));
        }

        AddMoney(values, initiative);
        if (initiative.Indicators.Any(indicator => indicator.Outcome is not null))
        {
            values.Add(new("has", "outcomes"));
        }

        return [.. CollectionsMarshal.AsSpan(values)];
    }

    private void AddMoney(List<FacetValue> values, Initiative initiative)
    {
        foreach (var funding in initiative.Funding)
        {
            if (funding.Financier is { } financier)
            {
                AddOnce(values, new("financier", graph.OrganisationNamed(financier).Id.Value));
            }
        }

        foreach (var funding in MoneyTotals.Counted(initiative))
        {
            AddOnce(values, new("stage", Stages.Token(funding.Stage)));
            AddOnce(values, new("fund", funding.Fund ?? Addresses.Unsaid));
            foreach (var year in funding.ByYear.Select(part => SearchDocuments.Number(part.Key)).DefaultIfEmpty(Addresses.Unsaid))
            {
                AddOnce(values, new("amountYear", year));
            }
        }

        if (!initiative.Funding.IsEmpty || initiative.Cost is not null)
        {
            values.Add(new("has", "amounts"));
        }
    }

    // Its own region first.
    private static ImmutableArray<Slug> RegionsOf(Initiative initiative) =>
        initiative.AllRegions is { Length: > 1 } regions ? [.. regions.OrderBy(id => id != initiative.Region)] : initiative.AllRegions;

    private static IEnumerable<string> OrganisationsOf(Initiative initiative) =>
        initiative.Partners.Prepend(initiative.Owner).Concat(initiative.Funding.Select(funding => funding.Financier)).OfType<string>();

    private List<string> TextsOf(Initiative initiative)
    {
        var texts = _names ??= [];
        texts.Clear();
        foreach (var indicator in initiative.Indicators)
        {
            AddOnce(texts, indicator.Name);
        }

        foreach (var indicator in initiative.Indicators)
        {
            AddOnce(texts, indicator.Note ?? "");
        }

        foreach (var funding in initiative.Funding)
        {
            AddOnce(texts, funding.Note ?? "");
        }

        AddOnce(texts, initiative.Cost?.Note ?? "");
        foreach (var note in graph.NotesOn(initiative))
        {
            // A doubt on several initiatives names the others, which it is not about.
            AddOnce(texts, note.Initiatives.Length < 2 ? note.Text : "");
        }

        return texts;
    }

    private ImmutableArray<SearchAmount> AmountsOf(Initiative initiative) => initiative.Funding.IsEmpty ? [] :
        [.. MoneyTotals.Counted(initiative).Select(funding =>
            new SearchAmount(funding.Amount.Value, Stages.Token(funding.Stage), funding.Financier is { } name ? graph.OrganisationNamed(name).Id.Value : null, funding.IsApproximate))];

    /// <summary>The sum of the stage that has come furthest; what the whole costs, where no one is said to pay.</summary>
    private static SearchAmount? Shown(ImmutableArray<SearchAmount> amounts, Initiative initiative)
    {
        if (amounts.IsEmpty)
        {
            return initiative.Cost?.Total is { } total ? new SearchAmount(total.Value, "cost") : null;
        }

        var stage = Stages.InOrder.Select(Stages.Token).First(token => amounts.Any(amount => amount.Stage == token));
        var ofStage = amounts.Where(amount => amount.Stage == stage).ToArray();
        return new SearchAmount(ofStage.Sum(amount => amount.Kronor), stage, IsApproximate: ofStage.Any(amount => amount.IsApproximate));
    }

    // There are a few dozen: looking through them takes less than keeping a set.
    private static void AddOnce(List<string> names, string name)
    {
        if (name.Length > 0 && !names.Contains(name))
        {
            names.Add(name);
        }
    }

    private static void AddOnce(List<FacetValue> values, FacetValue value)
    {
        foreach (var (facet, other) in CollectionsMarshal.AsSpan(values))
        {
            if (other == value.Value && facet == value.Facet)
            {
                return;
            }
        }

        values.Add(value);
    }
}
