using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Content.Graph;
using Portal.Content.Money;
using Portal.Content.Records;
using Portal.Content.Records.Budgets;
using Portal.Content.Records.Decisions;
using Portal.Content.Records.Goals;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Organisations;
using Portal.Content.Records.Places;
using Portal.Content.Records.Programmes;
using Portal.Content.Records.Reporting;
using Portal.Content.Text;
using Record = Portal.Content.Records.Record;

namespace Portal.Content.Tests.Migration;

/// <summary>
/// Holds the records as first transcribed, read as plain YAML, against what the generator knows after migration. The two roads share
/// no code: a figure, a name or a sentence that got lost on either would show.
/// </summary>
public sealed partial class NothingLostTests(MigratedRecords records, ITestOutputHelper output) : IClassFixture<MigratedRecords>
{
    private readonly OriginalRecord[] _originals = [.. records.Originals.Select(OriginalRecord.Read)];

    private IEnumerable<OriginalRecord> OriginalInitiatives => _originals.Where(file => file.Kind == "initiatives");

    private PortalGraph Graph => records.Graph.Value;

    private IEnumerable<Initiative> Initiatives => Graph.Initiatives.Initiatives;

    [Fact]
    public void Every_record_is_there()
    {
        Count<Initiative>("initiatives").ShouldBe(549);
        Count<Strategy>("strategies").ShouldBe(25);
        Count<Allocation>("allocations").ShouldBe(21);
        Count<Report>("reports").ShouldBe(21);
        Count<Region>("regions").ShouldBe(21);
        Count<Theme>("themes").ShouldBe(7);
        Count<Programme>("programmes").ShouldBe(1);
        Count<Budget>("budgets").ShouldBe(1);
        Count<DecisionList>("decisions").ShouldBe(1);
        Count<Body>("bodies").ShouldBe(1);
        Count<Document>("documents.yml", "[].id").ShouldBe(4);
        Count<ProgrammeArea>("programme-areas.yml", "[].id").ShouldBe(8);
        Count<Organisation>("organisations.yml", "[].id").ShouldBe(348);
        Count<Municipality>("municipalities.yml", "[].code").ShouldBe(290);
        Graph.Initiatives.Initiatives.Select(initiative => initiative.Reference.ToString()).Order(StringComparer.Ordinal)
            .ShouldBe(OriginalInitiatives.Select(file => file.Initiative));

        int Count<T>(string kind, string? id = null)
            where T : Record
        {
            var files = _originals.Where(file => file.Kind == kind);
            var before = id is null ? files.Count() : files.Sum(file => file.Of(id).Count());
            var after = records.Reading.Records<T>().Length;
            output.WriteLine($"{kind}: {before} before, {after} after");
            after.ShouldBe(before);
            return after;
        }
    }

    [Fact]
    public void Every_amount_of_an_initiative_is_there()
    {
        var before = OriginalInitiatives.SelectMany(file => file.Values
            .Where(value => MoneyOfInitiative().IsMatch(value.Keys))
            .Select(value => (file.Initiative, Amount: Whole(value.Value)))).ToList();
        var after = Initiatives.SelectMany(initiative => AmountsOf(initiative).Select(amount => (Initiative: initiative.Reference.ToString(), Amount: amount.Value))).ToList();

        Same("Amounts of initiatives", before, after);
        output.WriteLine($"Sum: {before.Sum(each => each.Amount)} kr before, {after.Sum(each => each.Amount)} kr after");
    }

