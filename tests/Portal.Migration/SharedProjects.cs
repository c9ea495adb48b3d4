using System.Text.RegularExpressions;

namespace Portal.Migration;

/// <summary>
/// Projects that several regions tell of, each its part. Only those whose name and financing programme are the same in every account
/// are here: that two accounts resemble each other does not make them one.
/// </summary>
internal static partial class SharedProjects
{
    private static readonly string[][] Groups =
    [
        ["dalarna/redriv", "gotland/redriv", "kronoberg/redriv"],
        ["jamtland-harjedalen/kompetenskompassen", "vasternorrland/kompetenskompassen"],
        ["jonkoping/effektprognoser-rss", "kronoberg/effektprognoser-rss"],
        ["orebro/elsmarta-ostra-mellansverige", "sormland/elsmarta-oms", "uppsala/elsmarta-ostra-mellansverige"],
        ["orebro/gront-och-energieffektivt-naringsliv", "uppsala/gront-och-energieffektivt-naringsliv"],
        ["ostergotland/regionala-strukturer-for-validering", "sormland/valideringslyftet"],
        ["ostergotland/swedish-scaleups", "uppsala/swedish-scaleups"],
        ["ostergotland/vagled-kompetens", "uppsala/vagled-kompetens", "vastmanland/vagled-kompetens"],
        ["sormland/elkapacitet-och-effektanvandande-i-oms", "vastmanland/elkapacitet-och-effektanvandande-i-oms"],
        ["sormland/oppna-mellansverige", "uppsala/oppna-mellansverige", "vastmanland/oppna-mellansverige"],
        ["vasterbotten/bothnia-green-energy", "vasternorrland/bothnia-green-energy"],
    ];

    public static string Apply(string path, string yaml)
    {
        if (Groups.FirstOrDefault(group => group.Any(id => path == $"initiatives/{id}.md")) is not { } accounts || HasLink().IsMatch(yaml))
        {
            return yaml;
        }

        var others = accounts.Where(id => path != $"initiatives/{id}.md");
        return Regions().Replace(yaml, match => $"{match.Value}shared_with: [{string.Join(", ", others)}]\n", 1);
    }

    [GeneratedRegex("^shared_with:", RegexOptions.Multiline)]
    private static partial Regex HasLink();

    [GeneratedRegex("^region: .*\n(regions: .*\n)?", RegexOptions.Multiline)]
    private static partial Regex Regions();
}
