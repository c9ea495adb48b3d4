using System.Collections.Immutable;
using Portal.Content.Graph;
using Portal.Content.Language;
using Portal.Content.Money;
using Portal.Content.Records;
using Portal.Content.Records.Reporting;
using Portal.Content.Text;
using Portal.Theme.Figures;
using Portal.Theme.Language;

namespace Portal.Theme.Grants;

/// <summary>The regions' use of the grant 1:1 side by side: what it went to, and what they answer to three questions. Nothing is added up.</summary>
public sealed class GrantFigures
{
    // Enough to see what a region means.
    private const int ReasonLength = 260;

    private static readonly (string Title, string Word)[] Kinds = [("Projekt", "projekt"), ("Företagsstöd", "företagsstöd"), ("Kommersiell service", "kommersiell service")];

    private static readonly (string Title, string Heading, string Asked, Func<AllocationContribution, bool?> AnswerOf)[] Questions =
    [
        ("Strategin", "Den regionala utvecklingsstrategin", "Den regionala utvecklingsstrategin", contribution => contribution.Strategy),
        ("Regionalfonden", "Regionalfonden", "Regionalfonden", contribution => contribution.RegionalFund),
        ("Interreg", "Interreg", "Interreg, EU:s samarbete över gränser", contribution => contribution.Interreg),
    ];

    private readonly PortalGraph _graph;
    private readonly string _title;
    private readonly Func<Source?, string> _sourceOf;
    private readonly ImmutableArray<int> _years;

    internal GrantFigures(PortalGraph graph, string title, Func<Source?, string> sourceOf)
    {
        (_graph, _title, _sourceOf) = (graph, title, sourceOf);
        _years = [.. graph.Allocations.Select(allocation => allocation.Year).Distinct().OrderDescending()];
    }

    /// <summary>Every figure that has files.</summary>
    public IEnumerable<Figure> All =>
    [
        .. _years.Select(RegionsOf),
        .. _years.Select(AnswersOf),
        .. _years.Select(ReasonsOf),
        .. _years.Select(UsesOf).Where(figure => !figure.Rows.IsEmpty),
        .. _graph.Allocations.SelectMany(allocation => new[] { UsesOf(allocation), OutsideOf(allocation), AmountsOf(allocation), SharesOf(allocation) }).Where(figure => !figure.Rows.IsEmpty),
    ];

    /// <summary>What each region says in a year: an amount, of what, and three answers.</summary>
    public Figure RegionsOf(int year) => new(
        $"anslag/{year}-regioner",
        $"Anslag 1:1 efter region, {year}",
        [new("Region"), FigureColumn.Number("Belopp som regionen anger"), new("Vad beloppet är"), .. Questions.Select(question => new FigureColumn(question.Title))],
        [.. _graph.Regions.Select(region => _graph.AllocationOf(region, year) is { } account
            ? FigureRow.Of(
                [
                    Head(account),
                    account.Total is { } total ? new(Swedish.Approximately(total.IsApproximate, Swedish.ShortMoney(total.Amount)), total.Amount.Value) : FigureCell.Gap,
                    account.Total is null ? FigureCell.Gap : new(account.Total.What ?? "källan säger inte vad beloppet är"),
                    .. Questions.Select(question => FigureCell.Answer(account.Contributes is { } contribution ? question.AnswerOf(contribution) : null)),
                ])
            : FigureRow.Of([new(region.ShortName), .. Enumerable.Repeat(FigureCell.Gap, 2 + Questions.Length)]))],
        SourceOf(year),
        "Kronor. Svaren gäller om anslaget har bidragit till den regionala utvecklingsstrategin, till EU:s regionalfond och till Interreg.");

    /// <summary>How many regions answer what to the three questions in a year.</summary>
    public Figure AnswersOf(int year)
    {
        var accounts = Accounts(year).ToList();
        return new(
            $"anslag/{year}-antal-svar",
            $"Hur regionerna svarar om anslag 1:1, {year}",
            [new("Har anslaget bidragit till"), FigureColumn.Number("Ja", hasBar: true, "regioner", Math.Max(1, accounts.Count)), FigureColumn.Number("Nej"), FigureColumn.Number("Svarar inte")],
            [.. Questions.Select(question =>
            {
                var answers = accounts.Select(account => account.Contributes is { } contribution ? question.AnswerOf(contribution) : null).ToList();
                return FigureRow.Of(new FigureCell(question.Asked), FigureCell.Of(answers.Count(answer => answer == true)), FigureCell.Of(answers.Count(answer => answer == false)), FigureCell.Of(answers.Count(answer => answer is null)));
            })],
            SourceOf(year));
    }