    [Fact]
    public void Each_krona_counts_once_in_its_stage()
    {
        // Thirteen amounts were a project's cost or a part of it, not money given to it.
        var costs = Initiatives.Where(initiative => initiative.Cost is not null && initiative.Region != new Slug("orebro"))
            .Select(initiative => initiative.Cost!.Total ?? Kronor.Sum(initiative.Cost.Lines.Select(line => line.Total))).ToList();
        costs.Count.ShouldBe(13);
        Kronor.Sum(costs).ShouldBe(new Kronor(391_374_314));
        output.WriteLine($"{costs.Count} amounts became costs: {Kronor.Sum(costs)}");

        var before = OriginalInitiatives.SelectMany(file => Funding(file)).ToLookup(funding => funding.Stage, funding => funding.Amount);
        foreach (var stage in Stages.InOrder)
        {
            var token = stage == Stage.Unknown ? "" : Stages.Named.Token(stage);
            var after = Graph.Initiatives.Money[stage]!.Value;
            output.WriteLine($"{Stages.Label(stage)}: {before[token].Sum()} kr before in {before[token].Count()} amounts, {after.Amount} after in {after.Initiatives} initiatives");
            after.Amount.Value.ShouldBe(before[token].Sum() - (stage == Stage.Unknown ? Kronor.Sum(costs).Value : 0));
        }

        Graph.Initiatives.Money[Stage.Granted]!.Value.Amount.ShouldBe(new Kronor(222_821_643));
        Graph.Initiatives.Money[Stage.Paid]!.Value.Amount.ShouldBe(new Kronor(22_978_615));
        Graph.Initiatives.Money[Stage.Unknown]!.Value.Amount.ShouldBe(new Kronor(223_300_000));

        static IEnumerable<(string Stage, long Amount)> Funding(OriginalRecord file)
        {
            var (amount, stage) = (0L, "");
            foreach (var (keys, value) in file.Values.Where(value => value.Keys is "funding[].financier" or "funding[].fund" or "funding[].amount" or "funding[].stage"))
            {
                if (keys == "funding[].stage")
                {
                    stage = value;
                }
                else if (amount > 0)
                {
                    yield return (stage, amount);
                    (amount, stage) = (0, "");
                }

                amount = keys == "funding[].amount" ? Whole(value) : amount;
            }

            if (amount > 0)
            {
                yield return (stage, amount);
            }
        }
    }

