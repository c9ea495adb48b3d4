using Portal.Content.Money;
using Portal.Theme.Figures;
using Portal.Theme.Money;
using Portal.Theme.Regions;
using Portal.Theme.Strategies;
using Portal.Theme.Themes;
using YamlDotNet.RepresentationModel;

namespace Portal.Theme.Tests.Figures;

/// <summary>Sums of money, held against the files of the records.</summary>
public sealed class MoneyFiguresTests
{
    private static readonly (string? Token, string Label)[] Tokens =
        [("paid", "Utbetalt"), ("granted", "Beviljat"), ("allocated", "Avsatt"), ("budgeted", "Budgeterat"), ("applied", "Ansökt"), (null, "Skede okänt")];

    // Each amount that counts, with its initiative.
    private static readonly List<(YamlMappingNode Initiative, YamlMappingNode Funding)> Raw =
        [.. RawRecords.Initiatives.SelectMany(initiative => initiative.Maps("funding").Where(funding => funding.Text("part") != "true").Select(funding => (initiative, funding)))];

    private static SiteFigures Figures => TestSites.Real.Figures;

    [Fact]
    public void Every_stage_has_the_sum_of_its_amounts_and_the_number_of_its_initiatives()
    {
        var table = new CsvTable(Figures.Money.ByStage);
        foreach (var (token, label) in Tokens)
        {
            var raw = Raw.Where(pair => pair.Funding.Text("stage") == token).ToList();
            table.Number(label, "Kronor").ShouldBe(raw.Sum(pair => pair.Funding.Number("amount")!.Value), label);
            table.Number(label, "Insatser").ShouldBe(raw.Select(pair => pair.Initiative).Distinct().Count(), label);
        }
    }

    [Fact]
    public void Financiers_funds_years_themes_and_regions_have_their_sums_stage_by_stage()
    {
        var names = RawRecords.Register("organisations.yml").SelectMany(organisation => organisation.Texts("aliases").Append(organisation.Text("name")!).Select(alias => (alias, name: organisation.Text("name")!))).DistinctBy(pair => pair.alias).ToDictionary(pair => pair.alias, pair => pair.name);
        Same(Figures.Money.ByFinancier, (_, funding) => [(funding.Text("financier") is { } name ? names[name] : "Källan säger inte", funding.Number("amount")!.Value)]);
        Same(Figures.Money.ByFund, (_, funding) => [(funding.Text("fund") ?? "Källan säger inte", funding.Number("amount")!.Value)]);
        Same(Figures.Money.ByYear, (_, funding) => funding.Map("years") is { } years
            ? years.Children.Select(year => (((YamlScalarNode)year.Key).Value!, decimal.Parse(((YamlScalarNode)year.Value).Value!, System.Globalization.CultureInfo.InvariantCulture)))
            : [(funding.Text("year") ?? "Källan säger inte", funding.Number("amount")!.Value)]);
        var themes = TestSites.Real.Graph.Themes.ToDictionary(theme => theme.Id.Value, theme => theme.ShortName);
        var regions = TestSites.Real.Graph.Regions.ToDictionary(region => region.Id.Value, region => region.ShortName);
        Same(Figures.Money.ByTheme, (initiative, funding) => initiative.Themes().Select(theme => (themes[theme], funding.Number("amount")!.Value)));
        Same(Figures.Money.ByRegion, (initiative, funding) => [(regions[initiative.Text("region")!], funding.Number("amount")!.Value)]);
    }

    [Fact]
    public void Sums_of_regions_themes_and_goals_are_those_of_their_initiatives()
    {
        var site = TestSites.Real;
        foreach (var region in site.Graph.Regions)
        {
            SameStages(RegionFigures.MoneyOf(site, region), initiative => initiative.Text("region") == region.Id.Value);
        }

        foreach (var theme in site.Graph.Themes)
        {
            SameStages(ThemeFigures.MoneyOf(site, theme), initiative => initiative.Themes().Contains(theme.Id.Value));
        }

        foreach (var goal in site.Graph.Strategies.SelectMany(tree => tree.AllGoals).Where(goal => goal.WithSubgoals.WithAmounts > 0))
        {
            var below = goal.WithDescendants.Select(each => each.Reference.ToString()).ToHashSet(StringComparer.Ordinal);
            SameStages(StrategyFigures.MoneyOf(site, goal), initiative => initiative.Texts("goals").Any(below.Contains));
        }
    }

