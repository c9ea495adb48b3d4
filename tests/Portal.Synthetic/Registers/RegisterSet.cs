using System.Globalization;

namespace Portal.Synthetic.Registers;

/// <summary>
/// What initiatives refer to: the registers of the real input, and the organisations made up beside them.
/// </summary>
internal sealed class RegisterSet
{
    private RegisterSet(
        IReadOnlyList<Region> regions,
        IReadOnlyList<Theme> themes,
        IReadOnlyList<Organisation> organisations,
        IReadOnlyList<string> globalGoals,
        IReadOnlyList<string> fundGoals)
    {
        Regions = regions;
        Themes = themes;
        GlobalGoals = globalGoals;
        FundGoals = fundGoals;
        Organisations = new Ranked<Organisation>([.. organisations.Where(o => o.Kind is not "region")], 8);
        Financiers = [.. organisations.Where(o => o.Kind is "authority" or "eu")];
        ManagingAuthority = organisations.FirstOrDefault(o => o.Id == "tillvaxtverket");
    }

    /// <summary>The regions, by id.</summary>
    public IReadOnlyList<Region> Regions { get; }

    public IReadOnlyList<Theme> Themes { get; }

    /// <summary>Organisations other than regions, everywhere.</summary>
    public Ranked<Organisation> Organisations { get; }

    /// <summary>State authorities and bodies of the EU.</summary>
    public IReadOnlyList<Organisation> Financiers { get; }

    /// <summary>The authority that pays out the Regional Fund, if the register has it.</summary>
    public Organisation? ManagingAuthority { get; }

    /// <summary>References to the goals of Agenda 2030.</summary>
    public IReadOnlyList<string> GlobalGoals { get; }

    /// <summary>References to the specific objectives of the Regional Fund.</summary>
    public IReadOnlyList<string> FundGoals { get; }

    public static List<Organisation> ReadOrganisations(string input) =>
    [
        .. RegisterReader.ReadList(Path.Combine(input, "organisations.yml"))
            .Select(e => new Organisation(
                e.Required("id"), e.Required("name"), e.Required("kind"), e["region"], e.All("aliases"))),
    ];

    /// <summary>The names of the municipalities by region.</summary>
    public static ILookup<string, string> ReadMunicipalities(string input) =>
        RegisterReader.ReadList(Path.Combine(input, "municipalities.yml"))
            .ToLookup(e => e.Required("region"), e => e.Required("name"));

    public static RegisterSet Read(
        string input, IReadOnlyList<Organisation> organisations, ILookup<string, string> municipalities)
    {
        Dictionary<string, List<string>> regionalGoals = [];
        List<string> globalGoals = [];
        List<string> fundGoals = [];
        foreach (var path in Files(input, "strategies"))
        {
            var strategy = RegisterReader.ReadTop(path);
            var id = strategy.Required("id");
            switch (strategy["level"])
            {
                case "global":
                    globalGoals.AddRange(StrategyGoals.Read(path, id));
                    break;
                case "eu":
                    // Policy objectives group the specific ones, which have a dot: 2.1.
                    fundGoals.AddRange(
                        StrategyGoals.Read(path, id).Where(g => g.Contains('.', StringComparison.Ordinal)));
                    break;
                case "regional" when strategy["region"] is { } region:
                    regionalGoals.TryAdd(region, []);
                    regionalGoals[region].AddRange(StrategyGoals.Read(path, id));
                    break;
            }
        }

        Region[] regions =
        [
            .. Files(input, "regions").Select(RegisterReader.ReadTop).Select(e => new Region(
                e.Required("id"),
                e.Required("name"),
                e.Required("short"),
                e.Required("county"),
                [.. municipalities[e.Required("id")]],
                regionalGoals.GetValueOrDefault(e.Required("id")) ?? [],
                [.. organisations.Where(o => o.Region == e.Required("id")).OrderBy(o => o.Kind is not "region")])),
        ];
        Theme[] themes =
        [
            .. Files(input, "themes").Select(RegisterReader.ReadTop)
                .Select(e => new Theme(e.Required("id"), int.Parse(e.Required("order"), CultureInfo.InvariantCulture)))
                .OrderBy(t => t.Order),
        ];
        return new RegisterSet(regions, themes, organisations, globalGoals, fundGoals);
    }

    private static IEnumerable<string> Files(string input, string folder) =>
        Directory.EnumerateFiles(Path.Combine(input, folder), "*.yml").Order(StringComparer.Ordinal);
}