    [Fact]
    public void Every_amount_of_grants_budgets_and_decisions_is_there()
    {
        Same(
            "Figures of the grant 1:1",
            _originals.Where(file => file.Kind == "allocations").SelectMany(file => file.Of("total.amount", "split[].amount", "counts[].number").Select(value => (file.Path, Whole(value)))),
            Graph.Allocations.SelectMany(allocation => (allocation.Total is { } total ? [total.Amount.Value] : Array.Empty<long>())
                .Concat(allocation.Uses.Select(use => use.Amount.Value))
                .Concat(allocation.Amounts.Select(amount => amount.Amount.Value))
                .Concat(allocation.Counts.Select(count => (long)count.Number))
                .Select(value => (allocation.Origin.File, value))));
        Same(
            "Figures of budgets",
            _originals.Where(file => file.Kind == "budgets").SelectMany(file => file.Of("turnover", "special_funds[].amount", "reserves[].amount", "forecast_2021.result", "tables[].rows[].values[]").Select(Whole)),
            Graph.Budgets.SelectMany(budget => (budget.Turnover is { } turnover ? [turnover] : Array.Empty<Kronor>())
                .Concat(budget.SpecialFunds.Select(fund => fund.Amount))
                .Concat(budget.Reserves.Select(reserve => reserve.Amount))
                .Concat(budget.Forecasts.Select(forecast => forecast.Result))
                .Concat(budget.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Values).OfType<Kronor>())
                .Select(amount => amount.Value)));
        Same(
            "Amounts of decisions",
            _originals.Where(file => file.Kind == "decisions").SelectMany(file => file.Of("decisions[].amount").Select(Whole)),
            Graph.DecisionLists.SelectMany(list => list.Decisions).Where(decision => decision.Amount is not null).Select(decision => decision.Amount!.Value.Value));
        Same(
            "Amounts of programmes",
            _originals.Where(file => file.Kind == "programmes").SelectMany(file => file.Of("budget.total.amount", "related_funds[].amount").Select(Whole)),
            Graph.Programmes.SelectMany(programme => (programme.Budget?.Total is { } total ? [total.Amount] : Array.Empty<long>())
                .Concat(programme.RelatedFunds.Where(fund => fund.Amount is not null).Select(fund => fund.Amount!.Value))));
    }

    [Fact]
    public void Every_indicator_is_there_with_its_figures()
    {
        var before = OriginalInitiatives.SelectMany(file => file.Items("indicators").Select(item =>
            (file.Initiative, Name: item["name"], Unit: item.GetValueOrDefault("unit"), Figure(item, "baseline"), Figure(item, "target"), Figure(item, "outcome")))).ToList();
        var after = Initiatives.SelectMany(initiative => initiative.Indicators.Select(indicator =>
            (Initiative: initiative.Reference.ToString(), indicator.Name, indicator.Unit, indicator.Baseline, indicator.Target, indicator.Outcome))).ToList();

        Same("Indicators", before, after);
        after.Count.ShouldBe(654);
        Graph.Initiatives.Indicators.ShouldBe(654);
        output.WriteLine($"With target: {Graph.Initiatives.IndicatorsWithTarget}, with outcome: {Graph.Initiatives.IndicatorsWithOutcome}; initiatives with indicators: {Graph.Initiatives.WithIndicators}, with targets: {Graph.Initiatives.WithTargets}");

        static decimal? Figure(IReadOnlyDictionary<string, string> item, string key) =>
            item.TryGetValue(key, out var value) ? decimal.Parse(value, CultureInfo.InvariantCulture) : null;
    }

    [Fact]
    public void Every_note_on_an_indicator_is_there_or_became_a_qualifier_that_says_the_same()
    {
        var (whole, qualified, both) = (0, 0, 0);
        foreach (var file in OriginalInitiatives)
        {
            var initiative = Graph.Initiative(Reference(file));
            foreach (var (item, indicator) in file.Items("indicators").Zip(initiative.Indicators))
            {
                var qualifier = indicator.OutcomeQualifier ?? indicator.TargetQualifier;
                if (!item.TryGetValue("note", out var note))
                {
                    indicator.Note.ShouldBeNull();
                    if (qualifier is not null)
                    {
                        file.Body.ShouldContain($"{Qualifiers.All.Label(qualifier.Value)} {item["target"]}", Case.Sensitive, file.Path);
                    }
                }
                else if (note == indicator.Note)
                {
                    qualifier.ShouldBeNull();
                    whole++;
                }
                else
                {
                    qualifier.ShouldBe(Meaning(note), $"{file.Path}: {note}");
                    var figure = indicator.OutcomeQualifier is not null ? indicator.Outcome : indicator.Target;
                    var rest = indicator.Note is null ? note : note[..note.IndexOf(indicator.Note, StringComparison.Ordinal)];
                    foreach (Match number in Digits().Matches(rest))
                    {
                        decimal.Parse(number.Value, CultureInfo.InvariantCulture).ShouldBe(figure!.Value, $"{file.Path}: {note}");
                    }

                    Words().Matches(rest).Select(word => word.Value).ShouldBeSubsetOf(["cirka", "ungefär", "omkring", "drygt", "nästan", "nära", "närmare", "minst", "över", "mer", "fler", "än", "Anges", "som", "målet", "är", "ett", "tal", "talet", "tiotal", "i", "källan", "procent", "ton"]);
                    qualified += indicator.Note is null ? 1 : 0;
                    both += indicator.Note is null ? 0 : 1;
                }
            }
        }

        output.WriteLine($"Notes on indicators: {whole} as they were, {qualified} became a qualifier, {both} a qualifier and a shorter note");
        (whole, qualified, both).ShouldBe((44, 87, 6));

        var ofGoals = _originals.Where(file => file.Kind == "strategies").SelectMany(file => file.Values).Count(value => value.Keys.EndsWith(".indicators[].note", StringComparison.Ordinal) && value.Value == "Minst.");
        output.WriteLine($"Notes on indicators of goals that became a qualifier: {ofGoals}");
        Graph.Strategies.SelectMany(tree => tree.AllGoals).SelectMany(goal => goal.Goal.Indicators).Count(indicator => indicator.TargetQualifier == Qualifier.AtLeast).ShouldBe(ofGoals);

        static Qualifier? Meaning(string note) =>
            Regex.IsMatch(note, "drygt") ? Qualifier.JustOver
            : Regex.IsMatch(note, "minst") ? Qualifier.AtLeast
            : Regex.IsMatch(note, "^(Anges som )?(över|mer än|fler än)") ? Qualifier.MoreThan
            : Regex.IsMatch(note, "nära|nästan|närmare") ? Qualifier.Almost
            : Regex.IsMatch(note, "cirka|ungefär|omkring|tal") ? Qualifier.About
            : null;
    }

    [Fact]
    public void Every_link_to_a_goal_is_there()
    {
        var before = OriginalInitiatives.SelectMany(file => file.Of("goals[]").Select(goal => (file.Initiative, goal))).ToList();
        Same("Links to goals", before, Initiatives.SelectMany(initiative => initiative.Goals.Select(goal => (initiative.Reference.ToString(), goal.ToString()))));
        before.Count.ShouldBe(1_570);

        var linked = Graph.Strategies.SelectMany(tree => tree.AllGoals).SelectMany(goal => goal.Direct.Initiatives.Select(initiative => (initiative.Reference.ToString(), goal.Reference.ToString())));
        Same("Links from goals", before, linked);
    }

    [Fact]
    public void Every_organisation_and_place_is_there_and_known()
    {
        Same(
            "Organisations named by initiatives",
            OriginalInitiatives.SelectMany(file => file.Of("owner", "partners[]", "funding[].financier").Select(name => (file.Initiative, name))),
            Initiatives.SelectMany(initiative => (initiative.Owner is { } owner ? [owner] : Array.Empty<string>())
                .Concat(initiative.Partners)
                .Concat(initiative.Funding.Select(funding => funding.Financier).OfType<string>())
                .Select(name => (initiative.Reference.ToString(), name))));
        Same(
            "Places named by initiatives",
            OriginalInitiatives.SelectMany(file => file.Of("municipalities[]").Select(name => (file.Initiative, name))),
            Initiatives.SelectMany(initiative => initiative.Municipalities.Concat(initiative.PlacesAbroad).Select(name => (initiative.Reference.ToString(), name))));

        foreach (var initiative in Initiatives)
        {
            Graph.OrganisationsOf(initiative).ShouldAllBe(organisation => organisation.Name.Length > 0);
            initiative.Municipalities.ShouldAllBe(name => Graph.Of(Graph.MunicipalityNamed(name)).Initiatives.Contains(initiative));
        }

        Initiatives.SelectMany(initiative => initiative.PlacesAbroad).ShouldBe(["Trysil", "Engerdal"]);
    }

    [Fact]
    public void Every_sentence_is_there()
    {
        var sentences = 0;
        var texts = Initiatives.Select(initiative => (initiative.Origin.File, initiative.Text))
            .Concat(Graph.Allocations.Select(allocation => (allocation.Origin.File, allocation.Text)))
            .ToDictionary(text => text.File, text => text.Text);
        var withBody = _originals.Where(file => file.Body.Length > 0).ToList();
        texts.Keys.Order(StringComparer.Ordinal).ShouldBe(withBody.Select(file => file.Path).Order(StringComparer.Ordinal));
        foreach (var file in withBody)
        {
            var text = texts[file.Path];
            string[] after =
            [
                .. Lines(text.Summary),
                .. text.Sections.SelectMany(section =>
                    (string[])[$"## {section.Title}", .. Lines(section.Markdown), .. section.Parts.SelectMany(part => (string[])[$"### {part.Title}", .. Lines(part.Markdown)])]),
            ];
            after.ShouldBe(Lines(file.Body), file.Path);
            sentences += Lines(file.Body).Sum(line => SentenceEnd().Count(line));
        }

        output.WriteLine($"{withBody.Count} texts, {withBody.Sum(file => Lines(file.Body).Count())} lines, {sentences} sentences");

        static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0);
    }

    [Fact]
    public void Every_value_is_there()
    {
        var held = AllRecords().GroupBy(record => record.Origin.File).ToDictionary(file => file.Key, file => file.SelectMany(RecordValues.Of).ToHashSet(StringComparer.Ordinal));
        var missing = _originals.SelectMany(file => file.Values.Where(value => !held[file.Path].Contains(value.Value.Trim())).Select(value => $"{file.Path} {value.Keys}: {value.Value}")).ToList();
        output.WriteLine($"{_originals.Sum(file => file.Values.Count)} values in {_originals.Length} files; written otherwise now: {missing.Count}");

        // Notes on how exact a figure is are held against their qualifiers by another test.
        var otherwise = missing.Where(value => !NoteOfIndicator().IsMatch(value)).ToList();
        foreach (var value in otherwise)
        {
            output.WriteLine(value);
        }

        otherwise.ShouldBe(
        [
            "allocations/gavleborg-2023.md counts[].what: Beslutsmål för året, kronor",
            "allocations/gavleborg-2023.md counts[].what: Beslut under året, kronor",
            "allocations/vasterbotten-2023.md shares[].what: Medfinansiering till projekt i Regionalfonden, andel av beviljade projektmedel (cirka)",
            "allocations/vasternorrland-2023.md counts[].what: Utbetalt i kronor, exklusive särskilda driftsstöd till kommersiell service",
            "allocations/vasternorrland-2023.md counts[].what: Särskilda driftsstöd till kommersiell service, kronor",
            "allocations/vasternorrland-2023.md counts[].what: Bifallsbeslut i kronor, även stöd utanför regionens 1:1-anslag",
            "budgets/orebro-regional-tillvaxtnamnd-2022.yml special_funds[].name: Återstart och omställning för jobb",
            "initiatives/vasternorrland/bredbandsinvesteringar-2023-2026-ortssammanbindande.md ids.nyps: 20359841, 20359816, 20361554, 20359780",
        ]);
    }

    [Fact]
    public void Every_comment_is_there()
    {
        var comments = 0;
        foreach (var (original, migrated) in records.Originals.Zip(records.Migrated))
        {
            var before = original.Text.Split("\n---\n")[0].Split('\n').Select(line => Comment().Match(line).Value).Where(comment => comment.Length > 0).ToList();
            comments += before.Count;
            before.ShouldAllBe(comment => migrated.Text.Contains(comment, StringComparison.Ordinal), original.Path);
        }

        output.WriteLine($"{comments} comments");
    }

    private static IEnumerable<Kronor> AmountsOf(Initiative initiative) =>
    [
        .. initiative.Funding.SelectMany(funding => funding.Years.Values.Prepend(funding.Amount)),
        .. initiative.Cost is not { } cost ? [] : cost.Years.Values
            .Concat(cost.Total is { } total ? [total] : [])
            .Concat(cost.Lines.SelectMany(line => line.Years.Values.Prepend(line.Total))),
        .. initiative.Decision?.Cap is { } cap ? [cap] : Array.Empty<Kronor>(),
    ];

    private static InitiativeReference Reference(OriginalRecord file) =>
        InitiativeReference.TryRead(file.Initiative, out var reference) ? reference : throw new InvalidOperationException(file.Path);

    private static long Whole(string value) => long.Parse(value, CultureInfo.InvariantCulture);

    private IEnumerable<Record> AllRecords() =>
        ((IEnumerable<IEnumerable<Record>>)
        [
            records.Reading.Records<Initiative>(), records.Reading.Records<Strategy>(), records.Reading.Records<Allocation>(),
            records.Reading.Records<Report>(), records.Reading.Records<Region>(), records.Reading.Records<Theme>(),
            records.Reading.Records<Programme>(), records.Reading.Records<Budget>(), records.Reading.Records<DecisionList>(),
            records.Reading.Records<Body>(), records.Reading.Records<Document>(), records.Reading.Records<ProgrammeArea>(),
            records.Reading.Records<Organisation>(), records.Reading.Records<Municipality>(),
        ]).SelectMany(type => type);

    private void Same<T>(string what, IEnumerable<T> before, IEnumerable<T> after)
    {
        var (one, other) = (before.Order().ToList(), after.Order().ToList());
        output.WriteLine($"{what}: {one.Count} before, {other.Count} after");
        one.ShouldNotBeEmpty();
        other.ShouldBe(one);
    }

    [GeneratedRegex(@"^(funding\[\]\.(amount|years\.\d+)|cost\.(total|years\.\d+)|cost\.lines\[\]\.(total|years\.\d+)|decision\.cap)$")]
    private static partial Regex MoneyOfInitiative();

    [GeneratedRegex(@"^(initiatives/\S+ indicators\[\]|strategies/\S+ goals\S*\.indicators\[\])\.note: ")]
    private static partial Regex NoteOfIndicator();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();

    [GeneratedRegex(@"[.!?:](\s|$)|$(?<![.!?:])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(^|\s)#\s.*$")]
    private static partial Regex Comment();
}
