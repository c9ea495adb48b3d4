using Portal.Build.Searching;
using Portal.Content.Graph;
using Portal.Search.Documents;
using Portal.Theme;
using Portal.Theme.Figures;
using Portal.Theme.Strategies;
using Portal.Theme.Themes;

namespace Portal.Build.Tests;

/// <summary>That a number of initiatives with amounts leads to a search that finds just so many.</summary>
public sealed class MoneySearchTests
{
    // The parameters of the search page, and the facets that they are.
    private static readonly Dictionary<string, string> Facets = new()
    {
        ["tema"] = "theme",
        ["agenda"] = "agenda",
        ["mal"] = "goal",
        ["skede"] = "stage",
        ["fond"] = "fund",
        ["beloppsar"] = "amountYear",
    };

    private static readonly List<HashSet<FacetValue>> Documents = [.. SearchDocuments.Of(TestSites.Real.Graph).Select(document => document.Values.ToHashSet())];

    private static SiteContext Site => TestSites.Real;

    private static PortalGraph Graph => Site.Graph;

    [Fact]
    public void Stages_funds_years_and_themes_lead_to_their_initiatives()
    {
        Check(Site.Figures.Money.ByStage);
        Check(Site.Figures.Money.ByFund);
        Check(Site.Figures.Money.ByYear);
        Check(Site.Figures.Money.ByTheme);
        new[] { Site.Figures.Money.ByStage, Site.Figures.Money.ByFund, Site.Figures.Money.ByYear, Site.Figures.Money.ByTheme }
            .ShouldAllBe(figure => figure.Rows.Any(row => row.Cells[1].Address != null));
    }

    [Fact]
    public void Stages_of_themes_and_goals_lead_to_their_initiatives()
    {
        foreach (var theme in Graph.Themes)
        {
            Check(ThemeFigures.MoneyOf(Site, theme));
        }

        foreach (var goal in Graph.Strategies.SelectMany(tree => tree.AllGoals))
        {
            Check(StrategyFigures.MoneyOf(Site, goal));
        }
    }

    private static void Check(Figure figure)
    {
        // The smallest funds stand together, and no search finds them and no others.
        var counts = figure.Rows.Where(row => !row.Cells[0].Text.StartsWith("Övriga,", StringComparison.Ordinal)).Select(row => row.Cells[1]).Where(cell => cell.Number > 0).ToList();
        foreach (var cell in counts)
        {
            Found(cell.Address.ShouldNotBeNull()).ShouldBe((int)cell.Number!.Value, $"{figure.Name}: {cell.Address}");
        }
    }

    // Any value of a facet, and all facets.
    private static int Found(string address)
    {
        var wanted = address[(address.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('&')
            .Select(parameter => parameter.Split('='))
            .ToLookup(parts => Facets[parts[0]], parts => Uri.UnescapeDataString(parts[1]));
        return Documents.Count(values => wanted.All(facet => facet.Any(value => values.Contains(new FacetValue(facet.Key, value)))));
    }
}
