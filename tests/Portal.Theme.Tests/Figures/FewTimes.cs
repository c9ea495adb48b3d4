using FsCheck;

namespace Portal.Theme.Tests.Figures;

/// <summary>Properties that read and link a folder of records each time.</summary>
internal static class FewTimes
{
    public static void QuickCheckFewTimes(this Property property) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), property);
}
