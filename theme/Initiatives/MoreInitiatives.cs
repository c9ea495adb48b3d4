using System.Collections.Immutable;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Organisations;
using Portal.Theme.Layout;

namespace Portal.Theme.Initiatives;

/// <summary>Initiatives that have something in common: the first few on a page about that, all of them on pages of their own.</summary>
public static class MoreInitiatives
{
    private const int Shown = 10;

    // A list that is a little longer is shown as a whole: a page of its own would not be worth the way.
    private const int Most = 15;

    /// <summary>Whether the list has pages of its own.</summary>
    /// <param name="count">How many initiatives the list has.</param>
    public static bool IsLong(int count) => count > Most;

    /// <summary>Those that the page about them shows.</summary>
    public static IReadOnlyList<Initiative> First(ImmutableArray<Initiative> initiatives) =>
        IsLong(initiatives.Length) ? initiatives[..Shown] : initiatives;

    /// <summary>The pages of the full list; none where the list is short.</summary>
    /// <param name="site">The site.</param>
    /// <param name="list">The list's address.</param>
    /// <param name="heading">What the initiatives have in common.</param>
    /// <param name="above">The way to the page that shows the first of them, that page last.</param>
    /// <param name="initiatives">The initiatives.</param>
    /// <param name="financier">The organisation whose amounts are shown, where the list is of what it gives.</param>
    public static IEnumerable<SitePage> Of(
        SiteContext site, string list, string heading, IReadOnlyList<Crumb> above, ImmutableArray<Initiative> initiatives, Organisation? financier = null)
    {
        if (!IsLong(initiatives.Length))
        {
            yield break;
        }

        foreach (var paging in Paging.Of(initiatives.Length))
        {
            yield return SitePage.Of<MoreInitiativesPage>(
                Addresses.PageOf(list, paging.Number),
                PageKind.InitiativeSelection,
                site,
                (nameof(MoreInitiativesPage.Heading), heading),
                (nameof(MoreInitiativesPage.Above), above),
                (nameof(MoreInitiativesPage.List), list),
                (nameof(MoreInitiativesPage.Initiatives), initiatives),
                (nameof(MoreInitiativesPage.Paging), paging),
                (nameof(MoreInitiativesPage.Financier), financier));
        }
    }
}