    /// <summary>What a region's grant went to, in its own words and sums.</summary>
    public Figure UsesOf(Allocation allocation)
    {
        var uses = allocation.Uses.Where(use => !use.IsOutside).ToList();
        var leavesRest = allocation.Total is { } all && Kronor.Sum(uses.Where(use => !use.IsPart).Select(use => use.Amount)) < all.Amount;
        return new(
            NameOf(allocation, "anvandning"),
            $"Vad pengarna gick till: {TitleOf(allocation)}",
            [new("Användning"), FigureColumn.Number("Kronor", hasBar: true, "kronor", allocation.Total?.Amount.Value)],
            uses.Count == 0 ? [] :
            [
                .. uses.Select(use => new FigureRow([new(NameOf(use)), FigureCell.Of(use.Amount, use.IsApproximate)], IsPart: use.IsPart).At(allocation.Origin, use)),
                .. leavesRest ? [FigureRow.Of(new FigureCell("Resten"), FigureCell.Gap)] : Array.Empty<FigureRow>(),
            ],
            _sourceOf(allocation.Source),
            allocation.Total is null ? "Kronor. Hela beloppet redovisas inte." : "Kronor. Staplarna visar del av hela beloppet.",
            allocation.Total is { } total ? FigureRow.Of(new FigureCell(total.What ?? "Hela beloppet"), FigureCell.Of(total.Amount, total.IsApproximate)).At(allocation.Origin, total) : null);
    }

    /// <summary>Money that is not of the grant, which a region's account names.</summary>
    public Figure OutsideOf(Allocation allocation) => new(
        NameOf(allocation, "andra-pengar"),
        $"Andra pengar som nämns: {TitleOf(allocation)}",
        [new("Användning"), FigureColumn.Number("Kronor")],
        [.. allocation.Uses.Where(use => use.IsOutside).Select(use => FigureRow.Of(new FigureCell(use.Use), FigureCell.Of(use.Amount, use.IsApproximate)).At(allocation.Origin, use))],
        _sourceOf(allocation.Source),
        "Kronor. Det här är inte pengar ur anslaget och räknas inte in i det.");

    /// <summary>Other amounts of a region's account, which measure different things.</summary>
    public Figure AmountsOf(Allocation allocation) => new(
        NameOf(allocation, "andra-belopp"),
        $"Andra belopp i redovisningen: {TitleOf(allocation)}",
        [new("Belopp"), new("Skede"), FigureColumn.Number("Kronor")],
        [.. allocation.Amounts.Select(amount => FigureRow.Of(new FigureCell(amount.What), new FigureCell(Swedish.Stage(amount.Stage)), FigureCell.Of(amount.Amount, amount.IsApproximate)))],
        _sourceOf(allocation.Source),
        "Kronor. Beloppen mäter olika saker och läggs inte ihop, varken med varandra eller med fördelningen.");

    /// <summary>Shares that a region's account gives in percent.</summary>
    public Figure SharesOf(Allocation allocation) => new(
        NameOf(allocation, "andelar"),
        $"{(GrantUses.SharesThemes(allocation) ? "Andelar" : "Procenttal som nämns")}: {TitleOf(allocation)}",
        [new(GrantUses.SharesThemes(allocation) ? "Andel för" : "Vad procenttalet gäller"), FigureColumn.Number("Procent", hasBar: true, "procent", 100)],
        [.. allocation.Shares.Select(share => share.Theme is { } id && _graph.Theme(id) is { } theme
            ? new FigureRow([new(theme.ShortName, Address: Addresses.Of(theme), Small: share.What), FigureCell.Percent(share.Percent, share.IsApproximate)], theme)
            : FigureRow.Of(new FigureCell(share.What ?? Swedish.Unsaid), FigureCell.Percent(share.Percent, share.IsApproximate)))
            .Zip(allocation.Shares, (row, share) => row.At(allocation.Origin, share))],
        _sourceOf(allocation.Source),
        GrantUses.SharesThemes(allocation) ? "Så delas pengarna mellan temana, enligt regionen." : "Procent. Vad det är en andel av säger raden eller texten på sidan.");

