namespace Portal.Theme.Money;

/// <summary>Money of all initiatives.</summary>
public static class MoneyPages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site) => [SitePage.Of<MoneyPage>(Addresses.Money, PageKind.Money, site)];
}
