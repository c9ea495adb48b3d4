namespace Portal.Theme.About;

/// <summary>What the site is, how it counts, what words mean, how accessible it is and what it keeps of its visitors.</summary>
public static class AboutPages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site) =>
    [
        SitePage.Of<AboutPage>(Addresses.About, PageKind.About, site),
        SitePage.Of<MethodPage>(Addresses.Method, PageKind.Method, site),
        SitePage.Of<GlossaryPage>(Addresses.Glossary, PageKind.Glossary, site),
        SitePage.Of<AccessibilityPage>(Addresses.Accessibility, PageKind.Accessibility, site),
        SitePage.Of<PrivacyPage>(Addresses.Privacy, PageKind.Privacy, site),
    ];
}
