using Portal.Content.Graph;
using Portal.Content.Records.Places;

namespace Portal.Theme.Layout;

/// <summary>The picture that is shown beside a shared link to a page.</summary>
/// <param name="Address">Where it lies, from the site's root.</param>
/// <param name="Alternative">What it shows, for those who do not see it.</param>
public sealed record SocialCard(string Address, string Alternative)
{
    private const string Mark = "Webbplatsens märke";

    /// <summary>That of pages without one of their own.</summary>
    public static SocialCard OfSite { get; } = new("/kort/webbplatsen.png", $"{Mark}.");

    /// <summary>That of what tells of all regions.</summary>
    public static SocialCard OfRegions { get; } = new("/kort/regioner.png", $"{Mark} bredvid en karta över Sveriges 21 regioner.");

    /// <summary>That of Agenda 2030.</summary>
    public static SocialCard OfAgenda { get; } = new("/kort/agenda-2030.png", $"{Mark} bredvid 17 rutor i de globala målens färger.");

    /// <summary>That of what can be downloaded.</summary>
    public static SocialCard OfData { get; } = new("/kort/data.png", $"{Mark} bredvid en tabell.");

    /// <summary>That of a region, and of what it reports.</summary>
    public static SocialCard Of(Region region) => new($"/kort/region-{region.Id}.png", $"{Mark} bredvid en karta över Sverige där {region.Name} är markerad.");

    /// <summary>That of a theme.</summary>
    public static SocialCard Of(Content.Records.Theme theme) => new($"/kort/tema-{theme.Id}.png", $"{Mark} över ett band i färgen för temat {theme.ShortName}.");

    /// <summary>That of a goal of Agenda 2030.</summary>
    public static SocialCard Of(StrategyGoal goal) => new($"/kort/mal-{goal.Goal.Id}.png", $"{Mark} över ett band i färgen för mål {goal.Goal.Id} i Agenda 2030.");
}