    /// <summary>
    /// What the grant went to in a year, in the regions' own words and sums, under the use that they name first. Regions that give no
    /// sums for uses have no row.
    /// </summary>
    public Figure UsesOf(int year) => new(
        $"anslag/{year}-anvandning",
        $"Vad anslag 1:1 gick till, {year}",
        [new("Region"), .. Kinds.Select(kind => new FigureColumn(kind.Title)), new("Annat")],
        [.. Accounts(year).Where(account => account.Uses.Any(use => !use.IsOutside)).Select(account => FigureRow.Of(
            [Head(account), .. Enumerable.Range(0, Kinds.Length + 1).Select(kind => UsesIn(account, kind))]))],
        SourceOf(year),
        $"Regionernas egna ord och belopp. {Swedish.Upper(Swedish.InWordsOfCommon(Accounts(year).Count(account => account.Uses.Any(use => !use.IsOutside))))} av {Swedish.Regions(_graph.Regions.Length)} anger belopp för någon användning, och de delar in den på olika sätt: beloppen går inte att lägga ihop. Ett streck betyder att inget belopp anges för en sådan användning. Texten på sidan om regionens anslag kan nämna den ändå.{DividingByShare(year)}");

    // One share alone divides nothing: it may be of something else.
    private string? DividingByShare(int year)
    {
        var regions = Accounts(year).Where(account => account.Shares.Length > 1).Select(account => _graph.Region(account.Region).ShortName).ToList();
        return regions.Count == 0 ? null : $" {Swedish.List(regions)} nämner andelar i procent: de står på {(regions.Count == 1 ? "sidan om den regionens anslag" : "sidorna om de regionernas anslag")}.";
    }

    /// <summary>What the regions answer to the three questions in a year, and the beginning of their reasons.</summary>
    public Figure ReasonsOf(int year) => new(
        $"anslag/{year}-svar",
        $"Har anslag 1:1 bidragit? Svar och skäl, {year}",
        [new("Region"), .. Questions.Select(question => new FigureColumn(question.Title))],
        [.. Accounts(year).Select(account => FigureRow.Of(
            [Head(account), .. Questions.Select(question => ReasonIn(account, question.Heading, account.Contributes is { } contribution ? question.AnswerOf(contribution) : null))]))],
        SourceOf(year));

    private static FigureCell UsesIn(Allocation account, int kind)
    {
        var uses = account.Uses.Where(use => !use.IsOutside && KindOf(use.Use) == kind).ToList();
        return uses.Count == 0
            ? FigureCell.None
            : new FigureCell(string.Join("; ", uses.Select(use => $"{Swedish.Approximately(use.IsApproximate, Swedish.ShortMoney(use.Amount))} {Swedish.Lower(NameOf(use))}")));
    }

    // The use that is named first: "Företagsstöd (inklusive kommersiell service)" is support for companies.
    private static int KindOf(string use)
    {
        var (kind, first) = (Kinds.Length, int.MaxValue);
        for (var n = 0; n < Kinds.Length; n++)
        {
            if (use.IndexOf(Kinds[n].Word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && at < first)
            {
                (kind, first) = (n, at);
            }
        }

        return kind;
    }

    private static FigureCell ReasonIn(Allocation account, string heading, bool? answer)
    {
        var word = answer switch { true => "Ja", false => "Nej", null => "Svarar varken ja eller nej" };
        if (account.Text.Section(heading) is not { } reason)
        {
            return new FigureCell(answer is null ? "svarar inte" : word, IsGap: answer is null);
        }

        // Most begin by answering: said once is enough.
        var text = RecordText.Plain(reason.Markdown);
        var answers = text.StartsWith("Regionen svarar ", StringComparison.Ordinal) || text.StartsWith($"{word}.", StringComparison.Ordinal) || text.StartsWith($"{word},", StringComparison.Ordinal);
        return new FigureCell(Excerpt.Of(answers ? text : $"{word}. {text}", ReasonLength + word.Length));
    }

    private static string NameOf(AllocationUse use) =>
        use.IsPart && !use.Use.StartsWith("varav", StringComparison.OrdinalIgnoreCase) ? $"varav {Swedish.Lower(use.Use)}" : use.Use;

    private static string NameOf(Allocation allocation, string figure) => $"anslag/{allocation.Region}-{allocation.Year}-{figure}";

    private string TitleOf(Allocation allocation) => $"{_graph.Region(allocation.Region).Name}, anslag 1:1, {allocation.Year}";

    private string SourceOf(int year) => $"Källa: regionernas redovisningar av anslag 1:1 för {year}. Sammanställt av {_title}.";

    private IEnumerable<Allocation> Accounts(int year) => _graph.Regions.Select(region => _graph.AllocationOf(region, year)).OfType<Allocation>();

    private FigureCell Head(Allocation account) => new(_graph.Region(account.Region).ShortName, Address: Addresses.Of(account));
}
