using System.Collections.Immutable;
using Portal.Content.Graph;
using Portal.Content.Language;
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

    private static readonly (string Title, string Heading, Func<AllocationContribution, bool?> AnswerOf)[] Questions =
    [
        ("Strategin", "Den regionala utvecklingsstrategin", contribution => contribution.Strategy),
        ("Regionalfonden", "Regionalfonden", contribution => contribution.RegionalFund),
        ("Interreg", "Interreg", contribution => contribution.Interreg),
    ];

    private readonly PortalGraph _graph;
    private readonly ImmutableArray<int> _years;

    internal GrantFigures(PortalGraph graph)
    {
        _graph = graph;
        _years = [.. graph.Allocations.Select(allocation => allocation.Year).Distinct().OrderDescending()];
    }

    /// <summary>Every figure that has files.</summary>
    public IEnumerable<Figure> All => [.. _years.Select(ReasonsOf), .. _years.Select(UsesOf).Where(figure => !figure.Rows.IsEmpty)];

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
        $"Regionernas egna ord och belopp. {Swedish.Upper(Swedish.InWords(Accounts(year).Count(account => account.Uses.Any(use => !use.IsOutside))))} av {Swedish.Regions(_graph.Regions.Length)} anger belopp för någon användning, och de delar in den på olika sätt: beloppen går inte att lägga ihop.");

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
            : new FigureCell(string.Join("; ", uses.Select(use => $"{Swedish.Approximately(use.IsApproximate, Swedish.ShortMoney(use.Amount))} {(use.IsPart && !use.Use.StartsWith("varav", StringComparison.OrdinalIgnoreCase) ? "varav " : null)}{Swedish.Lower(use.Use)}")));
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
        return account.Text.Section(heading) is { } reason
            ? new FigureCell($"{word}. {Excerpt.Of(RecordText.Plain(reason.Markdown), ReasonLength)}")
            : new FigureCell(answer is null ? "svarar inte" : word, IsGap: answer is null);
    }

    private static string SourceOf(int year) => $"Källa: regionernas redovisningar av anslag 1:1 för {year}.";

    private IEnumerable<Allocation> Accounts(int year) => _graph.Regions.Select(region => _graph.AllocationOf(region, year)).OfType<Allocation>();

    private FigureCell Head(Allocation account) => new(_graph.Region(account.Region).ShortName, Address: Addresses.Of(account));
}