    [Fact]
    public void A_flow_goes_from_each_financier_through_each_fund_to_each_theme_as_the_files_say()
    {
        SameFlows(Figures.Money.Flows, Raw);
        foreach (var region in TestSites.Real.Graph.Regions)
        {
            SameFlows(Figures.Money.FlowsOf(region), [.. Raw.Where(pair => pair.Initiative.Text("region") == region.Id.Value)]);
        }
    }

    [Fact]
    public void The_smallest_financiers_and_funds_stand_together_with_their_number_and_their_sum()
    {
        var financiers = RawRecords.Register("organisations.yml").Select(organisation => organisation.Text("name")!).Take(13).ToList();
        var texts = financiers.Select((financier, n) =>
            $"title: Insats {n}\nregion: gotland\ntheme: {(n % 3 == 0 ? "integration" : "miljo-klimat")}\nyear: 2023\nkind: project\nfunding:\n  - {{financier: \"{financier}\", fund: Fond {n % 11}, amount: {1000 + (n * n * 37 % 101)}, stage: granted}}\nsource: {{document: insatser-2023}}\n").ToList();
        var flows = TestSites.OfInitiatives([.. texts.Select((text, n) => ($"insats-{n}", $"---\n{text}---\nEn insats.\n"))]).Figures.Money.Flows;

        SameFlows(flows, [.. texts.Select(RawRecords.Parse).SelectMany(initiative => initiative.Maps("funding").Select(funding => (initiative, funding)))]).ShouldBe(2);
        var flow = flows.ShouldHaveSingleItem();
        flow.Ways.ShouldContain(way => way.Financier == "Övriga 5 finansiärer");
        flow.Ways.ShouldContain(way => way.Fund == "Övriga 3 fonder");
        flow.Figure("Källa.").Note!.ShouldEndWith("De minsta finansiärerna och fonderna står tillsammans som övriga.");
    }

    [Fact]
    public void A_flow_has_each_krona_of_its_stage_once_in_every_column()
    {
        Figures.Money.Flows.ShouldNotBeEmpty();
        foreach (var flow in Figures.Money.Flows)
        {
            var raw = Raw.Where(pair => pair.Funding.Text("stage") == Tokens.Single(token => token.Label == Stages.Label(flow.Stage)).Token).Sum(pair => pair.Funding.Number("amount")!.Value);
            flow.Ways.Sum(way => way.Amount.Value).ShouldBe((long)raw, flow.Title);
            flow.Total.Amount.Value.ShouldBe((long)raw, flow.Title);
            new CsvTable(flow.Figure("Källa.")).Number("Summa", "Kronor").ShouldBe(raw);
        }
    }

    [Fact]
    public void The_flows_of_the_regions_are_those_of_the_country()
    {
        foreach (var stage in Figures.Money.Flows.Select(flow => flow.Stage))
        {
            // A region without any named financier or fund has no flow: what it reports goes from the unsaid to the unsaid.
            var regions = TestSites.Real.Graph.Regions.SelectMany(region => Figures.Money.FlowsOf(region)).Where(flow => flow.Stage == stage).SelectMany(flow => flow.Ways).Where(way => way.Fund != "Källan säger inte" || way.Financier != "Källan säger inte").Sum(way => way.Amount.Value);
            regions.ShouldBe(Figures.Money.Flows.Single(flow => flow.Stage == stage).Ways.Where(way => way.Fund != "Källan säger inte" || way.Financier != "Källan säger inte").Sum(way => way.Amount.Value));
        }
    }

    [Fact]
    public void No_sum_is_made_over_stages()
    {
        foreach (var figure in new[] { Figures.Money.ByFinancier, Figures.Money.ByFund, Figures.Money.ByYear, Figures.Money.ByTheme, Figures.Money.ByRegion, Figures.Money.ByStage })
        {
            figure.Total.ShouldBeNull(figure.Name);
            figure.Columns.ShouldNotContain(column => column.Title.Contains("summa", StringComparison.OrdinalIgnoreCase));
        }
    }

