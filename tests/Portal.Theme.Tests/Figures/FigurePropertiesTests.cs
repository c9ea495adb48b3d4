using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Portal.Theme.About;
using Portal.Theme.Figures;
using Portal.Theme.Money;
using Portal.Theme.Regions;
using Portal.Theme.Strategies;
using Portal.Theme.Themes;

namespace Portal.Theme.Tests.Figures;

/// <summary>What holds for the figures of any records.</summary>
public sealed class FigurePropertiesTests
{
    private static readonly string[] StageTokens = ["paid", "granted", "allocated", "budgeted", "applied", ""];
    private static readonly string[] Financiers = ["Region Gotland", "Tillväxtverket", ""];
    private static readonly string[] Themes = ["miljo-klimat", "integration", "innovation-foretagande"];

    private static readonly Gen<Made> Records =
        from theme in Gen.Elements(Themes)
        from goals in Gen.Elements("", "agenda-2030/13", "agenda-2030/13, agenda-2030/5")
        from amounts in (from amount in Gen.Choose(1, 9_000_000)
                         from stage in Gen.Elements(StageTokens)
                         from financier in Gen.Elements(Financiers)
                         from parts in Gen.Choose(0, 4)
                         select (amount, stage, financier, parts)).ListOf(3)
        from targets in (from target in Gen.Choose(1, 50)
                         from outcome in Gen.Choose(-1, 60)
                         select (target, outcome)).ListOf(2)
        from people in Gen.Choose(0, 400)
        select new Made(theme, goals, [.. amounts], [.. targets], people);

    private static readonly Arbitrary<IList<Made>> Inputs = Gen.Choose(1, 6).SelectMany(count => Records.ListOf(count)).Select(records => (IList<Made>)[.. records]).ToArbitrary();

    [Fact]
    public void The_order_of_the_records_changes_no_figure() =>
        Prop.ForAll(Inputs, records =>
        {
            // Names decide the order in which files are read: the same records under names in the other order.
            var one = Site(records, (record, n) => ($"a{n:00}", record));
            var other = Site(records, (record, n) => ($"a{records.Count - 1 - n:00}", record));

            Totals(other).ShouldBe(Totals(one));
        }).QuickCheckFewTimes();

    [Fact]
    public void Adding_a_record_never_lowers_a_count() =>
        Prop.ForAll(Inputs, Records.ToArbitrary(), (records, added) =>
        {
            var before = Counts(Site(records, (record, n) => ($"a{n:00}", record)));
            var after = Counts(Site([.. records, added], (record, n) => ($"a{n:00}", record)));

            foreach (var (name, count) in before)
            {
                after[name].ShouldBeGreaterThanOrEqualTo(count, name);
            }
        }).QuickCheckFewTimes();

    [Fact]
    public void Splitting_amounts_over_years_leaves_every_total() =>
        Prop.ForAll(Inputs, records =>
        {
            var whole = Site(records, (record, n) => ($"a{n:00}", record with { Amounts = [.. record.Amounts.Select(amount => amount with { Parts = 0 })] }));
            var split = Site(records, (record, n) => ($"a{n:00}", record));

            foreach (var figure in new Func<MoneyFigures, Figure>[] { money => money.ByStage, money => money.ByFinancier, money => money.ByTheme, money => money.ByRegion })
            {
                Cells(figure(split.Figures.Money)).ShouldBe(Cells(figure(whole.Figures.Money)));
            }

            // By year, what stands in the rows together is what stands in one.
            SumsByStage(split.Figures.Money.ByYear).ShouldBe(SumsByStage(whole.Figures.Money.ByYear));
        }).QuickCheckFewTimes();

    private static SiteContext Site(IList<Made> records, Func<Made, int, (string Name, Made Record)> nameOf) =>
        TestSites.OfInitiatives([.. records.Select((record, n) => nameOf(record, n)).Select(record => (record.Name, record.Record.ToText()))]);

    private static string Totals(SiteContext site) =>
        string.Join('\n', site.Figures.All.Where(figure => !IsOfOneRecordARow(figure)).Select(figure => $"{figure.Name}\n{Cells(figure)}"));

    // Lists of records, and the records' own: told by their names, not by their sums.
    private static bool IsOfOneRecordARow(Figure figure) =>
        figure.Name.Contains("kvalitet", StringComparison.Ordinal) || figure.Name.StartsWith("insatser/", StringComparison.Ordinal) || figure.Name.StartsWith("resultat/", StringComparison.Ordinal);

    private static string Cells(Figure figure) => string.Join('\n', figure.Rows.Select(row => string.Join(';', row.Cells.Select(cell => cell.Text))));

    private static Dictionary<string, decimal> Counts(SiteContext site)
    {
        var figures = site.Figures;
        var counts = new Dictionary<string, decimal>();
        foreach (var figure in (Figure[])[figures.Outcomes.ByAttainment, figures.Outcomes.ByRegion, figures.Outcomes.ByTheme, figures.Outcomes.ByBasis, figures.Money.Known, figures.Regions, ThemeFigures.All(site), RegionFigures.GoalsAndStrategies(site), MethodFigures.ToldOf(site), .. site.Graph.Strategies.Select(tree => StrategyFigures.GoalsOf(site, tree))])
        {
            foreach (var row in figure.Rows)
            {
                for (var n = 1; n < row.Cells.Length; n++)
                {
                    if (!figure.Columns[n].Title.StartsWith("Andel", StringComparison.Ordinal))
                    {
                        counts[$"{figure.Name}, {row.Cells[0].Text}, {figure.Columns[n].Title}"] = row.Cells[n].Number ?? 0;
                    }
                }
            }
        }

        return counts;
    }

    private static Dictionary<string, decimal> SumsByStage(Figure figure) =>
        figure.Columns.Select((column, n) => (column.Title, n)).Skip(2).ToDictionary(column => column.Title, column => figure.Rows.Sum(row => row.Cells[column.n].Number ?? 0));

    private sealed record Made(string Theme, string Goals, (int Amount, string Stage, string Financier, int Parts)[] Amounts, (int Target, int Outcome)[] Targets, int People)
    {
        public string ToText()
        {
            var text = new StringBuilder($"---\ntitle: Insats {Theme} {People}\nregion: gotland\ntheme: {Theme}\nyear: 2023\nkind: project\n");
            if (Goals.Length > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"goals: [{Goals}]\n");
            }

            if (Amounts.Length > 0)
            {
                text.Append("funding:\n");
                foreach (var (amount, stage, financier, parts) in Amounts)
                {
                    text.Append(CultureInfo.InvariantCulture, $"  - {{amount: {amount}{(stage.Length > 0 ? $", stage: {stage}" : "")}{(financier.Length > 0 ? $", financier: {financier}" : "")}");
                    if (parts > 0)
                    {
                        var years = Enumerable.Range(0, parts).Select(n => $"{2023 + n}: {(n == 0 ? amount - (amount / parts * (parts - 1)) : amount / parts)}");
                        text.Append(CultureInfo.InvariantCulture, $", years: {{{string.Join(", ", years)}}}");
                    }

                    text.Append("}\n");
                }
            }

            if (Targets.Length > 0)
            {
                text.Append("indicators:\n");
                foreach (var (target, outcome) in Targets)
                {
                    text.Append(CultureInfo.InvariantCulture, $"  - {{name: Företag, target: {target}{(outcome >= 0 ? $", outcome: {outcome}" : "")}}}\n");
                }
            }

            return text.Append(CultureInfo.InvariantCulture, $"participants: {{total: {People}}}\nsource: {{document: insatser-2023}}\n---\nEn insats.\n").ToString();
        }
    }
}
