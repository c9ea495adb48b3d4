using System.Collections.Immutable;
using Portal.Content.Language;
using Portal.Content.Money;
using Portal.Content.Records.Initiatives;
using Portal.Theme.Figures;

namespace Portal.Theme.Initiatives;

/// <summary>
/// An initiative's money as files. Only where there is something to take away, so that the number of files does not follow the number
/// of initiatives: two financiers or more, or amounts of two years or more. What others have stands in the initiative's JSON.
/// </summary>
public static class InitiativeFigures
{
    /// <summary>The figures of an initiative that have files; mostly none.</summary>
    public static IEnumerable<Figure> Of(SiteContext site, Initiative initiative)
    {
        if (!HasFiles(initiative))
        {
            yield break;
        }

        yield return FundingOf(site, initiative);
        if (initiative.Cost is { Lines.IsEmpty: false } or { Years.Count: > 1 })
        {
            yield return CostOf(site, initiative);
        }
    }

    /// <summary>Whether an initiative's money has files. Asked of every initiative, so it makes no lists.</summary>
    public static bool HasFiles(Initiative initiative)
    {
        if (initiative.Funding.IsEmpty)
        {
            return false;
        }

        string? financier = null;
        int? year = null;
        foreach (var funding in initiative.Funding)
        {
            if (funding.Financier is { } name && financier is not null && name != financier)
            {
                return true;
            }

            financier ??= funding.Financier;
            foreach (var (given, _) in funding.ByYear)
            {
                if (year is not null && year != given)
                {
                    return true;
                }

                year = given;
            }
        }

        return false;
    }

    /// <summary>Who pays what, and when.</summary>
    public static Figure FundingOf(SiteContext site, Initiative initiative)
    {
        var funding = initiative.Funding;
        var years = funding.Any(each => !each.Years.IsEmpty) ? funding.SelectMany(each => each.ByYear).Select(year => year.Key).Distinct().Order().ToImmutableArray() : [];
        var series = FundingByYear.SeriesOf(funding);
        return new(
            $"{NameOf(initiative)}-pengar",
            $"Vem som betalar: {initiative.Title}",
            [
                new("Finansiär"), new("Fond eller anslag"), new("Skede"),
                .. years.Select(year => FigureColumn.Number($"{year}")),
                FigureColumn.Number(years.IsEmpty ? "Kronor" : "Summa", unit: "kronor"),
                .. years.IsEmpty ? [new("År")] : Array.Empty<FigureColumn>(),
                new("Anmärkning"),
            ],
            [
                .. funding.Select(each => new FigureRow(
                    [
                        each.Financier is { } financier ? new((each.IsPart ? "varav " : null) + financier) : FigureCell.Gap,
                        each.Fund is { } fund ? new(fund) : FigureCell.Gap,
                        new(Swedish.Stage(each.Stage)),
                        .. years.Select(year => AmountIn(each, year) is { } amount ? FigureCell.Of(amount) : FigureCell.Gap),
                        FigureCell.Of(each.Amount, each.IsApproximate),
                        .. years.IsEmpty ? [each.Year is { } only ? new($"{only}") : FigureCell.Gap] : Array.Empty<FigureCell>(),
                        new(each.Note ?? ""),
                    ], IsPart: each.IsPart)),
                .. Stages.InOrder.Select(stage => funding.Where(each => !each.IsPart && each.Stage == stage).ToList()).Where(counted => counted.Count > 1).Select(counted => new FigureRow(
                    [
                        new($"Summa, {Swedish.Stage(counted[0].Stage)}"),
                        FigureCell.Empty,
                        FigureCell.Empty,
                        .. years.Select(year => counted.TrueForAll(each => AmountIn(each, year) is not null) ? FigureCell.Of(Kronor.Sum(counted.Select(each => AmountIn(each, year)!.Value))) : FigureCell.Gap),
                        FigureCell.Of(Kronor.Sum(counted.Select(each => each.Amount)), counted.Exists(each => each.IsApproximate)),
                        .. years.IsEmpty ? [FigureCell.Empty] : Array.Empty<FigureCell>(),
                        FigureCell.Empty,
                    ], IsSum: true)),
            ],
            site.Figures.SourceOf(initiative.Source),
            "Kronor. Belopp i olika skeden läggs aldrig ihop.",
            Charts: series.IsEmpty ? [] : [("", $"Pengar per år: {initiative.Title}", YearDrawing.Of(series))]);
    }

    /// <summary>What the money is to be spent on.</summary>
    public static Figure CostOf(SiteContext site, Initiative initiative)
    {
        var cost = initiative.Cost!;
        var years = cost.Years.Keys.Concat(cost.Lines.SelectMany(line => line.Years.Keys)).Distinct().Order().ToList();
        return new(
            $"{NameOf(initiative)}-kostnad",
            $"Vad pengarna ska gå till: {initiative.Title}",
            [new("Kostnad"), .. years.Select(year => FigureColumn.Number($"{year}")), FigureColumn.Number(years.Count == 0 ? "Kronor" : "Summa")],
            [.. cost.Lines.Select(line => Row(line.Name, line.Years, line.Total))],
            site.Figures.SourceOf(initiative.Source),
            cost.Total is null ? "Kronor. Hela kostnaden redovisas inte." : "Kronor.",
            cost.Total is { } total ? Row("Hela kostnaden", cost.Years, total) : null);

        FigureRow Row(string name, ImmutableSortedDictionary<int, Kronor> given, Kronor sum) =>
            FigureRow.Of([new(name), .. years.Select(year => given.TryGetValue(year, out var amount) ? FigureCell.Of(amount) : FigureCell.Gap), FigureCell.Of(sum)]);
    }

    private static string NameOf(Initiative initiative) => Addresses.Of(initiative).Trim('/');

    private static Kronor? AmountIn(Funding funding, int year)
    {
        foreach (var (given, amount) in funding.ByYear)
        {
            if (given == year)
            {
                return amount;
            }
        }

        return null;
    }
}