    // Holds each way against the files, by another route; gives how many nodes of several there are.
    private static int SameFlows(IEnumerable<MoneyFlow> flows, List<(YamlMappingNode Initiative, YamlMappingNode Funding)> all)
    {
        const int Most = 8;
        const string Unsaid = "Källan säger inte";
        var names = RawRecords.Register("organisations.yml").SelectMany(organisation => organisation.Texts("aliases").Append(organisation.Text("name")!).Select(alias => (alias, name: organisation.Text("name")!))).DistinctBy(pair => pair.alias).ToDictionary(pair => pair.alias, pair => pair.name);
        var themes = TestSites.Real.Graph.Themes.ToDictionary(theme => theme.Id.Value, theme => theme.ShortName);
        var ofSeveral = 0;
        foreach (var flow in flows)
        {
            var raw = all
                .Where(pair => pair.Funding.Text("stage") == Tokens.Single(token => token.Label == Stages.Label(flow.Stage)).Token && pair.Funding.Number("amount") > 0)
                .Select(pair => (Financier: pair.Funding.Text("financier") is { } name ? names[name] : Unsaid, Fund: pair.Funding.Text("fund") ?? Unsaid, Theme: themes[pair.Initiative.Text("theme")!], Amount: pair.Funding.Number("amount")!.Value))
                .ToList();
            var financiers = Nodes(raw, way => way.Financier, "finansiärer", flow.Ways.Select(way => way.Financier));
            var funds = Nodes(raw, way => way.Fund, "fonder", flow.Ways.Select(way => way.Fund));
            var ways = raw.GroupBy(way => (Financier: financiers[way.Financier], Fund: funds[way.Fund], way.Theme)).ToDictionary(way => way.Key, way => way.Sum(each => each.Amount));

            flow.Ways.ToDictionary(way => (way.Financier, way.Fund, way.Theme), way => (decimal)way.Amount.Value).ShouldBe(ways, ignoreOrder: true, flow.Title);
        }

        return ofSeveral;

        // What each name stands as: itself, or together with all others that are smaller than the eighth.
        Dictionary<string, string> Nodes(
            List<(string Financier, string Fund, string Theme, decimal Amount)> raw, Func<(string Financier, string Fund, string Theme, decimal Amount), string> nameOf, string word, IEnumerable<string> shown)
        {
            var sums = raw.GroupBy(nameOf).Where(name => name.Key != Unsaid).ToDictionary(name => name.Key, name => name.Sum(way => way.Amount));
            var own = shown.Where(sums.ContainsKey).ToHashSet();
            var rest = sums.Keys.Except(own).ToList();
            if (rest.Count > 0)
            {
                ofSeveral++;
                own.Count.ShouldBe(Most);
                own.Min(name => sums[name]).ShouldBeGreaterThanOrEqualTo(rest.Max(name => sums[name]));
            }
            else
            {
                own.Count.ShouldBeLessThanOrEqualTo(Most + 1);
            }

            return sums.Keys.Append(Unsaid).ToDictionary(name => name, name => rest.Contains(name) ? $"Övriga {rest.Count} {word}" : name);
        }
    }

    private static void SameStages(Figure figure, Func<YamlMappingNode, bool> isIn)
    {
        var table = new CsvTable(figure);
        foreach (var (token, label) in Tokens)
        {
            var raw = Raw.Where(pair => isIn(pair.Initiative) && pair.Funding.Text("stage") == token).ToList();
            table.Rows.Contains(label).ShouldBe(raw.Count > 0, $"{figure.Name}, {label}");
            if (raw.Count > 0)
            {
                table.Number(label, "Kronor").ShouldBe(raw.Sum(pair => pair.Funding.Number("amount")!.Value), $"{figure.Name}, {label}");
                table.Number(label, "Insatser").ShouldBe(raw.Select(pair => pair.Initiative).Distinct().Count(), $"{figure.Name}, {label}");
            }
        }
    }

    private static void Same(Figure figure, Func<YamlMappingNode, YamlMappingNode, IEnumerable<(string Key, decimal Amount)>> partsOf)
    {
        var table = new CsvTable(figure);
        var parts = Raw.SelectMany(pair => partsOf(pair.Initiative, pair.Funding).Select(part => (part.Key, part.Amount, Stage: pair.Funding.Text("stage"), pair.Initiative))).ToList();
        foreach (var row in table.Rows)
        {
            foreach (var (token, label) in Tokens)
            {
                table.Number(row, label).ShouldBe(parts.Where(part => part.Key == row && part.Stage == token).Sum(part => part.Amount), $"{figure.Name}, {row}, {label}");
            }

            table.Number(row, "Insatser med belopp").ShouldBe(parts.Where(part => part.Key == row).Select(part => part.Initiative).Distinct().Count(), $"{figure.Name}, {row}");
        }

        parts.Select(part => part.Key).Distinct().Except(table.Rows).ShouldBeEmpty(figure.Name);
    }
}
